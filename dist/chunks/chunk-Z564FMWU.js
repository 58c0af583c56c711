import{signingFields}from"./chunk-ZSB6FC3R.js";import{bundleFolder,packAndProve,proofPrograms}from"./chunk-XDYCA6R5.js";import{startKey}from"./chunk-RWUYYUFN.js";
import{ensurePrograms}from"./chunk-QO2EN4SJ.js";import{cellField,cellOutcome,cellsOf,chosenCells,command,describeFiles,lineFields,loadBundle,loadPackager,
openJob,optional,plannedSigningFiles,previousArtifact,previousArtifactField,previousFields,refuseChange,targetOf,writePart}from"./chunk-AJ6A7I3I.js";import{
failed}from"./chunk-FCKCLZQP.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/commands/package-client.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:path"))}});var import_node_path=__toESM(require_node_path(),1);var fields={...lineFields,cell:cellField("client-standalone-linux-x86_64"),...previousFields,"previous-artifact":previousArtifactField,...signingFields};var package_client_default=command(
{name:"package-client",summary:"Pack the client: its own interpreter, the pins and the wheel in each format",description:"Installs the wheel of this release and\
 its pins beside an interpreter of its own, packs that in every format of the cell, and tries each packed client: in an empty root, or installed, run and remove\
d on Windows.",fields,outputs:{files:"The packed clients, one a line, below the release folder"},exchange:({cell,"plan-digest":sha256,...request})=>({fetch:[{name:"\
release-plan",sha256},...previousArtifact(request),{prefix:"release-native-"}],store:{name:`release-${cell??"client-all"}`,belongs:path=>path.startsWith("client\
/")||path.startsWith(cell?`parts/${cell}.json`:"parts/client-")}}),async run(request,ports){const job=await openJob(request,ports);const cells=chosenCells(cellsOf(
job.plan,"client"),request.cell);for(const cell of cells)await packageClient(cell,request,job,ports);return cellOutcome("Clients",job,cells,ports)}});async function packageClient(cell,request,job,ports){
const{files}=ports;if(isForeign(cell,ports))throw failed({code:"cell-foreign",fact:`${cell.id} is for ${cell.target}, which this machine is not`,fix:"Run it whe\
re the client will run: it is tried before it is released"});const bundle=await loadBundle(cell.bundle);const packagers=await Promise.all(cell.formats.map(({name})=>loadPackager(
name)));await refuseOthers({icon:cell.identity.icon?.path,spec:cell.spec,...plannedSigningFiles(cell.sign)},job,ports);await ensurePrograms([...bundle.needed(cell.
target),...packagers.flatMap(({programs})=>programs),...proofPrograms(cell)],job.install,ports);const work=await files.temporary(cell.id);const sign=cell.sign&&
!request.unsigned?await(await import("./sign-VKWFOLOP.js")).openSigner(cell.sign,cell.identity,request,job,work,ports):void 0;const{makeBundle}=await import("./bundle-XTGNRUCL.js");
const icon=await iconOf(cell,job.project,ports);const bundled=await makeBundle(bundle,{...cell,role:"client",terminal:cell.identity.terminal,...icon&&{icon}},job,
work,ports);const launcher=bundle.launcher(cell.entry,cell.target);const signed=await sign?.((0,import_node_path.join)(bundleFolder(work),launcher));let took=bundled.
took+(signed?.took??0);const starts={};const unsigned={};for(const packager of packagers){const proved=await packAndProve(packager,bundle,bundled,cell,job,work,
ports,sign);took+=proved.took;starts[startKey(packager.name,cell.target)]=proved.start;Object.assign(unsigned,proved.unsigned)}for(const path of cell.files)await files.
move((0,import_node_path.join)(work,path),(0,import_node_path.join)(job.release,path));const described=await describeFiles(job.release,cell.files,bundled.from,ports,
cell.target);const made=described.map(file=>({...file,...signed&&{signed:{...optional("unsigned",unsigned[file.path]),inside:{[launcher]:signed.result}}}}));const inside=(await files.
list(bundleFolder(work))).map(({path,size})=>({path,size}));await writePart(job.release,{cell:cell.id,files:made,took,starts,inside},ports);await files.remove(work)}
async function refuseOthers(named,{plan,project},{files}){for(const[key,path]of Object.entries(named)){if(path===void 0)continue;const at=(0,import_node_path.join)(
project,path);if(!await files.has(at))throw failed({code:"file-missing",fact:`there is no ${at}, which client.${key} names`,fix:"Check the project out where cli\
ents are packed"});refuseChange(plan.inputs,{[path]:(await files.digest(at)).sha256})}}var isForeign=({target,wine},{host})=>{const here=targetOf(host.platform,
host.arch);return target!==here&&!(wine&&here==="linux-x86_64")};async function iconOf({identity:{icon}},project,{files}){if(icon?.kind!=="png")return void 0;const path=(0,import_node_path.join)(
project,icon.path);return{path,width:icon.width,size:(await files.digest(path)).size}}export{package_client_default,packageClient,isForeign};
