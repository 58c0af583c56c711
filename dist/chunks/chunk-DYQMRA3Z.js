(function(__load,__later,__meta,require){"use strict";const {loadBuilder}=__load("chunk-LZXLTWLF.js");const {looseSources,sourcePaths}=__load("chunk-T7AWQR65.js");const {run}=__load("chunk-KCPSJLD7.js");const {
sha256,targetOf}=__load("chunk-45DHYGLZ.js");const {ReleaseError,failed}=__load("chunk-JVSK2WZL.js");const {dirname,isAbsolute,join}=require("node:path/posix");const {posix}=require("node:path");var engines=["docker","podman"];async function findEngine(ports){for(let name of engines)if(await complaintOf(name,ports)===void 0)return name}async function requireEngine(ports){
let complaints=[];for(let name of engines){let complaint=await complaintOf(name,ports);if(complaint===void 0)return name;complaints.push(`${name}: ${complaint}`)}
throw failed({code:"engine-missing",fact:`no container engine works here (${complaints.join("; ")})`,fix:"Start Docker or install podman (Debian's package podma\
n); or choose a builder that needs no container with native.builder"})}async function complaintOf(name,{processes}){if(!await processes.find(name))return"not on\
 PATH";let{code,stderr}=await processes.run({argv:[name,"version","--format","{{json .}}"],timeoutSeconds:10});return code===0?void 0:stderr.trim().split(`
`).at(-1)||`ended with ${code}`}async function removeContainers(engine,label,{processes}){let ask=(...args)=>processes.run({argv:[engine,...args],cleansUp:!0,timeoutSeconds:60}),
{stdout}=await ask("ps","--all","--quiet","--filter",`label=${label}`),ids=stdout.split(/\s+/).filter(Boolean);ids.length>0&&await ask("rm","--force","--volumes",
...engine==="podman"?["--time","0"]:[],...ids)}function buildsHere({target,abi},builder,{host}){let machine=targetOf(host.platform,host.arch);return machine?builder.buildsOn?.(target,abi,machine)??ownMachine(
target)===machine:!1}var ownMachine=target=>target.replace(/^musllinux/,"linux"),needsOneOf=({target},cells)=>cells.some(cell=>cell.target===target||cell.abi.kind===
"none");async function requireRustTargets(cells,{install,project},ports){let missing=await missingOf(cells,project,ports);if(missing.length===0)return;install&&await ports.
processes.find("rustup")&&await run({do:"run",label:"rustup target add",argv:["rustup","target","add",...new Set(missing.map(({name})=>name))],cwd:project},ports);
let still=await missingOf(cells,project,ports);if(still.length>0)throw new ReleaseError(still.map(explain))}async function rustTargetProblems(cells,{install,project},ports){
if(install||ports.host.env("GITHUB_ACTIONS"))return[];let here=await Promise.all(cells.map(async cell=>buildsHere(cell,await loadBuilder(cell.builder),ports)));
return(await missingOf(cells.filter((_,index)=>here[index]),project,ports)).map(explain)}async function missingOf(cells,project,ports){let own=targetOf(ports.host.
platform,ports.host.arch),named=(await Promise.all(cells.filter(({target})=>target!==own).map(async({id,builder,target})=>({cell:id,name:(await loadBuilder(builder)).
rustTarget?.(target)})))).filter(each=>each.name!==void 0);if(named.length===0||!await ports.processes.find("rustc"))return[];let there=await Promise.all(named.
map(({name})=>hasLibrary(name,project,ports)));return named.filter((_,index)=>!there[index])}async function hasLibrary(name,project,{files,processes}){let{code,
stdout}=await processes.run({argv:["rustc","--print","target-libdir","--target",name],cwd:project});return(code===0?await files.names(stdout.trim()).catch(()=>[]):
[]).some(each=>each.startsWith("libstd-"))}var explain=({cell,name})=>({code:"rust-target-missing",fact:`${cell}: rustc has no standard library for ${name} here`,
fix:`Run: rustup target add ${name} (or name it under 'targets' in the project's rust-toolchain.toml, or run with --install-tools)`});async function projectSources(folder,ports){let paths=await sourcePaths(folder,ports),sources=paths&&await Promise.all(paths.map(path=>sourceOf(folder,path,ports)));
return sources?.every(source=>source!==void 0)?sources:void 0}async function sourceOf(folder,path,{files}){let at=join(folder,path);try{let{sha256:sha2562}=await files.
digest(at);return{path,sha256:sha2562,...await files.isExecutable(at)&&{executable:!0}}}catch(error){let link=await files.look(at);if(link?.kind!=="link")throw error;
return join(dirname(at),link.target).startsWith(`${folder}/`)&&!isAbsolute(link.target)?{path,sha256:sha256(`link to ${link.target}`)}:void 0}}var contentsOf=(sources,folder,ours)=>new Map(
sources.filter(({path})=>!isOurs(path,folder,ours)).map(({path,sha256:sha2562})=>[path,sha2562])),isOurs=(path,folder,ours)=>ours.some(one=>join(folder,path).startsWith(
`${one}/`));async function projectContents(folder,ours,ports){let theirs=(await sourcePaths(folder,ports)??await looseSources(folder,ports)).filter(path=>!isOurs(
path,folder,ours));return new Map(await Promise.all(theirs.map(async path=>[path,(await ports.files.digest(join(folder,path)).catch(()=>({sha256:"unreadable"}))).
sha256])))}var digestOf=sources=>sha256(sources.map(({path,sha256:sha2562,executable})=>`${path}\0${sha2562}${executable?"\0x":""}
`).join(""));function toolOptions(pyproject,name){return pyproject.tool?.[name]??{}}function copiedOf({data,build},cargo){let maturin=(data.tool??{}).maturin,folder=maturin?.["python-source"],known=Object.keys(maturin??{}).every(key=>certain.includes(
key)),crate=cargo?.package;if(build.backend!=="maturin"||typeof folder!="string"||!known||crate?.build!==void 0||!/^[\w.-]+(\/[\w.-]+)*$/.test(folder)||folder.split(
"/").includes(".."))return;let declared=data.project??{};return{folder,settings:sha256(JSON.stringify([data["build-system"],maturin,data.project&&declared.name])),
apart:![declared.readme,declared.license,declared["license-files"],crate?.readme,crate?.["license-file"]].flatMap(words).some(path=>mayName(path,folder))}}var words=said=>typeof said==
"string"?[said]:typeof said=="object"&&said?Object.values(said).flatMap(words):[];function mayName(path,folder){let plain=posix.normalize(path.replaceAll("\\","\
/"));return plain.includes("/")&&(/^(\/|\.\.)|[*?[{]/.test(plain)||`${plain}/`.startsWith(`${folder}/`))}var certain=["python-source","module-name","manifest-pa\
th","features","no-default-features","all-features","bindings","locked","frozen","strip","profile","cargo-extra-args","rustc-extra-args","compatibility","auditw\
heel","skip-auditwheel","editable-profile","unstable-flags","config"],metadataFile=/^(README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGELOG)[^/]*$/i,settingsFiles=[
"pyproject.toml","release.yaml"],isCompiled=(path,{folder})=>!path.startsWith(`${folder}/`)&&!settingsFiles.includes(path)&&!metadataFile.test(path);

return{copiedOf,isCompiled,toolOptions,findEngine,requireEngine,removeContainers,buildsHere,needsOneOf,requireRustTargets,rustTargetProblems,projectSources,contentsOf,projectContents,digestOf}})