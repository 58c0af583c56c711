import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  FALSE,
  MarkerAlgebra,
  MarkerError,
  MarkerTooComplex,
  PYTHON_END,
  PYTHON_START,
  TRUE,
  compareVariables,
  compareVersions,
  nextMinor,
  normalizeVersion,
  parseMarker,
  parseSpecifier,
  pythonParts,
  requiresPythonIntervals,
  satisfies
} from "./chunk-PXVZJ6YX.js";
import {
  absolute,
  describeFiles,
  planFile,
  readParts,
  timed,
  writePart
} from "./chunk-XZ7CXZOK.js";
import {
  acceptFields,
  choice,
  flag,
  group,
  list,
  number,
  path,
  remedy,
  text
} from "./chunk-DUZQWBHP.js";
import {
  run
} from "./chunk-V253WM47.js";
import {
  groupBy
} from "./chunk-D5VCVMLS.js";
import {
  require_dist
} from "./chunk-HCTEUAH5.js";
import {
  bothConstraints,
  bothMarkers,
  fromPoetryConstraint,
  platformMarker,
  pythonMarker
} from "./chunk-VSGDF3WU.js";
import {
  readToml
} from "./chunk-HH3TXV2F.js";
import {
  RequirementError,
  parseRequirement,
  sortedUnique
} from "./chunk-PJ3ZHREW.js";
import {
  Shape,
  isTable,
  lineOfPackage,
  lineWhere,
  optional
} from "./chunk-F7NURXMY.js";
import {
  isName,
  normalizeName
} from "./chunk-YH5RNPVH.js";
import {
  ReleaseError,
  failed,
  misconfigured
} from "./chunk-6ZPW5QC2.js";
import {
  __glob,
  __toESM
} from "./chunk-ADARQOWN.js";

// src/core/plan.ts
import { createHash } from "node:crypto";

// src/core/targets.ts
var targets = ["linux-x86_64", "linux-aarch64", "musllinux-x86_64", "musllinux-aarch64", "windows-x86_64", "windows-arm64", "macos-x86_64", "macos-arm64"];
var facts = {
  "linux-x86_64": { system: "linux", machine: "x86_64", libc: "glibc", runner: "ubuntu-24.04" },
  "linux-aarch64": { system: "linux", machine: "aarch64", libc: "glibc", runner: "ubuntu-24.04-arm" },
  "musllinux-x86_64": { system: "linux", machine: "x86_64", libc: "musl", runner: "ubuntu-24.04" },
  "musllinux-aarch64": { system: "linux", machine: "aarch64", libc: "musl", runner: "ubuntu-24.04-arm" },
  "windows-x86_64": { system: "windows", machine: "amd64", runner: "windows-2025" },
  "windows-arm64": { system: "windows", machine: "arm64", runner: "windows-11-arm" },
  "macos-x86_64": { system: "macos", machine: "x86_64", runner: "macos-15-intel" },
  "macos-arm64": { system: "macos", machine: "arm64", runner: "macos-15" }
};
var targetFacts = (target) => facts[target];
function targetOf(platform, arch) {
  const known2 = {
    "linux x64": "linux-x86_64",
    "linux arm64": "linux-aarch64",
    "win32 x64": "windows-x86_64",
    "win32 arm64": "windows-arm64",
    "darwin x64": "macos-x86_64",
    "darwin arm64": "macos-arm64"
  };
  return known2[`${platform} ${arch}`];
}

// src/core/plan.ts
function makePlan(facts2, folders) {
  const problems = [];
  const report = (key, fact, fix) => {
    const line = facts2.lineOf(key);
    problems.push({ code: "config-invalid", fact, fix, where: { file: facts2.configFile, key, ...line && { line } } });
  };
  const application = describeApplication(facts2, problems);
  const python = facts2.config.python ?? facts2.python;
  const roles = makeRoles(facts2, report);
  const natives = nativeCells(facts2, application, python, folders.builders, report);
  const distributions = natives.flatMap(({ files }) => files.map((file) => file.slice(file.lastIndexOf("/") + 1)));
  const clients = clientCells(facts2, application, natives.map(({ target }) => target), folders.packagers, report);
  const servers = serverCells(facts2, application, distributions, folders.destinations);
  if (problems.length > 0) throw misconfigured(problems);
  const cells = [...natives, ...clients, ...servers];
  return {
    schema: 1,
    application,
    python,
    epoch: facts2.epoch,
    lock: facts2.lock,
    inputs: facts2.inputs,
    roles,
    cells,
    files: [...roles.flatMap(({ requirements, pylock }) => [requirements, pylock]), ...cells.flatMap(({ files }) => files)]
  };
}
function describeApplication({ project, cargo }, problems) {
  const { name, requiresPython, scripts, data, file } = project;
  const crate = cargo?.["package"];
  const version = project.version ?? (project.dynamic.includes("version") && typeof crate?.version === "string" ? crate.version : void 0);
  const missing = (key, fix) => problems.push({ code: "project-incomplete", fact: `'${key}' is missing`, fix, where: { file, key } });
  if (!name) missing("project.name", "Give the project a name");
  if (!version) missing("project.version", "Give the project a version that is written down: a plan must know the names of its files");
  const standard = data["project"] ?? {};
  return {
    name: name ?? "",
    version: version ?? "",
    summary: typeof standard.description === "string" ? standard.description : "",
    ...typeof standard.license === "string" && { license: standard.license },
    ...requiresPython && { requiresPython },
    scripts
  };
}
function makeRoles({ config, project }, report) {
  return ["client", "server"].flatMap((name) => {
    const section = config[name];
    if (!section) return [];
    for (const kind of ["extras", "groups"]) {
      const known2 = Object.keys(project[kind]);
      section[kind].forEach((each, index) => {
        if (!known2.includes(each)) report(`${name}.${kind}[${index}]`, `the project has no ${kind === "extras" ? "extra" : "dependency group"} '${each}'`, remedy(each, known2, known2.length > 0 ? `It has: ${known2.join(", ")}` : "It has none"));
      });
    }
    return [{ name, extras: section.extras, groups: section.groups, requirements: `pins/requirements.${name}.txt`, pylock: `pins/pylock.${name}.toml` }];
  });
}
function nativeCells(facts2, app, python, builders2, report) {
  const { config, project } = facts2;
  const backend = project.build.backend ?? "setuptools.build_meta:__legacy__";
  const builder = builders2.find(({ name, backends }) => config.native.builder ? name === config.native.builder : backends.includes(backend));
  if (!builder) {
    report("native.builder", `no builder makes wheels of a project with build backend '${backend}'`, `Name one under native.builder: ${builders2.map(({ name }) => name).join(", ")}`);
    return [];
  }
  const native = { backend, pyproject: nativeTables(project), python, ...facts2.cargo && { cargo: facts2.cargo } };
  const wanted = config.native.targets.length > 0 ? config.native.targets : facts2.target ? [facts2.target] : [];
  return wanted.flatMap((target, index) => {
    if (!builder.targets.includes(target)) {
      report(`native.targets[${index}]`, `the builder '${builder.name}' makes no wheels for ${target}`, `It makes: ${builder.targets.join(", ")}`);
      return [];
    }
    const names = [...builder.wheels(app, native, target), ...index === 0 ? [builder.sdist(app)] : []];
    return [{
      stage: "native",
      id: `native-${target}`,
      builder: builder.name,
      target,
      identifiers: builder.identifiers(native, target),
      runner: targetFacts(target).runner,
      sdist: index === 0,
      files: names.map((name) => `wheels/${name}`),
      cacheKey: digest({ target, builder: builder.name, native, inputs: facts2.inputs, epoch: facts2.epoch }),
      facts: native
    }];
  });
}
var nativeTables = ({ data }) => ({ tool: { maturin: data["tool"]?.["maturin"] ?? {} } });
function clientCells({ config, project }, app, targets2, packagers2, report) {
  const { client } = config;
  if (!client) return [];
  const known2 = Object.keys(project.scripts);
  if (!known2.includes(client.entry)) report("client.entry", `the project has no console script '${client.entry}'`, remedy(client.entry, known2, known2.length > 0 ? `It has: ${known2.join(", ")}` : "Add it under [project.scripts]"));
  const chosen = packagers2.filter(({ name }) => client.formats.includes(name));
  return targets2.flatMap((target) => {
    const fitting = chosen.filter((packager) => packager.targets.includes(target));
    const archive3 = client.archives[target];
    if (client.interpreter === "standalone" && fitting.length > 0 && !archive3) {
      report(`client.archives.${target}`, `no interpreter archive is named for ${target}`, "Name a python-build-standalone archive with url and sha256, or choose 'interpreter: host'");
    }
    const formats = fitting.map((packager) => ({ name: packager.name, file: `client/${packager.file(app, target)}` }));
    return [...new Set(fitting.map(({ bundle }) => bundle))].map((bundle) => ({
      stage: "client",
      id: `client-${bundle}-${target}`,
      bundle,
      target,
      runner: targetFacts(target).runner,
      entry: client.entry,
      interpreter: client.interpreter,
      ...client.interpreter === "standalone" && archive3 && { archive: archive3 },
      check: client.check,
      formats,
      files: formats.map(({ file }) => file)
    }));
  });
}
function serverCells({ config }, app, distributions, known2) {
  const { server } = config;
  if (!server) return [];
  const destinations2 = known2.filter(({ name }) => server.destinations.includes(name)).map((destination) => ({ name: destination.name, files: destination.files(app, distributions).map((file) => `server/${destination.name}/${file}`) }));
  return [{
    stage: "server",
    id: "server",
    command: server.command,
    health: server.health,
    startup: server.startup,
    destinations: destinations2,
    files: destinations2.flatMap(({ files }) => files)
  }];
}
var digest = (value) => createHash("sha256").update(JSON.stringify(value)).digest("hex");
var cellsOf = ({ cells }, stage) => cells.filter((cell) => cell.stage === stage);

// src/core/folders.ts
var builders = ["maturin"];
var packagers = ["snap", "standalone"];
var destinations = ["heroku", "index"];

// import("../../native-build/**/*/index.ts") in src/line/folders.ts
var globImport_native_build_index_ts = __glob({
  "../../native-build/maturin/index.ts": () => import("./maturin-JAVY6P7X.js")
});

// import("../../bundles/**/*/index.ts") in src/line/folders.ts
var globImport_bundles_index_ts = __glob({
  "../../bundles/standalone/index.ts": () => import("./standalone-HG25PPEH.js")
});

// import("../../packagers/**/*/index.ts") in src/line/folders.ts
var globImport_packagers_index_ts = __glob({
  "../../packagers/snap/index.ts": () => import("./snap-RQ5YI7Z6.js"),
  "../../packagers/standalone/index.ts": () => import("./standalone-R4BQC3FQ.js")
});

// import("../../publishers/**/*/index.ts") in src/line/folders.ts
var globImport_publishers_index_ts = __glob({
  "../../publishers/heroku/index.ts": () => import("./heroku-HO6MEQ2U.js"),
  "../../publishers/index/index.ts": () => import("./index-L7YJ36KY.js")
});

// src/line/folders.ts
var loadBuilder = async (name) => (await globImport_native_build_index_ts(`../../native-build/${name}/index.ts`)).default;
var loadBundle = async (name) => (await globImport_bundles_index_ts(`../../bundles/${name}/index.ts`)).default;
var loadPackager = async (name) => (await globImport_packagers_index_ts(`../../packagers/${name}/index.ts`)).default;
var loadDestination = async (name) => (await globImport_publishers_index_ts(`../../publishers/${name}/index.ts`)).default;
async function loadFolders() {
  const [builders2, packagers2, destinations2] = await Promise.all([
    Promise.all(builders.map(loadBuilder)),
    Promise.all(packagers.map(loadPackager)),
    Promise.all(destinations.map(loadDestination))
  ]);
  return { builders: builders2, packagers: packagers2, destinations: destinations2 };
}

// src/line/tools.ts
import { createHash as createHash2 } from "node:crypto";
import { join } from "node:path";
async function findPython({ processes }) {
  const found = await processes.find("python3") ?? await processes.find("python.exe") ?? await processes.find("python");
  if (!found) throw failed({ code: "tool-missing", fact: "there is no 'python3' on PATH", fix: "Install Python 3" });
  return found;
}
async function pythonVersion(python, ports) {
  const version = await run({ do: "run", label: "python3", argv: [python, "-Ic", 'import sys; print("%d.%d" % sys.version_info[:2])'] }, ports);
  return version.trim();
}
async function toolEnvironment(requirements, ports) {
  const { files, host, reporter } = ports;
  const file = join(host.suite, requirements);
  const python = await findPython(ports);
  const identity = await run({ do: "run", label: "python3", argv: [python, "-Ic", "import sys; print(sys.version, sys.base_prefix)"] }, ports);
  const key = createHash2("sha256").update(identity).update(await files.bytes(file)).digest("hex").slice(0, 16);
  const at = join(host.cacheFolder, "tools", `${requirements.split("/").at(-2)}-${key}`);
  const mark = join(at, ".complete");
  if (await files.has(mark)) return at;
  const stage = reporter.begin(`tools: ${requirements.split("/").slice(0, -1).join("/")}`);
  try {
    await files.remove(at);
    await run({ do: "run", label: "venv", argv: [python, "-m", "venv", at] }, ports);
    await run({ do: "run", label: "pip install (tools)", argv: [join(at, "bin/python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", file] }, ports);
    await files.write(mark, `${identity}
`);
  } catch (error) {
    await files.remove(at);
    stage.failed();
    throw error;
  }
  stage.done();
  return at;
}
async function ensurePrograms(programs, install, ports) {
  const missing = await absent(programs, ports);
  if (missing.length === 0) return;
  const packages = missing.flatMap(({ debian }) => debian ?? []);
  if (install && packages.length === missing.length && await ports.processes.find("apt-get")) await aptInstall(packages, ports);
  const still = await absent(missing, ports);
  if (still.length > 0) throw new ReleaseError(still.map(explain));
}
async function absent(programs, { processes }) {
  const found = await Promise.all(programs.map(({ name }) => processes.find(name)));
  return programs.filter((_, index) => !found[index]);
}
var explain = ({ name, debian, otherwise }) => ({
  code: "tool-missing",
  fact: `the program '${name}' is not on PATH`,
  fix: debian ? `${otherwise} (Debian's package ${debian}), or run again with --install-tools` : otherwise
});
async function aptInstall(packages, ports) {
  const stage = ports.reporter.begin(`apt-get install ${packages.join(" ")}`);
  const asRoot = ports.host.isRoot ? [] : ["sudo", "-n"];
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const apt = (label, args) => run({ do: "run", label, argv: [...asRoot, "apt-get", "-qq", ...args], env }, ports);
  try {
    await apt("apt-get update", ["update"]);
    await apt("apt-get install", ["install", "--yes", "--no-install-recommends", ...packages]);
  } catch (error) {
    stage.failed();
    throw error;
  }
  stage.done();
}

// src/line/load.ts
import { createHash as createHash5 } from "node:crypto";
import { basename, join as join2, relative } from "node:path";

// src/core/config.ts
var import_yaml = __toESM(require_dist(), 1);
var archive = group(
  {
    url: text({ doc: "Where the archive is", required: true }),
    sha256: text({ doc: "Its sha256", required: true, pattern: [/^[0-9a-f]{64}$/, "64 lower-case hexadecimal digits"] })
  },
  { doc: "A python-build-standalone archive (install_only, tar.gz)" }
);
var configFields = {
  lock: path({ doc: "The lock to read, relative to the project. Needed only where there are several" }),
  python: text({ doc: "The Python that client and server run. Default: the one that plans", pattern: [/^3\.\d+$/, "a version such as 3.12"] }),
  native: group(
    {
      targets: list(choice(targets, { doc: "A machine" }), { doc: "The machines that wheels are built for. Default: the one that plans" }),
      builder: choice(builders, { doc: "How wheels are built. Default: by the build backend of pyproject.toml" })
    },
    { doc: "The platform wheels", default: "filled" }
  ),
  client: group(
    {
      extras: list(text({ doc: "An extra" }), { doc: "Extras of the project that the client is installed with" }),
      groups: list(text({ doc: "A group" }), { doc: "Dependency groups that the client is installed with" }),
      entry: text({ doc: "The console script of the project that the client starts", required: true }),
      formats: list(choice(packagers, { doc: "A format" }), { doc: "What the client is packed as", default: ["standalone"] }),
      interpreter: choice(["standalone", "host"], { doc: "`standalone`: python-build-standalone archives named under `archives`; `host`: the packing machine's own interpreter, relocated", default: "standalone" }),
      archives: group(Object.fromEntries(targets.map((target) => [target, archive])), { doc: "One interpreter archive a target, for `interpreter: standalone`", default: "filled" }),
      check: list(text({ doc: "An argument" }), { doc: "Arguments with which the packed client is tried; it must exit with 0", default: ["--version"] })
    },
    { doc: "What a person installs" }
  ),
  server: group(
    {
      extras: list(text({ doc: "An extra" }), { doc: "Extras of the project that the server is installed with" }),
      groups: list(text({ doc: "A group" }), { doc: "Dependency groups that the server is installed with" }),
      command: text({ doc: "Starts the server; `$PORT` stands for the port it listens on", required: true, pattern: [/^[^\r\n]+$/, "one line"] }),
      destinations: list(choice(destinations, { doc: "A destination" }), { doc: "Where servers get it from", default: ["index"] }),
      health: text({ doc: "The path that is asked to see that the server lives", default: "/", pattern: [/^\/\S*$/, "a path that begins with /"] }),
      startup: number({ doc: "Seconds that the server may take until it answers", default: 30 })
    },
    { doc: "What an operator runs" }
  )
};
function readConfig(source, file) {
  const lines = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(source, { lineCounter: lines, uniqueKeys: true, maxAliasCount: 0 });
  const lineOf = (key) => position(document, key, lines);
  const syntax = document.errors.map((error) => ({
    code: "config-malformed",
    fact: error.message.split("\n")[0]?.replace(/ at line .*$/, "") ?? "not YAML",
    fix: "Correct the YAML there",
    where: { file, line: error.linePos?.[0].line ?? 1 }
  }));
  const findings = [];
  const value = syntax.length > 0 ? {} : document.toJS() ?? {};
  const config = acceptFields(configFields, value, "", findings) ?? acceptFields(configFields, {}, "", []);
  return { config, lineOf, problems: syntax.length > 0 ? syntax : findings.map((finding) => configProblem(finding, file, lineOf)) };
}
function configProblem({ key, fact, fix }, file, lineOf) {
  const line = lineOf(key);
  return { code: "config-invalid", fact, fix, where: { file, key, ...line && { line } } };
}
function position(document, key, lines) {
  const parts = key.split(/[.[\]]+/).filter(Boolean);
  for (let length = parts.length; length > 0; length--) {
    const offset = offsetOf(document, parts.slice(0, length));
    if (offset !== void 0) return lines.linePos(offset).line;
  }
  return void 0;
}
function offsetOf(document, path2) {
  const above = path2.length === 1 ? document.contents : document.getIn(path2.slice(0, -1), true);
  const last = path2.at(-1);
  if (!(0, import_yaml.isMap)(above)) return document.getIn(path2, true)?.range?.[0];
  const pair = above.items.find(({ key }) => (0, import_yaml.isScalar)(key) && key.value === last);
  return pair?.key?.range?.[0];
}

// src/core/freshness-pdm.ts
import { createHash as createHash3 } from "node:crypto";

// src/core/python-json.ts
function pythonJson(value) {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(", ")}]`;
  if (typeof value === "object" && value !== null && !(value instanceof Date)) {
    const entries = Object.entries(value).sort(([a], [b]) => compareCodePoints(a, b));
    return `{${entries.map(([key, item]) => `${escape(key)}: ${pythonJson(item)}`).join(", ")}}`;
  }
  return typeof value === "string" ? escape(value) : String(value ?? null);
}
var escape = (text2) => JSON.stringify(text2).replace(/[\x7f-\uffff]/g, (unit) => unit === "" ? unit : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
function compareCodePoints(a, b) {
  const [x, y] = [[...a], [...b]];
  for (let i = 0; i < x.length && i < y.length; i++) {
    const difference = x[i].codePointAt(0) - y[i].codePointAt(0);
    if (difference !== 0) return difference;
  }
  return x.length - y.length;
}

// src/core/freshness-pdm.ts
function checkPdm(lock, project) {
  const [algorithm = "", digest2] = (lock.contentHash ?? "").split(":");
  if (digest2 === void 0 || algorithm !== "sha256" || digest2 === pdmContentHash(project.data)) return [];
  return [{ code: "lock-out-of-date", fact: `${lock.file} was not made from ${project.file} as it is now`, fix: "Run pdm lock", where: { file: lock.file } }];
}
function pdmContentHash(data) {
  const [project, pdm] = [tableAt(data, "project"), tableAt(tableAt(data, "tool"), "pdm")];
  const content = {
    sources: pdm.source ?? [],
    dependencies: project.dependencies ?? [],
    "dev-dependencies": devDependencies(data, pdm),
    "optional-dependencies": project["optional-dependencies"] ?? {},
    "requires-python": project["requires-python"] ?? "",
    resolution: pdm.resolution ?? {}
  };
  return createHash3("sha256").update(pythonJson(content)).digest("hex");
}
function devDependencies(data, pdm) {
  const groups = {};
  for (const table of [tableAt(data, "dependency-groups"), tableAt(pdm, "dev-dependencies")]) {
    for (const [name, list2] of Object.entries(table)) {
      const group2 = normalizeName(name);
      groups[group2] = [...groups[group2] ?? [], ...Array.isArray(list2) ? list2 : []];
    }
  }
  return groups;
}
var tableAt = (table, key) => isTable(table[key]) ? table[key] : {};

// src/core/freshness-poetry.ts
import { createHash as createHash4 } from "node:crypto";
var LEGACY_KEYS = ["dependencies", "source", "extras", "dev-dependencies"];
var PROJECT_KEYS = ["requires-python", "dependencies", "optional-dependencies"];
function checkPoetry(lock, project) {
  if (lock.contentHash === void 0 || lock.contentHash === poetryContentHash(project.data)) return [];
  if (isBefore23(lock.generator) && lock.contentHash === poetryContentHash(project.data, false)) return [];
  return [{ code: "lock-out-of-date", fact: `${lock.file} was not made from ${project.file} as it is now`, fix: "Run poetry lock", where: { file: lock.file } }];
}
function isBefore23(generator) {
  const [major = 0, minor = 0] = (/\d+(?:\.\d+)*/.exec(generator ?? "")?.[0] ?? "").split(".").map(Number);
  return major < 2 || major === 2 && minor < 3;
}
function poetryContentHash(data, withGroups = true) {
  return createHash4("sha256").update(pythonJson(relevantContent(data, withGroups))).digest("hex");
}
function relevantContent(data, withGroups) {
  const tool = tableAt2(data, "tool");
  const project = pick(tableAt2(data, "project"), PROJECT_KEYS);
  const groups = withGroups ? tableAt2(data, "dependency-groups") : {};
  const standard = !isEmpty(project) || !isEmpty(groups);
  const poetry = poetryContent(tableAt2(tool, "poetry"), standard);
  if (!standard) return poetry;
  return { ...isEmpty(project) ? {} : { project }, ...isEmpty(groups) ? {} : { "dependency-groups": groups }, tool: { poetry } };
}
function poetryContent(poetry, standard) {
  const keys = [...LEGACY_KEYS, "group"];
  const kept = keys.filter((key) => poetry[key] !== void 0 || !standard && LEGACY_KEYS.includes(key));
  return Object.fromEntries(kept.map((key) => [key, poetry[key] ?? null]));
}
var pick = (table, keys) => Object.fromEntries(keys.filter((key) => table[key] !== void 0).map((key) => [key, table[key]]));
var tableAt2 = (table, key) => isTable(table[key]) ? table[key] : {};
var isEmpty = (table) => Object.keys(table).length === 0;

// src/core/project-poetry.ts
function readPoetryProject(shape, poetry, project) {
  const { python, ...table } = shape.table(poetry.dependencies, "tool.poetry.dependencies");
  const own = readPoetryDependencies(shape, table, "tool.poetry.dependencies");
  const standard = project.dependencies !== void 0 || project["optional-dependencies"] !== void 0;
  const extras = shape.table(poetry.extras, "tool.poetry.extras");
  const merge = standard ? (given) => enrich(given, own) : () => legacyDependencies(shape, own, extras);
  return {
    ...optional("name", shape.string(poetry.name, "tool.poetry.name")),
    ...optional("version", shape.string(poetry.version, "tool.poetry.version")),
    ...optional("requiresPython", typeof python === "string" ? fromPoetryConstraint(python).join("||") || void 0 : void 0),
    groups: readPoetryGroups(shape, poetry),
    scripts: readPoetryScripts(poetry),
    ...own.length > 0 ? { merge } : {}
  };
}
function readPoetryDependencies(shape, table, key) {
  return Object.entries(table).flatMap(([name, value]) => {
    const entries = Array.isArray(value) ? value : [value];
    return entries.map((entry, i) => readPoetryDependency(shape, name, entry, Array.isArray(value) ? `${key}.${name}[${i}]` : `${key}.${name}`));
  });
}
function readPoetryDependency(shape, name, value, key) {
  if (typeof value === "string") return { ...plain(name), constraint: fromPoetryConstraint(value) };
  const table = shape.table(value, key);
  const text2 = (field) => shape.string(table[field], `${key}.${field}`);
  const platform = text2("platform");
  const conditions = [text2("markers"), pythonMarker(text2("python") ?? "*"), platform && platformMarker(platform)];
  return {
    ...plain(name),
    constraint: fromPoetryConstraint(text2("version") ?? "*"),
    extras: sortedUnique(shape.strings(table.extras, `${key}.extras`).map(normalizeName)),
    isOptional: table.optional === true,
    ...optional("marker", conditions.reduce(bothMarkers, void 0)),
    ...optional("url", table.git === void 0 ? text2("url") : `git+${text2("git")}`),
    ...optional("path", text2("path") ?? text2("file"))
  };
}
var plain = (name) => ({ name: normalizeName(name), extras: [], constraint: [], isOptional: false });
var strip = ({ isOptional: _, ...requirement }) => requirement;
function legacyDependencies(shape, own, extras) {
  const byExtra = Object.entries(extras).map(([extra, list2]) => {
    const names = new Set(shape.strings(list2, `tool.poetry.extras.${extra}`).map((text2) => normalizeName(/^[\w.-]*/.exec(text2)?.[0] ?? "")));
    return [normalizeName(extra), own.filter(({ name }) => names.has(name)).map(strip)];
  });
  return { dependencies: own.filter(({ isOptional }) => !isOptional).map(strip), extras: Object.fromEntries(byExtra) };
}
function enrich(standard, own) {
  const one = (requirement) => {
    const richer = own.filter(({ name }) => name === requirement.name);
    return richer.length === 0 ? [requirement] : richer.map((entry) => narrow(requirement, strip(entry)));
  };
  const extras = Object.entries(standard.extras).map(([name, list2]) => [name, list2.flatMap(one)]);
  return { dependencies: standard.dependencies.flatMap(one), extras: Object.fromEntries(extras) };
}
function narrow(requirement, entry) {
  return {
    ...requirement,
    constraint: bothConstraints(requirement.constraint, entry.constraint),
    ...optional("marker", bothMarkers(requirement.marker, entry.marker)),
    ...optional("url", requirement.url ?? entry.url),
    ...optional("path", entry.path)
  };
}
function readPoetryGroups(shape, poetry) {
  const dev = shape.table(poetry["dev-dependencies"], "tool.poetry.dev-dependencies");
  const groups = {};
  const raw = Object.entries(shape.table(poetry.group, "tool.poetry.group")).map(([name, value]) => ({ name, table: shape.table(value, `tool.poetry.group.${name}`) }));
  for (const { name, table } of raw) {
    const key = `tool.poetry.group.${name}.dependencies`;
    groups[normalizeName(name)] = readPoetryDependencies(shape, shape.table(table.dependencies, key), key).map(strip);
  }
  if (Object.keys(dev).length > 0) {
    groups.dev = [...groups.dev ?? [], ...readPoetryDependencies(shape, dev, "tool.poetry.dev-dependencies").map(strip)];
  }
  return withIncludes(groups, new Map(raw.map(({ name, table }) => [normalizeName(name), includedBy(shape, name, table)])));
}
var includedBy = (shape, name, table) => shape.strings(table["include-groups"], `tool.poetry.group.${name}.include-groups`).map(normalizeName);
function withIncludes(own, includes) {
  const reachable = (name) => {
    const seen = /* @__PURE__ */ new Set([name]);
    for (const group2 of seen) for (const next of includes.get(group2) ?? []) seen.add(next);
    return [...seen];
  };
  return Object.fromEntries(Object.keys(own).map((name) => [name, reachable(name).flatMap((group2) => own[group2] ?? [])]));
}
function readPoetryScripts(poetry) {
  const entries = isTable(poetry.scripts) ? Object.entries(poetry.scripts) : [];
  return Object.fromEntries(entries.flatMap(([name, value]) => {
    const target = isTable(value) ? value.reference ?? value.callable : value;
    return typeof target === "string" ? [[name, target]] : [];
  }));
}

// src/core/project.ts
function readProject(text2, file = "pyproject.toml") {
  const data = readToml(text2, file);
  const shape = new Shape(file, text2);
  const project = shape.table(data.project, "project");
  const tool = shape.table(data.tool, "tool");
  const poetry = readPoetryProject(shape, shape.table(tool.poetry, "tool.poetry"), project);
  const standard = readDependencies(shape, project);
  const groups = { ...poetry.groups, ...readGroups(shape, data, tool, poetry.groups) };
  const result = {
    file,
    text: text2,
    data,
    ...readIdentity(shape, project, poetry),
    ...poetry.merge ? poetry.merge(standard) : standard,
    groups,
    dynamic: shape.strings(project.dynamic, "project.dynamic"),
    scripts: { ...poetry.scripts, ...readScripts(shape, project.scripts, "project.scripts") },
    guiScripts: readScripts(shape, project["gui-scripts"], "project.gui-scripts"),
    build: readBuild(shape, data)
  };
  shape.finish();
  return result;
}
function readIdentity(shape, project, fallback) {
  const name = shape.string(project.name, "project.name") ?? fallback.name;
  if (name !== void 0 && !isName(name)) shape.add("bad-name", `'${name}' is not a name that a distribution can have`, "Use letters, digits, ., - and _", "project.name");
  return {
    ...optional("name", name === void 0 ? void 0 : normalizeName(name)),
    ...optional("version", shape.string(project.version, "project.version") ?? fallback.version),
    ...optional("requiresPython", shape.string(project["requires-python"], "project.requires-python") ?? fallback.requiresPython)
  };
}
function readDependencies(shape, project) {
  const optionalTable = shape.table(project["optional-dependencies"], "project.optional-dependencies");
  const extras = Object.entries(optionalTable).map(([name, list2]) => {
    const key = `project.optional-dependencies.${name}`;
    return [normalizeName(name), readRequirements(shape, list2, key)];
  });
  return { dependencies: readRequirements(shape, project.dependencies, "project.dependencies"), extras: Object.fromEntries(extras) };
}
function readRequirements(shape, value, key) {
  return shape.strings(value, key).flatMap((text2) => readRequirement(shape, text2, key) ?? []);
}
function readRequirement(shape, text2, key) {
  try {
    return parseRequirement(text2);
  } catch (error) {
    if (!(error instanceof RequirementError)) throw error;
    const line = lineWhere(shape.text, (each) => each.includes(text2));
    shape.add("bad-requirement", error.message, "Write it as PEP 508 does: name[extra] >=1,<2; marker", key, line);
    return void 0;
  }
}
function readGroups(shape, data, tool, known2) {
  const table = shape.table(data["dependency-groups"], "dependency-groups");
  const raw = new Map(Object.entries(table).map(([name, list2]) => [normalizeName(name), { name, list: list2 }]));
  const groups = {};
  for (const name of raw.keys()) groups[name] = expandGroup({ shape, raw, known: known2, path: [] }, name);
  for (const [name, list2] of olderGroups(shape, tool)) groups[name] = [...groups[name] ?? [], ...list2];
  return groups;
}
function expandGroup(walk2, name) {
  const { shape, raw, path: path2 } = walk2;
  const entry = raw.get(name);
  if (!entry) return [...walk2.known[name] ?? unknownGroup(walk2, name)];
  const key = `dependency-groups.${entry.name}`;
  if (path2.includes(name)) {
    shape.add("group-cycle", `Dependency group ${[...path2, name].join(" includes ")}`, "Take one of the includes out", key);
    return [];
  }
  const inner = { ...walk2, path: [...path2, name] };
  return shape.list(entry.list, key).flatMap((item) => groupItem(inner, item, key));
}
function groupItem(walk2, item, key) {
  if (typeof item === "string") return [readRequirement(walk2.shape, item, key)].filter((found) => found !== void 0);
  const included = isTable(item) ? item["include-group"] : void 0;
  if (typeof included === "string") return expandGroup(walk2, normalizeName(included));
  walk2.shape.add("wrong-type", `${key} has an entry that is neither a requirement nor {include-group = "…"}`, "Correct it (PEP 735)", key);
  return [];
}
function unknownGroup({ shape, path: path2 }, name) {
  const key = `dependency-groups.${path2.at(-1) ?? name}`;
  shape.add("unknown-group", `Dependency group '${path2.at(-1)}' includes '${name}', which does not exist`, "Add the group or take the include out", key);
  return [];
}
function olderGroups(shape, tool) {
  const uv = shape.table(tool.uv, "tool.uv");
  const pdm = shape.table(shape.table(tool.pdm, "tool.pdm")["dev-dependencies"], "tool.pdm.dev-dependencies");
  const ofUv = readRequirements(shape, uv["dev-dependencies"], "tool.uv.dev-dependencies");
  const ofPdm = Object.entries(pdm).map(([name, list2]) => [
    normalizeName(name),
    // `-e file:///…` is pdm's own way of naming a directory; it can never be pinned and has no name.
    readRequirements(shape, shape.strings(list2, `tool.pdm.dev-dependencies.${name}`).filter((text2) => !text2.startsWith("-e ")), `tool.pdm.dev-dependencies.${name}`)
  ]);
  return ofUv.length > 0 ? [["dev", ofUv], ...ofPdm] : ofPdm;
}
function readScripts(shape, value, key) {
  const entries = Object.entries(shape.table(value, key));
  return Object.fromEntries(entries.map(([name, target]) => [name, shape.string(target, `${key}.${name}`) ?? ""]));
}
function readBuild(shape, data) {
  const table = shape.table(data["build-system"], "build-system");
  return {
    requires: readRequirements(shape, table.requires, "build-system.requires"),
    ...optional("backend", shape.string(table["build-backend"], "build-system.build-backend"))
  };
}
var WORD = /[A-Za-z0-9][\w.-]*/g;
function lineOfRequirement(project, name) {
  return lineWhere(project.text, (line) => {
    if (line.startsWith("#") || line.startsWith("name")) return false;
    return (line.match(WORD) ?? []).some((word) => normalizeName(word) === name);
  });
}

// src/core/resolve-root.ts
var groupSection = (name) => `group:${name}`;
function rootPackage(lock, project) {
  const { root } = lock;
  const sections = /* @__PURE__ */ new Map([["", rootEdges(project.dependencies, root?.dependencies)]]);
  for (const [extra, list2] of Object.entries(project.extras)) sections.set(extra, rootEdges(list2, root?.extras[extra]));
  for (const [group2, list2] of Object.entries(project.groups)) {
    sections.set(groupSection(group2), rootEdges(list2, root?.groupDependencies?.[group2]));
  }
  return { name: project.name, sections };
}
function rootEdges(requirements, locked = []) {
  return requirements.map((requirement) => {
    const answers = locked.filter(({ name }) => name === requirement.name);
    return answers.length > 0 ? { ...requirement, locked: answers } : requirement;
  });
}

// src/core/resolve-context.ts
function createContext(lock, project, extras, groups) {
  const algebra = new MarkerAlgebra();
  const care = careOf(algebra, project.requiresPython ?? lock.requiresPython);
  const context = {
    lock,
    project,
    algebra,
    care,
    covered: care,
    root: rootPackage(lock, project),
    extras: new Set(extras),
    groups: new Set(groups),
    byName: groupBy(lock.packages, ({ name }) => name),
    limits: /* @__PURE__ */ new Map(),
    problems: [],
    warnings: []
  };
  const environments = (lock.environments ?? []).map((text2) => markerOf(context, text2, lock.file));
  if (environments.length > 0) context.covered = algebra.and(care, environments.reduce((any, each) => algebra.or(any, each)));
  return context;
}
function careOf(algebra, requiresPython) {
  const intervals = requiresPython === void 0 ? void 0 : requiresPythonIntervals(requiresPython);
  return intervals ? algebra.python(intervals) : TRUE;
}
function markerOf(context, text2, owner) {
  if (text2 === void 0 || text2 === "") return TRUE;
  try {
    return context.algebra.parse(text2);
  } catch (error) {
    if (!(error instanceof MarkerError)) throw error;
    addProblem(context, { code: "bad-marker", fact: `A dependency of ${owner}: ${error.message}`, fix: "Lock the project again", where: whereLocked(context, owner) });
    return TRUE;
  }
}
function addProblem({ problems }, problem) {
  if (!problems.some(({ code, fact }) => code === problem.code && fact === problem.fact)) problems.push(problem);
}
function whereLocked({ lock }, name, version) {
  const line = lineOfPackage(lock.text, name, version);
  return line === void 0 ? { file: lock.file } : { file: lock.file, line };
}
var describeEdge = ({ name, extras, constraint }) => `${name}${extras.length > 0 ? `[${extras.join(",")}]` : ""}${constraint.join(" || ")}`;

// src/core/freshness-roots.ts
function checkRoots(lock, project) {
  const locked = groupBy(lock.packages, ({ name }) => name);
  return project.dependencies.filter((requirement) => requirement.name !== project.name && canApply(requirement, project)).flatMap((requirement) => {
    const versions = (locked.get(requirement.name) ?? []).map(({ version }) => version);
    const holds = versions.some((version) => version === "" || requirement.constraint.length === 0 || requirement.constraint.some((set) => satisfies(version, set)));
    return holds ? [] : [outOfStep(lock, project, requirement, versions)];
  });
}
function canApply({ marker }, { requiresPython }) {
  const algebra = new MarkerAlgebra();
  try {
    return algebra.and(marker === void 0 ? TRUE : algebra.parse(marker), careOf(algebra, requiresPython)) !== FALSE;
  } catch (error) {
    if (error instanceof MarkerError) return true;
    throw error;
  }
}
function outOfStep(lock, project, { name, constraint }, versions) {
  const line = lineOfRequirement(project, name);
  return {
    code: "lock-out-of-date",
    fact: `${lock.file} has ${versions.length > 0 ? `${name} ${versions.join(", ")}` : `no ${name}`}, where the project asks for ${name}${constraint.join(" || ")}`,
    fix: "Lock the project again",
    where: { file: project.file, ...line === void 0 ? {} : { line } }
  };
}

// src/core/freshness-uv.ts
function checkUv(lock, project) {
  if (lock.kind !== "graph") return [];
  const python = samePython(lock.requiresPython, project.requiresPython) ? [] : [outOfDate(lock, project, `${lock.file} was made for Python ${lock.requiresPython ?? "of any version"}, the project requires ${project.requiresPython ?? "none"}`)];
  const { metadata } = lock;
  if (!metadata) return [...python, ...missingRoot(lock, project)];
  const task = { lock, project, algebra: new MarkerAlgebra(), sourced: sourcedNames(project) };
  return [...python, ...compareSection(task, wantedRoots(project), metadata.dependencies), ...compareGroups(task, metadata)];
}
function samePython(locked, wanted) {
  if (wanted === void 0) return true;
  const [a, b] = [requiresPythonIntervals(locked ?? ""), requiresPythonIntervals(wanted)];
  return JSON.stringify(a) === JSON.stringify(b);
}
function missingRoot(lock, project) {
  return [outOfDate(lock, project, `${lock.file} does not have the project '${project.name ?? ""}' in it`)];
}
function sourcedNames({ data }) {
  const uv = isTable(data.tool) && isTable(data.tool.uv) ? data.tool.uv : {};
  return new Set(isTable(uv.sources) ? Object.keys(uv.sources).map(normalizeName) : []);
}
function wantedRoots(project) {
  const optional2 = Object.entries(project.extras).flatMap(([extra, list2]) => list2.map((each) => ({ ...each, marker: withExtra(each.marker, extra) })));
  return [...project.dependencies, ...optional2];
}
var withExtra = (marker, extra) => marker ? `(${marker}) and extra == "${extra}"` : `extra == "${extra}"`;
function compareGroups(task, metadata) {
  const names = /* @__PURE__ */ new Set([...Object.keys(task.project.groups), ...Object.keys(metadata.groupDependencies)]);
  return [...names].sort().flatMap((name) => compareSection(task, task.project.groups[name] ?? [], metadata.groupDependencies[name] ?? []));
}
function compareSection(task, wanted, locked) {
  const known2 = new Set(locked.map((edge) => fingerprint(task, edge)));
  const spellings = (each) => [fingerprint(task, each), fingerprint(task, each, { lists: false })];
  const asked = new Set(wanted.flatMap(spellings));
  const lost = wanted.filter((each) => !spellings(each).some((spelling) => known2.has(spelling)));
  const extra = locked.filter((edge) => !asked.has(fingerprint(task, edge)));
  const { lock, project } = task;
  const names = [...new Set([...lost, ...extra].map(({ name }) => name))];
  return names.map((name) => {
    const [now, then] = [lost.find((each) => each.name === name), extra.find((each) => each.name === name)];
    const change = !then ? `asks for ${write(now)}, which ${lock.file} does not know` : !now ? `does not ask for ${write(then)} any more` : `asks for ${write(now)}, where ${lock.file} has ${write(then)}`;
    return outOfDate(lock, project, `${project.file} ${change}`, name);
  });
}
var write = (edge) => edge ? `${edge.name}${edge.extras.length > 0 ? `[${edge.extras.join(",")}]` : ""}${edge.constraint.join(" || ")}${edge.marker ? ` ; ${edge.marker}` : ""}` : "";
function fingerprint(task, { name, extras, constraint, marker }, { lists = true } = {}) {
  if (task.sourced.has(name)) return name;
  const clauses = constraint.flatMap((set) => parseSpecifier(set) ?? [{ operator: "", version: set }]);
  const versions = clauses.map(({ operator, version }) => operator + (normalizeVersion(version) ?? version)).sort();
  return JSON.stringify([name, extras, versions, meaning(task, marker, lists).id]);
}
function meaning({ algebra, project }, text2, lists) {
  const care = careOf(algebra, project.requiresPython);
  try {
    const marker = text2 === void 0 ? void 0 : parseMarker(text2);
    const kept = marker && !lists ? withoutLists(marker) : marker;
    return algebra.or(kept ? algebra.of(kept) : TRUE, algebra.not(care));
  } catch (error) {
    if (error instanceof MarkerError) return TRUE;
    throw error;
  }
}
function withoutLists(marker) {
  if (marker.kind === "compare") {
    const list2 = marker.variable.startsWith("python_") && (marker.operator === "in" || marker.operator === "not in");
    return list2 && marker.value.includes(",") ? void 0 : marker;
  }
  const parts = marker.parts.map(withoutLists);
  if (marker.kind === "or" && parts.includes(void 0)) return void 0;
  const kept = parts.filter((part) => part !== void 0);
  return kept.length > 0 ? { kind: marker.kind, parts: kept } : void 0;
}
function outOfDate(lock, project, fact, name) {
  const line = name === void 0 ? void 0 : lineOfRequirement(project, name);
  return { code: "lock-out-of-date", fact, fix: "Run uv lock", where: line === void 0 ? { file: lock.file } : { file: project.file, line } };
}

// src/core/freshness.ts
function checkFreshness(lock, project) {
  switch (lock.format) {
    case "poetry":
      return checkPoetry(lock, project);
    case "uv":
      return checkUv(lock, project);
    case "pdm":
      return checkPdm(lock, project);
    case "pipfile":
    case "pylock":
    case "requirements":
      return checkRoots(lock, project);
  }
}

// src/locks/read.ts
function lockFormatOf(file) {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  if (/^pylock(?:\.[^.]+)?\.toml$/.test(name)) return "pylock";
  if (/requirements.*\.txt$/i.test(name) || /\.txt$/.test(name)) return "requirements";
  return NAMES.get(name);
}
var NAMES = /* @__PURE__ */ new Map([["poetry.lock", "poetry"], ["uv.lock", "uv"], ["pdm.lock", "pdm"], ["Pipfile.lock", "pipfile"]]);
var LOCK_NAMES = ["uv.lock", "poetry.lock", "pdm.lock", "Pipfile.lock", "pylock.toml", "requirements.txt"];
async function readLock(text2, file, project) {
  const format = lockFormatOf(file);
  switch (format) {
    case "poetry":
      return (await import("./poetry-K4JUOKFP.js")).readPoetryLock(text2, file);
    case "uv":
      return (await import("./uv-HZQQ4ZAQ.js")).readUvLock(text2, file, project);
    case "pdm":
      return (await import("./pdm-ABJZ5JGT.js")).readPdmLock(text2, file);
    case "pipfile":
      return (await import("./pipfile-M4NEH2DY.js")).readPipfileLock(text2, file);
    case "pylock":
      return (await import("./pylock-PHXZZ5PF.js")).readPylock(text2, file);
    case "requirements":
      return (await import("./requirements-IGXBFC2L.js")).readRequirementsLock(text2, file);
    case void 0:
      throw misconfigured([{ code: "unknown-lock", fact: `${file} is no lock that is known here`, fix: `Name one of ${LOCK_NAMES.join(", ")}`, where: { file } }]);
  }
}

// src/line/load.ts
async function loadProject(request, ports) {
  const folder = absolute(ports, request.project);
  const problems = [];
  const inputs = {};
  const read = async (path2) => {
    const text2 = await ports.files.text(path2);
    inputs[relative(folder, path2)] = createHash5("sha256").update(text2).digest("hex");
    return text2;
  };
  const config = await readConfiguration(request, folder, read, ports);
  problems.push(...config.problems);
  const project = await collecting(problems, () => readPyproject(folder, read, ports));
  const lock = await collecting(problems, async () => {
    const file = await findLock(request.lock ?? config.config.lock, folder, ports);
    return readLock(await read(file), relative(folder, file) || basename(file), project?.name);
  });
  if (lock && project) problems.push(...checkFreshness(lock, project));
  if (problems.length > 0 || !lock || !project) throw misconfigured(problems);
  return { ...config, folder, project, lock, inputs };
}
async function collecting(problems, read) {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    problems.push(...error.problems);
    return void 0;
  }
}
async function readConfiguration({ config }, folder, read, ports) {
  const path2 = config ? absolute(ports, config) : join2(folder, "release.yaml");
  const configFile = config ?? "release.yaml";
  if (await ports.files.has(path2)) return { ...readConfig(await read(path2), configFile), configFile };
  const problems = config ? [{ code: "config-missing", fact: `there is no ${config}`, fix: "Check the path, or leave --config out", where: { key: "--config" } }] : [];
  const empty = acceptFields(configFields, {}, "", []);
  return { config: empty, configFile, problems, lineOf: () => void 0 };
}
async function readPyproject(folder, read, { files }) {
  const path2 = join2(folder, "pyproject.toml");
  if (await files.has(path2)) return readProject(await read(path2), "pyproject.toml");
  throw misconfigured([{ code: "project-missing", fact: `${folder} has no pyproject.toml`, fix: "Name the folder of a Python project" }]);
}
async function findLock(named, folder, { files }) {
  if (named) {
    if (await files.has(join2(folder, named))) return join2(folder, named);
    throw misconfigured([{ code: "lock-missing", fact: `there is no ${named}`, fix: "Check the path; it is relative to the project", where: { key: "lock" } }]);
  }
  const present = (await Promise.all(LOCK_NAMES.map(async (name) => await files.has(join2(folder, name)) ? [name] : []))).flat();
  const [only, ...others] = present;
  if (!only) throw misconfigured([{ code: "lock-missing", fact: `the project has no lock: none of ${LOCK_NAMES.join(", ")} is beside pyproject.toml`, fix: "Lock it with your tool (poetry lock, uv lock, pdm lock, …) and commit the lock" }]);
  if (others.length > 0) throw misconfigured([{ code: "lock-ambiguous", fact: `the project has ${present.length} locks: ${present.join(", ")}`, fix: "Say which one counts: 'lock:' in release.yaml, or --lock", where: { key: "lock" } }]);
  return join2(folder, only);
}
async function loadPlan(request, ports) {
  const loaded = await loadProject(request, ports);
  const { folder, project, lock, inputs } = loaded;
  const cargo = await readCargo(folder, project, inputs, ports);
  const [python, epoch, sources] = [await pythonVersion(await findPython(ports), ports), await sourceEpoch(folder, ports), await sourcesDigest(folder, ports)];
  return makePlan(
    {
      ...loaded,
      inputs: { ...inputs, ...sources && { sources } },
      lock: { file: lock.file, format: lock.format },
      python,
      epoch,
      target: targetOf(ports.host.platform, ports.host.arch),
      ...cargo && { cargo }
    },
    await loadFolders()
  );
}
async function readCargo(folder, project, inputs, { files }) {
  const maturin = project.data["tool"]?.["maturin"];
  const path2 = join2(folder, maturin?.["manifest-path"] ?? "Cargo.toml");
  if (!await files.has(path2)) return void 0;
  const text2 = await files.text(path2);
  inputs[relative(folder, path2)] = createHash5("sha256").update(text2).digest("hex");
  return readToml(text2, relative(folder, path2));
}
async function sourceEpoch(folder, { processes, host }) {
  const given = host.env("SOURCE_DATE_EPOCH");
  if (given && /^\d+$/.test(given)) return Number(given);
  const { stdout } = await processes.run({ argv: ["git", "log", "-1", "--format=%ct", "--", "."], cwd: folder }).catch(() => ({ stdout: "" }));
  return Number(stdout.trim()) || firstZipDate;
}
var firstZipDate = Date.UTC(1980, 0, 1) / 1e3;
async function sourcesDigest(folder, { processes, files }) {
  const listed = await processes.run({ argv: ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd: folder }).catch(() => void 0);
  if (!listed || listed.code !== 0) return void 0;
  const paths = [...new Set(listed.stdout.split("\0").filter(Boolean))].sort();
  const lines = await Promise.all(paths.map(async (path2) => await files.has(join2(folder, path2)) ? `${path2}\0${(await files.digest(join2(folder, path2))).sha256}
` : ""));
  return createHash5("sha256").update(lines.join("")).digest("hex");
}

// src/core/pins.ts
var sha256Of = (file) => file.hashes.find((hash) => hash.startsWith("sha256:"))?.slice("sha256:".length);

// src/core/pylock.ts
function writePylock(pins, { urls = /* @__PURE__ */ new Map(), createdBy = "release-actions" } = {}) {
  const missing = filesWithoutUrl(pins, urls);
  if (missing.length > 0) throw new ReleaseError(missing.map(missingUrl));
  const head = [
    'lock-version = "1.0"',
    ...pins.requiresPython && !pins.requiresPython.includes("||") ? [`requires-python = ${toml(pins.requiresPython)}`] : [],
    `created-by = ${toml(createdBy)}`,
    ...pins.pins.length === 0 ? ["packages = []"] : []
  ];
  return [head.join("\n"), ...pins.pins.map((pin) => packageTable(pin, urls))].join("\n\n") + "\n";
}
function filesWithoutUrl({ pins }, urls = /* @__PURE__ */ new Map()) {
  return pins.flatMap((pin) => pin.files.filter((file) => urlOf(file, urls) === void 0).map((file) => ({ pin, file })));
}
var urlOf = (file, urls) => file.url ?? urls.get(sha256Of(file) ?? "");
var missingUrl = ({ pin, file }) => ({
  code: "missing-url",
  fact: `The address of ${file.name ?? file.hashes[0]} of ${pin.name} ${pin.version} is not known, and pylock.toml needs it`,
  fix: "Name the index that has it, or write requirements.txt, which needs none"
});
function packageTable(pin, urls) {
  const { name, version, marker, source } = pin;
  const head = ["[[packages]]", `name = ${toml(name)}`, `version = ${toml(version)}`, ...marker ? [`marker = ${toml(marker)}`] : []];
  if (source.kind === "url") return [...head, `archive = ${archive2(pin, source)}`].join("\n");
  const files = pin.files.map((file) => ({ file, url: urlOf(file, urls) }));
  const wheels = files.filter(isWheel).sort(byName);
  const sdist = files.filter((entry) => !isWheel(entry)).sort(byName)[0];
  return [
    ...head,
    ...source.url ? [`index = ${toml(source.url)}`] : [],
    ...sdist ? [`sdist = ${fileTable(sdist)}`] : [],
    ...wheels.length > 0 ? ["wheels = [", ...wheels.map((wheel) => `    ${fileTable(wheel)},`), "]"] : []
  ].join("\n");
}
var nameOf = ({ file, url }) => file.name ?? decodeURIComponent(url.slice(url.lastIndexOf("/") + 1).split("#")[0]);
var isWheel = (entry) => nameOf(entry).endsWith(".whl");
var byName = (a, b) => nameOf(a) < nameOf(b) ? -1 : 1;
function fileTable(entry) {
  const { file, url } = entry;
  const time = file.uploadTime && !Number.isNaN(Date.parse(file.uploadTime)) ? [`upload-time = ${file.uploadTime}`] : [];
  const size = file.size === void 0 ? [] : [`size = ${file.size}`];
  return inline([`name = ${toml(nameOf(entry))}`, ...time, `url = ${toml(url)}`, ...size, `hashes = ${hashTable(file.hashes)}`]);
}
function archive2(pin, { url, subdirectory }) {
  const hashes = hashTable([...new Set(pin.files.flatMap((file) => file.hashes))]);
  return inline([`url = ${toml(url)}`, ...subdirectory ? [`subdirectory = ${toml(subdirectory)}`] : [], `hashes = ${hashes}`]);
}
function hashTable(hashes) {
  return inline(hashes.map((hash) => hash.split(":")).map(([algorithm = "", digest2 = ""]) => `${algorithm} = ${toml(digest2)}`));
}
var inline = (entries) => `{ ${entries.join(", ")} }`;
var toml = (text2) => JSON.stringify(text2).replaceAll("", "\\u007f");

// src/core/requirements-txt.ts
function writeRequirements({ pins }, { header = [], append = [] } = {}) {
  const comments = [...header, ...indexComments(pins)].map((line) => `# ${line}`);
  return [...comments, ...pins.map(requirementLines), ...append].map((line) => `${line}
`).join("");
}
function requirementLines(pin) {
  const { name, version, marker, source } = pin;
  const what = source.kind === "url" ? `${name} @ ${directUrl(source)}` : `${name}==${version}`;
  return [marker ? `${what} ; ${marker}` : what, ...hashesOf(pin).map((hash) => `    --hash=${hash}`)].join(" \\\n");
}
var directUrl = ({ url, subdirectory }) => subdirectory && !url.includes("#subdirectory=") ? `${url}#subdirectory=${subdirectory}` : url;
var hashesOf = ({ files }) => [...new Set(files.flatMap(({ hashes }) => hashes))].sort();
function indexComments(pins) {
  return otherIndexes(pins).map(([url, names]) => `from the index ${url}: ${names.join(", ")}`);
}
function otherIndexes(pins) {
  const byIndex = groupBy(pins, ({ source }) => source.kind === "index" ? source.url ?? "" : void 0);
  byIndex.delete(void 0);
  const entries = [...byIndex].map(([url, list2]) => [url ?? "", [...new Set(list2.map(({ name }) => name))]]);
  const most = Math.max(...entries.map(([, names]) => names.length));
  const main = entries.find(([url]) => url === "") ?? entries.find(([, names]) => names.length === most);
  return entries.filter((entry) => entry !== main).sort(([a], [b]) => a < b ? -1 : 1);
}

// src/line/index-urls.ts
var parallel = 8;
async function findUrls(all, ports) {
  const wanted = all.flatMap((pins) => filesWithoutUrl(pins));
  const names = [...new Set(wanted.map(({ pin }) => pin.name))];
  if (names.length === 0) return { urls: /* @__PURE__ */ new Map() };
  const index = await configuredIndex(ports);
  if (!index) return { urls: /* @__PURE__ */ new Map(), problem: "pip does not say which index it is configured for" };
  const urls = /* @__PURE__ */ new Map();
  const failures = [];
  const queue = [...names];
  const worker = async () => {
    for (let name = queue.shift(); name; name = queue.shift()) {
      await askIndex(index, name, urls, ports).catch((error) => failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`));
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  const missing = wanted.filter(({ file }) => !known(file, urls));
  if (missing.length === 0) return { urls };
  return { urls, problem: failures[0] ?? `the index no longer has ${missing[0]?.file.name ?? missing[0]?.pin.name}` };
}
var known = (file, urls) => urls.has(sha256Of(file) ?? "");
async function configuredIndex(ports) {
  const python = await findPython(ports);
  const { stdout } = await ports.processes.run({ argv: [python, "-m", "pip", "install", "--help"], env: { COLUMNS: "1000" } });
  const address = /--index-url <url>[^(]*\(default (\S+?)\)/.exec(stdout)?.[1];
  return address && URL.canParse(address) ? new URL(address.endsWith("/") ? address : `${address}/`) : void 0;
}
async function askIndex(index, name, urls, { network }) {
  const page = new URL(`${name}/`, index);
  const credentials = page.username && `Basic ${Buffer.from(`${decodeURIComponent(page.username)}:${decodeURIComponent(page.password)}`).toString("base64")}`;
  page.username = "";
  page.password = "";
  const { status, text: text2 } = await network.get(page.href, { accept: "application/vnd.pypi.simple.v1+json", ...credentials && { authorization: credentials } });
  if (status !== 200) throw new Error(`the index answered ${status}`);
  const { files = [] } = JSON.parse(text2);
  for (const { url, hashes } of files) {
    const address = new URL(url, page);
    address.hash = "";
    if (hashes?.sha256) urls.set(hashes.sha256, address.href);
  }
}

// src/line/pins.ts
import { join as join3 } from "node:path";

// src/core/resolve-choice.ts
function checkChoice(lock, project, choice2) {
  const extras = sortedUnique((choice2.extras ?? []).map(normalizeName));
  const groups = sortedUnique((choice2.groups ?? []).map(normalizeName));
  const known2 = knownNames(lock, project);
  const problems = [
    ...extras.filter((name) => !known2.extras.includes(name)).map((name) => unknown("extra", name, known2.extras, project)),
    ...groups.filter((name) => !known2.groups.includes(name)).map((name) => unknown("group", name, known2.groups, project))
  ];
  if (problems.length > 0) throw misconfigured(problems);
  return { extras, groups };
}
function knownNames(lock, project) {
  const ofProject = { extras: Object.keys(project.extras).sort(), groups: Object.keys(project.groups).sort() };
  if (lock.kind === "graph") return ofProject;
  return { extras: lock.extras ?? ofProject.extras, groups: lock.groups ?? ofProject.groups };
}
function unknown(kind, name, known2, project) {
  const table = kind === "extra" ? "[project.optional-dependencies]" : "[dependency-groups]";
  return {
    code: `unknown-${kind}`,
    fact: `There is no ${kind} '${name}'`,
    fix: known2.length > 0 ? `Choose among ${known2.join(", ")}` : `Add it to ${table}, or leave it out: there is none yet`,
    where: { file: project.file }
  };
}

// src/core/marker-text.ts
function writeTerm(term) {
  return term.map((literal) => writeLiteral(literal, term.length > 1)).join(" and ");
}
function writeLiteral(literal, inner) {
  if (literal.kind === "python") return writePython(literal);
  const { variable, texts, denied } = literal;
  if (variable.kind === "flag") return writeClause(variable.clause, denied);
  const clauses = texts.map((text2) => `${variable.key} ${denied ? "!=" : "=="} ${quote(text2)}`);
  if (denied || clauses.length === 1) return clauses.join(" and ");
  return inner ? `(${clauses.join(" or ")})` : clauses.join(" or ");
}
function writePython({ from, to }) {
  if (from % 1e3 === 0 && nextMinor(from) === to) return `python_version == ${quote(versionText(from))}`;
  if (to === from + 1) return `python_full_version == ${quote(versionText(from, true))}`;
  const clauses = [...from > PYTHON_START ? [writeBound(">=", from)] : [], ...to < PYTHON_END ? [writeBound("<", to)] : []];
  return clauses.join(" and ");
}
function writeBound(operator, point) {
  const minor = point % 1e3 === 0;
  return `${minor ? "python_version" : "python_full_version"} ${operator} ${quote(versionText(point, !minor))}`;
}
function versionText(point, full = false) {
  const { major, minor, micro } = pythonParts(point);
  return full ? `${major}.${minor}.${micro}` : `${major}.${minor}`;
}
var DENIALS = {
  "==": "!=",
  "===": "!=",
  in: "not in",
  contains: "lacks",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">"
};
function writeClause({ variable, operator, value }, denied) {
  const wanted = denied ? DENIALS[operator] ?? operator : operator;
  if (wanted === "contains") return `${quote(value)} in ${variable}`;
  if (wanted === "lacks") return `${quote(value)} not in ${variable}`;
  return `${variable} ${wanted} ${quote(value)}`;
}
var quote = (text2) => text2.includes('"') ? `'${text2}'` : `"${text2}"`;

// src/core/marker-simplify.ts
var MAX_TERMS = 2e3;
var MAX_MINIMIZED = 80;
function markerText(algebra, diagram, care = TRUE) {
  const wanted = algebra.and(diagram, care);
  if (wanted === FALSE) return void 0;
  const allowed = algebra.or(diagram, algebra.not(care));
  if (allowed === TRUE) return "";
  const terms = minimize({ algebra, wanted, allowed, care }, pathsOf(wanted));
  const texts = terms.map((term) => writeTerm(term)).sort();
  return [...new Set(texts)].join(" or ");
}
function pathsOf(diagram) {
  const terms = [];
  const stack = [{ diagram, term: [] }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.diagram === TRUE) terms.push(next.term);
    else if (next.diagram !== FALSE) for (const branch of branchesOf(next.diagram)) stack.push({ diagram: branch.child, term: [...next.term, branch.literal] });
    if (terms.length > MAX_TERMS || stack.length > MAX_TERMS) throw new MarkerTooComplex("a marker has more cases than can be written");
  }
  return terms;
}
function branchesOf({ variable, keys, children }) {
  if (!variable) return [];
  if (variable.kind === "python") return children.map((child, i) => ({ child, literal: pythonLiteral(variable, keys, i) }));
  const rest = children[children.length - 1];
  const texts = keys;
  const denied = { child: rest, literal: { kind: "texts", variable, texts, denied: true } };
  const distinct = [...new Set(children.slice(0, -1))];
  const named = distinct.map((child) => {
    const own = texts.filter((_, i) => children[i] === child);
    return { child, literal: { kind: "texts", variable, texts: own, denied: false } };
  });
  return [...named, denied];
}
var pythonLiteral = (variable, keys, i) => ({
  kind: "python",
  variable,
  from: i === 0 ? PYTHON_START : keys[i - 1],
  to: i === keys.length ? PYTHON_END : keys[i]
});
function minimize(task, paths) {
  if (paths.length > MAX_MINIMIZED) return [...paths];
  const expanded = paths.map((term) => expand(task, term)).sort(compareTerms);
  return trimTexts(task, withoutRedundant(task, expanded));
}
function expand(task, term) {
  let current = term;
  const fits = (candidate) => task.algebra.implies(termDiagram(task.algebra, candidate), task.allowed);
  for (const literal of [...term].sort((a, b) => -compareVariables(a.variable, b.variable))) {
    const others = current.filter(({ variable }) => variable !== literal.variable);
    const looser = looserLiterals(task, literal).find((candidate) => fits([...others, ...candidate]));
    if (looser) current = [...others, ...looser];
  }
  return [...current].sort((a, b) => compareVariables(a.variable, b.variable));
}
function looserLiterals(task, literal) {
  if (literal.kind === "python") return looserBounds(task, literal);
  if (!literal.denied || literal.texts.length < 2) return [[]];
  const fewer = literal.texts.map((text2) => [{ ...literal, texts: [text2] }]);
  const without = literal.texts.map((text2) => [{ ...literal, texts: literal.texts.filter((other) => other !== text2) }]);
  return [[], ...fewer, ...without];
}
function looserBounds({ wanted, allowed }, literal) {
  const cuts = [.../* @__PURE__ */ new Set([...pythonKeys(wanted), ...pythonKeys(allowed)])].sort((a, b) => a - b);
  const lower = [PYTHON_START, ...cuts.filter((cut) => cut <= literal.from)].filter((cut, i, all) => all.indexOf(cut) === i);
  const upper = [PYTHON_END, ...cuts.filter((cut) => cut >= literal.to).reverse()].filter((cut, i, all) => all.indexOf(cut) === i);
  const pairs = lower.flatMap((from) => upper.map((to) => ({ from, to })));
  const looser = pairs.filter(({ from, to }) => from < literal.from || to > literal.to);
  const bounded = looser.filter(({ from, to }) => from > PYTHON_START || to < PYTHON_END);
  bounded.sort((a, b) => boundCount(a) - boundCount(b));
  return [[], ...bounded.map((bounds) => [{ ...literal, ...bounds }])];
}
var boundCount = ({ from, to }) => Number(from > PYTHON_START) + Number(to < PYTHON_END);
var pythonKeys = (diagram) => diagram.variable?.kind === "python" ? diagram.keys : [];
function compareTerms(a, b) {
  const [x, y] = [writeTerm(a), writeTerm(b)];
  return a.length - b.length || x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
}
function withoutRedundant(task, terms) {
  const kept = terms.filter((term, i) => i === 0 || compareTerms(term, terms[i - 1]) !== 0);
  for (let i = kept.length - 1; i >= 0 && kept.length > 1; i--) {
    const others = kept.filter((_, j) => j !== i);
    if (covers(task, others)) kept.splice(i, 1);
  }
  return kept;
}
var covers = ({ algebra, wanted }, terms) => algebra.implies(wanted, terms.reduce((any, term) => algebra.or(any, termDiagram(algebra, term)), FALSE));
function trimTexts(task, terms) {
  const current = [...terms];
  for (let i = 0; i < current.length; i++) {
    for (const literal of current[i]) {
      if (literal.kind === "texts" && !literal.denied && literal.texts.length > 1) trimLiteral(task, current, i, literal);
    }
  }
  return current;
}
function trimLiteral(task, terms, i, literal) {
  let texts = literal.texts;
  for (const text2 of literal.texts) {
    const fewer = texts.filter((other) => other !== text2);
    const trimmed = terms[i].map((own) => own.variable === literal.variable ? { ...literal, texts: fewer } : own);
    if (fewer.length === 0 || !covers(task, terms.with(i, trimmed))) continue;
    terms[i] = trimmed;
    texts = fewer;
  }
}
function termDiagram(algebra, term) {
  return term.reduce((all, literal) => algebra.and(all, literalDiagram(algebra, literal)), TRUE);
}
function literalDiagram(algebra, literal) {
  if (literal.kind === "python") return algebra.python([literal]);
  const any = algebra.oneOf(literal.variable, literal.texts);
  return literal.denied ? algebra.not(any) : any;
}

// src/core/resolve-extra.ts
function decideExtra(context, from, { variable, operator, value }) {
  if (variable !== "extra") return void 0;
  const chosen = isConflictName(value) ? conflictNames(context).has(value) : sectionHas(context, from, value);
  return operator === "!=" ? !chosen : chosen;
}
function sectionHas({ extras }, from, extra) {
  const own = from.section.split(",").includes(extra);
  return from.package ? own : own || extras.has(extra);
}
var isConflictName = (value) => /^(?:extra|group|project)-\d+-/.test(value);
function conflictNames({ project, extras, groups }) {
  const name = project.name ?? "";
  const prefix = `${name.length}-${name}`;
  return /* @__PURE__ */ new Set([`project-${prefix}`, ...[...extras].map((extra) => `extra-${prefix}-${extra}`), ...[...groups].map((group2) => `group-${prefix}-${group2}`)]);
}

// src/core/resolve-select.ts
function select(context, edge, marker, owner) {
  if (edge.locked) return selectLocked(context, edge, edge.locked, marker, owner);
  const admitted = candidates(context, edge);
  const [only] = admitted;
  if (admitted.length > 1) return selectAmong(context, admitted, marker);
  return { admitted, marker, unassigned: FALSE, choices: only ? [{ package: only, marker: limited(context, only, marker) }] : [] };
}
function candidates({ byName: byName2 }, edge) {
  const named = byName2.get(edge.name) ?? [];
  if (named.length < 2) return named;
  const byVersion = edge.version === void 0 ? named : named.filter(({ version }) => version === edge.version);
  const fitting = byVersion.filter(({ version }) => admits(edge, version));
  const direct = edge.url === void 0 ? [] : fitting.filter(({ source }) => "url" in source && edge.url?.includes(source.url ?? "\0"));
  return direct.length > 0 ? direct : fitting;
}
var admits = ({ constraint }, version) => constraint.length === 0 || constraint.some((set) => satisfies(version, set));
function selectAmong(context, admitted, marker) {
  const { algebra } = context;
  const meant = admitted.map((locked) => algebra.and(marker, meantFor(context, locked)));
  const unassigned = algebra.and(marker, algebra.not(meant.reduce((any, each) => algebra.or(any, each))));
  const choices = admitted.map((locked, i) => {
    const where = algebra.or(meant[i], algebra.and(unassigned, pythonOf(context, locked)));
    return { package: locked, marker: limited(context, locked, where) };
  });
  return { admitted, marker, unassigned, choices };
}
function meantFor(context, locked) {
  const { algebra, extras } = context;
  const texts = relevantMarkers(context, locked);
  const any = texts.map((text2) => markerOf(context, text2, locked.name)).reduce((all, each) => algebra.or(all, each), texts.length > 0 ? FALSE : TRUE);
  const decided = algebra.decide(any, ({ variable, operator, value }) => variable === "extra" ? extras.has(value) === (operator !== "!=") : void 0);
  return algebra.and(decided, pythonOf(context, locked));
}
var pythonOf = ({ algebra }, { requiresPython }) => careOf(algebra, requiresPython);
function relevantMarkers({ groups }, { markers, groups: filed }) {
  if (markers[""] !== void 0) return [markers[""]];
  if (Object.keys(markers).length === 0) return [];
  return ["main", ...groups].filter((group2) => filed?.includes(group2)).map((group2) => markers[group2] ?? "");
}
var limited = ({ algebra, limits }, locked, marker) => algebra.and(marker, limits.get(locked) ?? TRUE);
function selectLocked(context, edge, locked, own, owner) {
  const { algebra, lock } = context;
  const marker = lock.metadata?.overridden.has(edge.name) ? TRUE : own;
  const answers = locked.flatMap((answer) => {
    const where = algebra.and(marker, decideRoot(context, markerOf(context, answer.marker, owner)));
    return candidates(context, { ...answer, constraint: [] }).map((each) => ({ package: each, marker: limited(context, each, where) }));
  });
  const admitted = [...new Set(answers.map((answer) => answer.package))];
  noteLostMarker(context, edge, own, locked, owner);
  return { admitted, marker, unassigned: FALSE, choices: answers };
}
var ROOT = { section: "", reach: TRUE, arcs: [] };
var decideRoot = (context, diagram) => context.algebra.decide(diagram, (clause) => decideExtra(context, ROOT, clause));
function noteLostMarker(context, edge, own, locked, owner) {
  const { algebra, care, lock, warnings } = context;
  if (own === TRUE || lock.metadata?.overridden.has(edge.name)) return;
  const any = locked.map((answer) => decideRoot(context, markerOf(context, answer.marker, owner))).reduce((all, each) => algebra.or(all, each), FALSE);
  if (algebra.implies(algebra.and(any, care), own)) return;
  const fact = `${lock.file} has lost a part of the marker of ${edge.name} (${edge.marker ?? ""})`;
  if (warnings.some((warning) => warning.fact === fact)) return;
  warnings.push({ code: "lost-marker", fact, fix: "The pins follow the project; write the marker in a form that the lock tool keeps", where: { file: lock.file } });
}

// src/core/resolve-result.ts
function makePins(context, { places, demands }) {
  const reached = /* @__PURE__ */ new Map();
  for (const { package: locked, section, reach } of places) {
    const where = context.algebra.and(reach, context.care);
    if (!locked || where === FALSE) continue;
    const entry = reached.get(locked);
    if (!entry) reached.set(locked, { reach: section === "" ? where : FALSE, extras: section === "" ? [] : section.split(",") });
    else if (section === "") entry.reach = where;
    else entry.extras.push(...section.split(","));
  }
  for (const demand of demands) checkDemand(context, demand);
  const pins = [...reached].flatMap(([locked, { reach, extras }]) => makePin(context, locked, reach, extras) ?? []);
  return {
    ...optional("requiresPython", context.project.requiresPython ?? context.lock.requiresPython),
    extras: [...context.extras],
    groups: [...context.groups],
    pins: sortPins(pins),
    warnings: context.warnings
  };
}
var sortPins = (pins) => [...pins].sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : compareVersions(a.version, b.version));
function makePin(context, locked, reach, extras) {
  const text2 = markerText(context.algebra, reach, context.care);
  const source = hashableSource(context, locked);
  if (text2 === void 0 || !source) return void 0;
  if (locked.files.length === 0) addMissingHash(context, locked);
  return {
    name: locked.name,
    version: locked.version,
    ...text2 ? { marker: text2 } : {},
    extras: sortedUnique(extras),
    files: source.kind === "url" ? locked.files.map((file) => ({ ...file, url: file.url ?? source.url })) : locked.files,
    source
  };
}
function addMissingHash(context, { name, version }) {
  addProblem(context, {
    code: "missing-hash",
    fact: `${name} ${version} has no hash in the lock`,
    fix: "Lock again with a tool and an index that give hashes",
    where: whereLocked(context, name, version)
  });
}
function hashableSource(context, { name, version, source }) {
  if (source.kind === "index" || source.kind === "url") return source;
  const origin = { git: "a git repository", path: "a file of this machine", directory: "a directory of this machine" }[source.kind];
  addProblem(context, {
    code: "unhashable-dependency",
    fact: `${name} comes from ${origin} (${"path" in source ? source.path : source.url}), which no hash can pin for others`,
    fix: `Build it into this release (native.vendor: [${name}]), depend on a released version, or on an archive by URL with its hash`,
    where: whereLocked(context, name, version || void 0)
  });
  return void 0;
}
function checkDemand(context, demand) {
  const { algebra, covered, care } = context;
  const { from, edge, marker, admitted, unassigned } = demand;
  const where = algebra.and(from.reach, marker);
  if (admitted.length === 0 && algebra.and(where, covered) !== FALSE) addNotInLock(context, demand);
  if (!from.package && where !== FALSE && isOutOfStep(context, demand)) addNotInLock(context, demand);
  const narrow2 = unassigned === FALSE ? FALSE : algebra.and(algebra.and(from.reach, unassigned), care);
  if (narrow2 !== FALSE) addNarrow(context, edge.name, markerText(algebra, narrow2, care) ?? "");
}
var isOutOfStep = ({ lock }, { edge, admitted }) => admitted.length > 0 && !lock.metadata?.overridden.has(edge.name) && !admitted.some(({ version }) => admits(edge, version));
function addNarrow({ lock, warnings }, name, where) {
  const fact = `${lock.file} has several versions of ${name}, and none of them for ${where || "any environment"}`;
  if (warnings.some((warning) => warning.fact === fact)) return;
  warnings.push({ code: "narrow-marker", fact, fix: "The highest that fits is pinned there; lock again with a current version of the tool", where: { file: lock.file } });
}
function addNotInLock(context, { from, edge }) {
  const { project, lock, byName: byName2 } = context;
  const others = byName2.get(edge.name)?.map(({ version }) => version) ?? [];
  const line = lineOfRequirement(project, edge.name);
  const owner = from.package;
  addProblem(context, {
    code: "not-in-lock",
    fact: `${lock.file} has no version of ${describeEdge(edge)}${others.length > 0 ? ` (only ${others.join(", ")})` : ""}, which ${owner ? `${owner.name} ${owner.version}` : "the project"} needs`,
    fix: "Lock the project again",
    where: owner ? whereLocked(context, owner.name, owner.version) : { file: project.file, ...optional("line", line) }
  });
}

// src/core/resolve-flat.ts
function resolveFlat(lock, project, extras, groups) {
  const graph = { ...lock, kind: "graph" };
  const context = createContext(graph, project, extras, groups);
  const chosen = /* @__PURE__ */ new Set(["default", ...groups.length > 0 ? groups : lock.defaultGroups ?? []]);
  const places = lock.packages.map((locked) => ({ package: locked, section: "", arcs: [], reach: reachOf(context, locked, chosen) }));
  checkMeetings(context, places);
  noteIndifference(context, lock);
  const pins = makePins(context, { places, demands: [] });
  if (context.problems.length > 0) throw new ReleaseError(context.problems);
  return pins;
}
function reachOf(context, locked, chosen) {
  const { algebra } = context;
  const filed = locked.groups?.filter((group2) => chosen.has(group2)) ?? [""];
  const any = filed.map((group2) => markerOf(context, locked.markers[group2], locked.name)).reduce((all, each) => algebra.or(all, each), FALSE);
  return any === FALSE ? FALSE : decideChoice(context, any, chosen);
}
function decideChoice({ algebra, extras }, marker, groups) {
  return algebra.decide(marker, ({ variable, operator, value }) => {
    const chosen = variable === "dependency_groups" ? groups : variable === "extra" || variable === "extras" ? extras : void 0;
    return chosen && chosen.has(value) === (operator !== "!=" && operator !== "lacks");
  });
}
function checkMeetings(context, places) {
  const { algebra, care } = context;
  for (const [name, same] of groupBy(places, (place) => place.package?.name ?? "")) {
    let seen = FALSE;
    for (const { reach } of same.length > 1 ? same : []) {
      const meeting = algebra.and(algebra.and(seen, reach), care);
      if (meeting !== FALSE) addMeeting(context, name, same, markerText(algebra, meeting, care));
      seen = algebra.or(seen, reach);
    }
  }
}
function addMeeting(context, name, same, where) {
  const versions = same.map((place) => place.package?.version).join(" and ");
  addProblem(context, {
    code: "conflicting-versions",
    fact: `${name} ${versions} are both locked${where ? ` where ${where}` : ""}`,
    fix: "Choose extras and groups that do not exclude one another, or lock again",
    where: whereLocked(context, name)
  });
}
function noteIndifference({ extras, warnings }, { file, extras: known2 }) {
  if (extras.size === 0 || known2 !== void 0) return;
  const fact = `${file} cannot tell extras apart: its pins are the same for every choice`;
  warnings.push({ code: "lock-without-extras", fact, fix: "Use one such file for each role, or a lock that knows the extras", where: { file } });
}

// src/core/resolve-disjoint.ts
function settleVersions(context, { places, demands }) {
  const reached = /* @__PURE__ */ new Map();
  for (const { package: locked, section, reach } of places) {
    if (!locked || section !== "" || (context.byName.get(locked.name)?.length ?? 0) < 2) continue;
    const where = context.algebra.and(reach, context.care);
    if (where !== FALSE) reached.set(locked.name, [...reached.get(locked.name) ?? [], { package: locked, reach: where }]);
  }
  const several = new Map([...reached].filter(([, versions]) => versions.length > 1));
  const asked = groupBy(demands.filter(({ edge }) => several.has(edge.name)), ({ edge }) => edge.name);
  return [...several].map(([name, versions]) => settleName(context, versions, asked.get(name) ?? [])).includes(true);
}
function settleName(context, versions, demands) {
  const { algebra, limits } = context;
  const meeting = overlap(context, versions);
  if (meeting === FALSE) return false;
  const highestFirst = [...versions].sort((a, b) => compareVersions(b.package.version, a.package.version));
  let open = meeting;
  for (const { package: locked, reach } of highestFirst) {
    const here = algebra.and(algebra.and(open, reach), algebra.not(excluded(context, locked, demands)));
    const limit = algebra.or(algebra.not(meeting), here);
    limits.set(locked, algebra.and(limits.get(locked) ?? TRUE, limit));
    open = algebra.and(open, algebra.not(here));
  }
  if (open !== FALSE) addConflict(context, versions, demands, open);
  return true;
}
function overlap({ algebra }, versions) {
  let seen = FALSE;
  let twice = FALSE;
  for (const { reach } of versions) {
    twice = algebra.or(twice, algebra.and(seen, reach));
    seen = algebra.or(seen, reach);
  }
  return twice;
}
function excluded({ algebra }, locked, demands) {
  return demands.filter(({ admitted }) => admitted.length > 0 && !admitted.includes(locked)).reduce((any, { from, marker }) => algebra.or(any, algebra.and(from.reach, marker)), FALSE);
}
function addConflict(context, versions, demands, where) {
  const [first] = versions;
  if (!first) return;
  const { name } = first.package;
  const list2 = versions.map((each) => each.package.version).sort(compareVersions).join(" and ");
  const marker = markerText(context.algebra, where, context.care);
  const asked = demands.map(({ from, edge }) => `${from.package?.name ?? (from.section || "the project")} asks for ${describeEdge(edge)}`);
  addProblem(context, {
    code: "conflicting-versions",
    fact: `${name} ${list2} are both needed${marker ? ` where ${marker}` : ""}: ${[...new Set(asked)].slice(0, 4).join("; ")}`,
    fix: "Choose extras that do not exclude one another",
    where: whereLocked(context, name)
  });
}

// src/core/resolve-walk.ts
function walk(context) {
  const finder = new Finder(context);
  const order = finder.find();
  spread(context, order);
  return { places: order, demands: finder.demands };
}
var Finder = class {
  demands = [];
  #context;
  #places = /* @__PURE__ */ new Map();
  constructor(context) {
    this.#context = context;
  }
  /** All places in reverse postorder: a place stands after its predecessors, but for cycles. */
  find() {
    const postorder = [];
    const started = /* @__PURE__ */ new Set();
    for (const root of this.#roots()) this.#visit(root, started, postorder);
    return postorder.reverse();
  }
  #roots() {
    const { extras, groups } = this.#context;
    const places = ["", ...extras, ...[...groups].map(groupSection)].map((section) => this.#place(void 0, section));
    for (const place of places) place.reach = TRUE;
    return places;
  }
  #visit(root, started, postorder) {
    const stack = [{ place: root, next: 0 }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const { place } = top;
      if (top.next === 0 && started.has(place)) {
        stack.pop();
        continue;
      }
      if (top.next === 0) this.#start(place, started);
      const following = place.arcs[top.next++];
      if (following) {
        if (!started.has(following.to)) stack.push({ place: following.to, next: 0 });
      } else {
        postorder.push(place);
        stack.pop();
      }
    }
  }
  #start(place, started) {
    started.add(place);
    place.arcs = this.#edges(place).flatMap((edge) => this.#arcs(place, edge));
  }
  #edges({ package: locked, section }) {
    if (!locked) return this.#context.root.sections.get(section) ?? [];
    return section === "" ? locked.dependencies : locked.extras[section] ?? [];
  }
  #arcs(from, edge) {
    const { project, root } = this.#context;
    const marker = this.#marker(from, edge);
    if (marker === FALSE) return [];
    if (edge.name === root.name && (!from.package || !this.#context.byName.has(edge.name))) return this.#selfArcs(edge, marker);
    const selection = select(this.#context, edge, marker, from.package?.name ?? project.name ?? project.file);
    this.demands.push({ from, edge, ...selection });
    return selection.choices.flatMap(({ package: locked, marker: where }) => this.#arcsTo(locked, edge.extras, where));
  }
  #selfArcs({ extras }, marker) {
    return extras.map((extra) => ({ to: this.#place(void 0, extra), marker }));
  }
  #arcsTo(locked, extras, marker) {
    if (marker === FALSE) return [];
    const together = extras.join(",");
    const sections = extras.length > 1 && locked.extras[together] ? [together] : extras;
    return ["", ...sections].map((section) => ({ to: this.#place(locked, section), marker }));
  }
  /** An edge's marker with the extras in it decided. */
  #marker(from, edge) {
    const { algebra, project } = this.#context;
    const diagram = markerOf(this.#context, edge.marker, from.package?.name ?? project.name ?? project.file);
    return diagram === TRUE ? TRUE : algebra.decide(diagram, (clause) => decideExtra(this.#context, from, clause));
  }
  #place(locked, section) {
    let places = this.#places.get(locked);
    if (!places) this.#places.set(locked, places = /* @__PURE__ */ new Map());
    let place = places.get(section);
    if (!place) places.set(section, place = { ...locked ? { package: locked } : {}, section, reach: FALSE, arcs: [] });
    return place;
  }
};
function spread({ algebra }, order) {
  const dirty = new Set(order.filter(({ reach }) => reach !== FALSE));
  while (dirty.size > 0) {
    for (const place of order) {
      if (!dirty.delete(place)) continue;
      for (const { to, marker } of place.arcs) {
        const reach = algebra.or(to.reach, algebra.and(place.reach, marker));
        if (reach === to.reach) continue;
        to.reach = reach;
        dirty.add(to);
      }
    }
  }
}

// src/core/resolve.ts
function resolvePins(lock, project, choice2 = {}) {
  const { extras, groups } = checkChoice(lock, project, choice2);
  try {
    if (lock.kind === "flat") return resolveFlat(lock, project, extras, groups);
    const context = createContext(lock, project, extras, groups);
    let walked = walk(context);
    for (let round = 0; round < MAX_ROUNDS && settleVersions(context, walked); round++) walked = walk(context);
    const pins = makePins(context, walked);
    return finish(pins, context.problems);
  } catch (error) {
    if (error instanceof MarkerTooComplex) throw tooComplex(lock, error);
    throw error;
  }
}
var MAX_ROUNDS = 10;
function finish(pins, problems) {
  if (problems.length > 0) throw new ReleaseError(problems);
  return pins;
}
var tooComplex = (lock, cause) => failed({ code: "markers-too-complex", fact: `The markers of ${lock.file} cannot be combined: ${cause.message}`, fix: "Lock for fewer environments", where: { file: lock.file } }, cause);

// src/line/pins.ts
function resolveChoice({ lock, project }, { extras, groups }, { reporter }) {
  const pins = resolvePins(lock, project, { extras, groups });
  pins.warnings.forEach(reporter.warn);
  return pins;
}
async function resolveRoles(job, ports, request) {
  const { plan, release, project } = job;
  const { result, took } = await timed("resolve pins", ports, async () => {
    const loaded = await loadProject({ project, config: request?.config, lock: request?.lock ?? plan.lock.file }, ports);
    refuseChange(plan.inputs, loaded.inputs);
    const roles2 = plan.roles.map((role) => ({ role, pins: resolveChoice(loaded, role, ports) }));
    const { urls, problem: problem2 } = await findUrls(roles2.map(({ pins }) => pins), ports);
    for (const { role, pins } of roles2) {
      await ports.files.write(join3(release, role.requirements), writeRequirements(pins));
      if (!problem2) await ports.files.write(join3(release, role.pylock), writePylock(pins, { urls }));
    }
    return { roles: roles2, problem: problem2 };
  });
  const { roles, problem } = result;
  if (problem) {
    ports.reporter.warn({ code: "pylock-skipped", fact: `pylock files were not written: ${plan.lock.file} keeps no addresses, and they could not be had from the index: ${problem}`, fix: "Run again when the index answers; requirements files are complete without" });
  }
  const written = plan.roles.flatMap(({ requirements, pylock }) => problem ? [requirements] : [requirements, pylock]);
  const from = Object.fromEntries([plan.lock.file, "pyproject.toml"].map((name) => [name, plan.inputs[name] ?? ""]));
  await writePart(release, {
    cell: "pins",
    files: await describeFiles(release, written, from, ports),
    pins: Object.fromEntries(roles.map(({ role, pins }) => [role.name, pins.pins.map(({ name, version, marker }) => ({ name, version, ...marker && { marker } }))])),
    ...problem && { skipped: plan.roles.map(({ pylock }) => ({ path: pylock, why: problem })) },
    took
  }, ports);
}
function refuseChange(planned, actual) {
  const changed = Object.keys(actual).filter((name) => planned[name] !== void 0 && planned[name] !== actual[name]);
  if (changed.length === 0) return;
  throw misconfigured(changed.map((file) => ({ code: "plan-stale", fact: `${file} has changed since the plan was made`, fix: "Make the plan again: remove plan.json from the release folder, or start from the same commit", where: { file } })));
}

// src/line/request.ts
import { join as join4 } from "node:path";

// src/core/bytes.ts
function formatBytes(bytes) {
  const units = ["B", "kB", "MB", "GB"];
  const power = Math.min(units.length - 1, bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0);
  return power === 0 ? `${bytes} B` : `${(bytes / 1e3 ** power).toFixed(1)} ${units[power]}`;
}

// src/line/request.ts
var projectFields = {
  project: path({ doc: "The folder that has pyproject.toml", default: ".", positional: true }),
  config: path({ doc: "The configuration. Default: release.yaml in the project" })
};
var planDigestField = text({ doc: "On a runner: sha256 of the plan artifact, as the job that planned gave it", pattern: [/^[0-9a-f]{64}$/, "a sha256"] });
var lineFields = {
  ...projectFields,
  output: path({ doc: "The release folder", default: "release" }),
  "install-tools": flag({ doc: "Install missing system programs from Debian packages" }),
  "plan-digest": planDigestField
};
var cellField = (example) => text({ doc: `Do this cell of the plan only, for example ${example}. Default: all of them` });
async function openJob(request, ports) {
  const place = { project: absolute(ports, request.project), release: absolute(ports, request.output), install: request["install-tools"] };
  const file = join4(place.release, planFile);
  const known2 = await ports.files.has(file);
  const plan = known2 ? JSON.parse(await ports.files.text(file)) : await loadPlan(request, ports);
  const job = { ...place, plan };
  if (!known2) await ports.files.write(file, `${JSON.stringify(plan, null, 2)}
`);
  const missing = await Promise.all(plan.roles.map(async ({ requirements }) => !await ports.files.has(join4(place.release, requirements))));
  if (missing.some(Boolean)) await resolveRoles(job, ports, request);
  return job;
}
var matrices = (plan) => ({ native: matrix(cellsOf(plan, "native")), client: matrix(cellsOf(plan, "client")) });
var matrix = (cells) => JSON.stringify({ include: cells.map(({ id, runner }) => ({ id, runner })) });
var cellOutcome = (title, job, cells, ports) => cellTable(title, job, cells.map(({ id }) => id), ports);
async function cellTable(title, { release }, ids, ports) {
  const made = (await readParts(release, ports)).filter(({ cell }) => ids.includes(cell)).flatMap(({ files }) => files);
  return {
    outputs: { files: made.map((file) => file.path).join("\n") },
    table: { title, head: ["file", "size", "sha256"], rows: made.map((file) => [file.path, formatBytes(file.size), file.sha256.slice(0, 16)]) }
  };
}

export {
  cellsOf,
  loadBuilder,
  loadBundle,
  loadPackager,
  loadDestination,
  findPython,
  toolEnvironment,
  ensurePrograms,
  loadProject,
  loadPlan,
  writePylock,
  writeRequirements,
  requirementLines,
  findUrls,
  resolveChoice,
  resolveRoles,
  formatBytes,
  projectFields,
  lineFields,
  cellField,
  openJob,
  matrices,
  cellOutcome,
  cellTable
};
