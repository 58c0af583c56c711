(function(__load,__later,__meta,require){"use strict";const {patiently}=__load("chunk-YQKJAH7T.js");__load("chunk-IREKXAAJ.js");const {webProcess}=__load("chunk-CF633Y3M.js");const {check,cleanEnvironment,
pip}=__load("chunk-L42QLLCA.js");__load("chunk-OGDEHDNY.js");const {isOwn,normalizeName,projectOf}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix:posix2}=require("node:path");const {posix}=require("node:path");
var settings=["core.hooksPath=/dev/null","core.attributesFile=/dev/null","core.excludesFile=/dev/null","core.autocrlf=false","gc.auto=0","http.lowSpeedLimit=1",
"http.lowSpeedTime=60"];function gitIn(folder,{settings:{git:remote}},{processes,host}){let env={GIT_DIR:folder,GIT_TERMINAL_PROMPT:"0",GIT_ALLOW_PROTOCOL:"http\
s:ssh:file:http",...credentials(String(remote),name=>host.env(name))};return async(args,{env:more={},seconds=120}={})=>{let argv=["git",...settings.flatMap(setting=>[
"-c",setting]),...args],{code,stdout,stderr}=await processes.run({argv,env:{...env,...more},timeoutSeconds:seconds});return{code,stdout,stderr,why:lastWords(stderr)}}}
function credentials(remote,env){let key=env("HEROKU_API_KEY");if(!key||!/^https?:/.test(remote))return{};let count=Number(env("GIT_CONFIG_COUNT")??0);return{GIT_CONFIG_COUNT:String(
count+1),[`GIT_CONFIG_KEY_${count}`]:`http.${new URL(remote).origin}/.extraHeader`,[`GIT_CONFIG_VALUE_${count}`]:`Authorization: Basic ${Buffer.from(`:${key}`).
toString("base64")}`}}function lastWords(stderr){return stderr.split(`
`).map(line=>line.replace(/^remote: ?/,"").trim()).filter(line=>line&&!/^(To |error: failed to push)/.test(line)).slice(-5).join("; ")||"it said nothing"}var building=1200,there="refs/remotes/there",below="server/heroku",effects=({settings:settings2,holds})=>{let lock=holds.find(({path})=>path===`${below}/require\
ments.txt`);return settings2.git===void 0||!lock?[]:[{id:"heroku deployment",destination:"heroku",does:`push to ${String(settings2.branch)}`,file:lock.path,sha256:lock.
sha256,size:lock.size,wave:2,final:!0}]};async function openChannel(place,services){let{settings:settings2,work}=place,[remote,branch]=[String(settings2.git),`r\
efs/heads/${String(settings2.branch??"main")}`],git=gitIn(posix.join(work,"deploy.git"),place,services),repository={git,remote,branch,place,services};return await known(
git(["init","--quiet","--bare"])),{async preflight(effects2){if(effects2.length===0)return[];let answer=await patiently(()=>git(["ls-remote","--",remote,branch]),
({code,stderr})=>code!==0&&passing.test(stderr)?{}:void 0,services.host);return answer.code===0?changed(place,services):[{code:"deploy-unreachable",fact:`the re\
mote of server.heroku.git does not answer: ${answer.why}`,fix:"Check its address; give HEROKU_API_KEY, or a key to git or ssh",where:{key:"server.heroku.git"}}]},
observe:async effects2=>new Map(await Promise.all(effects2.map(async({id})=>[id,await observe(repository)]))),send:async effects2=>new Map(await Promise.all(effects2.
map(async effect=>[effect.id,await deploy(effect,repository)]))),async fetch(_,folder){await services.files.makeFolder(folder),await known(git(["--work-tree",folder,
"checkout","--force",there,"--","."]))}}}var passing=/returned error: (429|5\d\d)|timed? ?out|reset by peer|empty reply|early EOF|unexpected disconnect|transfer closed/i,
refused=/Authentication failed|could not read Username|returned error: 40[134]|not found|Permission denied|certificate/i;async function known(asked){let{code,stdout,
why}=await asked;if(code!==0)throw new Error(`git failed: ${why}`);return stdout.trim()}async function changed({release,holds},{files}){let planned=new Map(holds.
filter(({path})=>path.startsWith(`${below}/`)).map(({path,sha256})=>[path,sha256])),present=(await files.list(posix.join(release,below))).map(({path})=>`${below}\
/${path}`);return(await Promise.all([...new Set([...planned.keys(),...present])].map(async path=>present.includes(path)&&(await files.digest(posix.join(release,
path))).sha256===planned.get(path)?[]:[path]))).flat().map(path=>({code:"release-changed",fact:`${path} is not what the release has there`,fix:"Fetch the releas\
e again; if it stays so, do not publish it"}))}async function treeOf({git,place:{release,work}}){let env={GIT_INDEX_FILE:posix.join(work,"deploy.index")};return await known(
git(["read-tree","--empty"],{env})),await known(git(["--work-tree",posix.join(release,below),"add","--all","--force","--","."],{env})),known(git(["write-tree"],
{env}))}async function observe(repository){let{git,remote,branch}=repository,listed=await git(["ls-remote","--",remote,branch]);if(listed.code!==0)return unseen(
listed);if(listed.stdout.trim()==="")return{is:"absent"};let fetched=await git(["fetch","--quiet","--no-tags","--",remote,`+${branch}:${there}`]);if(fetched.code!==
0)return unseen(fetched);let[tree,deployed2=[]]=[await treeOf(repository),(await known(git(["log","--format=%T %h %s",there]))).split(`
`)];if(deployed2[0]?.startsWith(tree))return{is:"same"};let[latest=""]=deployed2;return deployed2.some(line=>line.startsWith(tree))?{is:"different",there:`${latest.
slice(latest.indexOf(" ")+1)}, deployed after this release`}:{is:"absent"}}var unseen=({why,stderr})=>({is:"unknown",why,stands:refused.test(stderr)&&!passing.test(
stderr)});async function deploy({sha256},repository){let{git,remote,branch,place,services}=repository,tree=await treeOf(repository);if((await changed(place,services)).
length>0)return{is:"refused",why:"the folder changed after it was verified",fix:"Fetch the release again; if it stays so, do not publish it"};let parent=(await git(
["rev-parse","--verify","--quiet",there])).stdout.trim(),commit=await known(git(["commit-tree",tree,...parent?["-p",parent]:[],"-m",message(place,sha256)],{env:author(
place)})),{code,stdout,why}=await git(["push","--porcelain","--",remote,`${commit}:${branch}`],{seconds:building});return code===0?{is:"accepted"}:/\[remote rejected\].*hook declined/.
test(stdout)?{is:"refused",why,fix:"Read what the platform says of its build. What ran before goes on running"}:{is:"unsure",why}}var message=({app,source},sha256)=>[
`${app.name} ${app.version}`,"",`Requirements-SHA256: ${sha256}`,...source?.commit?[`Release-Commit: ${source.commit}`]:[]].join(`
`),author=({app})=>Object.fromEntries(["AUTHOR","COMMITTER"].flatMap(who=>[[`GIT_${who}_NAME`,app.name],[`GIT_${who}_EMAIL`,`${app.name}@localhost`]]));var wheelOf=(app,distributions)=>distributions.filter(({file})=>projectOf(file)===normalizeName(app.name)&&/-(manylinux\S*x86_64|none-any)\S*\.whl$/.test(file)),
vendoredOf=(app,distributions)=>distributions.filter(({file})=>!isOwn(app.name,file)),deployed=(app,distributions)=>[...wheelOf(app,distributions),...vendoredOf(
app,distributions)];function requirements({app,pinsText,distributions}){return`${vendoredOf(app,distributions).reduce((text,{file})=>text.replace(new RegExp(`^${projectOf(
file)}==\\S+`,"m"),`./${file}`),pinsText).trimEnd()}
${wheelOf(app,distributions).map(({file,sha256})=>`./${file} --hash=sha256:${sha256}
`).join("")}`}var destination={name:"heroku",doc:"A folder for Heroku and other buildpack platforms",requirements:"publishers/heroku/requirements.txt",programs:[],
files:(app,distributions)=>["requirements.txt",".python-version","Procfile",...deployed(app,distributions.map(file=>({file,sha256:"",size:0}))).map(({file})=>file)],
steps:place=>{let{app,output,wheels,python,command,distributions}=place;return[{do:"write",path:posix2.join(output,"requirements.txt"),text:requirements(place)},
{do:"write",path:posix2.join(output,".python-version"),text:`${python}
`},{do:"write",path:posix2.join(output,"Procfile"),text:`web: ${command}
`},...deployed(app,distributions).map(({file})=>({do:"copy",from:posix2.join(wheels,file),to:posix2.join(output,file)}))]},prove:place=>proof(place,place.output),
sender:{effects,open:openChannel,prove:place=>proof(place,place.fetched)}};function proof(place,folder){let environment=posix2.join(place.work,"heroku-environme\
nt"),slug=posix2.join(place.work,"slug");return{environment,steps:[cleanEnvironment(place,environment),{do:"copy",from:folder,to:slug},pip(place,environment,"pi\
p install (as the buildpack does)",["install","--quiet","--require-hashes","-r","requirements.txt"],slug),check(place,environment),webProcess(place,environment,
slug,"the web process")]}}var heroku_default=destination;

return{default:heroku_default,requirements}})