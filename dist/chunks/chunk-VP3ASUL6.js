import{readManifest,verifyFiles}from"./chunk-N4G2DQZZ.js";import{cellsOf,command,formatBytes,lineFields,openJob,partsFolder,readParts,timesFile,writeCosts}from"./chunk-6LS5MOD2.js";
import{ReleaseError}from"./chunk-7NI227LV.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/commands/manifest.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);function mergeParts(plan,parts,base){const{application:{name,version},python,epoch,inputs}=plan;const made=parts.flatMap(part=>part.files);const paths=new Set(made.
map(({path})=>path));const files=[...(base?.files??[]).filter(({path})=>!paths.has(path)),...made].sort((a,b)=>a.path<b.path?-1:1);const pins=Object.assign({},base?.
pins,...parts.map(part=>part.pins??{}));const reasons=new Map([...base?.skipped??[],...parts.flatMap(part=>part.skipped??[])].map(({path,why})=>[path,why]));const skipped=[
...reasons].filter(([path])=>!files.some(file=>file.path===path)).map(([path,why])=>({path,why})).sort((a,b)=>a.path<b.path?-1:1);return{schema:1,application:{name,
version},python,epoch,inputs,files,pins,skipped}}function gate(expected,produced){const missing=expected.filter(path=>!produced.includes(path));const extra=produced.
filter((path,index)=>!expected.includes(path)||produced.indexOf(path)!==index);return[...missing.map(path=>({code:"file-missing",fact:`the plan has ${path}, but\
 no cell made it`,fix:"Look at the cell that should have, and run it again"})),...extra.map(path=>({code:"file-unplanned",fact:`${path} was made, but the plan d\
oes not have it, or has it once`,fix:"Start from an empty folder; if it comes again, report it"}))]}function manifestTable({application:{name,version},files}){const rows=files.map(({path,size,sha256,target})=>[path,formatBytes(size),target??"any",sha256.slice(
0,16)]);return{title:`${name} ${version}`,head:["file","size","target","sha256"],rows}}var manifest_default=command({name:"manifest",summary:"Merge the parts of all cells into release.json, and hold it against the plan",description:"Gathers what t\
he cells made. A file that the plan has and no cell made, or the other way round, fails with the list.",fields:lineFields,outputs:{digest:"On a runner: sha256 o\
f the release artifact",files:"Every file of the release, one a line"},exchange:({"plan-digest":sha256})=>({fetch:[{name:"release-plan",sha256},{prefix:"release\
-native-"},{prefix:"release-client-"}],store:{name:"release",belongs:()=>true}}),async run(request,ports){const job=await openJob(request,ports);const manifest=await finishRelease(
job,ports);return{outputs:{files:manifest.files.map(({path})=>path).join("\n")},table:manifestTable(manifest)}}});async function writeManifest({plan,release},ports){
const{files}=ports;const parts=await readParts(release,ports);const manifest=mergeParts(plan,parts,await files.has((0,import_node_path.join)(release,"release.js\
on"))?await readManifest(release,ports):void 0);const produced=manifest.files.map(({path})=>path);const skipped=manifest.skipped.map(({path})=>path);const later=cellsOf(
plan,"server").flatMap(cell=>cell.files.some(path=>produced.includes(path))?[]:cell.files);const problems=gate(plan.files.filter(path=>!skipped.includes(path)&&
!later.includes(path)),produced);if(problems.length>0)throw new ReleaseError(problems);await files.write((0,import_node_path.join)(release,"release.json"),`${JSON.
stringify(manifest,null,2)}
`);return manifest}async function finishRelease(job,ports){const{plan,release}=job;const manifest=await writeManifest(job,ports);const parts=await readParts(release,
ports);const deviations=await verifyFiles(release,ports);if(deviations.length>0)throw new ReleaseError(deviations.map(fact=>({code:"release-changed",fact,fix:"S\
omething else wrote into the release folder: run again"})));const{renderReport}=await import("./report-UMU7HEZZ.js");await ports.files.write((0,import_node_path.join)(
release,"report.html"),renderReport(plan,manifest,parts));await ports.files.write((0,import_node_path.join)(release,timesFile),writeCosts(Object.assign({},...parts.
map(({costs})=>costs))));await ports.files.remove((0,import_node_path.join)(release,partsFolder));return manifest}export{manifestTable,manifest_default,writeManifest,finishRelease};
