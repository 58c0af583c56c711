import{applicationRequirements,webProcess}from"./chunk-ETR2BCDH.js";import{check,cleanEnvironment,pip,restore}from"./chunk-FMM4MNKO.js";import{pythonIn}from"./chunk-FFYFSFM2.js";
import{isOwn,normalizeName,projectOf}from"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?publishers/pypi/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path2=__commonJS({"builtin:node:path?publishers/pypi/channel.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th"))}});var require_node_path3=__commonJS({"builtin:node:path?publishers/pypi/attest.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h"))}});var require_node_path4=__commonJS({"builtin:node:path?publishers/pypi/identity.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:p\
ath"))}});var require_node_path5=__commonJS({"builtin:node:path?publishers/pypi/looks.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path6=__commonJS({"builtin:node:path?publishers/pypi/preflight.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path"))}});var require_node_path7=__commonJS({"builtin:node:path?publishers/pypi/uploads.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th"))}});var import_node_path7=__toESM(require_node_path(),1);var import_node_path6=__toESM(require_node_path2(),1);var import_node_path2=__toESM(require_node_path3(),1);var import_node_path=__toESM(require_node_path4(),1);function provingEnvironment({env}){const[url,token]=[env("ACTIONS_ID_TOKEN_REQUEST_URL"),env("ACTIONS_ID_TOKEN_REQUEST_TOKEN")];return url&&token?{GITHUB_ACTIONS:"\
true",ACTIONS_ID_TOKEN_REQUEST_URL:url,ACTIONS_ID_TOKEN_REQUEST_TOKEN:token}:void 0}async function askIdentity({settings,work,tools,token},{processes,files,host,
patience:patience2}){const environment=provingEnvironment(host);if(token||!environment)return{claims:null};const request=import_node_path.posix.join(work,"ident\
ity.json");await files.write(request,JSON.stringify({repository:null,url:settings["repository"]??null}));const{stdout,code,late}=await processes.run({argv:[pythonIn(
tools,host),"-I",import_node_path.posix.join(host.suite,"publishers/pypi/identity.py"),request],env:environment,timeoutSeconds:patience2});return stdout.startsWith(
"{")?JSON.parse(stdout):{error:late?`no answer came within ${patience2} s`:`the program that asks for it ended with ${code}`}}function identityProblems(identity,attestations){
if("error"in identity)return[{code:"publish-identity",fact:`there is no token, and the job could not prove who it is: ${identity.error}`,fix:"Give a token, if t\
he index knows no Trusted Publishing; else see whether it can be reached"}];const{repository,workflow_ref:started,job_workflow_ref:written}=identity.claims??{};
if(started===void 0||written===void 0||(written===started||!attestations)&&written.startsWith(`${repository}/`))return[];return[{code:"publisher-reusable",fact:`\
the job stands in ${written}, called by ${started} of ${repository}: an index registers the workflow that the job stands in, attestations name the one that was \
started`,fix:`Call the action publish-server as a step of a job in ${workflowOf(started)} itself, not in a reusable workflow, and register that one`}]}var workflowOf=ref=>ref.
replace(/@.*$/,"").split("/").slice(2).join("/");var patience=180;async function attest(effects,claims,{release,work,tools},{processes,files,host}){const request=import_node_path2.posix.join(work,"attest.json");
await files.write(request,JSON.stringify({folder:`${release}.attestations`,trust:host.env("RELEASE_ACTIONS_SIGSTORE")||null,publisher:publisherOf(claims),files:effects.
map(({id,file,sha256})=>({id,path:import_node_path2.posix.join(release,file),sha256}))}));const{stdout,late,code}=await processes.run({argv:[pythonIn(tools,host),
"-I",import_node_path2.posix.join(host.suite,"publishers/pypi/attest.py"),request],env:provingEnvironment(host)??{},timeoutSeconds:patience});const answers=new Map(
stdout.split("\n").filter(Boolean).map(line=>JSON.parse(line)).map(answer=>[answer.id,answer]));const silent=late?`it took longer than ${patience} s`:`its progr\
am ended with ${code}`;return sorted(effects.map(({id})=>answers.get(id)??{id,error:silent}))}var sorted=answers=>({paths:new Map(answers.flatMap(({id,path})=>path?
[[id,path]]:[])),invalid:answers.flatMap(({id,invalid})=>invalid?[{code:"attestation-invalid",fact:`the attestation that an earlier attempt made for ${id} does \
not hold: ${invalid}`,fix:"Find out who changed it or the workflow; remove it from the folder beside the release to have another one made"}]:[]),failed:answers.
flatMap(({id,error})=>error?[{code:"attestation-failed",fact:`there is no attestation for ${id}: ${error}`,fix:"Run the same command again when Sigstore is well\
, or say `attestations: false` under server.pypi"}]:[])});var publisherOf=({repository="",job_workflow_ref=""})=>({repository,workflow:import_node_path2.posix.basename(
job_workflow_ref.replace(/@.*$/,""))});var import_node_path3=__toESM(require_node_path5(),1);function meaning(answer,now){const{status,body="",error=""}=answer;if(answer.untrusted)return{is:"refused",why:error,fix:untrusted};if(status===void 0)return answer.
sent===false?{is:"refused",why:error,fix:"Look at the file: it is not what this release holds, or no index would take it"}:{is:"unsure",why:error};const why=`${status}\
 ${words(body)}`;if(status>=200&&status<300)return{is:"accepted"};if(status===409||status===400&&/already exists|different contents|filename.*been used/i.test(body))
return{is:"taken",why};if(status===429||status>=500)return{is:"unsure",why,...waitOf(answer.retry_after,now)};return{is:"refused",why,fix:remedies[status]??"Rea\
d what it says: it would say the same again"}}var untrusted="Check the address and this machine's clock; where a proxy or an index has a certificate of its own,\
 give what it is signed by in TWINE_CERT (for the upload) and NODE_EXTRA_CA_CERTS (for the look)";var remedies={400:"Read what it says about the file: its metad\
ata, its name or its version",401:"Give the token of an account that may upload this project: input token, TWINE_PASSWORD, or Trusted Publishing with id-token: \
write",403:"The token is not for this project, or Trusted Publishing is registered for another workflow or environment. It must be the workflow that calls this \
action, not a reusable one",404:"Check the address of the repository: it is that of uploads, which often ends in /legacy/",413:"The file is larger than the inde\
x allows: ask for a higher limit, or make it smaller"};function waitOf(header,now){if(!header)return{};const seconds=/^\d+$/.test(header)?Number(header):Math.ceil(
(Date.parse(header)-now)/1e3);return Number.isFinite(seconds)&&seconds>=0?{retryAfterSeconds:seconds}:{}}var words=body=>body.replace(/<(style|script|title)[\s\S]*?<\/\1>|<[^>]*>/gi,
" ").replace(/[\s\x00-\x1f\x7f]+/g," ").trim().slice(0,300).replace(/\.+$/,"");function seenIn(listed,file,sha256){const found=listed.find(each=>each.file===file);
if(!found)return{is:"absent"};if(!found.sha256)return{is:"unknown",why:`the index lists ${file} without a sha256`};return found.sha256===sha256?{is:"same"}:{is:"\
different",there:`${file} with sha256 ${found.sha256}`}}function looksAt(listed){const known=new Map;const look=async project=>{const page=await listed(project);known.set(project,{page,told:new Set});return page};const of=async(effects,page)=>new Map(
await Promise.all([...new Set(effects.map(pageOf))].map(async project=>[project,await page(project)])));const answers=(project,effects)=>{const{page,told:told2}=known.
get(project)??{};return page&&"files"in page&&!effects.some(effect=>pageOf(effect)===project&&told2?.has(effect.id))?page:void 0};return{pages:effects=>of(effects,
look),async pagesOnce(effects){const pages=await of(effects,async project=>answers(project,effects)??look(project));for(const effect of effects)known.get(pageOf(
effect))?.told.add(effect.id);return pages}}}var pageOf=({file})=>projectOf(import_node_path3.posix.basename(file));function seenOn(pages,{file,sha256}){const page=pages.
get(pageOf({file}))??{unknown:"it was not asked"};return"unknown"in page?{is:"unknown",why:page.unknown}:seenIn(page.files,import_node_path3.posix.basename(file),
sha256)}var import_node_path4=__toESM(require_node_path6(),1);function scopeOf(token){const caveats=/^pypi-[\w-]+$/.test(token)?caveatsOf(Buffer.from(token.slice("pypi-".length),"base64url")):void 0;return caveats&&Object.
assign({},...caveats.map(meaning2))}function caveatsOf(bytes){const sections=[new Map];let at=1;const next=()=>bytes[at++]??0;while(at<bytes.length){const type=next();
if(type===0)sections.push(new Map);else{let[length,shift]=[0,0];for(let byte=128;byte&128;shift+=7)length|=((byte=next())&127)<<shift;sections.at(-1)?.set(type,
bytes.subarray(at,at+length));at+=length>>>0}}const whole=bytes[0]===2&&at===bytes.length&&sections[0]?.has(identifier)&&sections.at(-1)?.has(signature);return whole?
sections.slice(1).flatMap(section=>section.get(identifier)?.toString()??[]):void 0}var[identifier,signature]=[2,6];function meaning2(caveat){const said=parsed(caveat);
if(Array.isArray(said)){const[kind,first,second]=said;return kind===0?{expires:Number(first),notBefore:Number(second)}:kind===1&&Array.isArray(first)?{projects:first.
map(String)}:{}}const{permissions,nbf,exp}=said??{};const projects=typeof permissions==="object"?permissions?.projects:void 0;return{...projects&&{projects:projects.
map(String)},...exp!==void 0&&{expires:exp},...nbf!==void 0&&{notBefore:nbf}}}function parsed(text){try{return JSON.parse(text)}catch{return void 0}}var closedAfter=14;function preflight({app,settings,token},effects,pages,identity,{host}){return[...[...pages].flatMap(([project,page])=>"unknown"in page?[unseen(
project,page.unknown)]:pageProblems(project,page,app.version,effects,host.now())),...effects.filter(({size})=>size>limit(settings)).map(({does,size})=>tooLarge(
does,size,limit(settings))),...nameProblems(effects,settings,host),...scopeProblems(token??host.env("TWINE_PASSWORD")??"",effects,host.now()/1e3),...settings["c\
redentials"]==="trusted"&&!host.env("ACTIONS_ID_TOKEN_REQUEST_URL")&&!token?[noIdentity]:[],...identityProblems(identity,settings["attestations"]!==false),...settings["\
attestations"]===true&&"claims"in identity&&!identity.claims?[unattestable]:[]]}var limit=settings=>Number(settings["max-size"]??100)*1e6;var unseen=(project,why)=>({
code:"publish-unseen",fact:`what the index has of ${project} cannot be told: ${why}`,fix:"Nothing is sent to where nobody can look. Check server.pypi.index, the\
 network and the credentials"});var tooLarge=(does,size,most)=>({code:"publish-too-large",fact:`${does}: ${size} bytes are more than ${most}`,fix:"Ask the index\
 for a higher limit and say it in server.pypi.max-size, or make the file smaller"});var noIdentity={code:"publish-credentials",fact:"there is no token, and this\
 job cannot prove who it is",fix:"Give the job `permissions: id-token: write`, in the workflow that starts it: a reusable workflow of another repository cannot \
be a trusted publisher",where:{key:"server.pypi.credentials"}};var unattestable={code:"attestation-identity",fact:"attestations are asked for, and this is not p\
ublished by Trusted Publishing",fix:"Publish from a workflow with `permissions: id-token: write` and without a token; or leave attestations at `auto`",where:{key:"\
server.pypi.attestations"}};function nameProblems(effects,settings,{env}){const open=[settings["repository"],env("TWINE_REPOSITORY_URL"),env("TWINE_REPOSITORY")].
every(named=>!named);const names=effects.map(({file})=>import_node_path4.posix.basename(file));const odd=names.filter(name=>!/^[\w.]+-[\w.+!]+(-\d\w*)?-[\w.]+-[\w.]+-[\w.]+\.whl$|^[\w.]+-[\w.+!]+\.tar\.gz$/.
test(name));return[...odd.map(name=>({code:"publish-name",fact:`${name} is no name of a wheel or an sdist`,fix:"Let the build backend name it"})),...open?names.
filter(name=>name.includes("+")).map(name=>({code:"publish-name",fact:`${name} has a local version, which the index does not take`,fix:"Give the release a versi\
on without +"})):[],...open?names.filter(name=>/-linux_\w+\.whl$/.test(name)).map(name=>({code:"publish-name",fact:`${name} is for just any Linux, and the index\
 does not take it`,fix:"Build it by zig, maturin or cibuildwheel, whose wheels are for manylinux or musllinux"})):[]]}function scopeProblems(token,effects,now){
const{projects,notBefore=0,expires=Number.POSITIVE_INFINITY}=scopeOf(token)??{};const names=[...new Set(effects.map(({file})=>projectOf(import_node_path4.posix.
basename(file))))];const outside=projects?names.filter(name=>!projects.map(normalizeName).includes(name)):[];return[...outside.length>0?[{code:"token-scope",fact:`\
the token is for ${projects?.join(", ")||"no project"}, and this publishes ${outside.join(", ")}`,fix:"Give a token whose scope has them: a project that does no\
t exist yet needs one for the whole account, or a pending trusted publisher"}]:[],...now>expires||now<notBefore?[{code:"token-scope",fact:`the token holds from ${date(
notBefore)} to ${date(expires)}, and it is ${date(now)}`,fix:"Give one that holds now, and check this machine's clock"}]:[]]}var date=seconds=>Number.isFinite(seconds)?
new Date(seconds*1e3).toISOString():"for ever";function pageProblems(project,{files},version,effects,now){const ours=new Map(effects.map(({file,sha256})=>[import_node_path4.posix.
basename(file),sha256]));const same=files.filter(({file})=>projectOf(file)===normalizeName(project)&&versionOf(file)===version);const differing=same.filter(({file,
sha256})=>ours.has(file)&&sha256!==void 0&&ours.get(file)!==sha256);const strange=same.filter(({file})=>!ours.has(file));const missing=[...ours.keys()].filter(file=>projectOf(
file)===normalizeName(project)&&!same.some(each=>each.file===file));const oldest=Math.min(...same.map(({uploaded})=>uploaded?Date.parse(uploaded):Number.POSITIVE_INFINITY));
return[...differing.map(({file,sha256})=>({code:"published-differs",fact:`the index has ${file} with sha256 ${sha256}, this release with ${ours.get(file)}`,fix:"\
Publish the release that was published first, or give this one another version"})),...strange.map(({file})=>({code:"published-strange",fact:`the index has ${file}\
 of this version, which this release does not have`,fix:"Find out who published it; give this release another version"})),...missing.length>0&&now-oldest>closedAfter*
864e5?[{code:"published-closed",fact:`${project} ${version} was first published more than ${closedAfter} days ago, and ${missing.join(", ")} would be new`,fix:"\
Indexes take no new files for a release of that age: give this one another version"}]:[]]}var versionOf=file=>file.endsWith(".whl")?file.split("-")[1]:/-([^-]+)\.(?:tar\.gz|zip)$/.
exec(file)?.[1];var import_node_path5=__toESM(require_node_path7(),1);var parallel=16;function uploadsTo({settings,release,tools,token},{processes,host,reporter,patience:patience2}){let twine;const credentials=token?{TWINE_USERNAME:"\
__token__",TWINE_PASSWORD:token}:{};const begin=()=>twine??=processes.converse({argv:[pythonIn(tools,host),"-I",import_node_path5.posix.join(host.suite,"publish\
ers/pypi/upload.py")],env:{...provingEnvironment(host),...credentials}});return{begin,async send(effects,attestations){const files=effects.map(({id,file,sha256})=>({
id,path:import_node_path5.posix.join(release,file),sha256,attestations:[attestations.get(id)].filter(Boolean)}));const seconds=deadline(effects,patience2);const finished=await begin().
ask(JSON.stringify({repository:null,url:settings["repository"]??null,parallel,timeout:patience2,files}),seconds);if(finished.code!==0){reporter.child(finished.stderr);
twine=void 0}return told(effects,finished,seconds,host.now())},end:async()=>twine?.stop()}}function told(effects,{code,stdout,late},seconds,now){const answers=stdout.
split("\n").filter(Boolean).map(line=>JSON.parse(line));const{login,passing}=answers.find(answer=>answer.login!==void 0)??{};if(login!==void 0&&passing)return new Map(
effects.map(({id})=>[id,{is:"unsure",why:login}]));if(login!==void 0)return new Map(effects.map(({id})=>[id,{is:"refused",why:login,fix:"Give a token by the inp\
ut token, TWINE_PASSWORD, or .pypirc; or let the job have id-token: write for Trusted Publishing"}]));const silent=late?`no whole answer came within ${seconds} \
s`:`its program ended with ${code}`;return new Map(effects.map(({id})=>[id,meaning(answers.find(answer=>answer.id===id)??{id,error:silent},now)]))}var deadline=(effects,patience2)=>Math.
ceil(2.5*patience2+effects.reduce((bytes,{size})=>bytes+size,0)/1e5);async function openChannel(place,services){const index=place.settings["index"];const looks=looksAt(project=>services.listed(index,project));const uploads=uploadsTo(
place,services);let identity={claims:null};let attestations=new Map;const observe=async effects=>{const pages=await looks.pagesOnce(effects);for(const effect of effects.
filter(({id})=>attestations.has(id)))unproven(pages,effect,services);return new Map(effects.map(effect=>[effect.id,seenOn(pages,effect)]))};return{async preflight(effects){
uploads.begin();identity=await askIdentity(place,services);return preflight(place,effects,await looks.pages(effects),identity,services)},async prepare(effects){
const claims="claims"in identity?identity.claims:null;if(!claims||place.settings["attestations"]===false)return[];const seen=await observe(effects);const absent=effects.
filter(({id})=>seen.get(id)?.is==="absent");const{paths,invalid,failed}=await attest(absent,claims,place,services);attestations=paths;if(place.settings["attesta\
tions"]===true)return[...invalid,...failed];for(const problem of failed)services.reporter.warn(problem);return[...invalid]},observe,send:effects=>uploads.send(effects,
attestations),close:uploads.end}}function unproven(pages,effect,{reporter}){const name=import_node_path6.posix.basename(effect.file);const page=pages.get(pageOf(
effect))??{unknown:""};const there="files"in page&&page.files.find(({file})=>file===name);if(there&&there.provenance===null)reporter.warn({code:"attestation-uns\
een",fact:`${name} was sent with an attestation, and the index lists it without provenance`,fix:"Look at the page of the project; a file that is out gets no att\
estation later"})}var destination={name:"pypi",doc:"A package index by the upload API (Warehouse and its like), by token or Trusted Publishing",requirements:"publishers/pypi/requ\
irements.txt",programs:[],files:()=>[],steps:()=>[],sender:{secret:"token",effects:({app,distributions})=>distributions.filter(({file})=>isOwn(app.name,file)).map(
({file,sha256,size})=>({id:`pypi ${file}`,destination:"pypi",does:`upload ${file}`,file:`wheels/${file}`,sha256,size,wave:file.endsWith(".whl")?0:1,final:true})),
open:openChannel,prove(place){const{work,pins,wheelsOnly,wheels,command}=place;const environment=import_node_path7.posix.join(work,"pypi-environment");const wanted=import_node_path7.posix.
join(work,"pypi-application.txt");return{environment,steps:[cleanEnvironment(place,environment),restore(place,environment,pins,wheelsOnly,wheels),{do:"write",path:wanted,
text:applicationRequirements(place)},fromThere(place,pip(place,environment,"pip install (what was uploaded)",["install","--quiet","--no-cache-dir","--no-deps","\
--require-hashes","--only-binary",":all:","-r",wanted])),check(place,environment),{do:"write",path:import_node_path7.posix.join(work,"Procfile"),text:`web: ${command}\

`},webProcess(place,environment,work,"the server")]}}}};var fromThere=({settings:{index}},run)=>typeof index==="string"?{...run,argv:[...run.argv,"--index-url",
index],env:{...run.env,PIP_EXTRA_INDEX_URL:void 0,PIP_FIND_LINKS:void 0,PIP_NO_INDEX:void 0}}:run;var pypi_default=destination;export{pypi_default as default};
