(function(__load,__later,__meta,require){"use strict";const {openssl,rcodesign}=__load("chunk-4QJJY7J7.js");const {signingFields}=__load("chunk-MLYYJDWY.js");const {bundleFolder,packAndProve,proofPrograms}=__load("chunk-YRWLA72V.js");const {startKey}=__load("chunk-65IH24R2.js");const {cellOutcome,cellsOf,loadBundle,loadPackager,openJob}=__load("chunk-M7UOSV6F.js");const {ensurePrograms}=__load("chunk-NK4OB75C.js");const {macosSigningFiles,optional,plannedSigningFiles,targetOf}=__load("chunk-6KOOX2ED.js");const {cellField,chosenCells,command,describeFiles,failed,lineFields,
previousArtifact,previousArtifactField,previousFields,refuseChange,writePart}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");

var fields={...lineFields,cell:cellField("client-standalone-linux-x86_64"),...previousFields,"previous-artifact":previousArtifactField,...signingFields},package_client_default=command(
{name:"package-client",summary:"Pack the client: its own interpreter, the pins and the wheel in each format",description:"Installs the wheel of this release and\
 its pins beside an interpreter of its own, packs that in every format of the cell, and tries each packed client: in an empty root, or installed, run and remove\
d on Windows.",fields,outputs:{files:"The packed clients, one a line, below the release folder"},exchange:({cell,"plan-digest":sha256,...request})=>({fetch:[{name:"\
release-plan",sha256},...previousArtifact(request),{prefix:"release-native-"}],store:{name:`release-${cell??"client-all"}`,belongs:path=>path.startsWith("client\
/")||path.startsWith(cell?`parts/${cell}.json`:"parts/client-")}}),async run(request,ports){let job=await openJob(request,ports),cells=chosenCells(cellsOf(job.plan,
"client"),request.cell);for(let cell of cells)await packageClient(cell,request,job,ports);return cellOutcome("Clients",job,cells,ports)}});async function packageClient(cell,request,job,ports){
let{files}=ports;if(isForeign(cell,ports))throw failed({code:"cell-foreign",fact:`${cell.id} is for ${cell.target}, which this machine is not`,fix:"Run it where\
 the client will run: it is tried before it is released"});let bundle=await loadBundle(cell.bundle),packagers=await Promise.all(cell.formats.map(({name})=>loadPackager(
name)));await refuseOthers({icon:cell.identity.icon?.path,spec:cell.spec,...plannedSigningFiles(cell.sign),...macosSigningFiles(cell.signMacos)},job,ports);let signMacos=!request.
unsigned&&cell.signMacos;await ensurePrograms([...bundle.needed(cell.target),...packagers.flatMap(({programs:programs2})=>programs2),...proofPrograms(cell),...signMacos?
[rcodesign,openssl]:[]],job.install,ports);let work=await files.temporary(cell.id),sign=cell.sign&&!request.unsigned?await(await __later("sign-DY4GGTHM.js")).
openSigner(cell.sign,cell.identity,request,job,work,ports):void 0,macos=signMacos?await(await __later("macos-client-7MX5HKTP.js")).openMacosClient({cell,signing:signMacos,
request,job,work},ports):void 0,{makeBundle}=await __later("chunk-CI5A3PNL.js"),icon=await iconOf(cell,job.project,ports),bundled=await makeBundle(bundle,
{...cell,role:"client",terminal:cell.identity.terminal,...icon&&{icon}},job,work,ports),launcher=bundle.launcher(cell.entry,cell.target),signed=await sign?.(join(
bundleFolder(work),launcher)),settled=macos?await macos.settle(bundleFolder(work),launcher):void 0,programs=signed?{[launcher]:signed.result}:settled?.result,took=bundled.
took+(signed?.took??0)+(settled?.took??0),starts={},windows={},unsigned={};for(let packager of packagers){let proved=await packAndProve(packager,bundle,bundled,
cell,job,work,ports,sign??macos?.seal);took+=proved.took,proved.start!==void 0&&(starts[startKey(packager.name,cell.target)]=proved.start),proved.window&&(windows[startKey(
packager.name,cell.target)]=Buffer.from(proved.window).toString("base64")),Object.assign(unsigned,proved.unsigned)}for(let path of cell.files)await files.move(join(
work,path),join(job.release,path));let made=(await describeFiles(job.release,cell.files,bundled.from,ports,cell.target)).map(file=>({...file,...programs&&{signed:{
...optional("unsigned",unsigned[file.path]),inside:programs}}})),inside=(await files.list(bundleFolder(work))).map(({path,size})=>({path,size}));await writePart(
job.release,{cell:cell.id,files:made,took,starts,...cell.window&&{windows},inside},ports),await files.remove(work)}async function refuseOthers(named,{plan,project},{
files}){for(let[key,path]of Object.entries(named)){if(path===void 0)continue;let at=join(project,path);if(!await files.has(at))throw failed({code:"file-missing",
fact:`there is no ${at}, which client.${key} names`,fix:"Check the project out where clients are packed"});refuseChange(plan.inputs,{[path]:(await files.digest(
at)).sha256})}}var isForeign=({target,wine,macosOnLinux},{host})=>{let here=targetOf(host.platform,host.arch);return target!==here&&!(wine&&here==="linux-x86_64")&&
!(macosOnLinux&&host.platform==="linux")};async function iconOf({identity:{icon}},project,{files}){if(icon?.kind!=="png")return;let path=join(project,icon.path);
return{path,width:icon.width,size:(await files.digest(path)).size}}

return{package_client_default,packageClient,isForeign}})