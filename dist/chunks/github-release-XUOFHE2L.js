(function(__load,__later,__meta,require){"use strict";const {changelogMissing,changelogOf,sectionOf}=__load("chunk-K4TUUTNW.js");const {patiently}=__load("chunk-YQKJAH7T.js");const {retryAfter}=__load("chunk-IREKXAAJ.js");const {applicationRequirements,webProcess}=__load("chunk-CF633Y3M.js");const {check,cleanEnvironment,fromNowhereElse,pip,restore}=__load("chunk-L42QLLCA.js");__load("chunk-OGDEHDNY.js");const {normalizeVersion,sha256}=__load("chunk-6KOOX2ED.js");const {failed}=__load("chunk-COHJCBW2.js");const {posix:posix5}=require("node:path");const {posix:posix4}=require("node:path");const {posix}=require("node:path");const {posix:posix2}=require("node:path");const {posix:posix3}=require("node:path");

var messageOf=({data})=>{let message=typeof data=="object"&&data!==null?data.message:data;return typeof message=="string"?message.replace(/<[^>]*>|[\s\x00-\x1f\x7f]+/g,
" ").trim().slice(0,300).replace(/\.+$/,""):""},words=answer=>`${answer.status} ${messageOf(answer)}`.trim();function passing(answer,now){let{status}=answer,wait=waitOf(
answer,now);return status===429||status===403&&(wait!==void 0||/rate limit|abuse/i.test(messageOf(answer)))?{why:words(answer),retryAfterSeconds:wait??60}:status>=
500?{why:words(answer),...wait!==void 0&&{retryAfterSeconds:wait}}:void 0}var troubleWithListed=(answer,now)=>passing(answer,now)??{why:words(answer),stands:answer.
status!==404};function waitOf({headers},now){let after=headers["retry-after"];if(after!==void 0)return retryAfter(after,now);let reset=Number(headers["x-ratelim\
it-reset"])-now/1e3;return String(headers["x-ratelimit-remaining"])==="0"&&Number.isFinite(reset)?Math.max(0,Math.ceil(reset)):void 0}var alreadyThere=({status,
data})=>status===422&&(data?.errors??[]).some(({code})=>code==="already_exists");function meaning(answer,now){if(answer.status>=200&&answer.status<300)return{is:"\
accepted"};let trouble=passing(answer,now);return trouble?{is:"unsure",...trouble}:alreadyThere(answer)?{is:"taken",why:words(answer)}:{is:"refused",why:words(answer),
fix:remedies[answer.status]??"Read what it says: it would say the same again"}}var permission="Give the job `permissions: contents: write`, or the input github-\
token a token that may write the contents of this repository",remedies={401:"The token is not valid, or no longer: give another by the input github-token",403:permission,
404:`GitHub shows nothing to a token without rights. ${permission}; and check server.github-release.repository`,422:"Read what it says. An immutable release tak\
es no file after it was published: give this one another version"};var Unseen=class extends Error{trouble;constructor(trouble){super(trouble.why),this.trouble=trouble}};function openApi(github,repository,{host,patience:silent}){
let read=async(route,parameters={})=>{let ask=async()=>{let answer2=await github.request(route,{...repository,...parameters},silent/2).catch(error=>{if(untrusted(
error))throw new Unseen({why:reason(error),stands:!0});return{why:reason(error)}}),trouble2="why"in answer2?answer2:passing(answer2,host.now());return{answer:answer2,
trouble:trouble2}},{answer,trouble}=await patiently(ask,each=>each.trouble,host);if(trouble)throw new Unseen(trouble);return answer};return{read,releases:async tag=>(await pages(
page=>read("GET /repos/{owner}/{repo}/releases",page),answer=>({why:words(answer),stands:!0}))).filter(({tag_name:name2})=>name2===tag),assets:({id})=>pages(page=>read(
"GET /repos/{owner}/{repo}/releases/{release_id}/assets",{...page,release_id:id}),answer=>troubleWithListed(answer,host.now()))}}async function pages(read,trouble){
let all=[];for(let page=1;;page++){let answer=await read({per_page:100,page});if(answer.status!==200||!Array.isArray(answer.data))throw new Unseen(trouble(answer));
if(all.push(...answer.data),!/rel="next"/.test(String(answer.headers.link??"")))return all}}var untrusted=error=>/certificate/i.test(reason(error)),reason=error=>error instanceof
Error?error.message||error.name:String(error);var name="github-release",prefix=kind=>`${name} ${kind} `,draft=prefix("draft"),published=prefix("published"),isDraft=({id})=>id.startsWith(draft),isPublished=({
id})=>id.startsWith(published),isAsset=effect=>!isDraft(effect)&&!isPublished(effect),assetName=({file})=>posix.basename(file);function tagOf({settings,source,app}){
let pattern=settings.tag;return pattern===void 0?source.tag??`v${app.version}`:pattern.replace("{version}",app.version)}function effects(place){let tag=tagOf(place),
assets=assetsOf(place),identity=JSON.stringify({tag,commit:place.source.commit}),whole=JSON.stringify({tag,assets:assets.map(({file,sha256:digest})=>[posix.basename(
file),digest]).sort()});return[{...held(draft,tag,identity),does:`draft the release ${tag}`,wave:0,final:!1},...assets.map(each=>({...each,wave:1,final:!1})),{...held(
published,tag,whole),does:`publish the release ${tag}`,wave:99,final:!0}]}var held=(kind,file,text)=>({id:`${kind}${file}`,destination:name,file,text,sha256:sha256(
text),size:Buffer.byteLength(text)}),assetFiles=({holds})=>holds.filter(({path})=>!path.startsWith("server/"));function assetsOf(place){let files=assetFiles(place),
sums=files.map(({path,sha256:digest})=>`${digest}  ${posix.basename(path)}
`).sort((a,b)=>a.slice(66)<b.slice(66)?-1:1).join("");return[...files.map(({path,sha256:digest,size})=>({id:`${prefix("asset")}${path}`,destination:name,does:`u\
pload ${posix.basename(path)}`,file:path,sha256:digest,size})),{...held(prefix("asset"),"SHA256SUMS",sums),does:"upload SHA256SUMS"}]}function notesOf(changelog,version,names){let section=sectionOf(changelog,version),list=`Files of this release, with their checksums in SHA256SUMS:

${names.map(name2=>`- ${name2}`).join(`
`)}
`;return{text:section??list,written:section!==void 0}}var isPrerelease=version=>/\d(?:a|b|rc|\.dev)\d/.test(normalizeVersion(version)??"");var repositoryOf=({settings},{host})=>settings.repository??host.env("GITHUB_REPOSITORY"),tokenOf=({token},{host})=>token||host.env("GITHUB_TOKEN");function openRemote(place,services){
let github=services.github(tokenOf(place,services)??"none"),[owner="",repo=""]=(repositoryOf(place,services)??"").split("/"),api=openApi(github,{owner,repo},services),
give=async({id,name:name2,size},to)=>{let trouble=await patiently(()=>github.download("GET /repos/{owner}/{repo}/releases/assets/{asset_id}",{owner,repo,asset_id:id},
to,secondsFor(size,services)).then(answer=>answer.status===200?void 0:troubleWithListed(answer,services.host.now()),error=>({why:reason(error),stands:untrusted(
error)})),each=>each?.stands?void 0:each,services.host);if(trouble)throw new Unseen({...trouble,why:`${name2}: ${trouble.why}`})},contentDigest=async asset=>{let to=posix2.
join(place.work,`asset-${asset.id}`);await give(asset,to);let{sha256:sha2562}=await services.files.digest(to);return await services.files.remove(to),`sha256:${sha2562}`},
known=new Map,digestOf=async({id,name:name2,state,digest,size})=>digest||state!=="uploaded"?digest??void 0:(known.has(id)||known.set(id,await contentDigest({id,
name:name2,size})),known.get(id));return{github,repository:{owner,repo},api,give,async look(){let releases=await api.releases(tagOf(place)),[release,...others]=releases,
assets=release&&others.length===0?await api.assets(release):[],digested=[];for(let asset of assets)digested.push({...asset,digest:await digestOf(asset)??null});
return{releases,assets:digested}}}}var secondsFor=(size,{patience})=>patience+Math.ceil(size/1e5);function seenIn({releases,assets},effect){let[release,...others]=releases;
if(!release)return{is:"absent"};if(others.length>0)return{is:"different",there:twice(releases)};if(isPublished(effect))return{is:release.draft?"absent":"same"};
if(isDraft(effect))return seenDraft(release,effect);let asset=assets.find(({name:name2})=>name2===assetName(effect));return asset?asset.state!=="uploaded"?release.
draft?{is:"absent"}:{is:"different",there:`an upload of ${asset.name} that was broken off`}:asset.digest===`sha256:${effect.sha256}`?{is:"same"}:{is:"different",
there:`${asset.name} with ${asset.digest}`}:{is:"absent"}}var twice=releases=>`${releases.length} releases for the tag ${releases[0]?.tag_name} (${releases.map(
({id,draft:draft2})=>`${draft2?"draft ":""}${id}`).join(", ")})`,commit=/^[0-9a-f]{40}$/;function seenDraft({draft:draft2,target_commitish:target2},{text="{}"}){
let wanted=JSON.parse(text).commit;return draft2&&wanted!==void 0&&commit.test(target2)&&target2!==wanted?{is:"different",there:`a draft for the commit ${target2}\
, not ${wanted}`}:{is:"same"}}var limits={size:2*1024**3,assets:1e3,notes:125e3};async function preflight(effects2,setting){let unready=[...accessProblems(setting),...assetProblems(effects2.
filter(isAsset)),...notesProblems(setting)];if(accessProblems(setting).length>0)return unready;try{let rights=await rightsProblems(setting);return rights.length>
0?[...unready,...rights]:[...unready,...thereProblems(await setting.remote.look(),effects2),...await tagProblems(setting)]}catch(error){if(!(error instanceof Unseen))
throw error;return[...unready,{code:"publish-unseen",fact:`what GitHub has of this release cannot be told: ${error.message}`,fix:"Nothing is sent to where nobod\
y can look. Check server.github-release, the network and the token, or come back later"}]}}function accessProblems({place,services}){return[...tokenOf(place,services)?
[]:[{code:"publish-credentials",fact:"there is no token for GitHub",fix:"Give one by the input github-token, or on the command line by GITHUB_TOKEN",where:{key:"\
github-token"}}],...repositoryOf(place,services)?[]:[{code:"repository-unknown",fact:"it is not said which repository has the release",fix:"Write owner/name",where:{
key:"server.github-release.repository"}}]]}function assetProblems(assets){let names=assets.map(assetName),bad=(fact,fix)=>({code:"asset-name",fact,fix});return[
...names.filter((name2,at)=>names.indexOf(name2)!==at).map(name2=>bad(`two files of the release are named ${name2}, and GitHub has no folders`,"Name one of them\
 otherwise")),...names.filter(name2=>!/^[\w+@-][\w.+@-]*(?<!\.)$/.test(name2)).map(name2=>bad(`GitHub would rename ${name2}`,"Give it a name of letters, digits,\
 ., -, _ and +")),...assets.filter(({size})=>size>=limits.size).map(({does,size})=>({code:"publish-too-large",fact:`${does}: ${size} bytes, GitHub takes less th\
an ${limits.size}`,fix:"Make the file smaller"})),...assets.length>limits.assets?[{code:"publish-too-large",fact:`${assets.length} files are more than a release\
 of GitHub holds (${limits.assets})`,fix:"Send fewer"}]:[]]}function notesProblems({place:{app,settings},notes,services:{reporter}}){let missing=changelogMissing(
changelogOf(settings),app.version);return notes.text.length>limits.notes?[{code:"publish-too-large",fact:`the notes have ${notes.text.length} characters, GitHub\
 takes ${limits.notes}`,fix:"Shorten that section of the changelog"}]:notes.written?[]:settings.notes==="changelog"?[missing]:(reporter.warn({...missing,fix:`Th\
e notes will be a list of the files. ${missing.fix}`}),[])}async function rightsProblems({remote:{api,repository:{owner,repo}}}){let answer=await api.read("GET \
/repos/{owner}/{repo}"),refused=(fact,fix=remedies[403]??"")=>[{code:"publish-credentials",fact,fix,where:{key:"github-token"}}];if(answer.status!==200)return refused(
`GitHub does not show ${owner}/${repo}: ${words(answer)}`,remedies[answer.status]);let{permissions}=answer.data;return permissions?.push!==!1||(await api.read("\
GET /installation/repositories",{per_page:1})).status===200?[]:refused(`the token may not write to ${owner}/${repo}`)}function thereProblems(there,effects2){let[
release,...others]=there.releases;if(!release)return[];if(others.length>0)return[{code:"draft-twice",fact:`GitHub has ${twice(there.releases)}, and which one is\
 meant cannot be told`,fix:"Remove all but one of the drafts, and run the same command again"}];let seen=effects2.map(effect=>({effect,seen:seenIn(there,effect)})),
differing=seen.flatMap(({effect,seen:each})=>each.is==="different"?[{code:isDraft(effect)?"tag-elsewhere":"published-differs",fact:`GitHub has ${each.there}; th\
is release has another (${effect.does})`,fix:`Publish the release that was begun, ${release.draft?"remove the draft if it is wrong, ":""}or give this one anothe\
r version`}]:[]),names=effects2.filter(isAsset).map(assetName),strange=release.draft?there.assets.filter(({name:name2})=>!names.includes(name2)):[],missing=release.
immutable?seen.filter(({effect,seen:each})=>isAsset(effect)&&each.is==="absent"):[];return[...differing,...strange.map(({name:name2})=>({code:"published-strange",
fact:`the draft ${release.tag_name} has ${name2}, which this release does not have`,fix:"Find out who added it; remove it or the draft, and run the same command\
 again"})),...missing.length>0?[{code:"release-immutable",fact:`the release ${release.tag_name} was published without ${missing.map(({effect})=>assetName(effect)).
join(", ")}, and cannot be changed any more`,fix:"Give this release another version, and let only this action publish it"}]:[]]}async function tagProblems({place,
remote:{api}}){let{source:{commit:commit2}}=place;if(!commit2)return[];let tag=tagOf(place),at=async ref=>(await api.read("GET /repos/{owner}/{repo}/commits/{re\
f}",{ref})).data.sha,tagged=await at(`tags/${tag}`);return tagged===commit2?[]:tagged?[{code:"tag-elsewhere",fact:`the tag ${tag} is at ${tagged}, this release \
was made from ${commit2}`,fix:"Publish what was made from the tagged commit, or give this release another version"}]:await at(commit2)?[]:[{code:"commit-unpushe\
d",fact:`GitHub does not have the commit ${commit2}`,fix:"Push it"}]}async function sendOne(effect,there,setting){let{services:{host}}=setting,release=there.releases[0],work=isDraft(effect)?create(setting):release?isPublished(effect)?
publish(effect,release,there,setting):upload(effect,release,there,setting):void 0;if(!work)return{is:"refused",why:"the draft is gone",fix:"Find out who removed\
 it; run the same command again to begin anew"};let sent=await work.then(answer=>"is"in answer?answer:meaning(answer,host.now()),unanswered);return isDraft(effect)&&
sent.is==="unsure"?{retryAfterSeconds:1,...sent}:sent}var unanswered=error=>untrusted(error)?{is:"refused",why:reason(error),fix:"Check the address and this mac\
hine's clock; where a proxy or a server has a certificate of its own, give what it is signed by in NODE_EXTRA_CA_CERTS"}:{is:"unsure",why:reason(error),...error instanceof
Unseen&&error.trouble},target=({source},tag)=>source.commit&&source.tag!==tag?{target_commitish:source.commit}:{};function create({place,notes,remote:{github,repository},
services:{patience}}){let{app}=place,tag=tagOf(place);return github.request("POST /repos/{owner}/{repo}/releases",{...repository,...target(place,tag),tag_name:tag,
name:`${app.name} ${app.version}`,body:notes.text,draft:!0,prerelease:isPrerelease(app.version)},patience/2)}async function upload(effect,release,{assets},setting){
let{place,remote:{github},services}=setting,name2=assetName(effect),path=posix3.join(place.release,effect.file);if(effect.text===void 0&&(await services.files.digest(
path)).sha256!==effect.sha256)return{is:"refused",why:`${effect.file} is no longer what was verified`,fix:"Fetch the release again; if it stays so, do not publi\
sh it"};let broken=assets.find(asset=>asset.name===name2&&asset.state!=="uploaded");broken&&release.draft&&await discard(broken,setting);let answer=await github.
upload(release.upload_url,name2,effect.text===void 0?{path}:{text:effect.text},effect.size,secondsFor(effect.size,services));return alreadyThere(answer)?taken(name2,
release,setting):answer}async function taken(name2,{draft:draft2},setting){let{assets}=await setting.remote.look(),broken=assets.find(asset=>asset.name===name2&&
asset.state!=="uploaded");return!broken||!draft2?{is:"taken",why:`GitHub has ${name2} already`}:(await discard(broken,setting),{is:"unsure",why:`an upload of ${name2}\
 was broken off`})}var discard=({id},{remote:{github,repository},services:{patience}})=>github.request("DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}",
{...repository,asset_id:id},patience/2);async function publish({text="{}"},{id},{assets},{place,remote:{github,repository},services:{patience}}){let planned=new Map(
JSON.parse(text).assets),wrong=[...assets.filter(({name:name2,digest})=>digest!==`sha256:${planned.get(name2)}`).map(({name:name2})=>name2),...[...planned.keys()].
filter(name2=>!assets.some(asset=>asset.name===name2))];if(wrong.length>0)return{is:"refused",why:`the draft is no longer what was sent: ${wrong.join(", ")}`,fix:"\
Find out who changed it. Remove what does not belong there, and run the same command again"};let{app}=place;return github.request("PATCH /repos/{owner}/{repo}/r\
eleases/{release_id}",{...repository,...target(place,tagOf(place)),release_id:id,draft:!1,prerelease:isPrerelease(app.version),make_latest:"legacy"},patience/2)}var parallel=3;async function openChannel(place,services){let setting={place,notes:await readNotes(place,services),remote:openRemote(place,services),services};return{
preflight:effects2=>preflight(effects2,setting),observe:effects2=>observe(effects2,setting),send:effects2=>send(effects2,setting),fetch:(effects2,folder)=>fetch(
effects2,folder,setting)}}async function readNotes(place,{files}){let path=posix4.join(place.source.project,changelogOf(place.settings));return notesOf(await files.
has(path)?await files.text(path):"",place.app.version,assetFiles(place).map(({path:file})=>posix4.basename(file)))}async function observe(effects2,{remote}){let seen=await remote.
look().then(there=>effect=>seenIn(there,effect),nobodySees(trouble=>({is:"unknown",...trouble})));return new Map(effects2.map(effect=>[effect.id,seen(effect)]))}
async function send(effects2,setting){let there=await setting.remote.look().catch(nobodySees(trouble=>({is:"unsure",...trouble})));if(typeof there=="function")return new Map(
effects2.map(effect=>[effect.id,there(effect)]));let sent=new Map;return await together(effects2,async effect=>{sent.set(effect.id,await sendOne(effect,there,setting))}),
sent}var nobodySees=answer=>error=>{if(error instanceof Unseen)return _=>answer(error.trouble);throw error};async function fetch(effects2,folder,{remote:{look,give}}){
let wheels=effects2.filter(({file})=>file.endsWith(".whl")).map(assetName);try{let{assets}=await look();await together(assets.filter(({name:name2})=>wheels.includes(
name2)),asset=>give(asset,posix4.join(folder,asset.name)))}catch(error){throw error instanceof Unseen?failed({code:"published-unread",fact:`GitHub does not give\
 what was published: ${error.message}`,fix:"Check the network and the token, or come back later"},error):error}}async function together(all,work){let queue=[...all],
worker=async()=>{for(let next=queue.shift();next;next=queue.shift())await work(next)};await Promise.all(Array.from({length:parallel},worker))}var destination={name:"github-release",doc:"A release on GitHub or a GitHub Enterprise Server, with every file as an asset",requirements:"publishers/github-rele\
ase/requirements.txt",programs:[],files:()=>[],downloads,steps:()=>[],sender:{secret:"github-token",effects,open:openChannel,prove}};function downloads(app,settings,forge){
let repository=settings.repository??forge.repository;return repository&&`${forge.server}/${repository}/releases/download/${encodeURIComponent(tagOf({settings,source:forge,
app}))}/{file}`}function prove(place){let{work,fetched,pins,wheelsOnly,command}=place,environment=posix5.join(work,"release-environment"),wanted=posix5.join(work,
"release-application.txt");return{environment,steps:[cleanEnvironment(place,environment),restore(place,environment,pins,wheelsOnly,fetched),{do:"write",path:wanted,
text:applicationRequirements(place)},fromNowhereElse(place,pip(place,environment,"pip install (from the assets)",["install","--quiet","--no-deps","--no-index","\
--find-links",fetched,"--require-hashes","--only-binary",":all:","-r",wanted])),check(place,environment),{do:"write",path:posix5.join(work,"Procfile"),text:`web\
: ${command}
`},webProcess(place,environment,work,"the server")]}}var github_release_default=destination;

return{default:github_release_default}})