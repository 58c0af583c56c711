import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  resolveRoles
} from "./chunk-ZCYBJIVH.js";
import {
  packageClient
} from "./chunk-2W2WY4X7.js";
import {
  buildNative
} from "./chunk-GVDX35HX.js";
import {
  publishServer
} from "./chunk-4K7D22AJ.js";
import "./chunk-MIPTBO2K.js";
import {
  finishRelease,
  manifestTable,
  writeManifest
} from "./chunk-ERD7V2O5.js";
import "./chunk-SHQ525NV.js";
import {
  cellsOf,
  lineFields,
  loadPlan
} from "./chunk-KPM7EGXR.js";
import {
  absolute,
  command,
  planFile
} from "./chunk-RLG7DPLF.js";
import "./chunk-DUZQWBHP.js";
import "./chunk-TEPGGQOX.js";
import "./chunk-HCTEUAH5.js";
import "./chunk-GM5QP26O.js";
import "./chunk-VSGDF3WU.js";
import "./chunk-B4I53ELK.js";
import {
  misconfigured
} from "./chunk-6ZPW5QC2.js";
import "./chunk-YH5RNPVH.js";
import "./chunk-ADARQOWN.js";

// src/commands/release.ts
import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
var release_default = command({
  name: "release",
  summary: "The whole line on this machine: pins, wheels, client, server, manifest, report",
  description: "Goes from the lock to verified wheels, clients and a server in one folder. The folder appears when all of it is done and proved; nothing is sent anywhere.",
  fields: lineFields,
  outputs: { files: "Every file of the release, one a line, below the release folder" },
  async run(request, ports) {
    const release = absolute(ports, request.output);
    await refuseForeign(release, ports);
    const plan = await loadPlan(request, ports);
    const partial = join(dirname(release), `${basename(release)}.partial-${randomBytes(4).toString("hex")}`);
    const job = { plan, project: absolute(ports, request.project), release: partial, install: request["install-tools"] };
    try {
      await theLine(job, ports);
      const manifest = await finishRelease(job, ports);
      await ports.files.remove(release);
      await ports.files.move(partial, release);
      return { outputs: { files: manifest.files.map(({ path }) => path).join("\n") }, table: manifestTable(manifest) };
    } finally {
      await ports.files.remove(partial);
    }
  }
});
async function theLine(job, ports) {
  const { plan, release } = job;
  await ports.files.write(join(release, planFile), `${JSON.stringify(plan, null, 2)}
`);
  await resolveRoles(job, ports);
  for (const cell of cellsOf(plan, "native")) await buildNative(cell, job, ports);
  for (const cell of cellsOf(plan, "client")) await packageClient(cell, job, ports);
  await writeManifest(job, ports);
  for (const cell of cellsOf(plan, "server")) await publishServer(cell, job, ports);
}
async function refuseForeign(release, { files }) {
  if (!await files.has(release) || await files.has(join(release, "release.json")) || (await files.list(release)).length === 0) return;
  throw misconfigured([{ code: "output-foreign", fact: `${release} holds files that are not a release`, fix: "Name another folder with --output, or remove it", where: { key: "--output" } }]);
}
export {
  release_default as default
};
