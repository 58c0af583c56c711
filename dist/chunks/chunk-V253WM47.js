import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  failed
} from "./chunk-6ZPW5QC2.js";

// src/core/glob.ts
function glob(pattern) {
  const source = pattern.split("*").map((literal) => literal.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join("[^/]*");
  const regex = new RegExp(`^${source}$`);
  return (text) => regex.test(text);
}

// src/execute.ts
async function execute(steps, ports) {
  for (const step of steps) await perform(step, ports);
}
async function perform(step, ports) {
  const { files, network } = ports;
  switch (step.do) {
    case "run":
      await run(step, ports);
      return;
    case "write":
      return files.write(step.path, step.text, step.mode);
    case "copy":
      return files.copy(step.from, step.to, leftOut(step.leaveOut ?? []));
    case "remove":
      return files.remove(step.path);
    case "download":
      return download(step, ports, network);
    case "extract":
      return (await import("./archive-SF6CVKIL.js")).extract(step, ports);
    case "archive":
      return (await import("./archive-SF6CVKIL.js")).archive(step, ports);
    case "normalize-wheel":
      return (await import("./wheel-YMWR6NBW.js")).normalizeWheel(step, ports);
    case "tidy-site":
      return (await import("./site-2LUBIDLZ.js")).tidySite(step, ports);
    case "gather-libraries":
      return (await import("./elf-WM6PD4DM.js")).gatherLibraries(step, ports);
    case "point-to-libraries":
      return (await import("./elf-WM6PD4DM.js")).pointToLibraries(step, ports);
    case "strip":
      return (await import("./elf-WM6PD4DM.js")).strip(step, ports);
    case "empty-root":
      return (await import("./empty-root-34JFY2NY.js")).emptyRoot(step, ports);
    case "answer":
      return (await import("./answer-PWAYIBMI.js")).answer(step, ports);
  }
}
async function run(step, { processes, files }) {
  const { code, stdout, stderr } = await processes.run(step);
  if (code !== 0) {
    throw failed({
      code: "command-failed",
      fact: `${step.label} ended with ${code === 124 ? `no result within ${step.timeoutSeconds} s` : `exit code ${code}`}
${lastLines(`${stdout}
${stderr}`, 40)}
`,
      fix: `Read its message above; to try it by hand: ${step.cwd ? `cd ${quote(step.cwd)} && ` : ""}${step.argv.map(quote).join(" ")}`
    });
  }
  if (step.expect !== void 0 && !stdout.includes(step.expect)) {
    throw failed({ code: "unexpected-result", fact: `${step.label} did not say '${step.expect}'
${lastLines(stdout, 20)}
`, fix: "Read what it said instead" });
  }
  for (const output of step.outputs ?? []) {
    if (!await files.has(output)) {
      throw failed({ code: "output-missing", fact: `${step.label} ended well but did not write ${output}`, fix: "Compare its configuration with the plan" });
    }
  }
  return stdout;
}
async function download(step, { cache, files }, network) {
  if (await cache.fetch(step.sha256, step.to)) {
    if ((await files.digest(step.to)).sha256 === step.sha256) return;
    await files.remove(step.to);
  }
  await network.download(step.url, step.sha256, step.to);
  await cache.store(step.sha256, step.to);
}
function leftOut(patterns) {
  const whole = patterns.filter((pattern) => pattern.includes("/")).map(glob);
  const names = patterns.filter((pattern) => !pattern.includes("/")).map(glob);
  return (path) => whole.some((fits) => fits(path)) || names.some((fits) => fits(path.slice(path.lastIndexOf("/") + 1)));
}
var lastLines = (text, count) => text.trim().split("\n").slice(-count).join("\n");
var quote = (word) => /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

export {
  execute,
  run,
  lastLines
};
