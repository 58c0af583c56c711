import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);

// src/commands/all.ts
var loaders = {
  release: () => import("./release-3GR2N6OC.js"),
  plan: () => import("./plan-MXXDQSIQ.js"),
  "resolve-pins": () => import("./resolve-pins-M4346DAV.js"),
  "build-native": () => import("./build-native-BFP5JPR2.js"),
  "package-client": () => import("./package-client-XKX5HOWY.js"),
  manifest: () => import("./manifest-DQGVH3QB.js"),
  "publish-server": () => import("./publish-server-OVTGE7SF.js"),
  verify: () => import("./verify-SJYVTCCB.js")
};
var commandNames = Object.keys(loaders);
var isCommand = (name) => Object.hasOwn(loaders, name);
var loadCommand = async (name) => (await loaders[name]()).default;

// src/front/table.ts
function renderTable({ title, head, rows }) {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (cells) => `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd();
  const rule = line(widths.map((width) => "─".repeat(width)));
  return `
${[title, "", line(head), rule, ...rows.map(line)].join("\n")}
`;
}
function markdownTable({ title, head, rows }) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [`### ${title}`, "", line(head), line(head.map(() => "---")), ...rows.map((row) => line(row.map((cell) => cell ? `<code>${escapeCell(cell)}</code>` : ""))), ""].join("\n");
}
var escapeCell = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("|", "&#124;").replace(/[\r\n]+/g, " ");

export {
  commandNames,
  isCommand,
  loadCommand,
  renderTable,
  markdownTable
};
