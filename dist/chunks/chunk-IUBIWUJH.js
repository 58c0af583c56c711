import{execute}from"./chunk-H4ZN7CSA.js";import{toolEnvironment}from"./chunk-RZVPB5QZ.js";import{targetFacts}from"./chunk-MWDDLPWO.js";import{
failed,timed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/pack.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/posix"))}});var import_posix=__toESM(require_posix(),1);var bundleFolder=work=>(0,import_posix.join)(work,"bundle");async function packAndProve(packager,bundle,{interpreter,glibc},cell,job,work,ports,sign){const{plan}=job;
const planned=cell.formats.find(({name})=>name===packager.name);const place={app:plan.application,target:cell.target,entry:cell.entry,settings:planned?.settings??
{},identity:cell.identity,...cell.identity.icon&&{icon:(0,import_posix.join)(job.project,cell.identity.icon.path)},bundle:bundleFolder(work),launcher:bundle.launcher(
cell.entry,cell.target),files:await ports.files.list(bundleFolder(work)),glibc,tools:packager.requirements?await toolEnvironment(packager.requirements,ports):"",
work:(0,import_posix.join)(work,packager.name),cache:ports.host.cacheFolder,path:ports.host.env("PATH")??"",suite:ports.host.suite,platform:ports.host.platform,
output:(0,import_posix.join)(work,planned?.file??packager.file(plan.application,cell.target)),epoch:plan.epoch};await ports.files.makeFolder((0,import_posix.dirname)(
place.output));const packed=await timed(`pack ${packager.name}`,ports,()=>execute(packager.pack(place),ports));const signed=sign&&isSigned(place.output)?await sign(
place.output):void 0;if(planned?.budget!==void 0)await refuseOverBudget(planned.file,planned.budget,place,earlierBundle(cell,job),ports);const proved=await timed(
cell.macosOnLinux?`examine ${packager.name}`:`run ${packager.name} ${whereTried(cell)}`,ports,()=>execute(proof(packager,place,cell,bundle,interpreter),ports));
return{took:packed.took+(signed?.took??0)+proved.took,...!cell.macosOnLinux&&{start:Number(await ports.files.text(startFile(place)))},...cell.window&&{window:await ports.
files.bytes(pictureFile(place))},unsigned:planned&&signed?{[planned.file]:signed.result.unsigned}:{}}}var isSigned=file=>/\.(exe|msi|dmg|pkg)$/.test(file);var startFile=({
work})=>(0,import_posix.join)(work,"start-time");var pictureFile=({work})=>(0,import_posix.join)(work,"window.png");function earlierBundle({id},{previous}){const files=previous?.
earlier.bundles[id];return files&&previous&&{version:previous.earlier.version,files}}async function refuseOverBudget(file,budget,{output,files:inside},earlier,{
files}){const{size}=await files.digest(output);if(size>budget)throw failed((await import("./over-budget-QKC3NV5K.js")).overBudget(file,size,budget,inside,earlier))}
var whereTried=({target,wine})=>wine?"under wine":{windows:"on Windows",macos:"on macOS",linux:"in an empty root"}[targetFacts(target).system];var emptyRootPrograms=[
{name:"unshare",debian:"util-linux",otherwise:"Install util-linux"},{name:"chroot",debian:"coreutils",otherwise:"Install coreutils"}];var xvfb={name:"Xvfb",debian:"\
xvfb",otherwise:"Install Xvfb, or leave client.window out"};var winePrograms=["wine","wineboot","wineserver"].map(name=>({name,debian:"wine",otherwise:"Install \
wine, with what it needs for 64-bit programs"}));var proofPrograms=({target,wine,window})=>[...wine?winePrograms:targetFacts(target).system==="linux"?emptyRootPrograms:
[],...window?[xvfb]:[]];function proof(packager,place,cell,bundle,interpreter){const opened=packager.open(place);if("install"in opened)return[{do:"windows",label:`${packager.
name} client`,runs:tried(opened,place,cell,bundle,interpreter)}];const{steps,content,at,program}=opened;if(targetFacts(cell.target).system==="windows")return[...steps,
{do:"windows",label:`${packager.name} client`,placed:{from:content,at},runs:tried({install:[],at,remove:[]},place,cell,bundle,interpreter)}];if(targetFacts(cell.
target).system==="macos")return[...steps,...onMacos(content,place,cell,bundle,interpreter)];const loading=bundle.loadEverything(interpreter,at,cell.target);const root={
do:"empty-root",label:`${packager.name} client`,content,at};const startTime=startFile(place);return[...steps,{...root,argv:[(0,import_posix.join)(at,place.launcher),
...cell.check],...!program&&{startTime},without:bundle.vital(interpreter,cell.target)},...loading?[{...root,argv:loading,without:""}]:[],...program?[{...root,content:(0,import_posix.dirname)(
program),argv:[(0,import_posix.join)(at,(0,import_posix.basename)(program)),...cell.check],startTime,without:""}]:[],...cell.window?[{do:"window",label:`${packager.
name} client`,content,at,argv:[(0,import_posix.join)(at,place.launcher)],picture:pictureFile(place),timeoutSeconds:60}]:[]]}function onMacos(content,place,cell,bundle,interpreter){
const examined={do:"examine-macos",root:content,target:cell.target,oldest:interpreter.oldestSystem??""};if(cell.macosOnLinux)return[examined];const loading=bundle.
loadEverything(interpreter,content,cell.target);const run={do:"macos",label:`${place.entry} client`};return[examined,...loading?[{...run,argv:loading}]:[],{...run,
argv:[(0,import_posix.join)(content,place.launcher),...cell.check],startTime:startFile(place),without:(0,import_posix.join)(content,bundle.vital(interpreter,cell.
target))}]}function tried({install,at,remove},place,cell,bundle,interpreter){const on=path=>`${at}\\${path.replaceAll("/","\\")}`;const loading=bundle.loadEverything(
interpreter,at,cell.target);const start={label:"the launcher",argv:[on(place.launcher),...cell.check]};return[...install,{...start,startTime:startFile(place)},...loading?
[{label:"loading every module",argv:loading}]:[],{...start,without:on(bundle.vital(interpreter,cell.target))},...remove]}export{bundleFolder,packAndProve,proofPrograms};
