(function(__load,__later,__meta,require){"use strict";const {gate,madeSoFar,mergeParts}=__load("chunk-MU4NNBRU.js");const {readManifest,verifyFiles}=__load("chunk-EDW7AU45.js");const {writeSizes,writeTimes}=__load("chunk-RN6R4JO2.js");const {manifestTable}=__load("chunk-WBY742EY.js");const {downloadUrl}=__load("chunk-AOCPDWGI.js");const {cellsOf,loadBundle,loadFeed,openJob}=__load("chunk-M7UOSV6F.js");const {ReleaseError,command,describeFiles,lineFields,partsFolder,previousArtifact,previousArtifactField,previousFields,previousFolder,readParts,sizesFile,timed,
timesFile,writePart}=__load("chunk-COHJCBW2.js");const {join:join2}=require("node:path/posix");const {join}=require("node:path/posix");

async function writeFeeds({plan,release},merged,ports){if(!plan.feeds)return;let{took,result:lacking}=await timed("feeds",ports,async()=>(await Promise.all((plan.
feeds??[]).map(async feed=>({feed,why:await writeOne(feed,plan,release,merged,ports)})))).flatMap(({feed,why})=>why?feed.files.map(path=>({path,why})):[])),made=plan.
feeds.filter(({files})=>!lacking.some(({path})=>files.includes(path))),described2=await Promise.all(made.map(({files,clients})=>describeFiles(release,files,Object.
fromEntries(clients.map(({path})=>[path,digestOf(path,merged)])),ports)));await writePart(release,{cell:"feeds",files:described2.flat(),skipped:lacking,took},ports)}
async function writeOne({name,files,clients,url,settings},plan,release,merged,ports){let absent=clients.find(({path})=>!merged.files.some(file=>file.path===path)),
[cell]=cellsOf(plan,"client");if(absent||!cell)return`it tells of ${absent?.path??"clients"}, which this release does not have`;let{application:app,epoch}=plan,
told=await Promise.all(clients.map(client=>clientOf(client,url,cell,plan,merged))),texts=(await loadFeed(name)).render({app,identity:cell.identity,entry:cell.entry,
settings,clients:told,epoch});for(let path of files)await ports.files.write(join(release,path),texts[path.slice(`feeds/${name}/`.length)]??"")}async function clientOf(client,url,{
entry,bundle},{application},{files}){let{sha256="",size=0}=files.find(({path})=>path===client.path)??{};return{...client,sha256,size,url:downloadUrl(url,application.
version,client.path),launcher:(await loadBundle(bundle)).launcher(entry,client.target)}}var digestOf=(path,{files})=>files.find(file=>file.path===path)?.sha256??
"";var fields={...lineFields,...previousFields,"previous-artifact":previousArtifactField},manifest_default=command({name:"manifest",summary:"Merge the parts of all\
 cells into release.json, and hold it against the plan",description:"Gathers what the cells made. A file that the plan has and no cell made, or the other way ro\
und, fails with the list.",fields,outputs:{digest:"On a runner: sha256 of the release artifact",files:"Every file of the release, one a line",checksums:"The sam\
e files and release.json with their sha256, as sha256sum writes them: what is attested"},exchange:({"plan-digest":sha256,...request})=>({fetch:[{name:"release-p\
lan",sha256},...previousArtifact(request),{prefix:"release-native-"},{prefix:"release-client-"}],store:{name:"release",belongs:path=>!path.startsWith(`${previousFolder}\
/`)}}),async run(request,ports){let job=await openJob(request,ports);await tellFeeds(job,ports);let outcome=await finishRelease(job,ports);return{...outcome,outputs:{
...outcome.outputs,checksums:await checksums(job.release,ports)}}}});async function checksums(release,ports){let{files}=await readManifest(release,ports),{sha256}=await ports.
files.digest(join2(release,"release.json"));return[...files,{sha256,path:"release.json"}].map(each=>`${each.sha256}  ${each.path}`).join(`
`)}var tellFeeds=async(job,ports)=>writeFeeds(job,await madeSoFar(job,ports),ports);async function writeManifest(job,ports){let{plan,release}=job,manifest=await described(
plan,release,await madeSoFar(job,ports),ports),produced=manifest.files.map(({path})=>path),skipped=manifest.skipped.map(({path})=>path),later=cellsOf(plan,"serv\
er").flatMap(cell=>cell.files.some(path=>produced.includes(path))?[]:cell.files),problems=gate(plan.files.filter(path=>!skipped.includes(path)&&!later.includes(
path)),produced);if(problems.length>0)throw new ReleaseError(problems);return await ports.files.write(join2(release,"release.json"),`${JSON.stringify(manifest,null,
2)}
`),await(await __later("provenance-7QQCPTXH.js")).writeProvenance(job,manifest,ports),manifest}async function described(plan,release,merged,ports){let{writeSboms}=await __later("chunk-3RMX3BF5.js");
return mergeParts(plan,[{cell:"sboms",files:await writeSboms(release,merged,ports),took:0}],merged)}async function finishRelease(job,ports){let{plan,release,previous}=job,
manifest=await writeManifest(job,ports),parts=await readParts(release,ports),deviations=await verifyFiles(release,ports);if(deviations.length>0)throw new ReleaseError(
deviations.map(fact=>({code:"release-changed",fact,fix:"Something else wrote into the release folder: run again"})));let{renderReport}=await __later("report-LD3AMMFL.js");
await ports.files.write(join2(release,"report.html"),renderReport(plan,manifest,parts,previous?.earlier));let times={wheels:Object.assign({},...parts.map(({costs})=>costs)),
starts:Object.assign({},...parts.map(({starts})=>starts))};await ports.files.write(join2(release,timesFile),writeTimes(times));let bundles=Object.fromEntries(parts.
flatMap(({cell,inside})=>inside?[[cell,inside]]:[]));Object.keys(bundles).length>0&&await ports.files.write(join2(release,sizesFile),writeSizes(bundles)),await ports.
files.remove(join2(release,partsFolder));let{releaseSummary}=await __later("summary-IWBYRQU7.js");return{outputs:{files:manifest.files.map(({path})=>path).
join(`
`)},table:manifestTable(manifest),summary:releaseSummary(plan,manifest,parts,previous?.earlier)}}

return{manifest_default,tellFeeds,writeManifest,finishRelease}})