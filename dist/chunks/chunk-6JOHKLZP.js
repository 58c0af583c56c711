(function(__load,__later,__meta,require){"use strict";const {textsIn}=__load("chunk-O3O6J4D7.js");const {sha256}=__load("chunk-6KOOX2ED.js");const {failed}=__load("chunk-COHJCBW2.js");const {posix}=require("node:path");var engines=["docker","podman"];async function findEngine(ports){for(let name of engines)if(await complaintOf(name,ports)===void 0)return name}async function requireEngine(ports){
let complaints=[];for(let name of engines){let complaint=await complaintOf(name,ports);if(complaint===void 0)return name;complaints.push(`${name}: ${complaint}`)}
throw failed({code:"engine-missing",fact:`no container engine works here (${complaints.join("; ")})`,fix:"Start Docker or install podman (Debian's package podma\
n); or choose a builder that needs no container with native.builder"})}async function complaintOf(name,{processes}){if(!await processes.find(name))return"not on\
 PATH";let{code,stderr}=await processes.run({argv:[name,"version","--format","{{json .}}"],timeoutSeconds:10});return code===0?void 0:stderr.trim().split(`
`).at(-1)||`ended with ${code}`}async function removeContainers(engine,label,{processes}){let ask=(...args)=>processes.run({argv:[engine,...args],cleansUp:!0,timeoutSeconds:60}),
{stdout}=await ask("ps","--all","--quiet","--filter",`label=${label}`),ids=stdout.split(/\s+/).filter(Boolean);ids.length>0&&await ask("rm","--force","--volumes",
...engine==="podman"?["--time","0"]:[],...ids)}function copiedOf({data,build},cargo){let maturin=(data.tool??{}).maturin,folder=maturin?.["python-source"],known=Object.keys(maturin??{}).every(key=>certain.includes(
key)),crate=cargo?.package;if(build.backend!=="maturin"||typeof folder!="string"||!known||crate?.build!==void 0||!/^[\w.-]+(\/[\w.-]+)*$/.test(folder)||folder.split(
"/").includes(".."))return;let declared=data.project??{};return{folder,settings:sha256(JSON.stringify([data["build-system"],maturin,data.project&&declared.name])),
apart:![declared.readme,declared.license,declared["license-files"],crate?.readme,crate?.["license-file"]].flatMap(textsIn).some(path=>mayName(path,folder))}}function mayName(path,folder){
let plain=posix.normalize(path.replaceAll("\\","/"));return plain.includes("/")&&(/^(\/|\.\.)|[*?[{]/.test(plain)||`${plain}/`.startsWith(`${folder}/`))}var certain=[
"python-source","module-name","manifest-path","features","no-default-features","all-features","bindings","locked","frozen","strip","profile","cargo-extra-args",
"rustc-extra-args","compatibility","auditwheel","skip-auditwheel","editable-profile","unstable-flags","config"],metadataFile=/^(README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGELOG)[^/]*$/i,
settingsFiles=["pyproject.toml","release.yaml"],isCompiled=(path,{folder})=>!path.startsWith(`${folder}/`)&&!settingsFiles.includes(path)&&!metadataFile.test(path);

return{copiedOf,isCompiled,findEngine,requireEngine,removeContainers}})