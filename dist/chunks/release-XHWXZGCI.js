import{isForeign,packageClient}from"./chunk-AJJR7D5O.js";import{publishServer}from"./chunk-ZWUREWF3.js";import{finishRelease,manifestTable,writeManifest}from"./chunk-BFHGSVFI.js";
import"./chunk-5SVZREYY.js";import{readManifest}from"./chunk-SRZRGGR5.js";import{loadPlan}from"./chunk-QFT6TCCA.js";import{buildCells}from"./chunk-BU3VF4PP.js";
import"./chunk-AN3XZYGT.js";import"./chunk-H77ZMH2E.js";import"./chunk-CJXP3WRG.js";import"./chunk-BBZZJLDY.js";import"./chunk-7V7GSIEZ.js";
import"./chunk-NYGDDFIJ.js";import"./chunk-BK7EUDTE.js";import"./chunk-O7M4HSP6.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";
import"./chunk-DAUPW44O.js";import"./chunk-EV4M6T62.js";import{resolveRoles}from"./chunk-AYCOKKXH.js";import"./chunk-34QLF6TY.js";import"./chunk-YAGYCI5K.js";
import{absolute,cellsOf,command,lineFields,planFile,writePart}from"./chunk-N7DAP23K.js";import{misconfigured}from"./chunk-DTB5KGIO.js";import{__commonJS,
__toESM}from"./chunk-SQ6OKIXB.js";var require_node_crypto=__commonJS({"builtin:node:crypto?src/commands/release.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:cr\
ypto"))}});var require_node_path=__commonJS({"builtin:node:path?src/commands/release.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_crypto=__toESM(require_node_crypto(),1);var import_node_path=__toESM(require_node_path(),1);var release_default=command({name:"release",summary:"The whole line on this machine: pins, wheels, client, server, manifest, report",description:"Goes from the \
lock to verified wheels, clients and a server in one folder. The folder appears when all of it is done and proved; nothing is sent anywhere.",fields:lineFields,
outputs:{files:"Every file of the release, one a line, below the release folder",digest:"On a runner: sha256 of the artifact `release`"},exchange:()=>({fetch:[],
store:{name:"release",belongs:()=>true}}),async run(request,ports){const release=absolute(ports,request.output);await refuseForeign(release,ports);const plan=await loadPlan(
request,ports);const partial=(0,import_node_path.join)((0,import_node_path.dirname)(release),`${(0,import_node_path.basename)(release)}.partial-${(0,import_node_crypto.randomBytes)(
4).toString("hex")}`);const job={plan,project:absolute(ports,request.project),release:partial,install:request["install-tools"]};try{await theLine(job,request,ports);
const manifest=await finishRelease(job,ports);await replace(release,partial,ports);return{outputs:{files:manifest.files.map(({path})=>path).join("\n")},table:manifestTable(
manifest)}}finally{await ports.files.remove(partial)}}});async function theLine(job,request,ports){const{plan,release}=job;await ports.files.write((0,import_node_path.join)(
release,planFile),`${JSON.stringify(plan,null,2)}
`);await resolveRoles(job,ports,request);await buildCells(cellsOf(plan,"native"),job,ports);for(const cell of cellsOf(plan,"client"))await(isForeign(cell,ports)?
leaveOut(cell,job,ports):packageClient(cell,job,ports));await writeManifest(job,ports);for(const cell of cellsOf(plan,"server"))await publishServer(cell,job,ports)}
async function leaveOut({id,target,files},{release},ports){const why=`clients for ${target} are made and tried on such a machine`;ports.reporter.warn({code:"cel\
l-foreign",fact:`${id} was left out: ${why}`,fix:"Run the line there, or let the workflow do it on its runners"});await writePart(release,{cell:id,files:[],skipped:files.
map(path=>({path,why})),took:0},ports)}async function replace(release,partial,{files}){const older=`${partial}.older`;if(await files.has(release))await files.move(
release,older);await files.move(partial,release);await files.remove(older)}async function refuseForeign(release,ports){const{files}=ports;if(!await files.has(release)||
(await files.list(release).catch(()=>["a file"])).length===0)return;const refuse=fact=>misconfigured([{code:"output-foreign",fact,fix:"Name another folder with \
--output, or move it away",where:{key:"--output"}}]);const manifest=await readManifest(release,ports).catch(()=>void 0);if(!manifest)throw refuse(`${release} is\
 there already and is not a release`);const made=new Set([...manifest.files.map(({path})=>path),"release.json","report.html",planFile]);const[strange]=(await files.
list(release)).filter(({path})=>!made.has(path));if(strange)throw refuse(`${release} holds ${strange.path}, which no release made and a new one would remove`)}export{release_default as default};
