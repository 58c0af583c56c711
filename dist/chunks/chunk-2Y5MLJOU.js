import{loadBuilder}from"./chunk-XCKSHHOO.js";import{looseSources,sourcePaths}from"./chunk-JYHW3LPV.js";import{run}from"./chunk-ZOE3XYBJ.js";import{
sha256,targetOf}from"./chunk-MWDDLPWO.js";import{ReleaseError,failed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/sources.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/pos\
ix"))}});var require_node_path=__commonJS({"builtin:node:path?src/core/copied.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var engines=["docker","podman"];async function findEngine(ports){for(const name of engines)if(await complaintOf(name,ports)===void 0)return name;return void 0}async function requireEngine(ports){
const complaints=[];for(const name of engines){const complaint=await complaintOf(name,ports);if(complaint===void 0)return name;complaints.push(`${name}: ${complaint}`)}
throw failed({code:"engine-missing",fact:`no container engine works here (${complaints.join("; ")})`,fix:"Start Docker or install podman (Debian's package podma\
n); or choose a builder that needs no container with native.builder"})}async function complaintOf(name,{processes}){if(!await processes.find(name))return"not on\
 PATH";const{code,stderr}=await processes.run({argv:[name,"version","--format","{{json .}}"],timeoutSeconds:10});return code===0?void 0:stderr.trim().split("\n").
at(-1)||`ended with ${code}`}async function removeContainers(engine,label,{processes}){const ask=(...args)=>processes.run({argv:[engine,...args],cleansUp:true,timeoutSeconds:60});
const{stdout}=await ask("ps","--all","--quiet","--filter",`label=${label}`);const ids=stdout.split(/\s+/).filter(Boolean);if(ids.length>0)await ask("rm","--forc\
e","--volumes",...engine==="podman"?["--time","0"]:[],...ids)}function buildsHere({target,abi},builder,{host}){const machine=targetOf(host.platform,host.arch);if(!machine)return false;return builder.buildsOn?.(target,abi,machine)??
ownMachine(target)===machine}var ownMachine=target=>target.replace(/^musllinux/,"linux");var needsOneOf=({target},cells)=>cells.some(cell=>cell.target===target||
cell.abi.kind==="none");async function requireRustTargets(cells,{install,project},ports){const missing=await missingOf(cells,project,ports);if(missing.length===0)return;if(install&&await ports.
processes.find("rustup"))await run({do:"run",label:"rustup target add",argv:["rustup","target","add",...new Set(missing.map(({name})=>name))],cwd:project},ports);
const still=await missingOf(cells,project,ports);if(still.length>0)throw new ReleaseError(still.map(explain))}async function rustTargetProblems(cells,{install,project},ports){
if(install||ports.host.env("GITHUB_ACTIONS"))return[];const here=await Promise.all(cells.map(async cell=>buildsHere(cell,await loadBuilder(cell.builder),ports)));
return(await missingOf(cells.filter((_,index)=>here[index]),project,ports)).map(explain)}async function missingOf(cells,project,ports){const own=targetOf(ports.
host.platform,ports.host.arch);const wanted=await Promise.all(cells.filter(({target})=>target!==own).map(async({id,builder,target})=>({cell:id,name:(await loadBuilder(
builder)).rustTarget?.(target)})));const named=wanted.filter(each=>each.name!==void 0);if(named.length===0||!await ports.processes.find("rustc"))return[];const there=await Promise.
all(named.map(({name})=>hasLibrary(name,project,ports)));return named.filter((_,index)=>!there[index])}async function hasLibrary(name,project,{files,processes}){
const{code,stdout}=await processes.run({argv:["rustc","--print","target-libdir","--target",name],cwd:project});const names=code===0?await files.names(stdout.trim()).
catch(()=>[]):[];return names.some(each=>each.startsWith("libstd-"))}var explain=({cell,name})=>({code:"rust-target-missing",fact:`${cell}: rustc has no standar\
d library for ${name} here`,fix:`Run: rustup target add ${name} (or name it under 'targets' in the project's rust-toolchain.toml, or run with --install-tools)`});var import_posix=__toESM(require_posix(),1);async function projectSources(folder,ports){const paths=await sourcePaths(folder,ports);return paths&&Promise.all(paths.map(path=>sourceOf(folder,path,ports)))}
async function sourceOf(folder,path,{files}){const{sha256:sha2562}=await files.digest((0,import_posix.join)(folder,path));return{path,sha256:sha2562,...await files.
isExecutable((0,import_posix.join)(folder,path))&&{executable:true}}}async function projectContents(folder,ours,ports){const paths=await sourcePaths(folder,ports)??
await looseSources(folder,ports);const theirs=paths.filter(path=>!ours.some(one=>(0,import_posix.join)(folder,path).startsWith(`${one}/`)));return new Map(await Promise.
all(theirs.map(async path=>[path,(await ports.files.digest((0,import_posix.join)(folder,path)).catch(()=>({sha256:"unreadable"}))).sha256])))}var digestOf=sources=>sha256(
sources.map(({path,sha256:sha2562,executable})=>`${path}\0${sha2562}${executable?"\0x":""}
`).join(""));function toolOptions(pyproject,name){const tools=pyproject["tool"];return tools?.[name]??{}}var import_node_path=__toESM(require_node_path(),1);function copiedOf({data,build},cargo){const tool=data["tool"]??{};const maturin=tool["maturin"];const folder=maturin?.["python-source"];const known=Object.keys(
maturin??{}).every(key=>certain.includes(key));const crate=cargo?.["package"];if(build.backend!=="maturin"||typeof folder!=="string"||!known||crate?.build!==void 0||
!/^[\w.-]+(\/[\w.-]+)*$/.test(folder)||folder.split("/").includes(".."))return void 0;const declared=data["project"]??{};return{folder,settings:sha256(JSON.stringify(
[data["build-system"],maturin,data["project"]&&declared["name"]])),apart:![declared["readme"],declared["license"],declared["license-files"],crate?.readme,crate?.["\
license-file"]].flatMap(words).some(path=>mayName(path,folder))}}var words=said=>typeof said==="string"?[said]:typeof said==="object"&&said?Object.values(said).
flatMap(words):[];function mayName(path,folder){const plain=import_node_path.posix.normalize(path.replaceAll("\\","/"));return plain.includes("/")&&(/^(\/|\.\.)|[*?[{]/.
test(plain)||`${plain}/`.startsWith(`${folder}/`))}var certain=["python-source","module-name","manifest-path","features","no-default-features","all-features","b\
indings","locked","frozen","strip","profile","cargo-extra-args","rustc-extra-args","compatibility","auditwheel","skip-auditwheel","editable-profile","unstable-f\
lags","config"];var metadataFile=/^(README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGELOG)[^/]*$/i;var isCompiled=(path,{folder})=>!path.startsWith(`${folder}/`)&&
path!=="pyproject.toml"&&!metadataFile.test(path);export{copiedOf,isCompiled,toolOptions,findEngine,requireEngine,removeContainers,buildsHere,needsOneOf,requireRustTargets,rustTargetProblems,projectSources,projectContents,
digestOf};
