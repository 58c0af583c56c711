import{roleFiles}from"./chunk-XCKSHHOO.js";import{writePylock}from"./chunk-YPZDVZYU.js";import{directUrl,distinct,hashesOf,listed,loadProject,resolveChoice,
shownUrl,whereLocked,writeConstraints,writeRequirements}from"./chunk-IQLHHSYY.js";import{escapeName,groupBy,standardSpecifier}from"./chunk-MWDDLPWO.js";
import{ReleaseError,describeFiles,refuseChange,timed,writePart}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/pins.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/posix"))}});var import_posix=__toESM(require_posix(),1);function companionFiles(companion,pins){const distInfo=companionDistInfo(companion);return{[`${distInfo}/METADATA`]:metadata(companion,pins),[`${distInfo}/WHEEL`]:"\
Wheel-Version: 1.0\nGenerator: release-actions\nRoot-Is-Purelib: true\nTag: py3-none-any\n"}}var companionDistInfo=({name,application})=>`${escapeName(name)}-${application.
version}.dist-info`;function metadata({name,application,extras},{requiresPython,pins}){const allowed=standardSpecifier(requiresPython);const chosen=extras.length>
0?`[${[...extras].sort().join(",")}]`:"";return["Metadata-Version: 2.1",`Name: ${name}`,`Version: ${application.version}`,`Summary: ${application.name} ${application.
version} with everything that it was locked with`,...allowed?[`Requires-Python: ${allowed}`]:[],`Requires-Dist: ${application.name}${chosen}==${application.version}`,
...pins.map(pin=>`Requires-Dist: ${exactly(pin)}`),""].join("\n")}function exactly(pin){const{name,version,marker,source}=pin;const what=source.kind==="url"?`${name}\
 @ ${hashed(directUrl(source),pin)}`:`${name}==${version}`;return marker?`${what} ; ${marker}`:what}function hashed(url,pin){const[algorithm,digest]=hashesOf(pin)[0]?.
split(":")??[];return digest?`${url}${url.includes("#")?"&":"#"}${algorithm}=${digest}`:url}function yankedPins(lock,all,listing){return distinct(all.flatMap(({pins})=>pins).flatMap(pin=>{const reason=listing(pin)?.yanked;return reason===void 0?[]:[{code:"\
release-yanked",fact:`${pin.name} ${pin.version} was yanked from ${indexOf(pin)}${reason&&`: ${reason.replaceAll(/\s+/g," ").slice(0,200)}`}`,fix:"Lock another \
version, or say 'yanked: allow' under pins",where:whereLocked(lock,pin.name,pin.version)}]}))}function unknownPins({file},all,listing){const unknown=all.flatMap(
({pins})=>pins).filter(pin=>listing(pin)?.unknown!==void 0);return[...groupBy(unknown,pin=>`${indexOf(pin)} ${listing(pin)?.unknown}`).values()].map(([first,...rest])=>({
code:"yanked-unknown",fact:`Whether ${listed([...new Set([first,...rest].map(({name})=>name))])} was yanked cannot be asked from ${indexOf(first)}: ${listing(first)?.
unknown}`,fix:"Let this machine reach that index (credentials: in pip's own index URL or in netrc), or say 'yanked: warn' under pins",where:{file}}))}var indexOf=({
source})=>source.url===void 0?"the index":shownUrl(source.url);async function consultIndexes({lock,config},all,ports){const{yanked}=config.pins;const{askIndexes}=await import("./ask-MW5NWLMI.js");const answers=await askIndexes(
all,ports,{every:yanked==="refuse"});const problems=yanked==="allow"?[]:yankedPins(lock,all,answers.listing);if(yanked==="refuse")refuseYanked(problems,unknownPins(
lock,all,answers.listing));else problems.forEach(ports.reporter.warn);return answers}function refuseYanked(problems,unknown){if(problems.length+unknown.length>0)
throw new ReleaseError([...problems,...unknown],problems.length>0?2:1)}async function resolveRoles(job,ports,request){const{plan,release,project}=job;const{result,
took}=await timed("resolve pins",ports,async()=>{const read=await loadProject({project,config:request?.config,lock:request?.lock??plan.lock.file},ports);refuseChange(
plan.inputs,read.inputs());const loaded=await withBuilt(read,job,ports);const roles2=plan.roles.map(role=>({role,pins:resolveChoice(loaded,role,ports)}));const tested=plan.
test&&resolveChoice(loaded,plan.test,ports);const{urls,problem:problem2}=await consultIndexes(loaded,[...roles2.map(({pins})=>pins),...tested?[tested]:[]],ports);
if(plan.test&&tested)await ports.files.write((0,import_posix.join)(release,plan.test.requirements),writeRequirements(tested));for(const{role,pins}of roles2){await ports.
files.write((0,import_posix.join)(release,role.requirements),writeRequirements(pins));if(!problem2)await ports.files.write((0,import_posix.join)(release,role.pylock),
writePylock(pins,{urls}));if(role.locked)await writeLocked(role.locked,role,pins,job,ports)}return{roles:roles2,problem:problem2}});const{roles,problem}=result;
if(problem){ports.reporter.warn({code:"pylock-skipped",fact:`pylock files were not written: ${plan.lock.file} keeps no addresses, and they could not be had from\
 the index: ${problem}`,fix:"Run again when the index answers; requirements files are complete without"})}const written=[...plan.test?[plan.test.requirements]:[],
...plan.vendored.map(({file})=>`wheels/${file}`),...plan.roles.flatMap(role=>roleFiles(role).filter(path=>!problem||path!==role.pylock))];const from=Object.fromEntries(
[plan.lock.file,"pyproject.toml"].map(name=>[name,plan.inputs[name]??""]));await writePart(release,{cell:"pins",files:[...await describeFiles(release,written,from,
ports),...await recordBuilds(job,ports)],pins:Object.fromEntries(roles.map(({role,pins})=>[role.name,pins.pins.map(({name,version,marker})=>({name,version,...marker&&
{marker}}))])),...problem&&{skipped:plan.roles.map(({pylock})=>({path:pylock,why:problem}))},took},ports)}async function withBuilt(loaded,job,ports){if(job.plan.
vendored.length===0)return loaded;const[{buildVendored},{withVendored}]=[await import("./vendor-T3TSLEXZ.js"),await import("./vendor-DXURJGMO.js")];const built=await buildVendored(
job,ports);return{...loaded,lock:withVendored(loaded.lock,job.plan.vendored,name=>built.get(name)??"")}}async function recordBuilds({plan,release},ports){const recorded=plan.
builds.map(async({tools,requirements})=>{const sources=tools.map(tool=>(0,import_posix.join)(ports.host.suite,tool));await ports.files.write((0,import_posix.join)(
release,requirements),(await Promise.all(sources.map(ports.files.text))).join(""));const from=Object.fromEntries(await Promise.all(tools.map(async(tool,index)=>[
tool,(await ports.files.digest(sources[index]??"")).sha256])));return describeFiles(release,[requirements],from,ports)});return(await Promise.all(recorded)).flat()}
async function writeLocked(locked,{extras},pins,{plan,release},{files}){const{writeWheel}=await import("./wheel-T76ZY75O.js");const companion={name:locked.
name,application:plan.application,extras};const members=Object.entries(companionFiles(companion,pins)).map(([path,text])=>({path,data:Buffer.from(text),mode:420}));
await files.write((0,import_posix.join)(release,locked.wheel),await writeWheel(members,companionDistInfo(companion),plan.epoch));const{sha256}=await files.digest(
(0,import_posix.join)(release,locked.wheel));await files.write((0,import_posix.join)(release,locked.constraints),`${writeConstraints(pins)}${locked.name}==${plan.
application.version} \\
    --hash=sha256:${sha256}
`)}export{consultIndexes,resolveRoles};
