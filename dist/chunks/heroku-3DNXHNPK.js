import{webProcess}from"./chunk-ETR2BCDH.js";import{check,cleanEnvironment,pip}from"./chunk-FMM4MNKO.js";import"./chunk-FFYFSFM2.js";import{isOwn,
normalizeName,projectOf}from"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?publishers/heroku/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h"))}});var require_node_path2=__commonJS({"builtin:node:path?publishers/heroku/push.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h"))}});var import_node_path2=__toESM(require_node_path(),1);var import_node_path=__toESM(require_node_path2(),1);var patience=120;var settings=["core.hooksPath=/dev/null","core.attributesFile=/dev/null","core.excludesFile=/dev/null","core.autocrlf=false","gc.auto=0","http.\
lowSpeedLimit=1","http.lowSpeedTime=60"];function gitIn(folder,{settings:{git:remote}},{processes,host}){const env={GIT_DIR:folder,GIT_TERMINAL_PROMPT:"0",GIT_ALLOW_PROTOCOL:"\
https:ssh:file:http",...credentials(String(remote),name=>host.env(name))};return async(args,{env:more={},seconds=patience}={})=>{const argv=["git",...settings.flatMap(
setting=>["-c",setting]),...args];const{code,stdout,stderr}=await processes.run({argv,env:{...env,...more},timeoutSeconds:seconds});return{code,stdout,stderr,why:lastWords(
stderr)}}}function credentials(remote,env){const key=env("HEROKU_API_KEY");if(!key||!/^https?:/.test(remote))return{};const count=Number(env("GIT_CONFIG_COUNT")??
0);return{GIT_CONFIG_COUNT:String(count+1),[`GIT_CONFIG_KEY_${count}`]:`http.${new URL(remote).origin}/.extraHeader`,[`GIT_CONFIG_VALUE_${count}`]:`Authorizatio\
n: Basic ${Buffer.from(`:${key}`).toString("base64")}`}}function lastWords(stderr){const lines=stderr.split("\n").map(line=>line.replace(/^remote: ?/,"").trim()).
filter(line=>line&&!/^(To |error: failed to push)/.test(line));return lines.slice(-5).join("; ")||"it said nothing"}var building=1200;var there="refs/remotes/there";var below="server/heroku";var effects=({settings:settings2,holds})=>{const lock=holds.find(({path})=>path===`${below}\
/requirements.txt`);return settings2["git"]===void 0||!lock?[]:[{id:"heroku deployment",destination:"heroku",does:`push to ${String(settings2["branch"])}`,file:lock.
path,sha256:lock.sha256,size:lock.size,wave:2,final:true}]};async function openChannel(place,services){const{settings:settings2,work}=place;const[remote,branch]=[
String(settings2["git"]),`refs/heads/${String(settings2["branch"]??"main")}`];const git=gitIn(import_node_path.posix.join(work,"deploy.git"),place,services);const repository={
git,remote,branch,place,services};await known(git(["init","--quiet","--bare"]));return{async preflight(effects2){if(effects2.length===0)return[];const answer=await git(
["ls-remote","--",remote,branch]);return answer.code===0?changed(place,services):[{code:"deploy-unreachable",fact:`the remote of server.heroku.git does not answ\
er: ${answer.why}`,fix:"Check its address; give HEROKU_API_KEY, or a key to git or ssh",where:{key:"server.heroku.git"}}]},observe:async effects2=>new Map(await Promise.
all(effects2.map(async({id})=>[id,await observe(repository)]))),send:async effects2=>new Map(await Promise.all(effects2.map(async effect=>[effect.id,await deploy(
effect,repository)]))),async fetch(_,folder){await services.files.makeFolder(folder);await known(git(["--work-tree",folder,"checkout","--force",there,"--","."]))}}}
async function known(asked){const{code,stdout,why}=await asked;if(code!==0)throw new Error(`git failed: ${why}`);return stdout.trim()}async function changed({release,
holds},{files}){const planned=new Map(holds.filter(({path})=>path.startsWith(`${below}/`)).map(({path,sha256})=>[path,sha256]));const present=(await files.list(
import_node_path.posix.join(release,below))).map(({path})=>`${below}/${path}`);const differing=await Promise.all([...new Set([...planned.keys(),...present])].map(
async path=>present.includes(path)&&(await files.digest(import_node_path.posix.join(release,path))).sha256===planned.get(path)?[]:[path]));return differing.flat().
map(path=>({code:"release-changed",fact:`${path} is not what the release has there`,fix:"Fetch the release again; if it stays so, do not publish it"}))}async function treeOf({
git,place:{release,work}}){const env={GIT_INDEX_FILE:import_node_path.posix.join(work,"deploy.index")};await known(git(["read-tree","--empty"],{env}));await known(
git(["--work-tree",import_node_path.posix.join(release,below),"add","--all","--force","--","."],{env}));return known(git(["write-tree"],{env}))}async function observe(repository){
const{git,remote,branch}=repository;const listed=await git(["ls-remote","--",remote,branch]);if(listed.code!==0)return{is:"unknown",why:listed.why};if(listed.stdout.
trim()==="")return{is:"absent"};const fetched=await git(["fetch","--quiet","--no-tags","--",remote,`+${branch}:${there}`]);if(fetched.code!==0)return{is:"unknow\
n",why:fetched.why};const[tree,deployed2=[]]=[await treeOf(repository),(await known(git(["log","--format=%T %h %s",there]))).split("\n")];if(deployed2[0]?.startsWith(
tree))return{is:"same"};const[latest=""]=deployed2;return deployed2.some(line=>line.startsWith(tree))?{is:"different",there:`${latest.slice(latest.indexOf(" ")+
1)}, deployed after this release`}:{is:"absent"}}async function deploy({sha256},repository){const{git,remote,branch,place,services}=repository;const tree=await treeOf(
repository);if((await changed(place,services)).length>0)return{is:"refused",why:"the folder changed after it was verified",fix:"Fetch the release again; if it s\
tays so, do not publish it"};const parent=(await git(["rev-parse","--verify","--quiet",there])).stdout.trim();const commit=await known(git(["commit-tree",tree,...parent?
["-p",parent]:[],"-m",message(place,sha256)],{env:author(place)}));const{code,stdout,why}=await git(["push","--porcelain","--",remote,`${commit}:${branch}`],{seconds:building});
if(code===0)return{is:"accepted"};if(/\[remote rejected\].*hook declined/.test(stdout))return{is:"refused",why,fix:"Read what the platform says of its build. Wh\
at ran before goes on running"};return{is:"unsure",why}}var message=({app,source},sha256)=>[`${app.name} ${app.version}`,"",`Requirements-SHA256: ${sha256}`,...source?.
commit?[`Release-Commit: ${source.commit}`]:[]].join("\n");var author=({app})=>Object.fromEntries(["AUTHOR","COMMITTER"].flatMap(who=>[[`GIT_${who}_NAME`,app.name],
[`GIT_${who}_EMAIL`,`${app.name}@localhost`]]));var wheelOf=(app,distributions)=>distributions.filter(({file})=>projectOf(file)===normalizeName(app.name)&&/-(manylinux\S*x86_64|none-any)\S*\.whl$/.test(file));
var vendoredOf=(app,distributions)=>distributions.filter(({file})=>!isOwn(app.name,file));var deployed=(app,distributions)=>[...wheelOf(app,distributions),...vendoredOf(
app,distributions)];function requirements({app,pinsText,distributions}){const byPath=vendoredOf(app,distributions).reduce((text,{file})=>text.replace(new RegExp(
`^${projectOf(file)}==\\S+`,"m"),`./${file}`),pinsText);return`${byPath.trimEnd()}
${wheelOf(app,distributions).map(({file,sha256})=>`./${file} --hash=sha256:${sha256}
`).join("")}`}var destination={name:"heroku",doc:"A folder for Heroku and other buildpack platforms",requirements:"publishers/heroku/requirements.txt",programs:[],
files:(app,distributions)=>["requirements.txt",".python-version","Procfile",...deployed(app,distributions.map(file=>({file,sha256:"",size:0}))).map(({file})=>file)],
steps:place=>{const{app,output,wheels,python,command,distributions}=place;return[{do:"write",path:import_node_path2.posix.join(output,"requirements.txt"),text:requirements(
place)},{do:"write",path:import_node_path2.posix.join(output,".python-version"),text:`${python}
`},{do:"write",path:import_node_path2.posix.join(output,"Procfile"),text:`web: ${command}
`},...deployed(app,distributions).map(({file})=>({do:"copy",from:import_node_path2.posix.join(wheels,file),to:import_node_path2.posix.join(output,file)}))]},prove:place=>proof(
place,place.output),sender:{effects,open:openChannel,prove:place=>proof(place,place.fetched)}};function proof(place,folder){const environment=import_node_path2.posix.
join(place.work,"heroku-environment");const slug=import_node_path2.posix.join(place.work,"slug");return{environment,steps:[cleanEnvironment(place,environment),{
do:"copy",from:folder,to:slug},pip(place,environment,"pip install (as the buildpack does)",["install","--quiet","--require-hashes","-r","requirements.txt"],slug),
check(place,environment),webProcess(place,environment,slug,"the web process")]}}var heroku_default=destination;export{heroku_default as default,requirements};
