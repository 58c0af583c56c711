import{sameVersion,tagDiffers}from"./chunk-MU5ZHXZ6.js";import{proveDestination,publishPlace}from"./chunk-PN463MHF.js";import"./chunk-ZVIYLMKN.js";
import{sourceOf}from"./chunk-OUY7J4QZ.js";import{provenanceFile}from"./chunk-3VD5T75L.js";import{readManifest}from"./chunk-MKRGZPG4.js";import"./chunk-H4ZN7CSA.js";
import"./chunk-6S2U34DO.js";import"./chunk-ZCREQQZM.js";import{glob}from"./chunk-KQUC2HA2.js";import{cellsOf,loadDestination}from"./chunk-XCKSHHOO.js";
import{askNow}from"./chunk-ST5ZQYHZ.js";import{ensurePrograms,toolEnvironment}from"./chunk-RZVPB5QZ.js";import"./chunk-ZOE3XYBJ.js";import"./chunk-YPZDVZYU.js";
import"./chunk-IQLHHSYY.js";import"./chunk-FMM4MNKO.js";import"./chunk-TTBEETV7.js";import"./chunk-FFYFSFM2.js";import{isOwn,optional,sha256}from"./chunk-MWDDLPWO.js";
import{ReleaseError,failed,misconfigured,timed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/publish/publish.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path/posix"))}});var require_posix2=__commonJS({"builtin:node:path/posix?src/line/publish/preflight.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("no\
de:path/posix"))}});var import_posix2=__toESM(require_posix(),1);function waves(effects){const destinations=[...new Set(effects.map(({destination})=>destination))];const ordered=[...effects].sort((a,b)=>Number(a.final)-Number(
b.final)||a.wave-b.wave||destinations.indexOf(a.destination)-destinations.indexOf(b.destination));const together=[];for(const effect of ordered){const last=together.
at(-1);if(last?.[0]&&last[0].destination===effect.destination&&last[0].wave===effect.wave&&last[0].final===effect.final)last.push(effect);else together.push([effect])}
return together}var frozen=effects=>sha256(JSON.stringify([...effects].sort((a,b)=>a.id<b.id?-1:1).map(({id,file,sha256:digest,size,wave,final})=>[id,file,digest,
size,wave,final])));function recoveryReport(effects,progress){const of=(...wanted)=>effects.filter(({id})=>wanted.includes(progress(id))).map(({id})=>id);const lists={
"seen outside":of("confirmed"),"accepted, not yet visible":of("accepted"),"perhaps sent":of("intended"),"not sent":of(void 0)};return Object.entries(lists).filter(
([,ids])=>ids.length>0).map(([what,ids])=>`${what}: ${ids.join(", ")}`).join("\n")}var ledgerPath=release=>`${release}.ledger.json`;async function openLedger(release,effects,files){const path=ledgerPath(release);const earlier=await read(path,files);
const changed=effects.filter(({id,sha256:sha2562})=>earlier?.effects[id]?.progress&&earlier.effects[id].sha256!==sha2562);if(changed.length>0){throw failed({code:"\
ledger-differs",fact:`${path} says that other bytes were sent as ${changed.map(({id})=>id).join(", ")}`,fix:"Publish the release that was begun, from its artifa\
ct; or give this one another version"})}const written={schema:1,plan:frozen(effects),effects:Object.fromEntries(effects.map(({id,sha256:sha2562})=>[id,{...earlier?.
effects[id],sha256:sha2562}]))};const save=()=>files.write(path,`${JSON.stringify(written,null,2)}
`,384);await save();return{progress:id=>written.effects[id]?.progress,async note(done,progress){if(done.length===0)return;for(const{id,sha256:sha2562}of done)written.
effects[id]={sha256:sha2562,...progress&&{progress}};await save()}}}async function read(path,files){if(!await files.has(path))return void 0;const written=await files.
text(path).then(JSON.parse).catch(()=>void 0);if(written?.schema===1&&typeof written.effects==="object")return written;throw failed({code:"ledger-unreadable",fact:`${path}\
 is not a ledger`,fix:"Look what is published already, then remove it: what is there by digest is not sent again"})}var import_posix=__toESM(require_posix2(),1);async function preflight(effects,job,ports){return[...await bytesAsPlanned(effects,job,ports),...await metadataAgrees(job,ports),...tagAgrees(job,ports),...await branchAllowed(
job,ports),...await cleanTree(job,ports)]}async function bytesAsPlanned(effects,{release},{files}){const found=await Promise.all(effects.filter(({text})=>text===
void 0).map(async({file,sha256:sha2562})=>(await files.digest((0,import_posix.join)(release,file))).sha256===sha2562?[]:[file]));return found.flat().map(file=>({
code:"release-changed",fact:`${file} changed while it was looked at`,fix:"Fetch the release again; if it stays so, do not publish it"}))}async function metadataAgrees({
plan,release},{files}){const{readWheel}=await import("./wheel-T76ZY75O.js");const{application:{name,version}}=plan;const wheels=plan.files.filter(path=>path.
startsWith("wheels/")&&path.endsWith(".whl")&&isOwn(name,path.slice("wheels/".length)));const found=await Promise.all(wheels.map(async path=>{const said=/^Version: *(.+)$/m.
exec((await readWheel((0,import_posix.join)(release,path),files)).metadata)?.[1]??"nothing";return sameVersion(said,version)?[]:[{code:"version-differs",fact:`${path}\
 says version ${said} of itself, the project has ${version}`,fix:"Give the project one version, and make the release again"}]}));return found.flat()}var tagAgrees=({
plan},{host})=>{const tag=host.env("GITHUB_REF_TYPE")==="tag"?host.env("GITHUB_REF_NAME"):void 0;const differs2=tag===void 0?void 0:tagDiffers(tag,plan.application);
return differs2?[differs2]:[]};async function branchAllowed({plan,project},ports){const branches=cellsOf(plan,"server").flatMap(cell=>cell.branches??[]);const branch=branches.
length>0?await branchOf(project,ports):void 0;if(branch===void 0||branches.some(pattern=>glob(pattern)(branch)))return[];return[{code:"branch-refused",fact:`thi\
s is branch ${branch}, and releases are published from ${branches.join(", ")}`,fix:"Publish from one of them or from a tag",where:{key:"server.branches"}}]}async function branchOf(cwd,{
processes,host}){const type=host.env("GITHUB_REF_TYPE");if(type)return type==="branch"?host.env("GITHUB_REF_NAME"):void 0;const{code,stdout}=await processes.run(
{argv:["git","symbolic-ref","--short","--quiet","HEAD"],cwd}).catch(()=>({code:1,stdout:""}));return code===0?stdout.trim():void 0}async function cleanTree({project},{
processes}){const{code,stdout}=await processes.run({argv:["git","status","--porcelain","--untracked-files=no","--","."],cwd:project}).catch(()=>({code:1,stdout:""}));
const changed=code===0?stdout.split("\n").filter(Boolean).map(line=>line.slice(3)):[];return changed.length===0?[]:[{code:"tree-changed",fact:`the project has c\
hanges that are in no commit: ${changed.slice(0,10).join(", ")}`,fix:"Commit them, make the release again, and publish that"}]}async function sendAll(effects,channels,ledger,limits,ports){const sent=new Set;try{const problems=await Promise.all([...channels].map(([name,channel])=>channel.
prepare?.(effects.filter(({destination})=>destination===name))??[]));refuse(problems.flat());for(const wave of waves(effects))await sendWave(wave,channels.get(wave[0]?.
destination??""),sent,{ledger,limits,ports});return sent}catch(error){const problems=error instanceof ReleaseError?error.problems:[{code:"publish-failed",fact:String(
error),fix:"Run the same command again"}];throw new ReleaseError([...problems,{code:"publish-stopped",fact:`Publishing stopped
${recoveryReport(effects,ledger.progress)}
`,fix:"Nothing is taken back. Run the same command again with the same release: what is out is not sent twice"}],1,{cause:error})}}async function sendWave(wave,channel,sent,{
ledger,limits,ports}){const{host,reporter}=ports;const started=host.now();const seconds=()=>(host.now()-started)/1e3;await ledger.note(wave.filter(each=>!each.final&&
ledger.progress(each.id)==="accepted"),"intended");const reasons=new Map;let left=wave;for(let round=0;;round++){const seen=await observe(channel,left);const gone=left.
filter(each=>each.final&&seen(each).is==="absent"&&ledger.progress(each.id)==="confirmed");refuse([...left.flatMap(each=>differs(each,seen(each))),...gone.map(({
id,does})=>({code:"published-gone",fact:`${id} was seen outside before and is no longer there (${does})`,fix:"Find out who removed it; many indexes never take s\
uch a name again: give the release another version"}))]);await ledger.note(left.filter(each=>seen(each).is==="same"),"confirmed");left=left.filter(each=>seen(each).
is!=="same");if(left.length===0)return;const waiting=left.filter(each=>ledger.progress(each.id)==="accepted");const unsent=left.filter(each=>!waiting.includes(each));
const later=left.map(each=>askedToWait(seen(each)));if(seconds()+Math.max(0,...later)>(unsent.length>0?limits.sending:limits.visible))throw new ReleaseError(left.
map(each=>overdue(each,seen(each),ledger,reasons.get(each.id))));const wait=await attempt(unsent.filter(each=>seen(each).is==="absent"),channel,sent,reasons,ledger,
limits.sending-seconds());if(waiting.length>0&&round%5===1)reporter.note(`Accepted, not yet visible: ${waiting.map(({id})=>id).join(", ")}`);if(round>0||wait!==
void 0)await host.wait(1e3*Math.max(wait??0,...later,backoff(round)))}}var backoff=round=>Math.min(30,.25*2**round)*(.5+Math.random()/2);async function attempt(effects,channel,sent,reasons,ledger,budget){
if(effects.length===0)return 0;await ledger.note(effects,"intended");const answers=await channel.send(effects);const answered=(...kinds)=>effects.filter(({id})=>kinds.
includes(answers.get(id)?.is??"unsure"));await ledger.note(answered("accepted","taken"),"accepted");await ledger.note(answered("refused"),void 0);for(const{id}of answered(
"accepted"))sent.add(id);const problems=[];let wait;for(const effect of effects){const answer=answers.get(effect.id)??{is:"unsure",why:"it gave no answer"};if(answer.
is==="refused"){problems.push({code:"publish-refused",fact:`${effect.destination} refused to ${effect.does}: ${answer.why}`,fix:answer.fix})}else if(answer.is===
"unsure"){reasons.set(effect.id,answer.why);if(answer.retryAfterSeconds!==void 0&&answer.retryAfterSeconds>budget)problems.push({code:"publish-later",fact:`${effect.
destination} is to be left alone for ${answer.retryAfterSeconds} s: ${answer.why}`,fix:"Run the same command again after that time"});wait=Math.max(wait??0,answer.
retryAfterSeconds??0)}}refuse(problems);return wait}async function observe(channel,effects){const seen=await channel.observe(effects);return({id})=>seen.get(id)??
{is:"unknown",why:"it was not looked for"}}var askedToWait=seen=>seen.is==="unknown"&&seen.retryAfterSeconds||0;var differs=({id,sha256:sha2562,does},seen)=>seen.
is==="different"?[{code:"published-differs",fact:`${id}: there is ${seen.there} already, this release has sha256 ${sha2562} (${does})`,fix:"Nothing was replaced\
. Publish the release that was published first, or give this one another version"}]:[];function overdue({id},seen,ledger,reason="nobody said why"){if(ledger.progress(
id)==="accepted")return{code:"publish-invisible",fact:`${id} was accepted and is not yet visible`,fix:"It is not lost: run the same command again later, and it \
is looked for again"};if(seen.is==="unknown")return{code:"publish-unseen",fact:`what is there for ${id} cannot be told: ${seen.why}`,fix:"Nothing is sent to whe\
re nobody can look. Check the address, the network and the credentials"};return{code:"publish-unsure",fact:`${id} could not be sent in time: ${reason}`,fix:"Run\
 the same command again when the destination is well"}}function refuse(problems){if(problems.length>0)throw problems.length===1?failed(problems[0]):new ReleaseError(
problems)}var servicesOf=(ports,patience=120)=>({...ports,patience,listed:async(index,project)=>{const answer=await askNow(index,project,ports,patience/4);if("unknown"in answer)
return answer;return{files:answer.entries.map(({url,sha256:sha2562,uploaded,provenance})=>({file:nameIn(url),...sha2562&&{sha256:sha2562},...uploaded&&{uploaded},
...provenance!==void 0&&{provenance}}))}}});var nameIn=url=>decodeURIComponent(new URL(url).pathname.split("/").at(-1)??"");async function publish(cell,secrets,job,ports){const work=await ports.files.temporary("publish");const open=await openAll(cell,secrets,job,work,ports);try{return await publishAll(
open,cell,job,work,ports)}finally{await Promise.all(open.map(({channel})=>channel.close?.()))}}async function publishAll(open,cell,job,work,ports){const effects=open.
flatMap(each=>each.effects);await timed(`look before ${effects.length} effects`,ports,()=>lookFirst(open,job,ports));const ledger=await openLedger(job.release,effects,
ports.files);const channels=new Map(open.map(({destination,channel})=>[destination.name,channel]));const{result:sent}=await timed("send",ports,()=>sendAll(effects,
channels,ledger,limitsOf(open),ports));for(const each of open)await proveSent(each,cell,job,work,ports);await ports.files.remove(work);return effects.map(effect=>({
effect,now:sent.has(effect.id)}))}async function openAll(cell,secrets,job,work,ports){const[source,holds]=[await sourceOf(job.project,ports),await heldBy(job,ports)];
const open=[];for(const{name,settings={}}of cell.destinations){const destination=await loadDestination(name);const{sender}=destination;if(!sender)continue;await ensurePrograms(
destination.programs,job.install,ports);const room=(0,import_posix2.join)(work,name);await ports.files.makeFolder(room);const place={...await publishPlace(name,
cell,job,work,ports),settings,release:job.release,work:room,tools:await toolEnvironment(destination.requirements,ports),...optional("token",sender.secret&&secrets[sender.
secret]),holds,source};const effects=sender.effects(place);if(effects.length>0)open.push({destination,place,channel:await sender.open(place,servicesOf(ports)),effects})}
if(open.length>0)return open;throw misconfigured([{code:"publish-nowhere",fact:"no destination of this release sends anything",fix:"Name one that does under ser\
ver.destinations, for example pypi; index needs server.index.folder",where:{key:"server.destinations"}}])}async function proveSent({destination,place,channel,effects},cell,job,work,ports){
const prove=destination.sender?.prove;if(!prove)return;await timed(`install and compare (from ${destination.name})`,ports,async()=>{const fetched=(0,import_posix2.join)(
place.work,"fetched");await channel.fetch?.(effects,fetched);await proveDestination(destination,prove,{...place,fetched},cell,job,work,ports)})}async function heldBy({
release},ports){const{files}=await readManifest(release,ports);const beside=await Promise.all(["release.json",provenanceFile].map(async path=>({path,...await ports.
files.digest((0,import_posix2.join)(release,path))})));return[...files.map(({path,sha256:sha2562,size})=>({path,sha256:sha2562,size})),...beside]}async function lookFirst(open,job,ports){
const found=await Promise.all(open.map(({channel,effects})=>channel.preflight(effects)));const problems=[...await preflight(open.flatMap(({effects})=>effects),job,
ports),...found.flat()];if(problems.length>0)throw new ReleaseError(problems)}var limitsOf=open=>({sending:600,visible:60*Math.max(0,...open.map(({place})=>Number(
place.settings["wait"]??20)))});export{publish};
