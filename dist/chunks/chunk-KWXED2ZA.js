import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  readManifest
} from "./chunk-SHQ525NV.js";
import {
  FALSE,
  MarkerAlgebra,
  PYTHON_END,
  PYTHON_START,
  TRUE,
  normalizeVersion,
  pythonIntervals,
  satisfies
} from "./chunk-PXVZJ6YX.js";
import {
  normalizeName
} from "./chunk-YH5RNPVH.js";
import {
  misconfigured
} from "./chunk-6ZPW5QC2.js";

// src/verify/environment.ts
import { createHash } from "node:crypto";
import { join, posix } from "node:path";

// src/core/marker-evaluate.ts
function evaluate(diagram, environment) {
  const seen = /* @__PURE__ */ new Set();
  const stack = [diagram];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.variable) stack.push(...openBranches(next, next.variable, environment));
  }
  if (!seen.has(FALSE)) return true;
  return seen.has(TRUE) ? void 0 : false;
}
function openBranches({ keys, children }, variable, environment) {
  switch (variable.kind) {
    case "python":
      return openPython(keys, children, environment);
    case "text":
      return openText(keys, children, environment.variables[variable.key]);
    case "flag": {
      const answer = evaluateClause(variable.clause, environment);
      return answer === void 0 ? [...children] : [children[answer ? 0 : 1]];
    }
  }
}
function openPython(keys, children, { variables }) {
  const { python_full_version: full, python_version: minor } = variables;
  const text = full === void 0 ? minor && `${minor}.*` : releasePart(full);
  const [range] = text && pythonIntervals("python_full_version", "==", text) || [];
  if (!range) return [...children];
  const starts = [PYTHON_START, ...keys];
  return children.filter((_, i) => starts[i] < range.to && (keys[i] ?? PYTHON_END) > range.from);
}
var releasePart = (version) => /^\d+(?:\.\d+)*/.exec(version)?.[0] ?? version;
function openText(keys, children, value) {
  if (value === void 0) return [...children];
  const at = keys.indexOf(value);
  return [children[at < 0 ? children.length - 1 : at]];
}
function evaluateClause(clause, { variables, extras, groups }) {
  const { variable, operator, value } = clause;
  if (variable === "extra" || variable === "extras") return extras && setAnswer(operator, extras.has(value));
  if (variable === "dependency_groups") return groups && setAnswer(operator, groups.has(value));
  const actual = variables[variable];
  if (actual === void 0) return void 0;
  return compareByVersion(variable, actual, clause) ?? compareText(actual, operator, value);
}
var setAnswer = (operator, has) => operator === "!=" || operator === "lacks" || operator === "not in" ? !has : has;
var VERSIONED = /* @__PURE__ */ new Set(["python_version", "python_full_version", "implementation_version", "platform_release"]);
function compareByVersion(variable, actual, { operator, value }) {
  if (!VERSIONED.has(variable) || !/^[<>=!~]/.test(operator)) return void 0;
  if (normalizeVersion(value.replace(/\.\*$/, "")) === void 0 || normalizeVersion(actual) === void 0) return void 0;
  return satisfies(actual, `${operator}${value}`);
}
function compareText(actual, operator, value) {
  switch (operator) {
    case "==":
    case "===":
      return actual === value;
    case "!=":
      return actual !== value;
    case "<":
      return actual < value;
    case "<=":
      return actual <= value;
    case ">":
      return actual > value;
    case ">=":
      return actual >= value;
    case "in":
      return value.includes(actual);
    case "not in":
      return !value.includes(actual);
    case "contains":
      return actual.includes(value);
    case "lacks":
      return !actual.includes(value);
    case "~=":
      return false;
  }
}

// src/verify/marker-variables.ts
function markerVariables(configuration, { platform, arch }) {
  const full = /^version(?:_info)?\s*=\s*(\d+\.\d+(?:\.\d+)?)/m.exec(configuration)?.[1] ?? "";
  const systems = { linux: ["posix", "Linux"], darwin: ["posix", "Darwin"], win32: ["nt", "Windows"] };
  const machines = { "linux x64": "x86_64", "linux arm64": "aarch64", "darwin x64": "x86_64", "darwin arm64": "arm64", "win32 x64": "AMD64", "win32 arm64": "ARM64" };
  const [osName, system] = systems[platform] ?? ["posix", platform];
  return {
    python_version: full.split(".").slice(0, 2).join("."),
    python_full_version: full,
    implementation_name: "cpython",
    implementation_version: full,
    platform_python_implementation: "CPython",
    os_name: osName,
    sys_platform: platform,
    platform_system: system,
    platform_machine: machines[`${platform} ${arch}`] ?? arch
  };
}

// src/verify/record.ts
function readRecord(text) {
  return text.split(/\r?\n/).filter(Boolean).map((line) => {
    const quoted = /^"((?:[^"]|"")*)",?(.*)$/.exec(line);
    const [path = "", rest = ""] = quoted ? [quoted[1]?.replaceAll('""', '"'), quoted[2]] : [line.slice(0, line.indexOf(",")), line.slice(line.indexOf(",") + 1)];
    const sha256 = /^sha256=([\w-]+)/.exec(rest)?.[1];
    return { path, ...sha256 && { sha256 } };
  });
}

// src/verify/environment.ts
var installers = /* @__PURE__ */ new Set(["pip", "setuptools", "wheel"]);
async function verifyEnvironment(environment, release, role, ports) {
  const manifest = await readManifest(release, ports);
  const known = Object.keys(manifest.pins);
  const roles = role ? known.filter((name) => name === role) : known;
  if (roles.length === 0) throw misconfigured([{ code: "role-missing", fact: `the release has no pins of ${role ?? "any role"}`, fix: `It has: ${known.join(", ") || "none"}`, where: { key: "--role" } }]);
  const site = await sitePackages(environment, ports);
  const installed = await installedIn(site, ports);
  const ofFiles = [...await changedFiles(site, installed, ports), ...await changedApplication(site, installed, manifest, release, ports)];
  const variables = markerVariables(await ports.files.text(join(environment, "pyvenv.cfg")), ports.host);
  const [best] = roles.map((name) => ({ role: name, ...compareSets(installed, expected(manifest, name, variables), name) })).sort((a, b) => a.deviations.length - b.deviations.length);
  if (!best) throw new Error("no role");
  return { ...best, deviations: [...best.deviations, ...ofFiles] };
}
async function sitePackages(environment, { files }) {
  const refuse = (fact) => misconfigured([{ code: "environment-unknown", fact, fix: "Name the folder of a virtual environment", where: { key: "--environment" } }]);
  const configuration = join(environment, "pyvenv.cfg");
  if (!await files.has(configuration)) throw refuse(`${environment} has no pyvenv.cfg`);
  const minor = /^version(?:_info)?\s*=\s*(\d+\.\d+)/m.exec(await files.text(configuration))?.[1];
  for (const candidate of [`lib/python${minor}/site-packages`, "Lib/site-packages"]) {
    if (await files.has(join(environment, candidate))) return join(environment, candidate);
  }
  throw refuse(`${environment} has no site-packages folder`);
}
async function installedIn(site, { files }) {
  const found = (await files.list(site)).filter(({ path }) => /^[^/]+\.dist-info\/METADATA$/.test(path));
  return Promise.all(
    found.map(async ({ path }) => {
      const metadata = await files.text(join(site, path));
      const field = (name) => new RegExp(`^${name}: *(.+)$`, "m").exec(metadata)?.[1]?.trim() ?? "";
      const distInfo = posix.dirname(path);
      const record = join(site, distInfo, "RECORD");
      return { name: normalizeName(field("Name")), version: field("Version"), distInfo, record: await files.has(record) ? readRecord(await files.text(record)) : [] };
    })
  );
}
function expected(manifest, role, variables) {
  const algebra = new MarkerAlgebra();
  const applies = ({ marker }) => !marker || evaluate(algebra.parse(marker), { variables }) !== false;
  const { name, version } = manifest.application;
  return [...(manifest.pins[role] ?? []).filter(applies), { name: normalizeName(name), version }];
}
function compareSets(installed, pins, role) {
  const pinned = new Map(pins.map(({ name, version }) => [name, version]));
  const present = new Set(installed.map(({ name }) => name));
  const strange = installed.filter(({ name }) => !pinned.has(name));
  return {
    deviations: [
      ...installed.filter(({ name, version }) => pinned.has(name) && pinned.get(name) !== version).map(({ name, version }) => `${name}: ${version} is installed, ${pinned.get(name)} is pinned for the ${role}`),
      ...strange.filter(({ name }) => !installers.has(name)).map(({ name, version }) => `${name}: ${version} is installed, but not pinned for the ${role}`),
      ...pins.filter(({ name }) => !present.has(name)).map(({ name, version }) => `${name}: ${version} is pinned for the ${role}, but not installed`)
    ],
    notes: strange.filter(({ name }) => installers.has(name)).map(({ name, version }) => `${name} ${version} installs packages and is no part of the release: not judged`)
  };
}
async function changedFiles(site, installed, { files }) {
  const recorded = installed.flatMap(({ name, record }) => record.map((line) => ({ name, ...line })));
  const claimed = /* @__PURE__ */ new Set([...recorded.map(({ path }) => path), ...installed.flatMap(({ distInfo }) => ["RECORD", "INSTALLER", "REQUESTED", "direct_url.json"].map((file) => `${distInfo}/${file}`))]);
  const unclaimed = (await files.list(site)).map(({ path }) => path).filter((path) => !claimed.has(path) && !isCache(path));
  const changed = await Promise.all(
    recorded.filter(({ path, sha256 }) => sha256 && !isCache(path)).map(async ({ name, path, sha256 }) => {
      const at = join(site, path);
      if (!await files.has(at)) return `${name}: ${path} is missing`;
      const actual = createHash("sha256").update(await files.bytes(at)).digest("base64url");
      return actual === sha256 ? [] : `${name}: ${path} is not what its RECORD says`;
    })
  );
  return [...changed.flat(), ...unclaimed.map((path) => `${path}: belongs to no installed distribution`)];
}
var isCache = (path) => /(^|\/)__pycache__\/[^/]+\.pyc$/.test(path);
async function changedApplication(site, installed, manifest, release, ports) {
  const application = installed.find(({ name }) => name === normalizeName(manifest.application.name));
  if (!application) return [];
  const { readWheel } = await import("./wheel-YMWR6NBW.js");
  const wheels = manifest.files.map(({ path }) => path).filter((path) => path.startsWith("wheels/") && path.endsWith(".whl"));
  const perWheel = await Promise.all(wheels.map(async (path) => differences(site, await readWheel(join(release, path), ports.files), ports)));
  const [least = []] = perWheel.sort((a, b) => a.length - b.length);
  return least.map((path) => `${application.name}: ${path} is not what the release's wheel has`);
}
async function differences(site, { members, distInfo }, { files }) {
  const payload = members.filter(({ path }) => path !== `${distInfo}/RECORD` && !/\.data\//.test(path));
  const checked = await Promise.all(
    payload.map(async ({ path, data }) => {
      const at = join(site, path);
      return await files.has(at) && Buffer.from(await files.bytes(at)).equals(data) ? [] : [path];
    })
  );
  return checked.flat();
}

export {
  verifyEnvironment
};
