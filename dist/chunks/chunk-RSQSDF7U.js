import{findInterpreter}from"./chunk-X53HUOZE.js";import{bundleFolder}from"./chunk-IUBIWUJH.js";import{roleWheelsOnly,wheelDigests}from"./chunk-ZVIYLMKN.js";
import{execute}from"./chunk-H4ZN7CSA.js";import{elfFiles}from"./chunk-3BW3QABX.js";import{markerVariables,parseTagTarget}from"./chunk-U4VVJXHM.js";
import{evaluate}from"./chunk-74WZBINN.js";import{toolEnvironment}from"./chunk-RZVPB5QZ.js";import{MarkerAlgebra}from"./chunk-IQLHHSYY.js";import{
exactRequirement}from"./chunk-FMM4MNKO.js";import{compareVersions,targetFacts,targetOf}from"./chunk-MWDDLPWO.js";import{digests,failed,timed}from"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/bundle.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/posi\
x"))}});var import_posix=__toESM(require_posix(),1);var verneed=1879048190;function neededVersions(data){const sections=sectionsOf(data);return sections.filter(({type})=>type===verneed).flatMap(({offset,entries,link})=>{
const names=sections[link]?.offset??0;return chain(data,offset,entries,12).flatMap(need=>chain(data,need+data.readUInt32LE(need+8),data.readUInt16LE(need+2),12).
map(aux=>textAt(data,names+data.readUInt32LE(aux+8))))})}function sectionsOf(data){const[start,size,count]=[Number(data.readBigUInt64LE(40)),data.readUInt16LE(58),
data.readUInt16LE(60)];return Array.from({length:start===0?0:count},(_,index)=>start+index*size).map(at=>({type:data.readUInt32LE(at+4),offset:Number(data.readBigUInt64LE(
at+24)),link:data.readUInt32LE(at+40),entries:data.readUInt32LE(at+44)}))}function chain(data,first,count,next){const offsets=[first];while(offsets.length<count)
offsets.push(offsets.at(-1)+data.readUInt32LE(offsets.at(-1)+next));return offsets.slice(0,count)}var textAt=(data,start)=>data.toString("latin1",start,data.indexOf(
0,start));var oldest="2.17";async function neededGlibc(root,ports){let newest=oldest;for(const file of await elfFiles(root,ports)){const versions=neededVersions(Buffer.from(
await ports.files.bytes(file))).flatMap(glibcVersion);newest=[newest,...versions].sort(compareVersions).at(-1)}return newest}var glibcVersion=name=>name==="GLIB\
C_ABI_DT_RELR"?["2.36"]:/^GLIBC_(\d+(?:\.\d+)+)$/.exec(name)?.slice(1)??[];var entry=/^([^\s#;][^;\n\\]*?)[ \t]*;[ \t]*([^\n\\]*?)[ \t]*(\\?\n(?:[ \t].*(?:\n|$))*)/gm;function requirementsOn(text,target,version){const found=parseTagTarget(
target,version);if(!found)return text;const variables={...markerVariables(found),python_full_version:version,implementation_version:version};const algebra=new MarkerAlgebra;
return text.replaceAll(entry,(_,requirement,marker,hashes)=>evaluate(algebra.parse(marker),{variables})===false?"":`${requirement}${hashes.startsWith("\\")?" ":
""}${hashes}`)}async function makeBundle(bundle,order,job,work,ports){const{plan,release,project}=job;const{files,host}=ports;const{id,target,entry:entry2,terminal,icon,identity,
spec,keep,drop,asRecorded}=order;const role=plan.roles.find(({name})=>name===order.role);if(!role)throw failed({code:"plan-invalid",fact:`the plan has a ${order.
role} cell but no ${order.role} role`,fix:"Make the plan again"});const tools=await toolEnvironment(bundle.requirements,ports);const wheels=await wheelDigests(job,
ports);const{result:interpreter,took}=await timed(`bundle ${id}`,ports,async()=>{const found=await findInterpreter(order,plan.python,work,ports);const steps=bundle.
steps({app:plan.application,target,entry:entry2,terminal,interpreter:found,...icon&&{icon},...identity&&{identity},...spec&&{spec:(0,import_posix.join)(project,
spec)},pins:await pinsFor(target,(0,import_posix.join)(release,role.requirements),found,work,ports),wheelsOnly:await roleWheelsOnly(role,release,ports),wheels:(0,import_posix.join)(
release,"wheels"),requirement:exactRequirement(plan.application,Object.values(wheels)),tools,work,bundle:bundleFolder(work),cache:host.cacheFolder,platform:host.
platform,path:host.env("PATH")??"",epoch:plan.epoch,...keep&&{keep},...drop&&{drop},...asRecorded&&{asRecorded},suite:host.suite});await execute(steps,ports);return found});
const python={[`python ${interpreter.version} (${order.interpreter})`]:order.archive?.sha256??(await files.digest(interpreter.executable)).sha256};const glibc=targetFacts(
target).libc==="glibc"?await neededGlibc(bundleFolder(work),ports):"";return{interpreter,glibc,took,from:{...wheels,...await digests(release,[role.requirements],
ports),...python}}}async function pinsFor(target,pins,{version},work,{files,host}){if(target===targetOf(host.platform,host.arch))return pins;const path=(0,import_posix.join)(
work,"pins.txt");await files.write(path,requirementsOn(await files.text(pins),target,version));return path}export{makeBundle};
