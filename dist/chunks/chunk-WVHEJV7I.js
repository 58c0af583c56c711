import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);

// src/commands/all.ts
var loaders = {
  release: () => import("./release-MQHX4YWW.js"),
  plan: () => import("./plan-LAB2WSWR.js"),
  "resolve-pins": () => import("./resolve-pins-ZY5BG6YD.js"),
  "build-native": () => import("./build-native-J66TXNT3.js"),
  "package-client": () => import("./package-client-UPCF4D7N.js"),
  manifest: () => import("./manifest-WUAY5L65.js"),
  "publish-server": () => import("./publish-server-PVJFAWG5.js"),
  verify: () => import("./verify-RHW4ZL3N.js")
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
