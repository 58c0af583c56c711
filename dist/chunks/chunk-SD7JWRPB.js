import{findInterpreter}from"./chunk-I626JVLA.js";import{roleWheelsOnly,wheelDigests}from"./chunk-I6BSBL2K.js";import{startKey}from"./chunk-RWUYYUFN.js";
import{loadBundle,loadPackager}from"./chunk-TERQQP3V.js";import{exactRequirement}from"./chunk-S4BCXZCW.js";import{execute}from"./chunk-PI76T4WS.js";
import{ensurePrograms,toolEnvironment}from"./chunk-HSRIZ5ED.js";import{cellField,cellOutcome,cellsOf,chosenCells,command,describeFiles,digests,lineFields,
openJob,previousArtifact,previousArtifactField,previousFields,refuseChange,targetFacts,targetOf,timed,writePart}from"./chunk-BEXE2GB7.js";import{failed}from"./chunk-WTQIBPFW.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/commands/package-client.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:path"))}});var require_node_path2=__commonJS({"builtin:node:path?src/line/pack.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path2=__toESM(require_node_path(),1);var import_node_path=__toESM(require_node_path2(),1);var bundleFolder=work=>(0,import_node_path.join)(work,"bundle");async function packAndProve(packager,bundle,{interpreter,glibc},cell,job,work,ports){const{plan}=job;
const planned=cell.formats.find(({name})=>name===packager.name);const place={app:plan.application,target:cell.target,entry:cell.entry,settings:planned?.settings??
{},identity:cell.identity,...cell.identity.icon&&{icon:(0,import_node_path.join)(job.project,cell.identity.icon.path)},bundle:bundleFolder(work),launcher:bundle.
launcher(cell.entry,cell.target),files:await ports.files.list(bundleFolder(work)),glibc,tools:packager.requirements?await toolEnvironment(packager.requirements,
ports):"",work:(0,import_node_path.join)(work,packager.name),suite:ports.host.suite,output:(0,import_node_path.join)(work,planned?.file??packager.file(plan.application,
cell.target)),epoch:plan.epoch};await ports.files.makeFolder((0,import_node_path.dirname)(place.output));const packed=await timed(`pack ${packager.name}`,ports,
()=>execute(packager.pack(place),ports));if(planned?.budget!==void 0)await refuseOverBudget(planned.file,planned.budget,place,earlierBundle(cell,job),ports);const proved=await timed(
`run ${packager.name} ${whereTried(cell)}`,ports,()=>execute(proof(packager,place,cell,bundle,interpreter),ports));return{took:packed.took+proved.took,start:Number(
await ports.files.text(startFile(place)))}}var startFile=({work})=>(0,import_node_path.join)(work,"start-time");function earlierBundle({id},{previous}){const files=previous?.
earlier.bundles[id];return files&&previous&&{version:previous.earlier.version,files}}async function refuseOverBudget(file,budget,{output,files:inside},earlier,{
files}){const{size}=await files.digest(output);if(size>budget)throw failed((await import("./over-budget-VPDX2GUU.js")).overBudget(file,size,budget,inside,earlier))}
var whereTried=({target,wine})=>wine?"under wine":targetFacts(target).system==="windows"?"on Windows":"in an empty root";var emptyRootPrograms=[{name:"unshare",
debian:"util-linux",otherwise:"Install util-linux"},{name:"chroot",debian:"coreutils",otherwise:"Install coreutils"}];var winePrograms=["wine","wineboot","wines\
erver"].map(name=>({name,debian:"wine",otherwise:"Install wine, with what it needs for 64-bit programs"}));var proofPrograms=({target,wine})=>wine?winePrograms:
targetFacts(target).system==="linux"?emptyRootPrograms:[];function proof(packager,place,cell,bundle,interpreter){const opened=packager.open(place);if("install"in
opened)return[{do:"windows",label:`${packager.name} client`,runs:tried(opened,place,cell,bundle,interpreter)}];const{steps,content,at}=opened;const loading=bundle.
loadEverything(interpreter,at,cell.target);const root={do:"empty-root",label:`${packager.name} client`,content,at};return[...steps,{...root,argv:[(0,import_node_path.join)(
at,place.launcher),...cell.check],startTime:startFile(place),without:bundle.vital(interpreter,cell.target)},...loading?[{...root,argv:loading,without:""}]:[]]}function tried({
install,at,remove},place,cell,bundle,interpreter){const on=path=>`${at}\\${path.replaceAll("/","\\")}`;const loading=bundle.loadEverything(interpreter,at,cell.target);
const start={label:"the launcher",argv:[on(place.launcher),...cell.check]};return[...install,{...start,startTime:startFile(place)},...loading?[{label:"loading e\
very module",argv:loading}]:[],{...start,without:on(bundle.vital(interpreter,cell.target))},...remove]}var fields={...lineFields,cell:cellField("client-standalone-linux-x86_64"),...previousFields,"previous-artifact":previousArtifactField};var package_client_default=command(
{name:"package-client",summary:"Pack the client: its own interpreter, the pins and the wheel in each format",description:"Installs the wheel of this release and\
 its pins beside an interpreter of its own, packs that in every format of the cell, and tries each packed client: in an empty root, or installed, run and remove\
d on Windows.",fields,outputs:{files:"The packed clients, one a line, below the release folder"},exchange:({cell,"plan-digest":sha256,...request})=>({fetch:[{name:"\
release-plan",sha256},...previousArtifact(request),{prefix:"release-native-"}],store:{name:`release-${cell??"client-all"}`,belongs:path=>path.startsWith("client\
/")||path.startsWith(cell?`parts/${cell}.json`:"parts/client-")}}),async run(request,ports){const job=await openJob(request,ports);const cells=chosenCells(cellsOf(
job.plan,"client"),request.cell);for(const cell of cells)await packageClient(cell,job,ports);return cellOutcome("Clients",job,cells,ports)}});async function packageClient(cell,job,ports){
const{files}=ports;if(isForeign(cell,ports))throw failed({code:"cell-foreign",fact:`${cell.id} is for ${cell.target}, which this machine is not`,fix:"Run it whe\
re the client will run: it is tried before it is released"});const bundle=await loadBundle(cell.bundle);const packagers=await Promise.all(cell.formats.map(({name})=>loadPackager(
name)));await refuseOthers({icon:cell.identity.icon?.path,spec:cell.spec},job,ports);await ensurePrograms([...bundle.needed(cell.target),...packagers.flatMap(({
programs})=>programs),...proofPrograms(cell)],job.install,ports);const work=await files.temporary(cell.id);const bundled=await makeBundle(bundle,cell,job,work,ports);
let took=bundled.took;const starts={};for(const packager of packagers){const proved=await packAndProve(packager,bundle,bundled,cell,job,work,ports);took+=proved.
took;starts[startKey(packager.name,cell.target)]=proved.start}for(const path of cell.files)await files.move((0,import_node_path2.join)(work,path),(0,import_node_path2.join)(
job.release,path));const made=await describeFiles(job.release,cell.files,bundled.from,ports,cell.target);const inside=(await files.list(bundleFolder(work))).map(
({path,size})=>({path,size}));await writePart(job.release,{cell:cell.id,files:made,took,starts,inside},ports);await files.remove(work)}async function refuseOthers(named,{
plan,project},{files}){for(const[key,path]of Object.entries(named)){if(path===void 0)continue;const at=(0,import_node_path2.join)(project,path);if(!await files.
has(at))throw failed({code:"file-missing",fact:`there is no ${at}, which client.${key} names`,fix:"Check the project out where clients are packed"});refuseChange(
plan.inputs,{[path]:(await files.digest(at)).sha256})}}var isForeign=({target,wine},{host})=>{const here=targetOf(host.platform,host.arch);return target!==here&&
!(wine&&here==="linux-x86_64")};async function makeBundle(bundle,cell,job,work,ports){const{plan,release,project}=job;const{files,host}=ports;const role=plan.roles.
find(({name})=>name==="client");if(!role)throw failed({code:"plan-invalid",fact:"the plan has a client cell but no client role",fix:"Make the plan again"});const tools=await toolEnvironment(
bundle.requirements,ports);const wheels=await wheelDigests(job,ports);const{result:interpreter,took}=await timed(`bundle ${cell.id}`,ports,async()=>{const found=await findInterpreter(
cell,plan.python,work,ports);const steps=bundle.steps({app:plan.application,target:cell.target,entry:cell.entry,terminal:cell.identity.terminal,interpreter:found,
...cell.spec&&{spec:(0,import_node_path2.join)(project,cell.spec)},pins:await pinsFor(cell,(0,import_node_path2.join)(release,role.requirements),found,work,ports),
wheelsOnly:await roleWheelsOnly(role,release,ports),wheels:(0,import_node_path2.join)(release,"wheels"),requirement:exactRequirement(plan.application,Object.values(
wheels)),tools,work,bundle:bundleFolder(work),cache:host.cacheFolder,path:host.env("PATH")??"",epoch:plan.epoch,suite:host.suite});await execute(steps,ports);return found});
const python={[`python ${interpreter.version} (${cell.interpreter})`]:cell.archive?.sha256??(await files.digest(interpreter.executable)).sha256};const glibc=targetFacts(
cell.target).libc==="glibc"?await(await import("./glibc-L2XLANA6.js")).neededGlibc(bundleFolder(work),ports):"";return{interpreter,glibc,took,from:{...wheels,
...await digests(release,[role.requirements],ports),...python}}}async function pinsFor({target},pins,{version},work,{files,host}){if(target===targetOf(host.platform,
host.arch))return pins;const{requirementsOn}=await import("./on-target-Q26UC7PC.js");const path=(0,import_node_path2.join)(work,"pins.txt");await files.write(
path,requirementsOn(await files.text(pins),target,version));return path}export{package_client_default,packageClient,isForeign};
