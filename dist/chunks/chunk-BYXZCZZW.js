import{openssl,rcodesign}from"./chunk-DZJ4LXDU.js";import{signingFields}from"./chunk-AYXA67Q3.js";import{bundleFolder,packAndProve,proofPrograms}from"./chunk-IUBIWUJH.js";
import{startKey}from"./chunk-RWUYYUFN.js";import{cellOutcome,cellsOf,loadBundle,loadPackager,openJob}from"./chunk-XCKSHHOO.js";import{ensurePrograms}from"./chunk-RZVPB5QZ.js";
import{macosSigningFiles,optional,plannedSigningFiles,targetOf}from"./chunk-MWDDLPWO.js";import{cellField,chosenCells,command,describeFiles,failed,lineFields,
previousArtifact,previousArtifactField,previousFields,refuseChange,writePart}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/commands/package-client.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("no\
de:path/posix"))}});var import_posix=__toESM(require_posix(),1);var fields={...lineFields,cell:cellField("client-standalone-linux-x86_64"),...previousFields,"previous-artifact":previousArtifactField,...signingFields};var package_client_default=command(
{name:"package-client",summary:"Pack the client: its own interpreter, the pins and the wheel in each format",description:"Installs the wheel of this release and\
 its pins beside an interpreter of its own, packs that in every format of the cell, and tries each packed client: in an empty root, or installed, run and remove\
d on Windows.",fields,outputs:{files:"The packed clients, one a line, below the release folder"},exchange:({cell,"plan-digest":sha256,...request})=>({fetch:[{name:"\
release-plan",sha256},...previousArtifact(request),{prefix:"release-native-"}],store:{name:`release-${cell??"client-all"}`,belongs:path=>path.startsWith("client\
/")||path.startsWith(cell?`parts/${cell}.json`:"parts/client-")}}),async run(request,ports){const job=await openJob(request,ports);const cells=chosenCells(cellsOf(
job.plan,"client"),request.cell);for(const cell of cells)await packageClient(cell,request,job,ports);return cellOutcome("Clients",job,cells,ports)}});async function packageClient(cell,request,job,ports){
const{files}=ports;if(isForeign(cell,ports))throw failed({code:"cell-foreign",fact:`${cell.id} is for ${cell.target}, which this machine is not`,fix:"Run it whe\
re the client will run: it is tried before it is released"});const bundle=await loadBundle(cell.bundle);const packagers=await Promise.all(cell.formats.map(({name})=>loadPackager(
name)));await refuseOthers({icon:cell.identity.icon?.path,spec:cell.spec,...plannedSigningFiles(cell.sign),...macosSigningFiles(cell.signMacos)},job,ports);const signMacos=!request.
unsigned&&cell.signMacos;await ensurePrograms([...bundle.needed(cell.target),...packagers.flatMap(({programs:programs2})=>programs2),...proofPrograms(cell),...signMacos?
[rcodesign,openssl]:[]],job.install,ports);const work=await files.temporary(cell.id);const sign=cell.sign&&!request.unsigned?await(await import("./sign-6QYMX3DE.js")).
openSigner(cell.sign,cell.identity,request,job,work,ports):void 0;const macos=signMacos?await(await import("./macos-client-MRCXR46L.js")).openMacosClient({cell,signing:signMacos,
request,job,work},ports):void 0;const{makeBundle}=await import("./bundle-7CQJEFVR.js");const icon=await iconOf(cell,job.project,ports);const bundled=await makeBundle(
bundle,{...cell,role:"client",terminal:cell.identity.terminal,...icon&&{icon}},job,work,ports);const launcher=bundle.launcher(cell.entry,cell.target);const signed=await sign?.(
(0,import_posix.join)(bundleFolder(work),launcher));const settled=macos?await macos.settle(bundleFolder(work),launcher):void 0;const programs=signed?{[launcher]:signed.
result}:settled?.result;let took=bundled.took+(signed?.took??0)+(settled?.took??0);const starts={};const windows={};const unsigned={};for(const packager of packagers){
const proved=await packAndProve(packager,bundle,bundled,cell,job,work,ports,sign??macos?.seal);took+=proved.took;if(proved.start!==void 0)starts[startKey(packager.
name,cell.target)]=proved.start;if(proved.window)windows[startKey(packager.name,cell.target)]=Buffer.from(proved.window).toString("base64");Object.assign(unsigned,
proved.unsigned)}for(const path of cell.files)await files.move((0,import_posix.join)(work,path),(0,import_posix.join)(job.release,path));const described=await describeFiles(
job.release,cell.files,bundled.from,ports,cell.target);const made=described.map(file=>({...file,...programs&&{signed:{...optional("unsigned",unsigned[file.path]),
inside:programs}}}));const inside=(await files.list(bundleFolder(work))).map(({path,size})=>({path,size}));await writePart(job.release,{cell:cell.id,files:made,
took,starts,...cell.window&&{windows},inside},ports);await files.remove(work)}async function refuseOthers(named,{plan,project},{files}){for(const[key,path]of Object.
entries(named)){if(path===void 0)continue;const at=(0,import_posix.join)(project,path);if(!await files.has(at))throw failed({code:"file-missing",fact:`there is \
no ${at}, which client.${key} names`,fix:"Check the project out where clients are packed"});refuseChange(plan.inputs,{[path]:(await files.digest(at)).sha256})}}
var isForeign=({target,wine,macosOnLinux},{host})=>{const here=targetOf(host.platform,host.arch);return target!==here&&!(wine&&here==="linux-x86_64")&&!(macosOnLinux&&
host.platform==="linux")};async function iconOf({identity:{icon}},project,{files}){if(icon?.kind!=="png")return void 0;const path=(0,import_posix.join)(project,
icon.path);return{path,width:icon.width,size:(await files.digest(path)).size}}export{package_client_default,packageClient,isForeign};
