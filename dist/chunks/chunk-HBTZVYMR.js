import{looseSources,sourcePaths}from"./chunk-IYBHAVSS.js";import{sha256}from"./chunk-AJ6A7I3I.js";import{failed}from"./chunk-FCKCLZQP.js";import{
__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/line/sources.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var engines=["docker","podman"];async function findEngine(ports){for(const name of engines)if(await complaintOf(name,ports)===void 0)return name;return void 0}async function requireEngine(ports){
const complaints=[];for(const name of engines){const complaint=await complaintOf(name,ports);if(complaint===void 0)return name;complaints.push(`${name}: ${complaint}`)}
throw failed({code:"engine-missing",fact:`no container engine works here (${complaints.join("; ")})`,fix:"Start Docker or install podman (Debian's package podma\
n); or choose a builder that needs no container with native.builder"})}async function complaintOf(name,{processes}){if(!await processes.find(name))return"not on\
 PATH";const{code,stderr}=await processes.run({argv:[name,"version","--format","{{json .}}"],timeoutSeconds:10});return code===0?void 0:stderr.trim().split("\n").
at(-1)||`ended with ${code}`}async function removeContainers(engine,label,{processes}){const ask=(...args)=>processes.run({argv:[engine,...args],cleansUp:true,timeoutSeconds:60});
const{stdout}=await ask("ps","--all","--quiet","--filter",`label=${label}`);const ids=stdout.split(/\s+/).filter(Boolean);if(ids.length>0)await ask("rm","--forc\
e","--volumes",...engine==="podman"?["--time","0"]:[],...ids)}var import_node_path=__toESM(require_node_path(),1);async function projectSources(folder,ports){const paths=await sourcePaths(folder,ports);return paths&&Promise.all(paths.map(path=>sourceOf(folder,path,ports)))}
async function sourceOf(folder,path,{files}){const{sha256:sha2562}=await files.digest((0,import_node_path.join)(folder,path));return{path,sha256:sha2562,...await files.
isExecutable((0,import_node_path.join)(folder,path))&&{executable:true}}}async function projectContents(folder,ours,ports){const paths=await sourcePaths(folder,
ports)??await looseSources(folder,ports);const theirs=paths.filter(path=>!ours.some(one=>(0,import_node_path.join)(folder,path).startsWith(`${one}/`)));return new Map(
await Promise.all(theirs.map(async path=>[path,(await ports.files.digest((0,import_node_path.join)(folder,path)).catch(()=>({sha256:"unreadable"}))).sha256])))}
var digestOf=sources=>sha256(sources.map(({path,sha256:sha2562,executable})=>`${path}\0${sha2562}${executable?"\0x":""}
`).join(""));export{findEngine,requireEngine,removeContainers,projectSources,projectContents,digestOf};
