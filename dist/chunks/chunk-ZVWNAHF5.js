(function(__load,__later,__meta,require){"use strict";const {roleFiles}=__load("chunk-M7UOSV6F.js");const {writePylock}=__load("chunk-XPAESJQ7.js");const {directUrl,distinct,hashesOf,listed,loadProject,resolveChoice,
shownUrl,whereLocked,writeConstraints,writeRequirements}=__load("chunk-U2ZZPPOW.js");const {escapeName,groupBy,standardSpecifier}=__load("chunk-6KOOX2ED.js");const {ReleaseError,describeFiles,refuseChange,timed,writePart}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");
function companionFiles(companion,pins){let distInfo=companionDistInfo(companion);return{[`${distInfo}/METADATA`]:metadata(companion,pins),[`${distInfo}/WHEEL`]:`\
Wheel-Version: 1.0
Generator: release-actions
Root-Is-Purelib: true
Tag: py3-none-any
`}}var companionDistInfo=({name,application})=>`${escapeName(name)}-${application.version}.dist-info`;function metadata({name,application,extras},{requiresPython,
pins}){let allowed=standardSpecifier(requiresPython),chosen=extras.length>0?`[${[...extras].sort().join(",")}]`:"";return["Metadata-Version: 2.1",`Name: ${name}`,
`Version: ${application.version}`,`Summary: ${application.name} ${application.version} with everything that it was locked with`,...allowed?[`Requires-Python: ${allowed}`]:
[],`Requires-Dist: ${application.name}${chosen}==${application.version}`,...pins.map(pin=>`Requires-Dist: ${exactly(pin)}`),""].join(`
`)}function exactly(pin){let{name,version,marker,source}=pin,what=source.kind==="url"?`${name} @ ${hashed(directUrl(source),pin)}`:`${name}==${version}`;return marker?
`${what} ; ${marker}`:what}function hashed(url,pin){let[algorithm,digest]=hashesOf(pin)[0]?.split(":")??[];return digest?`${url}${url.includes("#")?"&":"#"}${algorithm}\
=${digest}`:url}function yankedPins(lock,all,listing){return distinct(all.flatMap(({pins})=>pins).flatMap(pin=>{let reason=listing(pin)?.yanked;return reason===void 0?[]:[{code:"\
release-yanked",fact:`${pin.name} ${pin.version} was yanked from ${indexOf(pin)}${reason&&`: ${reason.replaceAll(/\s+/g," ").slice(0,200)}`}`,fix:"Lock another \
version, or say 'yanked: allow' under pins",where:whereLocked(lock,pin.name,pin.version)}]}))}function unknownPins({file},all,listing){let unknown=all.flatMap(({
pins})=>pins).filter(pin=>listing(pin)?.unknown!==void 0);return[...groupBy(unknown,pin=>`${indexOf(pin)} ${listing(pin)?.unknown}`).values()].map(([first,...rest])=>({
code:"yanked-unknown",fact:`Whether ${listed([...new Set([first,...rest].map(({name})=>name))])} was yanked cannot be asked from ${indexOf(first)}: ${listing(first)?.
unknown}`,fix:"Let this machine reach that index (credentials: in pip's own index URL or in netrc), or say 'yanked: warn' under pins",where:{file}}))}var indexOf=({
source})=>source.url===void 0?"the index":shownUrl(source.url);async function consultIndexes({lock,config},all,ports){let{yanked}=config.pins,{askIndexes}=await __later("chunk-HAKZKSHG.js"),answers=await askIndexes(all,
ports,{every:yanked==="refuse"}),problems=yanked==="allow"?[]:yankedPins(lock,all,answers.listing);return yanked==="refuse"?refuseYanked(problems,unknownPins(lock,
all,answers.listing)):problems.forEach(ports.reporter.warn),answers}function refuseYanked(problems,unknown){if(problems.length+unknown.length>0)throw new ReleaseError(
[...problems,...unknown],problems.length>0?2:1)}async function resolveRoles(job,ports,request){let{plan,release,project}=job,{result,took}=await timed("resolve \
pins",ports,async()=>{let read=await loadProject({project,config:request?.config,lock:request?.lock??plan.lock.file},ports);refuseChange(plan.inputs,read.inputs());
let loaded=await withBuilt(read,job,ports),roles2=plan.roles.map(role=>({role,pins:resolveChoice(loaded,role,ports)})),tested=plan.test&&resolveChoice(loaded,plan.
test,ports),{urls,problem:problem2}=await consultIndexes(loaded,[...roles2.map(({pins})=>pins),...tested?[tested]:[]],ports);plan.test&&tested&&await ports.files.
write(join(release,plan.test.requirements),writeRequirements(tested));for(let{role,pins}of roles2)await ports.files.write(join(release,role.requirements),writeRequirements(
pins)),problem2||await ports.files.write(join(release,role.pylock),writePylock(pins,{urls})),role.locked&&await writeLocked(role.locked,role,pins,job,ports);return{
roles:roles2,problem:problem2}}),{roles,problem}=result;problem&&ports.reporter.warn({code:"pylock-skipped",fact:`pylock files were not written: ${plan.lock.file}\
 keeps no addresses, and they could not be had from the index: ${problem}`,fix:"Run again when the index answers; requirements files are complete without"});let written=[
...plan.test?[plan.test.requirements]:[],...plan.vendored.map(({file})=>`wheels/${file}`),...plan.roles.flatMap(role=>roleFiles(role).filter(path=>!problem||path!==
role.pylock))],from=Object.fromEntries([plan.lock.file,"pyproject.toml"].map(name=>[name,plan.inputs[name]??""]));await writePart(release,{cell:"pins",files:[...await describeFiles(
release,written,from,ports),...await recordBuilds(job,ports)],pins:Object.fromEntries(roles.map(({role,pins})=>[role.name,pins.pins.map(({name,version,marker})=>({
name,version,...marker&&{marker}}))])),...problem&&{skipped:plan.roles.map(({pylock})=>({path:pylock,why:problem}))},took},ports)}async function withBuilt(loaded,job,ports){
if(job.plan.vendored.length===0)return loaded;let[{buildVendored},{withVendored}]=[await __later("vendor-USV7AHCE.js"),await __later("chunk-NOUQC3QK.js")],
built=await buildVendored(job,ports);return{...loaded,lock:withVendored(loaded.lock,job.plan.vendored,name=>built.get(name)??"")}}async function recordBuilds({plan,
release},ports){let recorded=plan.builds.map(async({tools,requirements})=>{let sources=tools.map(tool=>join(ports.host.suite,tool));await ports.files.write(join(
release,requirements),(await Promise.all(sources.map(path=>ports.files.text(path)))).join(""));let from=Object.fromEntries(await Promise.all(tools.map(async(tool,index)=>[
tool,(await ports.files.digest(sources[index]??"")).sha256])));return describeFiles(release,[requirements],from,ports)});return(await Promise.all(recorded)).flat()}
async function writeLocked(locked,{extras},pins,{plan,release},{files}){let{writeWheel}=await __later("chunk-HRDVNNBB.js"),companion={name:locked.name,application:plan.
application,extras},members=Object.entries(companionFiles(companion,pins)).map(([path,text])=>({path,data:Buffer.from(text),mode:420}));await files.write(join(release,
locked.wheel),await writeWheel(members,companionDistInfo(companion),plan.epoch));let{sha256}=await files.digest(join(release,locked.wheel));await files.write(join(
release,locked.constraints),`${writeConstraints(pins)}${locked.name}==${plan.application.version} \\
    --hash=sha256:${sha256}
`)}

return{consultIndexes,resolveRoles}})