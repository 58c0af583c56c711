(function(__load,__later,__meta,require){"use strict";const {patiently}=__load("chunk-YQKJAH7T.js");const {retryAfter}=__load("chunk-IREKXAAJ.js");const {applicationRequirements,webProcess}=__load("chunk-CF633Y3M.js");const {check,cleanEnvironment,fromNoOther,pip,restore}=__load("chunk-L42QLLCA.js");const {pythonIn}=__load("chunk-OGDEHDNY.js");const {isOwn,normalizeName,
optional,projectOf}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix:posix7}=require("node:path");const {posix:posix6}=require("node:path");const {posix:posix2}=require("node:path");const {posix}=require("node:path");const {posix:posix3}=require("node:path");const {posix:posix4}=require("node:path");const {posix:posix5}=require("node:path");
function provingEnvironment({env}){let[url,token]=[env("ACTIONS_ID_TOKEN_REQUEST_URL"),env("ACTIONS_ID_TOKEN_REQUEST_TOKEN")];return url&&token?{GITHUB_ACTIONS:"\
true",ACTIONS_ID_TOKEN_REQUEST_URL:url,ACTIONS_ID_TOKEN_REQUEST_TOKEN:token}:void 0}async function askIdentity({settings,work,tools,token},{processes,files,host,
patience:patience2}){let environment=provingEnvironment(host);if(token||!environment)return{claims:null};let request=posix.join(work,"identity.json");await files.
write(request,JSON.stringify({repository:null,url:settings.repository??null}));let{stdout,code,late}=await processes.run({argv:[pythonIn(tools,host),"-I",posix.
join(host.suite,"publishers/pypi/identity.py"),request],env:environment,timeoutSeconds:patience2});return stdout.startsWith("{")?JSON.parse(stdout):{error:late?
`no answer came within ${patience2} s`:`the program that asks for it ended with ${code}`}}function identityProblems(identity,attestations){if("error"in identity)
return[{code:"publish-identity",fact:`there is no token, and the job could not prove who it is: ${identity.error}`,fix:"Give a token, if the index knows no Trus\
ted Publishing; else see whether it can be reached"}];let{repository,workflow_ref:started,job_workflow_ref:written}=identity.claims??{};return started===void 0||
written===void 0||(written===started||!attestations)&&written.startsWith(`${repository}/`)?[]:[{code:"publisher-reusable",fact:`the job stands in ${written}, ca\
lled by ${started} of ${repository}: an index registers the workflow that the job stands in, attestations name the one that was started`,fix:`Call the action pu\
blish-server as a step of a job in ${workflowOf(started)} itself, not in a reusable workflow, and register that one`}]}var workflowOf=ref=>ref.replace(/@.*$/,"").
split("/").slice(2).join("/");var patience=180;async function attest(effects,claims,{release,work,tools},{processes,files,host}){let request=posix2.join(work,"attest.json");await files.write(
request,JSON.stringify({folder:`${release}.attestations`,trust:host.env("RELEASE_ACTIONS_SIGSTORE")||null,publisher:publisherOf(claims),files:effects.map(({id,file,
sha256})=>({id,path:posix2.join(release,file),sha256}))}));let{stdout,late,code}=await processes.run({argv:[pythonIn(tools,host),"-I",posix2.join(host.suite,"pu\
blishers/pypi/attest.py"),request],env:provingEnvironment(host)??{},timeoutSeconds:patience}),answers=new Map(stdout.split(`
`).filter(Boolean).map(line=>JSON.parse(line)).map(answer=>[answer.id,answer])),silent=late?`it took longer than ${patience} s`:`its program ended with ${code}`;
return sorted(effects.map(({id})=>answers.get(id)??{id,error:silent}))}var sorted=answers=>({paths:new Map(answers.flatMap(({id,path})=>path?[[id,path]]:[])),invalid:answers.
flatMap(({id,invalid})=>invalid?[{code:"attestation-invalid",fact:`the attestation that an earlier attempt made for ${id} does not hold: ${invalid}`,fix:"Find o\
ut who changed it or the workflow; remove it from the folder beside the release to have another one made"}]:[]),failed:answers.flatMap(({id,error})=>error?[{code:"\
attestation-failed",fact:`there is no attestation for ${id}: ${error}`,fix:"Run the same command again when Sigstore is well, or say `attestations: false` under\
 server.pypi"}]:[])}),publisherOf=({repository="",job_workflow_ref=""})=>({repository,workflow:posix2.basename(job_workflow_ref.replace(/@.*$/,""))});function meaning(answer,now){let{status,body="",error=""}=answer;if(answer.untrusted)return{is:"refused",why:error,fix:untrusted};if(status===void 0)return answer.
sent===!1?{is:"refused",why:error,fix:"Look at the file: it is not what this release holds, or no index would take it"}:{is:"unsure",why:error};let why=`${status}\
 ${words(body)}`;return status>=200&&status<300?{is:"accepted"}:status===409||status===400&&/already exists|different contents|filename.*been used/i.test(body)?
{is:"taken",why}:status===429||status>=500?{is:"unsure",why,...waitOf(answer.retry_after,now)}:{is:"refused",why,fix:remedies[status]??"Read what it says: it wo\
uld say the same again"}}var untrusted="Check the address and this machine's clock; where a proxy or an index has a certificate of its own, give what it is sign\
ed by in TWINE_CERT (for the upload) and NODE_EXTRA_CA_CERTS (for the look)",remedies={400:"Read what it says about the file: its metadata, its name or its vers\
ion",401:"Give the token of an account that may upload this project: input token, TWINE_PASSWORD, or Trusted Publishing with id-token: write",403:"The token is \
not for this project, or Trusted Publishing is registered for another workflow or environment. It must be the workflow that calls this action, not a reusable on\
e",404:"Check the address of the repository: it is that of uploads, which often ends in /legacy/",413:"The file is larger than the index allows: ask for a highe\
r limit, or make it smaller"};function waitOf(header,now){let seconds=retryAfter(header,now);return seconds===void 0?{}:{retryAfterSeconds:seconds}}var words=body=>body.
replace(/<(style|script|title)[\s\S]*?<\/\1>|<[^>]*>/gi," ").replace(/[\s\x00-\x1f\x7f]+/g," ").trim().slice(0,300).replace(/\.+$/,"");function seenIn(listed,file,sha256){
let found=listed.find(each=>each.file===file);return found?found.sha256?found.sha256===sha256?{is:"same"}:{is:"different",there:`${file} with sha256 ${found.sha256}`}:
{is:"unknown",why:`the index lists ${file} without a sha256`,stands:!0}:{is:"absent"}}function looksAt(listed,host){let known=new Map,look=async project=>{let page=await listed(project);return known.set(project,{page,told:new Set}),page},patientLook=project=>patiently(
()=>look(project),page=>"unknown"in page&&page.passing?page:void 0,host),of=async(effects,page)=>new Map(await Promise.all([...new Set(effects.map(pageOf))].map(
async project=>[project,await page(project)]))),answers=(project,effects)=>{let{page,told:told2}=known.get(project)??{};return page&&"files"in page&&!effects.some(
effect=>pageOf(effect)===project&&told2?.has(effect.id))?page:void 0};return{pages:effects=>of(effects,patientLook),async pagesOnce(effects){let pages=await of(
effects,async project=>answers(project,effects)??look(project));for(let effect of effects)known.get(pageOf(effect))?.told.add(effect.id);return pages}}}var pageOf=({
file})=>projectOf(posix3.basename(file));function seenOn(pages,{file,sha256}){let page=pages.get(pageOf({file}))??{unknown:"it was not asked"};return"unknown"in
page?{is:"unknown",why:page.unknown,stands:!page.passing,...optional("retryAfterSeconds",page.retryAfterSeconds)}:seenIn(page.files,posix3.basename(file),sha256)}function scopeOf(token){let caveats=/^pypi-[\w-]+$/.test(token)?caveatsOf(Buffer.from(token.slice(5),"base64url")):void 0;return caveats&&Object.assign({},...caveats.
map(meaning2))}function caveatsOf(bytes){let sections=[new Map],at=1,next=()=>bytes[at++]??0;for(;at<bytes.length;){let type=next();if(type===0)sections.push(new Map);else{
let[length,shift]=[0,0];for(let byte=128;byte&128;shift+=7)length|=((byte=next())&127)<<shift;sections.at(-1)?.set(type,bytes.subarray(at,at+length)),at+=length>>>
0}}return bytes[0]===2&&at===bytes.length&&sections[0]?.has(identifier)&&sections.at(-1)?.has(signature)?sections.slice(1).flatMap(section=>section.get(identifier)?.
toString()??[]):void 0}var[identifier,signature]=[2,6];function meaning2(caveat){let said=parsed(caveat);if(Array.isArray(said)){let[kind,first,second]=said;return kind===
0?{expires:Number(first),notBefore:Number(second)}:kind===1&&Array.isArray(first)?{projects:first.map(String)}:{}}let{permissions,nbf,exp}=said??{},projects=typeof permissions==
"object"?permissions?.projects:void 0;return{...projects&&{projects:projects.map(String)},...exp!==void 0&&{expires:exp},...nbf!==void 0&&{notBefore:nbf}}}function parsed(text){
try{return JSON.parse(text)}catch{return}}var closedAfter=14;function preflight({app,settings,token},effects,pages,identity,{host}){return[...[...pages].flatMap(([project,page])=>"unknown"in page?[unseen(
project,page.unknown)]:pageProblems(project,page,app.version,effects,host.now())),...effects.filter(({size})=>size>limit(settings)).map(({does,size})=>tooLarge(
does,size,limit(settings))),...nameProblems(effects,settings,host),...scopeProblems(token??host.env("TWINE_PASSWORD")??"",effects,host.now()/1e3),...settings.credentials===
"trusted"&&!host.env("ACTIONS_ID_TOKEN_REQUEST_URL")&&!token?[noIdentity]:[],...identityProblems(identity,settings.attestations!==!1),...settings.attestations===
!0&&"claims"in identity&&!identity.claims?[unattestable]:[]]}var limit=settings=>Number(settings["max-size"]??100)*1e6,unseen=(project,why)=>({code:"publish-uns\
een",fact:`what the index has of ${project} cannot be told: ${why}`,fix:"Nothing is sent to where nobody can look. Check server.pypi.index, the network and the \
credentials"}),tooLarge=(does,size,most)=>({code:"publish-too-large",fact:`${does}: ${size} bytes are more than ${most}`,fix:"Ask the index for a higher limit a\
nd say it in server.pypi.max-size, or make the file smaller"}),noIdentity={code:"publish-credentials",fact:"there is no token, and this job cannot prove who it \
is",fix:"Give the job `permissions: id-token: write`, in the workflow that starts it: a reusable workflow of another repository cannot be a trusted publisher",where:{
key:"server.pypi.credentials"}},unattestable={code:"attestation-identity",fact:"attestations are asked for, and this is not published by Trusted Publishing",fix:"\
Publish from a workflow with `permissions: id-token: write` and without a token; or leave attestations at `auto`",where:{key:"server.pypi.attestations"}};function nameProblems(effects,settings,{
env}){let open=[settings.repository,env("TWINE_REPOSITORY_URL"),env("TWINE_REPOSITORY")].every(named=>!named),names=effects.map(({file})=>posix4.basename(file));
return[...names.filter(name=>!/^[\w.]+-[\w.+!]+(-\d\w*)?-[\w.]+-[\w.]+-[\w.]+\.whl$|^[\w.]+-[\w.+!]+\.tar\.gz$/.test(name)).map(name=>({code:"publish-name",fact:`${name}\
 is no name of a wheel or an sdist`,fix:"Let the build backend name it"})),...open?names.filter(name=>name.includes("+")).map(name=>({code:"publish-name",fact:`${name}\
 has a local version, which the index does not take`,fix:"Give the release a version without +"})):[],...open?names.filter(name=>/-linux_\w+\.whl$/.test(name)).
map(name=>({code:"publish-name",fact:`${name} is for just any Linux, and the index does not take it`,fix:"Build it by zig, maturin or cibuildwheel, whose wheels\
 are for manylinux or musllinux"})):[]]}function scopeProblems(token,effects,now){let{projects,notBefore=0,expires=Number.POSITIVE_INFINITY}=scopeOf(token)??{},
names=[...new Set(effects.map(({file})=>projectOf(posix4.basename(file))))],outside=projects?names.filter(name=>!projects.map(normalizeName).includes(name)):[];
return[...outside.length>0?[{code:"token-scope",fact:`the token is for ${projects?.join(", ")||"no project"}, and this publishes ${outside.join(", ")}`,fix:"Giv\
e a token whose scope has them: a project that does not exist yet needs one for the whole account, or a pending trusted publisher"}]:[],...now>expires||now<notBefore?
[{code:"token-scope",fact:`the token holds from ${date(notBefore)} to ${date(expires)}, and it is ${date(now)}`,fix:"Give one that holds now, and check this mac\
hine's clock"}]:[]]}var date=seconds=>Number.isFinite(seconds)?new Date(seconds*1e3).toISOString():"for ever";function pageProblems(project,{files},version,effects,now){
let ours=new Map(effects.map(({file,sha256})=>[posix4.basename(file),sha256])),same=files.filter(({file})=>projectOf(file)===normalizeName(project)&&versionOf(file)===
version),differing=same.filter(({file,sha256})=>ours.has(file)&&sha256!==void 0&&ours.get(file)!==sha256),strange=same.filter(({file})=>!ours.has(file)),missing=[
...ours.keys()].filter(file=>projectOf(file)===normalizeName(project)&&!same.some(each=>each.file===file)),oldest=Math.min(...same.map(({uploaded})=>uploaded?Date.
parse(uploaded):Number.POSITIVE_INFINITY));return[...differing.map(({file,sha256})=>({code:"published-differs",fact:`the index has ${file} with sha256 ${sha256}\
, this release with ${ours.get(file)}`,fix:"Publish the release that was published first, or give this one another version"})),...strange.map(({file})=>({code:"\
published-strange",fact:`the index has ${file} of this version, which this release does not have`,fix:"Find out who published it; give this release another vers\
ion"})),...missing.length>0&&now-oldest>closedAfter*864e5?[{code:"published-closed",fact:`${project} ${version} was first published more than ${closedAfter} day\
s ago, and ${missing.join(", ")} would be new`,fix:"Indexes take no new files for a release of that age: give this one another version"}]:[]]}var versionOf=file=>file.
endsWith(".whl")?file.split("-")[1]:/-([^-]+)\.(?:tar\.gz|zip)$/.exec(file)?.[1];var parallel=16;function uploadsTo({settings,release,tools,token},{processes,host,reporter,patience:patience2}){let twine,credentials=token?{TWINE_USERNAME:"__t\
oken__",TWINE_PASSWORD:token}:{},begin=()=>twine??=processes.converse({argv:[pythonIn(tools,host),"-I",posix5.join(host.suite,"publishers/pypi/upload.py")],env:{
...provingEnvironment(host),...credentials}});return{begin,async send(effects,attestations){let files=effects.map(({id,file,sha256})=>({id,path:posix5.join(release,
file),sha256,attestations:[attestations.get(id)].filter(Boolean)})),seconds=deadline(effects,patience2),finished=await begin().ask(JSON.stringify({repository:null,
url:settings.repository??null,parallel,timeout:patience2,files}),seconds);return finished.code!==0&&(reporter.child(finished.stderr),twine=void 0),told(effects,
finished,seconds,host.now())},end:async()=>twine?.stop()}}function told(effects,{code,stdout,late},seconds,now){let answers=stdout.split(`
`).filter(Boolean).map(line=>JSON.parse(line)),{login,passing}=answers.find(answer=>answer.login!==void 0)??{};if(login!==void 0&&passing)return new Map(effects.
map(({id})=>[id,{is:"unsure",why:login}]));if(login!==void 0)return new Map(effects.map(({id})=>[id,{is:"refused",why:login,fix:"Give a token by the input token\
, TWINE_PASSWORD, or .pypirc; or let the job have id-token: write for Trusted Publishing"}]));let silent=late?`no whole answer came within ${seconds} s`:`its pr\
ogram ended with ${code}`;return new Map(effects.map(({id})=>[id,meaning(answers.find(answer=>answer.id===id)??{id,error:silent},now)]))}var deadline=(effects,patience2)=>Math.
ceil(2.5*patience2+effects.reduce((bytes,{size})=>bytes+size,0)/1e5);async function openChannel(place,services){let index=place.settings.index,looks=looksAt(project=>services.listed(index,project),services.host),uploads=uploadsTo(
place,services),identity={claims:null},attestations=new Map,observe=async effects=>{let pages=await looks.pagesOnce(effects);for(let effect of effects.filter(({
id})=>attestations.has(id)))unproven(pages,effect,services);return new Map(effects.map(effect=>[effect.id,seenOn(pages,effect)]))};return{async preflight(effects){
return uploads.begin(),identity=await askIdentity(place,services),preflight(place,effects,await looks.pages(effects),identity,services)},async prepare(effects){
let claims="claims"in identity?identity.claims:null;if(!claims||place.settings.attestations===!1)return[];let seen=await observe(effects),absent=effects.filter(
({id})=>seen.get(id)?.is==="absent"),{paths,invalid,failed}=await attest(absent,claims,place,services);if(attestations=paths,place.settings.attestations===!0)return[
...invalid,...failed];for(let problem of failed)services.reporter.warn(problem);return[...invalid]},observe,send:effects=>uploads.send(effects,attestations),close:uploads.
end}}function unproven(pages,effect,{reporter}){let name=posix6.basename(effect.file),page=pages.get(pageOf(effect))??{unknown:""},there="files"in page&&page.files.
find(({file})=>file===name);there&&there.provenance===null&&reporter.warn({code:"attestation-unseen",fact:`${name} was sent with an attestation, and the index l\
ists it without provenance`,fix:"Look at the page of the project; a file that is out gets no attestation later"})}var destination={name:"pypi",doc:"A package index by the upload API (Warehouse and its like), by token or Trusted Publishing",requirements:"publishers/pypi/requ\
irements.txt",programs:[],files:()=>[],steps:()=>[],sender:{secret:"token",effects:({app,distributions})=>distributions.filter(({file})=>isOwn(app.name,file)).map(
({file,sha256,size})=>({id:`pypi ${file}`,destination:"pypi",does:`upload ${file}`,file:`wheels/${file}`,sha256,size,wave:file.endsWith(".whl")?0:1,final:!0})),
open:openChannel,prove(place){let{work,pins,wheelsOnly,wheels,command}=place,environment=posix7.join(work,"pypi-environment"),wanted=posix7.join(work,"pypi-appl\
ication.txt");return{environment,steps:[cleanEnvironment(place,environment),restore(place,environment,pins,wheelsOnly,wheels),{do:"write",path:wanted,text:applicationRequirements(
place)},fromThere(place,pip(place,environment,"pip install (what was uploaded)",["install","--quiet","--no-cache-dir","--no-deps","--require-hashes","--only-bin\
ary",":all:","-r",wanted])),check(place,environment),{do:"write",path:posix7.join(work,"Procfile"),text:`web: ${command}
`},webProcess(place,environment,work,"the server")]}}}},fromThere=({settings:{index}},run)=>typeof index=="string"?fromNoOther({...run,argv:[...run.argv,"--inde\
x-url",index]}):run,pypi_default=destination;

return{default:pypi_default}})