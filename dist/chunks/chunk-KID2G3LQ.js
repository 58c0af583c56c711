import{readManifest,verifyFiles}from"./chunk-MKRGZPG4.js";import{writeSizes,writeTimes}from"./chunk-IL7GYZEU.js";import{manifestTable}from"./chunk-YEJ7VLCE.js";
import{downloadUrl}from"./chunk-7DUZQXHX.js";import{cellsOf,loadBundle,loadFeed,openJob}from"./chunk-XCKSHHOO.js";import{ReleaseError,command,describeFiles,
lineFields,partsFolder,previousArtifact,previousArtifactField,previousFields,previousFolder,readParts,sizesFile,timed,timesFile,writePart}from"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/commands/manifest.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h/posix"))}});var require_posix2=__commonJS({"builtin:node:path/posix?src/line/feeds.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/posi\
x"))}});var import_posix2=__toESM(require_posix(),1);function mergeParts(plan,parts,base){const{application:{name,version},python,epoch,inputs}=plan;const made=parts.flatMap(part=>part.files);const paths=new Set(made.
map(({path})=>path));const files=[...(base?.files??[]).filter(({path})=>!paths.has(path)),...made].sort((a,b)=>a.path<b.path?-1:1);const pins=Object.assign({},base?.
pins,...parts.map(part=>part.pins??{}));const reasons=new Map([...base?.skipped??[],...parts.flatMap(part=>part.skipped??[])].map(({path,why})=>[path,why]));const skipped=[
...reasons].filter(([path])=>!files.some(file=>file.path===path)).map(([path,why])=>({path,why})).sort((a,b)=>a.path<b.path?-1:1);return{schema:1,application:{name,
version},python,epoch,inputs,files,pins,skipped}}function gate(expected,produced){const missing=expected.filter(path=>!produced.includes(path));const extra=produced.
filter((path,index)=>!expected.includes(path)||produced.indexOf(path)!==index);return[...missing.map(path=>({code:"file-missing",fact:`the plan has ${path}, but\
 no cell made it`,fix:"Look at the cell that should have, and run it again"})),...extra.map(path=>({code:"file-unplanned",fact:`${path} was made, but the plan d\
oes not have it, or has it once`,fix:"Start from an empty folder; if it comes again, report it"}))]}var import_posix=__toESM(require_posix2(),1);async function writeFeeds({plan,release},merged2,ports){if(!plan.feeds)return;const{took,result:lacking}=await timed("feeds",ports,async()=>{const all=await Promise.
all((plan.feeds??[]).map(async feed=>({feed,why:await writeOne(feed,plan,release,merged2,ports)})));return all.flatMap(({feed,why})=>why?feed.files.map(path=>({
path,why})):[])});const made=plan.feeds.filter(({files})=>!lacking.some(({path})=>files.includes(path)));const described2=await Promise.all(made.map(({files,clients})=>describeFiles(
release,files,Object.fromEntries(clients.map(({path})=>[path,digestOf(path,merged2)])),ports)));await writePart(release,{cell:"feeds",files:described2.flat(),skipped:lacking,
took},ports)}async function writeOne({name,files,clients,url,settings},plan,release,merged2,ports){const absent=clients.find(({path})=>!merged2.files.some(file=>file.
path===path));const[cell]=cellsOf(plan,"client");if(absent||!cell)return`it tells of ${absent?.path??"clients"}, which this release does not have`;const{application:app,
epoch}=plan;const told=await Promise.all(clients.map(client=>clientOf(client,url,cell,plan,merged2)));const texts=(await loadFeed(name)).render({app,identity:cell.
identity,entry:cell.entry,settings,clients:told,epoch});for(const path of files)await ports.files.write((0,import_posix.join)(release,path),texts[path.slice(`fe\
eds/${name}/`.length)]??"");return void 0}async function clientOf(client,url,{entry,bundle},{application},{files}){const{sha256="",size=0}=files.find(({path})=>path===
client.path)??{};return{...client,sha256,size,url:downloadUrl(url,application.version,client.path),launcher:(await loadBundle(bundle)).launcher(entry,client.target)}}
var digestOf=(path,{files})=>files.find(file=>file.path===path)?.sha256??"";var fields={...lineFields,...previousFields,"previous-artifact":previousArtifactField};var manifest_default=command({name:"manifest",summary:"Merge the parts of\
 all cells into release.json, and hold it against the plan",description:"Gathers what the cells made. A file that the plan has and no cell made, or the other wa\
y round, fails with the list.",fields,outputs:{digest:"On a runner: sha256 of the release artifact",files:"Every file of the release, one a line",checksums:"The\
 same files and release.json with their sha256, as sha256sum writes them: what is attested"},exchange:({"plan-digest":sha256,...request})=>({fetch:[{name:"relea\
se-plan",sha256},...previousArtifact(request),{prefix:"release-native-"},{prefix:"release-client-"}],store:{name:"release",belongs:path=>!path.startsWith(`${previousFolder}\
/`)}}),async run(request,ports){const job=await openJob(request,ports);await tellFeeds(job,ports);const outcome=await finishRelease(job,ports);return{...outcome,
outputs:{...outcome.outputs,checksums:await checksums(job.release,ports)}}}});async function checksums(release,ports){const{files}=await readManifest(release,ports);
const{sha256}=await ports.files.digest((0,import_posix2.join)(release,"release.json"));return[...files,{sha256,path:"release.json"}].map(each=>`${each.sha256}  ${each.
path}`).join("\n")}var tellFeeds=async(job,ports)=>writeFeeds(job,await merged(job,ports),ports);var merged=async({plan,release},ports)=>mergeParts(plan,await readParts(
release,ports),await ports.files.has((0,import_posix2.join)(release,"release.json"))?await readManifest(release,ports):void 0);async function writeManifest(job,ports){
const{plan,release}=job;const manifest=await described(plan,release,await merged(job,ports),ports);const produced=manifest.files.map(({path})=>path);const skipped=manifest.
skipped.map(({path})=>path);const later=cellsOf(plan,"server").flatMap(cell=>cell.files.some(path=>produced.includes(path))?[]:cell.files);const problems=gate(plan.
files.filter(path=>!skipped.includes(path)&&!later.includes(path)),produced);if(problems.length>0)throw new ReleaseError(problems);await ports.files.write((0,import_posix2.join)(
release,"release.json"),`${JSON.stringify(manifest,null,2)}
`);await(await import("./provenance-CH3FPCXX.js")).writeProvenance(job,manifest,ports);return manifest}async function described(plan,release,merged2,ports){const{
writeSboms}=await import("./sboms-FIDQJL5J.js");return mergeParts(plan,[{cell:"sboms",files:await writeSboms(release,merged2,ports),took:0}],merged2)}async function finishRelease(job,ports){
const{plan,release,previous}=job;const manifest=await writeManifest(job,ports);const parts=await readParts(release,ports);const deviations=await verifyFiles(release,
ports);if(deviations.length>0)throw new ReleaseError(deviations.map(fact=>({code:"release-changed",fact,fix:"Something else wrote into the release folder: run a\
gain"})));const{renderReport}=await import("./report-GBBFS5DP.js");await ports.files.write((0,import_posix2.join)(release,"report.html"),renderReport(plan,
manifest,parts,previous?.earlier));const times={wheels:Object.assign({},...parts.map(({costs})=>costs)),starts:Object.assign({},...parts.map(({starts})=>starts))};
await ports.files.write((0,import_posix2.join)(release,timesFile),writeTimes(times));const bundles=Object.fromEntries(parts.flatMap(({cell,inside})=>inside?[[cell,
inside]]:[]));if(Object.keys(bundles).length>0)await ports.files.write((0,import_posix2.join)(release,sizesFile),writeSizes(bundles));await ports.files.remove((0,import_posix2.join)(
release,partsFolder));const{releaseSummary}=await import("./summary-BIRGLFIV.js");return{outputs:{files:manifest.files.map(({path})=>path).join("\n")},table:manifestTable(
manifest),summary:releaseSummary(plan,manifest,parts,previous?.earlier)}}export{manifest_default,tellFeeds,writeManifest,finishRelease};
