import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import {
  addProblem,
  careOf,
  cellTable,
  createContext,
  describeEdge,
  findPython,
  groupBy,
  groupSection,
  lineOfRequirement,
  loadProject,
  markerOf,
  openJob,
  planDigestField,
  projectFields,
  whereLocked
} from "./chunk-KPM7EGXR.js";
import {
  FALSE,
  MarkerTooComplex,
  PYTHON_END,
  PYTHON_START,
  TRUE,
  absolute,
  command,
  compareVariables,
  compareVersions,
  describeFiles,
  nextMinor,
  pythonParts,
  satisfies,
  timed,
  writePart
} from "./chunk-RLG7DPLF.js";
import {
  choice,
  flag,
  list,
  path,
  text
} from "./chunk-DUZQWBHP.js";
import {
  optional,
  sortedUnique
} from "./chunk-B4I53ELK.js";
import {
  ReleaseError,
  failed,
  misconfigured
} from "./chunk-6ZPW5QC2.js";
import {
  normalizeName
} from "./chunk-YH5RNPVH.js";

// src/commands/resolve-pins.ts
import { join } from "node:path";

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

// src/core/constraints.ts
function writeConstraints({ pins }, header = []) {
  return [...header.map((line) => `# ${line}`), ...pins.map(requirementLines)].map((line) => `${line}
`).join("");
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
  if (source.kind === "url") return [...head, `archive = ${archive(pin, source)}`].join("\n");
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
function archive(pin, { url, subdirectory }) {
  const hashes = hashTable([...new Set(pin.files.flatMap((file) => file.hashes))]);
  return inline([`url = ${toml(url)}`, ...subdirectory ? [`subdirectory = ${toml(subdirectory)}`] : [], `hashes = ${hashes}`]);
}
function hashTable(hashes) {
  return inline(hashes.map((hash) => hash.split(":")).map(([algorithm = "", digest = ""]) => `${algorithm} = ${toml(digest)}`));
}
var inline = (entries) => `{ ${entries.join(", ")} }`;
var toml = (text2) => JSON.stringify(text2).replaceAll("", "\\u007f");

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
  const chosen2 = isConflictName(value) ? conflictNames(context).has(value) : sectionHas(context, from, value);
  return operator === "!=" ? !chosen2 : chosen2;
}
function sectionHas({ extras }, from, extra) {
  const own = from.section.split(",").includes(extra);
  return from.package ? own : own || extras.has(extra);
}
var isConflictName = (value) => /^(?:extra|group|project)-\d+-/.test(value);
function conflictNames({ project, extras, groups }) {
  const name = project.name ?? "";
  const prefix = `${name.length}-${name}`;
  return /* @__PURE__ */ new Set([`project-${prefix}`, ...[...extras].map((extra) => `extra-${prefix}-${extra}`), ...[...groups].map((group) => `group-${prefix}-${group}`)]);
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
  return ["main", ...groups].filter((group) => filed?.includes(group)).map((group) => markers[group] ?? "");
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
  const narrow = unassigned === FALSE ? FALSE : algebra.and(algebra.and(from.reach, unassigned), care);
  if (narrow !== FALSE) addNarrow(context, edge.name, markerText(algebra, narrow, care) ?? "");
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
  const chosen2 = new Set(groups.length > 0 ? groups : lock.defaultGroups ?? []);
  const places = lock.packages.filter((locked) => isChosen(locked, chosen2)).map((locked) => ({
    package: locked,
    section: "",
    arcs: [],
    reach: reachOf(context, locked, chosen2)
  }));
  const pins = makePins(context, { places, demands: [] });
  if (context.problems.length > 0) throw new ReleaseError(context.problems);
  return pins;
}
var isChosen = ({ groups }, chosen2) => groups === void 0 || groups.includes("default") || groups.some((group) => chosen2.has(group));
function reachOf(context, locked, groups) {
  const { algebra, extras } = context;
  const marker = markerOf(context, locked.markers[""], locked.name);
  if (marker === FALSE) return FALSE;
  return algebra.decide(marker, ({ variable, operator, value }) => {
    const has = operator === "!=" || operator === "lacks" ? (set) => !set.has(value) : (set) => set.has(value);
    if (variable === "extra" || variable === "extras") return has(extras);
    return variable === "dependency_groups" ? has(groups) : void 0;
  });
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

// src/commands/resolve-pins.ts
var fields = {
  ...projectFields,
  lock: path({ doc: "The lock to read, relative to the project. Default: the only one there is" }),
  release: path({ doc: "The release folder, whose pins/ is written when nothing below is given", default: "release" }),
  extra: list(text({ doc: "An extra" }), { doc: "Write the pins of these extras" }),
  "all-extras": flag({ doc: "Write the pins of every extra" }),
  group: list(text({ doc: "A group" }), { doc: "Write the pins of these dependency groups too" }),
  role: choice(["client", "server"], { doc: "Write the pins of this role of release.yaml" }),
  format: choice(["requirements", "pylock", "constraints"], { doc: "What is written", default: "requirements" }),
  file: path({ doc: "Where one result is written; - is standard output" }),
  "plan-digest": planDigestField
};
var resolve_pins_default = command({
  name: "resolve-pins",
  summary: "The exact pins of each role from the lock, with hashes and markers",
  description: "Reads the project's lock and walks from its own roots. Without a choice of extras, groups or a role it writes requirements and pylock files for every role of release.yaml into the release folder; with one it writes that one result.",
  fields,
  outputs: { files: "The files that were written, one a line" },
  exchange: ({ "plan-digest": sha256 }) => ({
    fetch: [{ name: "release-plan", sha256 }],
    store: { name: "release-pins", belongs: (found) => found.startsWith("pins/") || found === "parts/pins.json" }
  }),
  async run(request, ports) {
    return wantsOne(request) ? writeOne(request, ports) : writeAll(request, ports);
  }
});
var wantsOne = ({ extra, group, role, file, "all-extras": all }) => extra.length > 0 || group.length > 0 || all || role !== void 0 || file !== void 0;
async function writeOne(request, ports) {
  const loaded = await loadProject(request, ports);
  const pins = resolve(loaded, chosen(request, loaded), ports);
  const result = await inFormat(request.format, pins, ports);
  if (!request.file || request.file === "-") return { stdout: result };
  await ports.files.write(absolute(ports, request.file), result);
  return { outputs: { files: request.file } };
}
function chosen(request, { config, project }) {
  const role = request.role && config[request.role];
  if (request.role && !role) throw misconfigured([{ code: "role-missing", fact: `release.yaml has no '${request.role}'`, fix: "Add it, or choose with --extra", where: { key: "--role" } }]);
  const extras = request["all-extras"] ? Object.keys(project.extras) : [...role ? role.extras : [], ...request.extra];
  return { extras, groups: [...role ? role.groups : [], ...request.group] };
}
async function inFormat(format, pins, ports) {
  switch (format) {
    case "requirements":
      return writeRequirements(pins);
    case "constraints":
      return writeConstraints(pins);
    case "pylock":
      return writePylock(pins, { urls: (await findUrls([pins], ports)).urls });
  }
}
async function writeAll(request, ports) {
  const job = await openJob({ ...request, output: request.release, "install-tools": false }, ports);
  await resolveRoles(job, ports, request);
  return cellTable("Pins", job, ["pins"], ports);
}
function resolve({ lock, project }, { extras, groups }, { reporter }) {
  const pins = resolvePins(lock, project, { extras, groups });
  pins.warnings.forEach(reporter.warn);
  return pins;
}
async function resolveRoles(job, ports, request) {
  const { plan, release, project } = job;
  const { result, took } = await timed("resolve pins", ports, async () => {
    const loaded = await loadProject({ project, config: request?.config, lock: request?.lock ?? plan.lock.file }, ports);
    refuseChange(plan.inputs, loaded.inputs);
    const roles2 = plan.roles.map((role) => ({ role, pins: resolve(loaded, role, ports) }));
    const { urls, problem: problem2 } = await findUrls(roles2.map(({ pins }) => pins), ports);
    for (const { role, pins } of roles2) {
      await ports.files.write(join(release, role.requirements), writeRequirements(pins));
      if (!problem2) await ports.files.write(join(release, role.pylock), writePylock(pins, { urls }));
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

export {
  resolve_pins_default,
  resolveRoles
};
