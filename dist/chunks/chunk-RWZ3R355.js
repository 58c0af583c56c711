(function(__load,__later,__meta,require){"use strict";const {buildingPythons,keepUnfinished,openWorkshop,programsOf}=__load("chunk-BAEVOYYF.js");const {requirePythons}=__load("chunk-2UJ2FGYF.js");const {allEnded}=__load("chunk-D7TKQ7KM.js");const {requireRustTargets}=__load("chunk-XWWSYMMO.js");const {formatBytes,loadBuilder}=__load("chunk-M7UOSV6F.js");const {ensurePrograms}=__load("chunk-NK4OB75C.js");const {quote}=__load("chunk-PC776ZS7.js");const {optional}=__load("chunk-6KOOX2ED.js");const {ReleaseError,describeFiles,partOf,systemProblem,timed,writePart}=__load("chunk-COHJCBW2.js");const {basename,join:join2}=require("node:path/posix");const {dirname,join,relative}=require("node:path/posix");

async function problemsOf(error,cell,work,job,ports){let system=systemProblem(error),problems=error instanceof ReleaseError?error.problems:system?[system]:void 0;
if(!problems)throw error;let full=problems.some(isFull)?await fullest([dirname(work),job.release,ports.host.cacheFolder],ports):"";return problems.map(problem=>{
if(isFull(problem))return{...problem,code:"disk-full",fact:`${cell.id}: no space was left${full}: ${problem.fact}`,fix:"Make room there and run again; nothing h\
alf-made was kept"};let fix={"command-failed":"Read its message above","wheel-test-failed":"Read its message above","time-limit":`See above what it was at; nati\
ve.timeout in release.yaml gives this cell ${cell.timeout} minutes in all`}[problem.code];return{...problem,fact:`${cell.id}: ${problem.fact}`,...fix&&{fix:`${fix}\
; to see it again: ${again(cell,job,ports)}`}}})}var isFull=({code,fact})=>code==="disk-full"||code==="command-failed"&&/No space left on device|Disk quota exceeded/.
test(fact);async function fullest(folders,{files}){let least=(await Promise.all(folders.map(async folder=>({folder,free:await files.room(folder).catch(()=>1/0)})))).
reduce((best,each)=>each.free<best.free?each:best);return` on the disk of ${least.folder} (${formatBytes(least.free)} free)`}function again({id,builder},{project,
config},{host}){let repository=host.env("GITHUB_ACTION_REPOSITORY"),program=repository?["npx",`github:${repository}#${host.env("GITHUB_ACTION_REF")}`]:["node",quote(
join(host.suite,"dist/main.js"))];return[...host.env("GITHUB_ACTIONS")&&builder==="cibuildwheel"?["GITHUB_ACTIONS=true"]:[],...program,"build-native",quote(relative(
host.cwd,project)||"."),...config?["--config",quote(config)]:[],"--cell",id,"--output",`again-${id}`,"--verbose"].join(" ")}async function requireTools(cells,{install,project},ports){let needs=await Promise.all(cells.map(async cell=>{let builder=await loadBuilder(cell.builder);return{
programs:programsOf(builder,cell),pythons:cell.wheels.flatMap(wheel=>buildingPythons(wheel,cell,builder))}})),programs=new Map(needs.flatMap(each=>each.programs).
map(program=>[program.name,program])),pythons=new Set(needs.flatMap(each=>each.pythons)),compilers=ensurePrograms([...programs.values()],install,ports).then(()=>requireRustTargets(
cells,{install,project},ports)),failures=(await Promise.allSettled([compilers,requirePythons([...pythons],ports)])).flatMap(each=>each.status==="rejected"?[each.
reason]:[]);for(let failure of failures)if(!(failure instanceof ReleaseError))throw failure;if(failures.length>0)throw new ReleaseError(failures.flatMap(({problems})=>problems))}async function buildCells(cells,job,ports){await requireTools(cells,job,ports);let problems=[];for(let cell of cells){let work=await ports.files.temporary(cell.
id);try{await buildCell(cell,work,job,ports)}catch(error){problems.push(...await problemsOf(error,cell,work,job,ports))}finally{await ports.files.remove(work)}}
if(problems.length>0)throw new ReleaseError(problems)}async function buildCell(cell,work,job,ports){let{result:shop,took}=await timed(`build ${cell.id}`,ports,async()=>{
let[opened,{makeAll}]=await allEnded([openWorkshop(cell,work,job,ports),__later("make-all-UZCEMZL5.js")]);return await makeAll(opened,ports).catch(async failure=>{
throw await keepUnfinished(opened,ports),failure}),opened});await deliver(shop,took,ports)}async function deliver({cell,job,finished,made:wheels},took,ports){let{
files,host}=ports,there=cell.files.map(path=>({path:join2(job.release,path),made:join2(finished,basename(path))}));try{for(let{path,made:made2}of there)await files.
move(made2,path);let tools=job.plan.builds.find(({builder})=>builder===cell.builder)?.tools??[],pinned=await Promise.all(tools.map(async tool=>[tool,(await files.
digest(join2(host.suite,tool))).sha256])),made=await describeFiles(job.release,cell.files,{...job.plan.inputs,...Object.fromEntries(pinned)},ports,cell.abi.kind===
"none"?void 0:cell.target),keys=new Map(wheels.map(({wheel,keys:found})=>[`wheels/${wheel.file}`,found])),described=made.map(file=>({...file,...optional("keys",
keys.get(file.path))}));await writePart(job.release,{cell:cell.id,files:described,took,costs:costsOf(cell,wheels,job)},ports)}catch(error){for(let path of[...cell.
files,partOf(cell.id)])await files.remove(join2(job.release,path));throw error}}var costsOf=(cell,wheels,{previous})=>Object.fromEntries(cell.wheels.flatMap(({identifier})=>{
let took=wheels.find(({wheel})=>wheel.identifier===identifier)?.took??previous?.costs[identifier];return took===void 0?[]:[[identifier,took]]}));

return{buildCells}})