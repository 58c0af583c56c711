(function(__load,__later,__meta,require){"use strict";const {findInterpreter}=__load("chunk-XF6FZQNY.js");const {bundleFolder}=__load("chunk-YRWLA72V.js");const {roleWheelsOnly,wheelDigests}=__load("chunk-Y5GWCNYF.js");const {elfFiles,sectionsOf,textAt}=__load("chunk-YECVGO72.js");const {execute}=__load("chunk-D7TKQ7KM.js");const {toolEnvironment}=__load("chunk-NK4OB75C.js");const {markerVariables,parseTagTarget}=__load("chunk-U2ZZPPOW.js");const {MarkerAlgebra,evaluate}=__load("chunk-U4JCZRTN.js");const {exactRequirement}=__load("chunk-L42QLLCA.js");const {compareVersions,targetFacts,targetOf}=__load("chunk-6KOOX2ED.js");const {digests,failed,timed}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");


var verneed=1879048190;function neededVersions(data){let sections=sectionsOf(data);return sections.filter(({type})=>type===verneed).flatMap(({offset,entries,link})=>{
let names=sections[link]?.offset??0;return chain(data,offset,entries,12).flatMap(need=>chain(data,need+data.readUInt32LE(need+8),data.readUInt16LE(need+2),12).map(
aux=>textAt(data,names+data.readUInt32LE(aux+8))))})}function chain(data,first,count,next){let offsets=[first];for(;offsets.length<count;)offsets.push(offsets.at(
-1)+data.readUInt32LE(offsets.at(-1)+next));return offsets.slice(0,count)}var oldest="2.17";async function neededGlibc(root,ports){let newest=oldest;for(let file of await elfFiles(root,ports)){let versions=neededVersions(Buffer.from(await ports.
files.bytes(file))).flatMap(glibcVersion);newest=[newest,...versions].sort(compareVersions).at(-1)}return newest}var glibcVersion=name=>name==="GLIBC_ABI_DT_REL\
R"?["2.36"]:/^GLIBC_(\d+(?:\.\d+)+)$/.exec(name)?.slice(1)??[];var entry=/^([^\s#;][^;\n\\]*?)[ \t]*;[ \t]*([^\n\\]*?)[ \t]*(\\?\n(?:[ \t].*(?:\n|$))*)/gm;function requirementsOn(text,target,version){let found=parseTagTarget(
target,version);if(!found)return text;let variables={...markerVariables(found),python_full_version:version,implementation_version:version},algebra=new MarkerAlgebra;
return text.replaceAll(entry,(_,requirement,marker,hashes)=>evaluate(algebra.parse(marker),{variables})===!1?"":`${requirement}${hashes.startsWith("\\")?" ":""}${hashes}`)}async function makeBundle(bundle,order,job,work,ports){let{plan,release,project}=job,{files,host}=ports,{id,target,entry:entry2,terminal,icon,identity,spec,keep,
sources,drop,dropsElsewhere,asRecorded}=order,role=plan.roles.find(({name})=>name===order.role);if(!role)throw failed({code:"plan-invalid",fact:`the plan has a ${order.
role} cell but no ${order.role} role`,fix:"Make the plan again"});let tools=await toolEnvironment(bundle.requirements,ports),wheels=await wheelDigests(job,ports),
{result:interpreter,took}=await timed(`bundle ${id}`,ports,async()=>{let found=await findInterpreter(order,plan.python,work,ports),steps=bundle.steps({app:plan.
application,target,entry:entry2,terminal,interpreter:found,...icon&&{icon},...identity&&{identity},...spec&&{spec:join(project,spec)},pins:await pinsFor(target,
join(release,role.requirements),found,work,ports),wheelsOnly:await roleWheelsOnly(role,release,ports),wheels:join(release,"wheels"),requirement:exactRequirement(
plan.application,Object.values(wheels)),tools,work,bundle:bundleFolder(work),cache:host.cacheFolder,platform:host.platform,path:host.env("PATH")??"",epoch:plan.
epoch,...keep&&{keep},...sources&&{sources},...drop&&{drop},...dropsElsewhere&&{dropsElsewhere},...asRecorded&&{asRecorded},suite:host.suite});return await execute(
steps,ports),found}),python={[`python ${interpreter.version} (${order.interpreter})`]:order.archive?.sha256??(await files.digest(interpreter.executable)).sha256},
glibc=targetFacts(target).libc==="glibc"?await neededGlibc(bundleFolder(work),ports):"";return{interpreter,glibc,took,from:{...wheels,...await digests(release,[
role.requirements],ports),...python}}}async function pinsFor(target,pins,{version},work,{files,host}){if(target===targetOf(host.platform,host.arch))return pins;
let path=join(work,"pins.txt");return await files.write(path,requirementsOn(await files.text(pins),target,version)),path}

return{makeBundle}})