(function(__load,__later,__meta,require){"use strict";const {buildCells}=__load("chunk-RWZ3R355.js");const {isForeign,packageClient}=__load("chunk-BWNO4NXZ.js");const {publishServer}=__load("chunk-EIV6GMPA.js");const {finishRelease,tellFeeds,writeManifest}=__load("chunk-5D25THFY.js");const {signingFields}=__load("chunk-MLYYJDWY.js");const {provenanceFile}=__load("chunk-XET24ETR.js");const {resolveRoles}=__load("chunk-ZVWNAHF5.js");const {readManifest}=__load("chunk-EDW7AU45.js");const {loadPlan}=__load("chunk-O2YVF6WY.js");const {buildsHere,
needsOneOf}=__load("chunk-XWWSYMMO.js");const {cellsOf,loadBuilder,openPrevious}=__load("chunk-M7UOSV6F.js");const {optional}=__load("chunk-6KOOX2ED.js");const {absolute,command,failed,lineFields,misconfigured,planFile,previousFields,rebuildField,sizesFile,timesFile,writePart}=__load("chunk-COHJCBW2.js");const {randomBytes}=require("node:crypto");const {basename,dirname,join}=require("node:path/posix");


var fields={...lineFields,"rebuild-check":rebuildField,...previousFields,...signingFields},release_default=command({name:"release",summary:"The whole line on th\
is machine: pins, wheels, client, server, manifest, report",description:"Goes from the lock to verified wheels, clients and a server in one folder. The folder a\
ppears when all of it is done and proved; nothing is sent anywhere.",fields,outputs:{files:"Every file of the release, one a line, below the release folder",digest:"\
On a runner: sha256 of the artifact `release`"},exchange:()=>({fetch:[],store:{name:"release",belongs:()=>!0}}),async run(request,ports){let release=absolute(ports,
request.output);await refuseForeign(release,ports);let previous=await openPrevious(request,release,ports),plan=await loadPlan({...request,costs:previous?.costs},
ports),partial=join(dirname(release),`${basename(release)}.partial-${randomBytes(4).toString("hex")}`),job={plan,project:absolute(ports,request.project),release:partial,
becomes:release,install:request["install-tools"],rebuildCheck:request["rebuild-check"],...optional("previous",previous),...request.config&&{config:request.config}};
try{await theLine(job,request,ports);let outcome=await finishRelease(job,ports);return await replace(release,partial,ports),outcome}finally{await ports.files.remove(
partial)}}});async function theLine(job,request,ports,attempt=(_,work)=>work()){let{plan,release}=job;await ports.files.write(join(release,planFile),`${JSON.stringify(
plan,null,2)}
`),await resolveRoles(job,ports,request);let elsewhere=await builtElsewhere(plan,ports),built=cellsOf(plan,"native").filter(cell=>!elsewhere.includes(cell));await attempt(
built,()=>buildCells(built,job,ports));for(let cell of elsewhere)await leaveOut(cell,`${cell.builder} builds wheels for ${cell.target} on another machine`,job,ports);
for(let cell of cellsOf(plan,"client"))isForeign(cell,ports)?await leaveOut(cell,`clients for ${cell.target} are made and tried on such a machine`,job,ports):needsOneOf(
cell,elsewhere)?await leaveOut(cell,"its wheel is built on another machine",job,ports):await attempt([cell],()=>packageClient(cell,request,job,ports));await tellFeeds(
job,ports),await writeManifest(job,ports);for(let cell of cellsOf(plan,"server"))await(elsewhere.length>0?leaveOut(cell,"servers install from all wheels or from\
 none, and some are built on other machines",job,ports):attempt([cell],()=>publishServer(cell,job,ports)))}async function builtElsewhere(plan,ports){let cells=cellsOf(
plan,"native"),here=await Promise.all(cells.map(async cell=>buildsHere(cell,await loadBuilder(cell.builder),ports)));if(here.some(Boolean))return cells.filter((_,index)=>!here[index]);
throw failed({code:"cell-foreign",fact:`this machine builds no wheel of the plan: they are for ${cells.map(({target})=>target).join(", ")}`,fix:"Run the line th\
ere, or let the workflow do it on its runners"})}async function leaveOut({id,files},why,{release},ports){ports.reporter.warn({code:"cell-foreign",fact:`${id} wa\
s left out: ${why}`,fix:"Run the line there, or let the workflow do it on its runners"}),await writePart(release,{cell:id,files:[],skipped:files.map(path=>({path,
why})),took:0},ports)}async function replace(release,partial,{files}){let older=`${partial}.older`;await files.has(release)&&await files.move(release,older),await files.
move(partial,release),await files.remove(older)}async function refuseForeign(release,ports){let{files}=ports;if(!await files.has(release)||(await files.list(release).
catch(()=>["a file"])).length===0)return;let refuse=fact=>misconfigured([{code:"output-foreign",fact,fix:"Name another folder with --output, or move it away",where:{
key:"--output"}}]),manifest=await readManifest(release,ports).catch(()=>{});if(!manifest)throw refuse(`${release} is there already and is not a release`);let made=new Set(
[...manifest.files.map(({path})=>path),"release.json",provenanceFile,"report.html",timesFile,sizesFile,planFile]),[strange]=(await files.list(release)).filter(({
path})=>!made.has(path));if(strange)throw refuse(`${release} holds ${strange.path}, which no release made and a new one would remove`)}

return{release_default,theLine,leaveOut}})