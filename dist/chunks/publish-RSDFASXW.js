(function(__load,__later,__meta,require){"use strict";const {sameVersion,tagDiffers}=__load("chunk-MXLRGVKZ.js");const {proveDestination,publishPlace}=__load("chunk-FX7NXRLP.js");__load("chunk-Y5GWCNYF.js");__load("chunk-MU4NNBRU.js");const {sourceOf}=__load("chunk-MDPUFZJL.js");__load("chunk-DWS2O5AF.js");const {provenanceFile}=__load("chunk-XET24ETR.js");const {readManifest}=__load("chunk-EDW7AU45.js");__load("chunk-HBRWJQNY.js");__load("chunk-QVBHBBWX.js");__load("chunk-D7TKQ7KM.js");const {
glob}=__load("chunk-MDWPDO2G.js");const {cellsOf,loadDestination}=__load("chunk-M7UOSV6F.js");const {askNow}=__load("chunk-HAKZKSHG.js");const {ensurePrograms,
toolEnvironment}=__load("chunk-NK4OB75C.js");__load("chunk-33XI55CY.js");__load("chunk-XPAESJQ7.js");const {backoff}=__load("chunk-IREKXAAJ.js");__load("chunk-U2ZZPPOW.js");__load("chunk-U4JCZRTN.js");__load("chunk-L42QLLCA.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");const {isOwn,optional,sha256}=__load("chunk-6KOOX2ED.js");const {ReleaseError,failed,misconfigured,timed}=__load("chunk-COHJCBW2.js");const {join:join2}=require("node:path/posix");const {join}=require("node:path/posix");



function waves(effects){let destinations=[...new Set(effects.map(({destination})=>destination))],ordered=[...effects].sort((a,b)=>Number(a.final)-Number(b.final)||
a.wave-b.wave||destinations.indexOf(a.destination)-destinations.indexOf(b.destination)),together=[];for(let effect of ordered){let last=together.at(-1);last?.[0]&&
last[0].destination===effect.destination&&last[0].wave===effect.wave&&last[0].final===effect.final?last.push(effect):together.push([effect])}return together}var frozen=(effects,commit="")=>sha256(
JSON.stringify([commit,...[...effects].sort((a,b)=>a.id<b.id?-1:1).map(({id,file,sha256:digest,size,wave,final})=>[id,file,digest,size,wave,final])]));function recoveryReport(effects,progress){
let of=(...wanted)=>effects.filter(({id})=>wanted.includes(progress(id))).map(({id})=>id),lists={"seen outside":of("confirmed"),"accepted, not yet visible":of("\
accepted"),"perhaps sent":of("intended"),"not sent":of(void 0)};return Object.entries(lists).filter(([,ids])=>ids.length>0).map(([what,ids])=>`${what}: ${ids.join(
", ")}`).join(`
`)}var ledgerPath=release=>`${release}.ledger.json`;async function openLedger(release,effects,files,commit){let path=ledgerPath(release),earlier=await read(path,files),
changed=effects.filter(({id,sha256:sha2562})=>earlier?.effects[id]?.progress&&earlier.effects[id].sha256!==sha2562);if(changed.length>0)throw failed({code:"ledg\
er-differs",fact:`${path} says that other bytes were sent as ${changed.map(({id})=>id).join(", ")}`,fix:"Publish the release that was begun, from its artifact; \
or give this one another version"});let written={schema:1,plan:frozen(effects,commit),...optional("commit",commit),effects:Object.fromEntries(effects.map(({id,sha256:sha2562})=>[
id,{...earlier?.effects[id],sha256:sha2562}]))},kept=!1,set=(done,progress)=>{for(let{id,sha256:sha2562}of done)written.effects[id]={sha256:sha2562,...progress&&
{progress}};kept&&=done.length===0},keep=async()=>{kept||(kept=!0,await files.write(path,`${JSON.stringify(written,null,2)}
`,384))};return await keep(),{progress:id=>written.effects[id]?.progress,async note(done,progress){done.length!==0&&(set(done,progress),await keep())},saw:done=>set(
done,"confirmed"),keep}}async function read(path,files){if(!await files.has(path))return;let written=await files.text(path).then(JSON.parse).catch(()=>{});if(written?.
schema===1&&typeof written.effects=="object")return written;throw failed({code:"ledger-unreadable",fact:`${path} is not a ledger`,fix:"Look what is published al\
ready, then remove it: what is there by digest is not sent again"})}async function preflight(effects,job,ports){return[...await bytesAsPlanned(effects,job,ports),...await metadataAgrees(job,ports),...tagAgrees(job,ports),...await branchAllowed(
job,ports),...await cleanTree(job,ports)]}async function bytesAsPlanned(effects,{release},{files}){return(await Promise.all(effects.filter(({text})=>text===void 0).
map(async({file,sha256:sha2562})=>(await files.digest(join(release,file))).sha256===sha2562?[]:[file]))).flat().map(file=>({code:"release-changed",fact:`${file}\
 changed while it was looked at`,fix:"Fetch the release again; if it stays so, do not publish it"}))}async function metadataAgrees({plan,release},{files}){let{readWheel}=await __later("chunk-HRDVNNBB.js"),
{application:{name,version}}=plan,wheels=plan.files.filter(path=>path.startsWith("wheels/")&&path.endsWith(".whl")&&isOwn(name,path.slice(7)));return(await Promise.
all(wheels.map(async path=>{let said=/^Version: *(.+)$/m.exec((await readWheel(join(release,path),files)).metadata)?.[1]??"nothing";return sameVersion(said,version)?
[]:[{code:"version-differs",fact:`${path} says version ${said} of itself, the project has ${version}`,fix:"Give the project one version, and make the release ag\
ain"}]}))).flat()}var tagAgrees=({plan},{host})=>{let tag=host.env("GITHUB_REF_TYPE")==="tag"?host.env("GITHUB_REF_NAME"):void 0,differs2=tag===void 0?void 0:tagDiffers(
tag,plan.application);return differs2?[differs2]:[]};async function branchAllowed({plan,project},ports){let branches=cellsOf(plan,"server").flatMap(cell=>cell.branches??
[]),branch=branches.length>0?await branchOf(project,ports):void 0;return branch===void 0||branches.some(pattern=>glob(pattern)(branch))?[]:[{code:"branch-refuse\
d",fact:`this is branch ${branch}, and releases are published from ${branches.join(", ")}`,fix:"Publish from one of them or from a tag",where:{key:"server.branc\
hes"}}]}async function branchOf(cwd,{processes,host}){let type=host.env("GITHUB_REF_TYPE");if(type)return type==="branch"?host.env("GITHUB_REF_NAME"):void 0;let{
code,stdout}=await processes.run({argv:["git","symbolic-ref","--short","--quiet","HEAD"],cwd}).catch(()=>({code:1,stdout:""}));return code===0?stdout.trim():void 0}
async function cleanTree({project},{processes}){let{code,stdout}=await processes.run({argv:["git","status","--porcelain","--untracked-files=no","--","."],cwd:project}).
catch(()=>({code:1,stdout:""})),changed=code===0?stdout.split(`
`).filter(Boolean).map(line=>line.slice(3)):[];return changed.length===0?[]:[{code:"tree-changed",fact:`the project has changes that are in no commit: ${changed.
slice(0,10).join(", ")}`,fix:"Commit them, make the release again, and publish that"}]}async function sendAll(effects,channels,ledger,limits,ports){let sent=new Set;try{let problems=await Promise.all([...channels].map(([name,channel])=>channel.prepare?.(
effects.filter(({destination})=>destination===name))??[]));refuse(problems.flat());for(let wave of waves(effects))await sendWave(wave,channels.get(wave[0]?.destination??
""),sent,{ledger,limits,ports});return sent}catch(error){let problems=error instanceof ReleaseError?error.problems:[{code:"publish-failed",fact:String(error),fix:"\
Run the same command again"}];throw new ReleaseError([...problems,{code:"publish-stopped",fact:`Publishing stopped
${recoveryReport(effects,ledger.progress)}
`,fix:"Nothing is taken back. Run the same command again with the same release: what is out is not sent twice"}],1,{cause:error})}finally{await ledger.keep()}}async function sendWave(wave,channel,sent,{
ledger,limits,ports}){let{host,reporter}=ports,started=host.now(),seconds=()=>(host.now()-started)/1e3;await ledger.note(wave.filter(each=>!each.final&&ledger.progress(
each.id)==="accepted"),"intended");let reasons=new Map,left=wave;for(let round=0;;round++){let seen=await observe(channel,left),gone=left.filter(each=>each.final&&
seen(each).is==="absent"&&ledger.progress(each.id)==="confirmed");if(refuse([...left.flatMap(each=>differs(each,seen(each))),...gone.map(({id,does})=>({code:"pu\
blished-gone",fact:`${id} was seen outside before and is no longer there (${does})`,fix:"Find out who removed it; many indexes never take such a name again: giv\
e the release another version"}))]),ledger.saw(left.filter(each=>seen(each).is==="same")),left=left.filter(each=>seen(each).is!=="same"),refuse(left.flatMap(each=>blind(
each,seen(each)))),left.length===0)return;let waiting=left.filter(each=>ledger.progress(each.id)==="accepted"),unsent=left.filter(each=>!waiting.includes(each)),
later=left.map(each=>askedToWait(seen(each)));if(seconds()+Math.max(0,...later)>(unsent.length>0?limits.sending:limits.visible))throw new ReleaseError(left.map(
each=>overdue(each,seen(each),ledger,reasons.get(each.id))));let wait=await attempt(unsent.filter(each=>seen(each).is==="absent"),channel,sent,reasons,ledger,limits.
sending-seconds());waiting.length>0&&round%5===1&&reporter.note(`Accepted, not yet visible: ${waiting.map(({id})=>id).join(", ")}`),!(round===0&&wait===void 0)&&
(await ledger.keep(),await host.wait(1e3*Math.max(wait??0,...later,backoff(round))))}}async function attempt(effects,channel,sent,reasons,ledger,budget){if(effects.
length===0)return 0;await ledger.note(effects,"intended");let answers=await channel.send(effects),answered=(...kinds)=>effects.filter(({id})=>kinds.includes(answers.
get(id)?.is??"unsure"));await ledger.note(answered("accepted","taken"),"accepted"),await ledger.note(answered("refused"),void 0);for(let{id}of answered("accepte\
d"))sent.add(id);let problems=[],wait;for(let effect of effects){let answer=answers.get(effect.id)??{is:"unsure",why:"it gave no answer"};answer.is==="refused"?
problems.push({code:"publish-refused",fact:`${effect.destination} refused to ${effect.does}: ${answer.why}`,fix:answer.fix}):answer.is==="unsure"&&(reasons.set(
effect.id,answer.why),answer.retryAfterSeconds!==void 0&&answer.retryAfterSeconds>budget&&problems.push({code:"publish-later",fact:`${effect.destination} is to \
be left alone for ${answer.retryAfterSeconds} s: ${answer.why}`,fix:"Run the same command again after that time"}),wait=Math.max(wait??0,answer.retryAfterSeconds??
0))}return refuse(problems),wait}async function observe(channel,effects){let seen=await channel.observe(effects);return({id})=>seen.get(id)??{is:"unknown",why:"\
it was not looked for"}}var askedToWait=seen=>seen.is==="unknown"&&seen.retryAfterSeconds||0,differs=({id,sha256:sha2562,does},seen)=>seen.is==="different"?[{code:"\
published-differs",fact:`${id}: there is ${seen.there} already, this release has sha256 ${sha2562} (${does})`,fix:"Nothing was replaced. Publish the release tha\
t was published first, or give this one another version"}]:[],blind=(effect,seen)=>seen.is==="unknown"&&seen.stands?[unseen(effect,seen.why)]:[],unseen=({id},why)=>({
code:"publish-unseen",fact:`what is there for ${id} cannot be told: ${why}`,fix:"Nothing is sent to where nobody can look. Check the address, the network and th\
e credentials"});function overdue(effect,seen,ledger,reason="nobody said why"){let{id}=effect;return ledger.progress(id)==="accepted"?{code:"publish-invisible",
fact:`${id} was accepted and is not yet visible`,fix:"It is not lost: run the same command again later, and it is looked for again"}:seen.is==="unknown"?unseen(
effect,seen.why):{code:"publish-unsure",fact:`${id} could not be sent in time: ${reason}`,fix:"Run the same command again when the destination is well"}}function refuse(problems){
if(problems.length>0)throw problems.length===1?failed(problems[0]):new ReleaseError(problems)}var servicesOf=(ports,patience=120)=>({...ports,patience,listed:async(index,project)=>{let answer=await askNow(index,project,ports,patience/4);return"unknown"in
answer?answer:{files:answer.entries.map(({url,sha256:sha2562,uploaded,provenance})=>({file:nameIn(url),...sha2562&&{sha256:sha2562},...uploaded&&{uploaded},...provenance!==
void 0&&{provenance}}))}}}),nameIn=url=>decodeURIComponent(new URL(url).pathname.split("/").at(-1)??"");async function publish(cell,secrets,job,ports){let work=await ports.files.temporary("publish"),open=await openAll(cell,secrets,job,work,ports);try{return await publishAll(
open,cell,job,work,ports)}finally{await Promise.all(open.map(({channel})=>channel.close?.()))}}async function publishAll(open,cell,job,work,ports){let effects=open.
flatMap(each=>each.effects);await timed(`look before ${effects.length} effects`,ports,()=>lookFirst(open,job,ports));let ledger=await openLedger(job.release,effects,
ports.files,open[0]?.place.source.commit),channels=new Map(open.map(({destination,channel})=>[destination.name,channel])),{result:sent}=await timed("send",ports,
()=>sendAll(effects,channels,ledger,limitsOf(open),ports));for(let each of open)await proveSent(each,cell,job,work,ports).catch(unproved(each));return await ports.
files.remove(work),effects.map(effect=>({effect,now:sent.has(effect.id)}))}async function openAll(cell,secrets,job,work,ports){let[source,holds]=[await sourceOf(
job.project,ports),await heldBy(job,ports)],open=[];for(let{name,settings={}}of cell.destinations){let destination=await loadDestination(name),{sender}=destination;
if(!sender)continue;await ensurePrograms(destination.programs,job.install,ports);let room=join2(work,name);await ports.files.makeFolder(room);let place={...await publishPlace(
name,cell,job,work,ports),settings,release:job.release,work:room,tools:await toolEnvironment(destination.requirements,ports),...optional("token",sender.secret&&
secrets[sender.secret]),holds,source},effects=sender.effects(place);effects.length>0&&open.push({destination,place,channel:await sender.open(place,servicesOf(ports)),
effects})}if(open.length>0)return open;throw misconfigured([{code:"publish-nowhere",fact:"no destination of this release sends anything",fix:"Name one that does\
 under server.destinations, for example pypi; index needs server.index.folder",where:{key:"server.destinations"}}])}async function proveSent({destination,place,
channel,effects},cell,job,work,ports){let prove=destination.sender?.prove;prove&&await timed(`install and compare (from ${destination.name})`,ports,async()=>{let fetched=join2(
place.work,"fetched");await channel.fetch?.(effects,fetched),await proveDestination(destination,prove,{...place,fetched},cell,job,work,ports)})}var unproved=({destination})=>error=>{
throw error instanceof ReleaseError?new ReleaseError([...error.problems,{code:"publish-unproved",fact:`Everything is published; that servers get it from ${destination.
name} could not be proved`,fix:"Nothing is taken back. Run the same command again: what is out is not sent twice, and the proof is made anew"}],1,{cause:error}):
error};async function heldBy({release},ports){let{files}=await readManifest(release,ports),beside=await Promise.all(["release.json",provenanceFile].map(async path=>({
path,...await ports.files.digest(join2(release,path))})));return[...files.map(({path,sha256:sha2562,size})=>({path,sha256:sha2562,size})),...beside]}async function lookFirst(open,job,ports){
let found=await Promise.all(open.map(({channel,effects})=>channel.preflight(effects))),problems=[...await preflight(open.flatMap(({effects})=>effects),job,ports),
...found.flat()];if(problems.length>0)throw new ReleaseError(problems)}var limitsOf=open=>({sending:600,visible:60*Math.max(0,...open.map(({place})=>Number(place.
settings.wait??20)))});

return{publish}})