(function(__load,__later,__meta,require){"use strict";const {anyIsRun,ask,isMacro,leadsOutside,ownCrates,perform,performed}=__load("chunk-BAEVOYYF.js");const {binaryFormat}=__load("chunk-QVBHBBWX.js");const {
execute}=__load("chunk-D7TKQ7KM.js");const {removeContainers,requireEngine}=__load("chunk-6JOHKLZP.js");const {groupBy}=__load("chunk-6KOOX2ED.js");const {dirname,join}=require("node:path/posix");const {join:join3,relative}=require("node:path/posix");const {join:join2}=require("node:path/posix");function preload(steps,ports){let{host,processes,reporter}=ports,runs=host.platform==="linux"?steps.filter(step=>step.do==="run"&&step.preloads===!0):[],loaded=new Map(
[...groupBy(runs,placeOf)].map(([place,some])=>[place,load(some,ports)]));return{ports:{...ports,processes:{...processes,run:async command=>{let finished=await loaded.
get(placeOf(command))?.run(command);return finished?(command.shown&&(command.onOutput??reporter.child)(finished.stdout+finished.stderr),finished):processes.run(
command)}}},end:async()=>{await Promise.all([...loaded.values()].map(each=>each.end()))}}}var placeOf=({argv:[program=""],cwd,env,inherit})=>JSON.stringify([dirname(
program),cwd,env,inherit]),noLimit=86400;function told(text){try{return JSON.parse(text)}catch{return}}function load(runs,{processes,host}){let programs=[...new Set(
runs.map(({argv:[program=""]})=>program))],{label:_,do:__,argv:[first=""],...place}=runs[0],python=processes.converse({...place,argv:[join(dirname(first),"pytho\
n"),join(host.suite,"native-build/loaded.py"),...programs]}),ask2=async({argv,timeoutSeconds=noLimit})=>{let answer=await python.ask(JSON.stringify(argv),timeoutSeconds);
return answer.late?answer:answer.code===0?told(answer.stdout):void 0},turn=Promise.resolve();return{run(command){if(!programs.includes(command.argv[0]??""))return Promise.
resolve(void 0);let answer=turn.then(()=>ask2(command));return turn=answer.catch(()=>{}),answer},end:()=>python.stop()}}async function harmlessPlace([wheel],place,shop,ports){let kept=wheel&&shop.builder.kept?.(place,wheel),back=kept!==void 0&&await isBack(kept,shop,ports),crates=kept?
await cratesOf(kept,back,place,shop,ports):[],{compilerCache,...rest}=place,macros=shop.manifests.some(isMacro)||crates.some(({macro})=>macro);return{...rest,...kept&&
{earlier:{anew:crates.filter(({run})=>back||run).map(({name})=>name),sources:JSON.stringify(contents(shop))}},...compilerCache&&!(macros&&compilerCache.name==="\
sccache")&&{compilerCache}}}async function isBack({sources:noted},shop,{files}){let before=await files.has(noted)?await files.text(noted).then(JSON.parse).catch(
()=>({})):{},changed=Object.entries(contents(shop)).filter(([path,sha256])=>before[path]!==sha256).map(([path])=>join2(shop.job.project,path));return(await files.
predated(changed,noted)).length>0}var contents=({sources=[]})=>Object.fromEntries(sources.map(({path,sha256})=>[path,sha256]));async function cratesOf({folder,crates},back,{
compilerCache},shop,ports){return!compilerCache&&!await ports.files.has(folder)?[]:back||await mayBeRun(shop,ports)?ownCrates(await ask(crates,shop,ports)):[]}async function mayBeRun({
sources,manifests,outside},{files}){if(!sources||anyIsRun(sources,manifests)||manifests.some(leadsOutside)||outside.some(({path})=>path.endsWith("/Cargo.toml")))
return!0;let settings=outside.filter(({path})=>/config(\.toml)?$/.test(path));return(await Promise.all(settings.map(({at})=>files.text(at)))).some(text=>/\b(paths|patch|include)\b/.
test(text))}async function buildWheels(wheels,place,shop,ports,env={}){let{builder}=shop;await ports.files.makeFolder(place.output);let engine=builder.contained?.(place.target)?
await requireEngine(ports):void 0,label=`release-actions=${place.work.replaceAll(/[^\w.-]+/g,"-")}`,steps=builder.steps({...await harmlessPlace(wheels,place,shop,
ports),...engine&&{engine,label}},wheels).map(step=>step.do==="run"?{...step,env:{...step.env,...env}}:step),loading=preload(steps.map(step=>performed(step,shop)),
ports);await perform(steps,shop,loading.ports).catch(async failure=>{throw engine&&await removeContainers(engine,label,ports),failure}).finally(loading.end)}async function normalizeBuilt({
file},place,repository,to,sbom,ports){let{project,work}=place,above=[project,"/"].includes(repository)?{}:{[repository]:relative(project,repository)},hide={[project]:"\
.",[work]:"/build",...above,...Object.fromEntries(place.homes.map(home=>[home,"~"]))};await execute([{do:"normalize-wheel",from:join3(place.output,file),to,epoch:sbom.
epoch,hide,sbom}],ports)}async function repositoryOf(project,{processes}){let{code,stdout}=await processes.run({argv:["git","rev-parse","--show-cdup"],cwd:project}).
catch(()=>({code:1,stdout:""}));return code===0?join3(project,stdout.trim(),"."):project}function sectionAt(data,offset){try{return sectionsOf(data).find(({at,size})=>offset>=at&&offset<at+size)}catch(error){if(error.name==="RangeError")return;throw error}}
function sectionsOf(data){let system=binaryFormat(data)?.system;return system==="linux"?data[4]===2&&data[5]===1?elfSections(data):[]:system==="windows"?peSections(
data):system==="macos"&&data.readUInt32BE(0)===3489328638?machSections(data):[]}var times=(count,make)=>Array.from({length:count},(_,index)=>make(index)),textAt=(data,at,most=256)=>data.
toString("latin1",at,at+most).replace(/\0[^]*$/,""),long=(data,at)=>Number(data.readBigUInt64LE(at));function elfSections(data){let[table,entry]=[long(data,40),
data.readUInt16LE(58)],header=index=>table+index*entry,names=long(data,header(data.readUInt16LE(62))+24);return times(data.readUInt16LE(60),header).filter(at=>data.
readUInt32LE(at+4)!==8).map(at=>({name:textAt(data,names+data.readUInt32LE(at)),at:long(data,at+24),size:long(data,at+32)}))}function peSections(data){let header=data.
readUInt32LE(60),table=header+24+data.readUInt16LE(header+20);return times(data.readUInt16LE(header+6),index=>table+index*40).map(at=>({name:textAt(data,at,8),at:data.
readUInt32LE(at+20),size:data.readUInt32LE(at+16)}))}function machSections(data){let commands=[];for(let at=32,left=data.readUInt32LE(16);left>0;left--)data.readUInt32LE(
at)===25&&commands.push(at),at+=Math.max(8,data.readUInt32LE(at+4));return commands.flatMap(command=>times(Math.min(data.readUInt32LE(command+64),data.length/80),
index=>command+72+index*80)).map(at=>({name:`${textAt(data,at+16,16)},${textAt(data,at,16)}`,at:data.readUInt32LE(at+48),size:long(data,at+40)}))}function wheelDifference(one,two){return firstDifference(one.filter(isOriginal),two.filter(isOriginal))??firstDifference(one,two)}var isOriginal=({path})=>!/(^|\/)[^/]+\.dist-info\/(RECORD|sboms\/release-actions\.cdx\.json)$/.
test(path);function firstDifference(one,two){for(let index=0;index<Math.max(one.length,two.length);index++){let[a,b]=[one[index],two[index]];if(!a||!b||a.path!==
b.path)return onlyOnce(a,b,one);if(!a.data.equals(b.data))return`${a.path} ${dataDifference(a.data,b.data)}`;if(a.mode!==b.mode)return`${a.path} has mode ${a.mode.
toString(8)}, then ${b.mode.toString(8)}`}}function onlyOnce(a,b,one){return b&&!one.some(({path})=>path===b.path)?`${b.path} is only in the second`:`${a?.path}\
 is only in the first`}function dataDifference(a,b){let at=tellingOffset(a,b),section=sectionAt(a,at);return`differs first at offset ${at}${section?` (section ${section.
name})`:""}: ${around(a,at)}, then ${around(b,at)}`}function tellingOffset(a,b){let first=offsetFrom(0,a,b)??a.length,section=sectionAt(a,first);return section?.
name===".note.gnu.build-id"?offsetFrom(section.at+section.size,a,b)??first:first}function offsetFrom(start,a,b){let found=a.subarray(start).findIndex((byte,index)=>byte!==
b[start+index]);return found<0?void 0:start+found}var around=(data,at)=>`'${data.toString("latin1",Math.max(0,at-16),at+24).replace(/[^ -~]/g,".")}'${at>=data.length?
", which ends there":""}`;

return{preload,buildWheels,normalizeBuilt,repositoryOf,wheelDifference}})