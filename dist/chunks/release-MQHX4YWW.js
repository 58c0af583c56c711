import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  packageClient
} from "./chunk-BQFEKFKR.js";
import {
  buildNative
} from "./chunk-4RB3SE5O.js";
import {
  publishServer
} from "./chunk-XHAPCODO.js";
import "./chunk-KWXED2ZA.js";
import {
  finishRelease,
  manifestTable,
  writeManifest
} from "./chunk-MX5E3QUW.js";
import "./chunk-SHQ525NV.js";
import {
  cellsOf,
  lineFields,
  loadPlan,
  resolveRoles
} from "./chunk-REWC7TLK.js";
import {
  command
} from "./chunk-PXVZJ6YX.js";
import {
  absolute,
  planFile
} from "./chunk-XZ7CXZOK.js";
import "./chunk-DUZQWBHP.js";
import "./chunk-GM5QP26O.js";
import "./chunk-V253WM47.js";
import "./chunk-D5VCVMLS.js";
import "./chunk-HCTEUAH5.js";
import "./chunk-VSGDF3WU.js";
import "./chunk-HH3TXV2F.js";
import "./chunk-PJ3ZHREW.js";
import "./chunk-F7NURXMY.js";
import "./chunk-YH5RNPVH.js";
import {
  misconfigured
} from "./chunk-6ZPW5QC2.js";
import "./chunk-ADARQOWN.js";

// src/commands/release.ts
import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
var release_default = command({
  name: "release",
  summary: "The whole line on this machine: pins, wheels, client, server, manifest, report",
  description: "Goes from the lock to verified wheels, clients and a server in one folder. The folder appears when all of it is done and proved; nothing is sent anywhere.",
  fields: lineFields,
  outputs: { files: "Every file of the release, one a line, below the release folder", digest: "On a runner: sha256 of the artifact `release`" },
  exchange: () => ({ fetch: [], store: { name: "release", belongs: () => true } }),
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
