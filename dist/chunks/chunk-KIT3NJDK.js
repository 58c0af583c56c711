import{command}from"./chunk-HDVMQKSK.js";import{cellField,cellOutcome,lineFields,openJob}from"./chunk-3XJQIOCN.js";import{cleanEnvironment,pip,restore,
wheelsOnly}from"./chunk-LSHUKFZ7.js";import{ensurePrograms,findPython,loadBuilder,toolEnvironment}from"./chunk-OYWXHERS.js";import{chosenCells,describeFiles,
digests,timed,writePart}from"./chunk-FEKWEEXS.js";import{run}from"./chunk-PYHYL24P.js";import{cellsOf}from"./chunk-K2O7LAG3.js";import{failed}from"./chunk-HTBT4CKH.js";import{basename,dirname,join}from"node:path";function glob(pattern){const source=pattern.split("*").map(literal=>literal.replace(/[.+?^${}()|[\]\\]/g,"\\$&")).join("[^/]*");const regex=new RegExp(`^${source}\
$`);return text=>regex.test(text)}async function execute(steps,ports){for(const step of steps)await perform(step,ports)}async function perform(step,ports){const{files,network}=ports;switch(step.
do){case"run":await run(step,ports);return;case"write":return files.write(step.path,step.text,step.mode);case"copy":return files.copy(step.from,step.to,leftOut(
step.leaveOut??[]));case"remove":return files.remove(step.path);case"download":return download(step,ports,network);case"extract":return(await import("./archive-WQU7SUU3.js")).
extract(step,ports);case"archive":return(await import("./archive-WQU7SUU3.js")).archive(step,ports);case"normalize-wheel":return(await import("./wheel-HAAC7QRH.js")).
normalizeWheel(step,ports);case"tidy-site":return(await import("./site-ZNW7E67G.js")).tidySite(step,ports);case"gather-libraries":return(await import("./elf-2UI2ABOQ.js")).
gatherLibraries(step,ports);case"point-to-libraries":return(await import("./elf-2UI2ABOQ.js")).pointToLibraries(step,ports);case"strip":return(await import("./elf-2UI2ABOQ.js")).
strip(step,ports);case"empty-root":return(await import("./empty-root-CK2JOK6F.js")).emptyRoot(step,ports);case"answer":return(await import("./answer-RPLHRRQM.js")).
answer(step,ports)}}async function download(step,{cache,files},network){if(await cache.fetch(step.sha256,step.to)){if((await files.digest(step.to)).sha256===step.
sha256)return;await files.remove(step.to)}await network.download(step.url,step.sha256,step.to);await cache.store(step.sha256,step.to)}function leftOut(patterns){
const whole=patterns.filter(pattern=>pattern.includes("/")).map(glob);const names=patterns.filter(pattern=>!pattern.includes("/")).map(glob);return path=>whole.
some(fits=>fits(path))||names.some(fits=>fits(path.slice(path.lastIndexOf("/")+1)))}var fields={...lineFields,cell:cellField("native-linux-x86_64")};var build_native_default=command({name:"build-native",summary:"Build, repair, audit and try the\
 platform wheels",description:"Builds the wheels of the plan with tools pinned by hash, repairs and audits them, and imports each in a clean environment restore\
d from the pins.",fields,outputs:{files:"The wheels and the sdist, one a line, below the release folder"},exchange:({cell,"plan-digest":sha256})=>({fetch:[{name:"\
release-plan",sha256}],store:{name:`release-${cell??"native-all"}`,belongs:path=>path.startsWith("wheels/")||path.startsWith(cell?`parts/${cell}.json`:"parts/na\
tive-")}}),async run(request,ports){const job=await openJob(request,ports);const cells=chosenCells(cellsOf(job.plan,"native"),request.cell);for(const cell of cells)
await buildNative(cell,job,ports);return cellOutcome("Wheels",job,cells,ports)}});async function buildNative(cell,job,ports){const builder=await loadBuilder(cell.
builder);await ensurePrograms(builder.programs,job.install,ports);const[tools,pipTools]=[await toolEnvironment(builder.requirements,ports),await toolEnvironment(
"publishers/index/requirements.txt",ports)];const work=await ports.files.temporary(cell.id);const output=join(work,"output");const{files,host}=ports;const build=await timed(
`build ${cell.id}`,ports,()=>execute(builder.steps({project:job.project,work,tools,cache:join(host.cacheFolder,"build",`${job.plan.application.name}-${cell.target}`),
output,epoch:job.plan.epoch,path:host.env("PATH")??"",homes:["CARGO_HOME","RUSTUP_HOME","HOME"].flatMap(name=>host.env(name)??[]).sort((a,b)=>b.length-a.length),
app:job.plan.application,target:cell.target,sdist:cell.sdist,facts:cell.facts}),ports));await refuseOthers(cell,output,ports);const prove=await timed(`try ${cell.
id}`,ports,async()=>execute(await importSteps(cell,job,output,work,pipTools,ports),ports));for(const path of cell.files)await files.move(join(output,basename(path)),
join(job.release,path));const from={...job.plan.inputs,[builder.requirements]:(await files.digest(join(host.suite,builder.requirements))).sha256};const made=await describeFiles(
job.release,cell.files,from,ports,cell.target);await writePart(job.release,{cell:cell.id,files:made,took:build.took+prove.took},ports);await files.remove(work)}
async function refuseOthers(cell,output,{files}){const made=(await files.list(output)).map(({path})=>path);const planned=cell.files.map(path=>basename(path));const wrong=[
...made.filter(name=>!planned.includes(name)),...planned.filter(name=>!made.includes(name))];if(wrong.length>0){throw failed({code:"wheel-unexpected",fact:`${cell.
id} made ${made.join(", ")||"nothing"}; the plan has ${planned.join(", ")}`,fix:"Compare the tag with the target: abi3 features, Python version and platform mus\
t be the plan's"})}}async function importSteps(cell,{plan,release},output,work,tools,ports){const wheel=join(output,basename(cell.files.find(path=>path.endsWith(
".whl"))??""));const{sha256}=await ports.files.digest(wheel);const{extensionModules}=await(await import("./wheel-HAAC7QRH.js")).readWheel(wheel,ports.files);
const place={tools,interpreter:await findPython(ports),path:ports.host.env("PATH")??""};const wanted=join(work,"wheel.txt");const wheelsOnlyOf=new Map(await Promise.
all(plan.roles.map(async role=>[role,await roleWheelsOnly(role,release,ports)])));return[{do:"write",path:wanted,text:`${requirementOf(plan,[sha256])}
`},...plan.roles.flatMap(role=>{const environment=join(work,`environment-${role.name}`);return[cleanEnvironment(place,environment),restore(place,environment,join(
release,role.requirements),wheelsOnlyOf.get(role)),pip(place,environment,"pip install (wheel)",["install","--quiet","--no-deps","--require-hashes","--no-index",
"--find-links",dirname(wheel),"-r",wanted]),{do:"run",label:`import (${role.name})`,argv:[join(environment,"bin/python"),"-I","-c",`import sys, importlib
for name in sys.argv[1:]: importlib.import_module(name)`,...extensionModules],cwd:work}]})]}var roleWheelsOnly=async({requirements,sdists},release,{files})=>wheelsOnly(
await files.text(join(release,requirements)),sdists);var requirementOf=({application:{name,version}},hashes)=>`${name}==${version} ${hashes.map(sha256=>`--hash=\
sha256:${sha256}`).join(" ")}`;var wheelDigests=(job,ports)=>digests(job.release,cellsOf(job.plan,"native").flatMap(({files})=>files).filter(path=>path.endsWith(
".whl")),ports);export{execute,build_native_default,buildNative,roleWheelsOnly,requirementOf,wheelDigests};
