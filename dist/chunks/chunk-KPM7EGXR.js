import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  FALSE,
  MarkerAlgebra,
  MarkerError,
  TRUE,
  absolute,
  normalizeVersion,
  parseMarker,
  parseSpecifier,
  planFile,
  readParts,
  requiresPythonIntervals,
  satisfies
} from "./chunk-RLG7DPLF.js";
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
} from "./chunk-TEPGGQOX.js";
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
  RequirementError,
  Shape,
  isTable,
  lineOfPackage,
  lineWhere,
  optional,
  parseRequirement,
  readToml,
  sortedUnique
} from "./chunk-B4I53ELK.js";
import {
  ReleaseError,
  failed,
  misconfigured
} from "./chunk-6ZPW5QC2.js";
import {
  isName,
  normalizeName
} from "./chunk-YH5RNPVH.js";
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
  const known = {
    "linux x64": "linux-x86_64",
    "linux arm64": "linux-aarch64",
    "win32 x64": "windows-x86_64",
    "win32 arm64": "windows-arm64",
    "darwin x64": "macos-x86_64",
    "darwin arm64": "macos-arm64"
  };
  return known[`${platform} ${arch}`];
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
      const known = Object.keys(project[kind]);
      section[kind].forEach((each, index) => {
        if (!known.includes(each)) report(`${name}.${kind}[${index}]`, `the project has no ${kind === "extras" ? "extra" : "dependency group"} '${each}'`, remedy(each, known, known.length > 0 ? `It has: ${known.join(", ")}` : "It has none"));
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
  const known = Object.keys(project.scripts);
  if (!known.includes(client.entry)) report("client.entry", `the project has no console script '${client.entry}'`, remedy(client.entry, known, known.length > 0 ? `It has: ${known.join(", ")}` : "Add it under [project.scripts]"));
  const chosen = packagers2.filter(({ name }) => client.formats.includes(name));
  return targets2.flatMap((target) => {
    const fitting = chosen.filter((packager) => packager.targets.includes(target));
    const archive2 = client.archives[target];
    if (client.interpreter === "standalone" && fitting.length > 0 && !archive2) {
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
      ...client.interpreter === "standalone" && archive2 && { archive: archive2 },
      check: client.check,
      formats,
      files: formats.map(({ file }) => file)
    }));
  });
}
function serverCells({ config }, app, distributions, known) {
  const { server } = config;
  if (!server) return [];
  const destinations2 = known.filter(({ name }) => server.destinations.includes(name)).map((destination) => ({ name: destination.name, files: destination.files(app, distributions).map((file) => `server/${destination.name}/${file}`) }));
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

// src/core/group.ts
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group2 = groups.get(key);
    if (group2) group2.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

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
function readGroups(shape, data, tool, known) {
  const table = shape.table(data["dependency-groups"], "dependency-groups");
  const raw = new Map(Object.entries(table).map(([name, list2]) => [normalizeName(name), { name, list: list2 }]));
  const groups = {};
  for (const name of raw.keys()) groups[name] = expandGroup({ shape, raw, known, path: [] }, name);
  for (const [name, list2] of olderGroups(shape, tool)) groups[name] = [...groups[name] ?? [], ...list2];
  return groups;
}
function expandGroup(walk, name) {
  const { shape, raw, path: path2 } = walk;
  const entry = raw.get(name);
  if (!entry) return [...walk.known[name] ?? unknownGroup(walk, name)];
  const key = `dependency-groups.${entry.name}`;
  if (path2.includes(name)) {
    shape.add("group-cycle", `Dependency group ${[...path2, name].join(" includes ")}`, "Take one of the includes out", key);
    return [];
  }
  const inner = { ...walk, path: [...path2, name] };
  return shape.list(entry.list, key).flatMap((item) => groupItem(inner, item, key));
}
function groupItem(walk, item, key) {
  if (typeof item === "string") return [readRequirement(walk.shape, item, key)].filter((found) => found !== void 0);
  const included = isTable(item) ? item["include-group"] : void 0;
  if (typeof included === "string") return expandGroup(walk, normalizeName(included));
  walk.shape.add("wrong-type", `${key} has an entry that is neither a requirement nor {include-group = "…"}`, "Correct it (PEP 735)", key);
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
  const known = new Set(locked.map((edge) => fingerprint(task, edge)));
  const spellings = (each) => [fingerprint(task, each), fingerprint(task, each, { lists: false })];
  const asked = new Set(wanted.flatMap(spellings));
  const lost = wanted.filter((each) => !spellings(each).some((spelling) => known.has(spelling)));
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
      return (await import("./poetry-QURGW7E4.js")).readPoetryLock(text2, file);
    case "uv":
      return (await import("./uv-COA47JVV.js")).readUvLock(text2, file, project);
    case "pdm":
    case "pipfile":
    case "pylock":
    case "requirements":
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

// src/line/request.ts
import { join as join3 } from "node:path";

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
  const job = { project: absolute(ports, request.project), release: absolute(ports, request.output), install: request["install-tools"] };
  const file = join3(job.release, planFile);
  if (await ports.files.has(file)) return { ...job, plan: JSON.parse(await ports.files.text(file)) };
  const plan = await loadPlan(request, ports);
  await ports.files.write(file, `${JSON.stringify(plan, null, 2)}
`);
  return { ...job, plan };
}
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
  groupBy,
  lineOfRequirement,
  groupSection,
  createContext,
  careOf,
  markerOf,
  addProblem,
  whereLocked,
  describeEdge,
  loadBuilder,
  loadBundle,
  loadPackager,
  loadDestination,
  findPython,
  toolEnvironment,
  ensurePrograms,
  loadProject,
  loadPlan,
  formatBytes,
  projectFields,
  planDigestField,
  lineFields,
  cellField,
  openJob,
  cellOutcome,
  cellTable
};
