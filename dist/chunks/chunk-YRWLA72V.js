(function(__load,__later,__meta,require){"use strict";const {execute}=__load("chunk-D7TKQ7KM.js");const {toolEnvironment}=__load("chunk-NK4OB75C.js");const {targetFacts}=__load("chunk-6KOOX2ED.js");const {
failed,timed}=__load("chunk-COHJCBW2.js");const {basename,dirname,join}=require("node:path/posix");var bundleFolder=work=>join(work,"bundle");async function packAndProve(packager,bundle,{interpreter,glibc},cell,job,work,ports,sign){let{plan}=job,planned=cell.
formats.find(({name})=>name===packager.name),place={app:plan.application,target:cell.target,entry:cell.entry,settings:planned?.settings??{},identity:cell.identity,
...cell.identity.icon&&{icon:join(job.project,cell.identity.icon.path)},bundle:bundleFolder(work),launcher:bundle.launcher(cell.entry,cell.target),files:await ports.
files.list(bundleFolder(work)),glibc,tools:packager.requirements?await toolEnvironment(packager.requirements,ports):"",work:join(work,packager.name),cache:ports.
host.cacheFolder,path:ports.host.env("PATH")??"",suite:ports.host.suite,platform:ports.host.platform,output:join(work,planned?.file??packager.file(plan.application,
cell.target)),epoch:plan.epoch};await ports.files.makeFolder(dirname(place.output));let packed=await timed(`pack ${packager.name}`,ports,()=>execute(packager.pack(
place),ports)),signed=sign&&isSigned(place.output)?await sign(place.output):void 0;planned?.budget!==void 0&&await refuseOverBudget(planned.file,planned.budget,
place,earlierBundle(cell,job),ports);let proved=await timed(cell.macosOnLinux?`examine ${packager.name}`:`run ${packager.name} ${whereTried(cell)}`,ports,()=>execute(
proof(packager,place,cell,bundle,interpreter),ports));return{took:packed.took+(signed?.took??0)+proved.took,...!cell.macosOnLinux&&{start:Number(await ports.files.
text(startFile(place)))},...cell.window&&{window:await ports.files.bytes(pictureFile(place))},unsigned:planned&&signed?{[planned.file]:signed.result.unsigned}:{}}}
var isSigned=file=>/\.(exe|msi|dmg|pkg)$/.test(file),startFile=({work})=>join(work,"start-time"),pictureFile=({work})=>join(work,"window.png");function earlierBundle({
id},{previous}){let files=previous?.earlier.bundles[id];return files&&previous&&{version:previous.earlier.version,files}}async function refuseOverBudget(file,budget,{
output,files:inside},earlier,{files}){let{size}=await files.digest(output);if(size>budget)throw failed((await __later("over-budget-A4HNB4PG.js")).overBudget(file,
size,budget,inside,earlier))}var whereTried=({target,wine})=>wine?"under wine":{windows:"on Windows",macos:"on macOS",linux:"in an empty root"}[targetFacts(target).
system],emptyRootPrograms=[{name:"unshare",debian:"util-linux",otherwise:"Install util-linux"},{name:"chroot",debian:"coreutils",otherwise:"Install coreutils"}],
xvfb={name:"Xvfb",debian:"xvfb",otherwise:"Install Xvfb, or leave client.window out"},winePrograms=["wine","wineboot","wineserver"].map(name=>({name,debian:"win\
e",otherwise:"Install wine, with what it needs for 64-bit programs"})),proofPrograms=({target,wine,window})=>[...wine?winePrograms:targetFacts(target).system===
"linux"?emptyRootPrograms:[],...window?[xvfb]:[]];function proof(packager,place,cell,bundle,interpreter){let opened=packager.open(place);if("install"in opened)return[
{do:"windows",label:`${packager.name} client`,runs:tried(opened,place,cell,bundle,interpreter)}];let{steps,content,at,program}=opened;if(targetFacts(cell.target).
system==="windows")return[...steps,{do:"windows",label:`${packager.name} client`,placed:{from:content,at},runs:tried({install:[],at,remove:[]},place,cell,bundle,
interpreter)}];if(targetFacts(cell.target).system==="macos")return[...steps,...onMacos(content,place,cell,bundle,interpreter)];let loading=bundle.loadEverything(
interpreter,at,cell.target),root={do:"empty-root",label:`${packager.name} client`,content,at},startTime=startFile(place);return[...steps,{...root,argv:[join(at,
place.launcher),...cell.check],...loading&&{also:loading},...!program&&{startTime},without:bundle.vital(interpreter,cell.target)},...program?[{...root,content:dirname(
program),argv:[join(at,basename(program)),...cell.check],startTime,without:""}]:[],...cell.window?[{do:"window",label:`${packager.name} client`,content,at,argv:[
join(at,place.launcher)],picture:pictureFile(place),timeoutSeconds:60}]:[]]}function onMacos(content,place,cell,bundle,interpreter){let examined={do:"examine-ma\
cos",root:content,target:cell.target,oldest:interpreter.oldestSystem??""};if(cell.macosOnLinux)return[examined];let loading=bundle.loadEverything(interpreter,content,
cell.target),run={do:"macos",label:`${place.entry} client`};return[examined,...loading?[{...run,argv:loading}]:[],{...run,argv:[join(content,place.launcher),...cell.
check],startTime:startFile(place),without:join(content,bundle.vital(interpreter,cell.target))}]}function tried({install,at,remove},place,cell,bundle,interpreter){
let on=path=>`${at}\\${path.replaceAll("/","\\")}`,loading=bundle.loadEverything(interpreter,at,cell.target),start={label:"the launcher",argv:[on(place.launcher),
...cell.check]};return[...install,{...start,startTime:startFile(place)},...loading?[{label:"loading every module",argv:loading}]:[],{...start,without:on(bundle.
vital(interpreter,cell.target))},...remove]}

return{bundleFolder,packAndProve,proofPrograms}})