(function(__load,__later,__meta,require){"use strict";const {neededOf,readPinned}=__load("chunk-Q6AZAFSX.js");const {backendTools}=__load("chunk-M7UOSV6F.js");const {ofRust}=__load("chunk-YMJY7Z5S.js");const {
MarkerAlgebra,evaluate}=__load("chunk-U4JCZRTN.js");const {normalizeName}=__load("chunk-6KOOX2ED.js");const {join}=require("node:path/posix");async function madeWith({identifier},python,shop,ports){let{builder,cell,job,requires,toolchain,toolsPython}=shop,files=job.plan.builds.find(each=>each.builder===
builder.name)?.tools??[],inside=builder.bringsPythons?{python_version:identifier.replace(/^\D+(\d)(\d+).*$/,"$1.$2")}:versionsOf(python),packages=await neededPackages(
files.map(file=>({file,versions:file===builder.requirements?versionsOf(toolsPython):inside})),[...builder.calls(cell),...requires],ports),programs=toolchain.flatMap(
programOf),known=[...packages,...programs];return{...!builder.bringsPythons&&{python:named(python)},packages,programs,linked:[...builder.linked??[],...callsCargo(
shop)?[{name:"rust-std",of:"rustc"}]:[]].flatMap(part=>known.filter(({name,version})=>name===part.of&&version).map(({version=""})=>({...part,version}))),crates:requires.
some(name=>["maturin","setuptools-rust"].includes(name))?await lockedCrates(shop,ports):[]}}var madeByBackend=async(python,requires,ports)=>({python:named(python),
packages:await neededPackages([{file:backendTools,versions:versionsOf(python)}],["build",...requires],ports),programs:[],linked:[],crates:[]}),named=python=>({name:/^\d/.
test(python.version)?"CPython":python.version.replace(/[\d.]+$/,""),version:fullVersion(python)}),fullVersion=({identity,version})=>/\d+\.\d+\.\d+\w*/.exec(identity)?.[0]??
version,versionsOf=python=>({python_version:python.version.replace(/^[a-z]+|t$/g,""),python_full_version:fullVersion(python)});async function neededPackages(files,roots,ports){
let pinned=await Promise.all(files.map(({file,versions})=>packagesFor(file,versions,ports)));return neededOf(pinned.flat(),roots).map(({name,version,sha256})=>({
name,version,sha256}))}async function packagesFor(file,python,{files,host}){let variables={...python,...host.platform==="win32"?{os_name:"nt"}:{os_name:"posix"},
sys_platform:host.platform,implementation_name:"cpython"},algebra=new MarkerAlgebra;return readPinned(await files.text(join(host.suite,file))).filter(({marker})=>marker===
void 0||evaluate(algebra.parse(marker),{variables})!==!1)}function programOf(answer){let[question="",code,description=""]=answer.split(`
`),version=/\d[\w.+~-]*/.exec(description.replace(/\([^)]*\)/g,"").replace(/^\S+/,""))?.[0];return code==="0"?[{name:question.split(" ")[0]??"",...version&&{version},
description}]:[]}async function lockedCrates({job,sources},{files}){let{readToml}=await __later("chunk-U2ZZPPOW.js"),locks=(sources?.map(({path})=>path)??
["Cargo.lock"]).filter(path=>/(^|\/)Cargo\.lock$/.test(path)).map(path=>join(job.project,path)),there=await Promise.all(locks.map(lock=>files.has(lock))),crates=(await Promise.
all(locks.filter((_,index)=>there[index]).map(path=>files.text(path)))).flatMap(text=>readToml(text,"Cargo.lock").package??[]).filter(({source})=>source!==void 0).
map(({name,version,source="",checksum})=>({name,version,source:source.startsWith("git+")?source:"",...checksum&&{sha256:checksum}}));return[...new Map(crates.map(
crate=>[`${crate.name} ${crate.version} ${crate.source}`,crate]).sort(([a],[b])=>a<b?-1:1)).values()]}var callsCargo=({builder,requires})=>!builder.bringsPythons&&
requires.includes("setuptools-rust"),cargoToolchain=[["rustc","-vV"],["cargo","-V"]],environmentOf=(builder,requires,options)=>[...builder.environment,...callsCargo(
{builder,requires})?ofRust:[],...builder.passes?.(options)??[]];function requiredNames(pyproject){let said=pyproject["build-system"]?.requires;return Array.isArray(
said)?said.map(text=>normalizeName(/^[\w.-]+/.exec(String(text).trim())?.[0]??"")):["setuptools"]}

return{madeWith,madeByBackend,callsCargo,cargoToolchain,environmentOf,requiredNames}})