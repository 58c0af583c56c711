import{neededOf,readPinned}from"./chunk-5OJWIZ6Y.js";import{evaluate}from"./chunk-74WZBINN.js";import{backendTools}from"./chunk-XCKSHHOO.js";import{
MarkerAlgebra}from"./chunk-IQLHHSYY.js";import{normalizeName}from"./chunk-MWDDLPWO.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/native/made-with.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:path/posix"))}});var import_posix=__toESM(require_posix(),1);async function madeWith({identifier},python,shop,ports){const{builder,cell,job,requires,toolchain,toolsPython}=shop;const files=job.plan.builds.find(each=>each.
builder===builder.name)?.tools??[];const inside=builder.bringsPythons?{python_version:identifier.replace(/^\D+(\d)(\d+).*$/,"$1.$2")}:versionsOf(python);const packages=await neededPackages(
files.map(file=>({file,versions:file===builder.requirements?versionsOf(toolsPython):inside})),[...builder.calls(cell),...requires],ports);const programs=toolchain.
flatMap(programOf);const known=[...packages,...programs];return{...!builder.bringsPythons&&{python:named(python)},packages,programs,linked:[...builder.linked??[],
...callsCargo(shop)?[{name:"rust-std",of:"rustc"}]:[]].flatMap(part=>known.filter(({name,version})=>name===part.of&&version).map(({version=""})=>({...part,version}))),
crates:requires.some(name=>["maturin","setuptools-rust"].includes(name))?await lockedCrates(shop,ports):[]}}var madeByBackend=async(python,requires,ports)=>({python:named(
python),packages:await neededPackages([{file:backendTools,versions:versionsOf(python)}],["build",...requires],ports),programs:[],linked:[],crates:[]});var named=python=>({
name:/^\d/.test(python.version)?"CPython":python.version.replace(/[\d.]+$/,""),version:fullVersion(python)});var fullVersion=({identity,version})=>/\d+\.\d+\.\d+\w*/.
exec(identity)?.[0]??version;var versionsOf=python=>({python_version:python.version.replace(/^[a-z]+|t$/g,""),python_full_version:fullVersion(python)});async function neededPackages(files,roots,ports){
const pinned=await Promise.all(files.map(({file,versions})=>packagesFor(file,versions,ports)));return neededOf(pinned.flat(),roots).map(({name,version,sha256})=>({
name,version,sha256}))}async function packagesFor(file,python,{files,host}){const variables={...python,...host.platform==="win32"?{os_name:"nt"}:{os_name:"posix"},
sys_platform:host.platform,implementation_name:"cpython"};const algebra=new MarkerAlgebra;return readPinned(await files.text((0,import_posix.join)(host.suite,file))).
filter(({marker})=>marker===void 0||evaluate(algebra.parse(marker),{variables})!==false)}function programOf(answer){const[question="",code,description=""]=answer.
split("\n");const version=/\d[\w.+~-]*/.exec(description.replace(/\([^)]*\)/g,"").replace(/^\S+/,""))?.[0];return code==="0"?[{name:question.split(" ")[0]??"",...version&&
{version},description}]:[]}async function lockedCrates({job,sources},{files}){const{readToml}=await import("./toml-R7DB44XB.js");const paths=sources?.map(
({path})=>path)??["Cargo.lock"];const locks=paths.filter(path=>/(^|\/)Cargo\.lock$/.test(path)).map(path=>(0,import_posix.join)(job.project,path));const there=await Promise.
all(locks.map(lock=>files.has(lock)));const texts=await Promise.all(locks.filter((_,index)=>there[index]).map(files.text));const packages=texts.flatMap(text=>readToml(
text,"Cargo.lock")["package"]??[]);const crates=packages.filter(({source})=>source!==void 0).map(({name,version,source="",checksum})=>({name,version,source:source.
startsWith("git+")?source:"",...checksum&&{sha256:checksum}}));return[...new Map(crates.map(crate=>[`${crate.name} ${crate.version} ${crate.source}`,crate]).sort(
([a],[b])=>a<b?-1:1)).values()]}var callsCargo=({builder,requires})=>!builder.bringsPythons&&requires.includes("setuptools-rust");var cargoToolchain=[["rustc","\
-vV"],["cargo","-V"]];function requiredNames(pyproject){const said=pyproject["build-system"]?.requires;return Array.isArray(said)?said.map(text=>normalizeName(/^[\w.-]+/.
exec(String(text).trim())?.[0]??"")):["setuptools"]}export{madeWith,madeByBackend,callsCargo,cargoToolchain,requiredNames};
