import{sourcePaths}from"./chunk-BK7EUDTE.js";import{sha256}from"./chunk-N7DAP23K.js";import{failed}from"./chunk-DTB5KGIO.js";import{__commonJS,
__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/line/sources.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var engines=["docker","podman"];async function findEngine(ports){for(const name of engines)if(await complaintOf(name,ports)===void 0)return name;return void 0}async function requireEngine(ports){
const complaints=[];for(const name of engines){const complaint=await complaintOf(name,ports);if(complaint===void 0)return name;complaints.push(`${name}: ${complaint}`)}
throw failed({code:"engine-missing",fact:`no container engine works here (${complaints.join("; ")})`,fix:"Start Docker or install podman (Debian's package podma\
n); or choose a builder that needs no container with native.builder"})}async function complaintOf(name,{processes}){if(!await processes.find(name))return"not on\
 PATH";const{code,stderr}=await processes.run({argv:[name,"version","--format","{{json .}}"],timeoutSeconds:10});return code===0?void 0:stderr.trim().split("\n").
at(-1)||`ended with ${code}`}var import_node_path=__toESM(require_node_path(),1);async function projectSources(folder,ports){const paths=await sourcePaths(folder,ports);return paths&&Promise.all(paths.map(async path=>({path,sha256:(await ports.
files.digest((0,import_node_path.join)(folder,path))).sha256})))}var digestOf=sources=>sha256(sources.map(({path,sha256:sha2562})=>`${path}\0${sha2562}
`).join(""));export{findEngine,requireEngine,projectSources,digestOf};
