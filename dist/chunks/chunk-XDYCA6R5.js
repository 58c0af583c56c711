import{execute}from"./chunk-ZVZGHTLT.js";import{toolEnvironment}from"./chunk-QO2EN4SJ.js";import{targetFacts,timed}from"./chunk-AJ6A7I3I.js";import{
failed}from"./chunk-FCKCLZQP.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/line/pack.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var bundleFolder=work=>(0,import_node_path.join)(work,"bundle");async function packAndProve(packager,bundle,{interpreter,glibc},cell,job,work,ports,sign){const{
plan}=job;const planned=cell.formats.find(({name})=>name===packager.name);const place={app:plan.application,target:cell.target,entry:cell.entry,settings:planned?.
settings??{},identity:cell.identity,...cell.identity.icon&&{icon:(0,import_node_path.join)(job.project,cell.identity.icon.path)},bundle:bundleFolder(work),launcher:bundle.
launcher(cell.entry,cell.target),files:await ports.files.list(bundleFolder(work)),glibc,tools:packager.requirements?await toolEnvironment(packager.requirements,
ports):"",work:(0,import_node_path.join)(work,packager.name),suite:ports.host.suite,output:(0,import_node_path.join)(work,planned?.file??packager.file(plan.application,
cell.target)),epoch:plan.epoch};await ports.files.makeFolder((0,import_node_path.dirname)(place.output));const packed=await timed(`pack ${packager.name}`,ports,
()=>execute(packager.pack(place),ports));const signed=sign&&isProgram(place.output)?await sign(place.output):void 0;if(planned?.budget!==void 0)await refuseOverBudget(
planned.file,planned.budget,place,earlierBundle(cell,job),ports);const proved=await timed(`run ${packager.name} ${whereTried(cell)}`,ports,()=>execute(proof(packager,
place,cell,bundle,interpreter),ports));return{took:packed.took+(signed?.took??0)+proved.took,start:Number(await ports.files.text(startFile(place))),unsigned:planned&&
signed?{[planned.file]:signed.result.unsigned}:{}}}var isProgram=file=>/\.(exe|msi)$/.test(file);var startFile=({work})=>(0,import_node_path.join)(work,"start-t\
ime");function earlierBundle({id},{previous}){const files=previous?.earlier.bundles[id];return files&&previous&&{version:previous.earlier.version,files}}async function refuseOverBudget(file,budget,{
output,files:inside},earlier,{files}){const{size}=await files.digest(output);if(size>budget)throw failed((await import("./over-budget-S66GLWHB.js")).overBudget(
file,size,budget,inside,earlier))}var whereTried=({target,wine})=>wine?"under wine":targetFacts(target).system==="windows"?"on Windows":"in an empty root";var emptyRootPrograms=[
{name:"unshare",debian:"util-linux",otherwise:"Install util-linux"},{name:"chroot",debian:"coreutils",otherwise:"Install coreutils"}];var winePrograms=["wine","\
wineboot","wineserver"].map(name=>({name,debian:"wine",otherwise:"Install wine, with what it needs for 64-bit programs"}));var proofPrograms=({target,wine})=>wine?
winePrograms:targetFacts(target).system==="linux"?emptyRootPrograms:[];function proof(packager,place,cell,bundle,interpreter){const opened=packager.open(place);
if("install"in opened)return[{do:"windows",label:`${packager.name} client`,runs:tried(opened,place,cell,bundle,interpreter)}];const{steps,content,at}=opened;const loading=bundle.
loadEverything(interpreter,at,cell.target);const root={do:"empty-root",label:`${packager.name} client`,content,at};return[...steps,{...root,argv:[(0,import_node_path.join)(
at,place.launcher),...cell.check],startTime:startFile(place),without:bundle.vital(interpreter,cell.target)},...loading?[{...root,argv:loading,without:""}]:[]]}function tried({
install,at,remove},place,cell,bundle,interpreter){const on=path=>`${at}\\${path.replaceAll("/","\\")}`;const loading=bundle.loadEverything(interpreter,at,cell.target);
const start={label:"the launcher",argv:[on(place.launcher),...cell.check]};return[...install,{...start,startTime:startFile(place)},...loading?[{label:"loading e\
very module",argv:loading}]:[],{...start,without:on(bundle.vital(interpreter,cell.target))},...remove]}export{bundleFolder,packAndProve,proofPrograms};
