(function(__load,__later,__meta,require){"use strict";const {posix,win32}=require("node:path");const {posix:posix2}=require("node:path");const {availableParallelism,homedir:homedir2}=require("node:os");const {join:join4}=require("node:path/posix");const {fileURLToPath}=require("node:url");const fs=require("node:fs");const {dirname,join}=require("node:path");const {homedir}=require("node:os");const {join:join2}=require("node:path/posix");const fs2=require("node:fs");const {createReadStream,lstatSync,mkdtempSync,readdirSync,readFileSync,readlinkSync,rmSync,statSync,writeFileSync}=require("node:fs");const {
tmpdir}=require("node:os");const {dirname:dirname2,join:join3,relative}=require("node:path");const {isAscii}=require("node:buffer");const {accessSync,constants,existsSync}=require("node:fs");const {readdirSync:readdirSync2,readFileSync:readFileSync2}=require("node:fs");const {join:join5}=require("node:path/posix");const {parseArgs}=require("node:util");const {writeSync}=require("node:fs");var ReleaseError=class extends Error{problems;exitCode;constructor(problems,exitCode=1,options){super(problems.map(describe).join(`
`),options),this.name="ReleaseError",this.problems=problems,this.exitCode=exitCode}},failed=(problem,cause)=>new ReleaseError([problem],1,{cause}),misconfigured=problems=>new ReleaseError(
problems,2);function describe({code,fact,fix,where}){let place=describeWhere(where);return`${place&&`${place}: `}${fact}. ${sentence(fix)} [${code}]`.replaceAll(
/\S{1000,}/g,shortened)}var sentence=text2=>text2.endsWith("?")?text2:`${text2}.`,shortened=word=>`${word.slice(0,200)}\u2026 (${word.length} characters)`;function describeWhere(where={}){
let file=where.file&&(where.line?`${where.file}:${where.line}`:where.file),key=where.key&&(file?`(${where.key})`:where.key);return[file,key].filter(Boolean).join(
" ")}var systemErrors={ENOSPC:["disk-full","Make room on the disk and run again; nothing half-made was kept"],EDQUOT:["disk-full","Your quota is used up: make r\
oom and run again"],EACCES:["no-permission","Check who owns that file or folder"],EPERM:["no-permission","Check who owns that file or folder"],EROFS:["no-permis\
sion","That file system is read-only: name another folder with --output, or for caches with RELEASE_ACTIONS_CACHE"]};function systemProblem(error){let{code="",message=""}=error??
{},[name,fix]=systemErrors[code]??[];return name&&fix?{code:name,fact:message,fix}:void 0}var array=[],characterCodeCache=[];function leven(first,second,options){if(first===second)return 0;let maxDistance=options?.maxDistance,swap=first;first.length>
second.length&&(first=second,second=swap);let firstLength=first.length,secondLength=second.length;for(;firstLength>0&&first.charCodeAt(~-firstLength)===second.charCodeAt(
~-secondLength);)firstLength--,secondLength--;let start=0;for(;start<firstLength&&first.charCodeAt(start)===second.charCodeAt(start);)start++;if(firstLength-=start,
secondLength-=start,maxDistance!==void 0&&secondLength-firstLength>maxDistance)return maxDistance;if(firstLength===0)return maxDistance!==void 0&&secondLength>maxDistance?
maxDistance:secondLength;let bCharacterCode,result,temporary,temporary2,index=0,index2=0;for(;index<firstLength;)characterCodeCache[index]=first.charCodeAt(start+
index),array[index]=++index;for(;index2<secondLength;){for(bCharacterCode=second.charCodeAt(start+index2),temporary=index2++,result=index2,index=0;index<firstLength;index++)
temporary2=bCharacterCode===characterCodeCache[index]?temporary:temporary+1,temporary=array[index],result=array[index]=temporary>result?temporary2>result?result+
1:temporary2:temporary2>temporary?temporary+1:temporary2;if(maxDistance!==void 0){let rowMinimum=result;for(index=0;index<firstLength;index++)array[index]<rowMinimum&&
(rowMinimum=array[index]);if(rowMinimum>maxDistance)return maxDistance}}return array.length=firstLength,characterCodeCache.length=firstLength,maxDistance!==void 0&&
result>maxDistance?maxDistance:result}var found=(findings,key,fact,fix)=>{findings.push({key,fact,fix})},show=value=>typeof value=="string"&&!new RegExp("\\p{Cc}","u").test(value)?`'${value}'`:String(
JSON.stringify(value));function base(kind,options){let{doc,required=!1,positional=!1}=options;return{kind,doc,required,default:options.default,...positional&&{positional}}}
function text(options){let{pattern,secret:secret2=!1}=options;return{...base("text",options),...secret2&&{secret:secret2},accept(value,key,findings){return typeof value!=
"string"?found(findings,key,`${show(value)} is not text`,"Give one piece of text, in quotes if it looks like a number"):pattern&&!pattern[0].test(value)?found(findings,
key,`${secret2?"the value":show(value)} is not ${pattern[1]}`,`Give ${pattern[1]}`):value}}}var path=text,secret=options=>text({...options,secret:!0});function flag(options){
return{...base("flag",{default:!1,...options}),accept:(value,key,findings)=>typeof value=="boolean"?value:found(findings,key,`${show(value)} is not true or fals\
e`,"Write true or false")}}function number(options){let{min=-1/0}=options;return{...base("number",options),accept(value,key,findings){return typeof value!="numb\
er"||!Number.isFinite(value)?found(findings,key,`${show(value)} is not a number`,"Give a number"):value>=min?value:found(findings,key,`${value} is less than ${min}`,
`Give ${min} or more`)}}}function choice(choices,options){return{...base("choice",options),choices,accept(value,key,findings){return choices.includes(value)?value:
found(findings,key,`${show(value)} is not one of ${choices.join(", ")}`,remedy(String(value),choices.map(String),`Choose one of ${choices.join(", ")}`))}}}function list(item,options){
return{...base("list",{default:[],...options}),item,accept(value,key,findings){return Array.isArray(value)?value.map((entry,index)=>item.accept(entry,`${key}[${index}\
]`,findings)).filter(entry=>entry!=null):found(findings,key,`${show(value)} is not a list`,"Write a list: [a, b]")}}}function group(fields,options){let accept=(value,key,findings)=>acceptFields(
fields,value??{},key,findings);return{...base("group",{doc:options.doc}),fields,default:options.default&&accept({},"",[]),accept}}function mapping(options){return{
...base("mapping",options),accept:(value,key,findings)=>isMapping(value)?value:notMapping(value,key,findings)}}var isMapping=value=>typeof value=="object"&&value!==
null&&!Array.isArray(value),notMapping=(value,key,findings)=>found(findings,key,`${show(value)} is not a mapping`,"Write keys and values below it");function acceptFields(fields,value,key,findings){
if(!isMapping(value))return notMapping(value,key,findings);let dotted=name=>key?`${key}.${name}`:name;for(let name of Object.keys(value))Object.hasOwn(fields,name)||
found(findings,dotted(name),`unknown key '${name}'`,remedy(name,Object.keys(fields),`Known keys: ${Object.keys(fields).join(", ")}`));return Object.fromEntries(
Object.entries(fields).map(([name,field])=>[name,acceptField(field,Object.hasOwn(value,name)?value[name]:void 0,dotted(name),findings)]))}function acceptField(field,value,key,findings){
return value!=null?field.accept(value,key,findings):(field.required&&found(findings,key,`'${key}' is missing`,field.doc),field.default)}function fromStrings(fields,raw){
return Object.fromEntries(Object.entries(raw).filter(([,value])=>value!==void 0&&value.trim()!=="").map(([name,value])=>[name,fields[name]?fromString(fields[name],
value):value]))}function fromString(field,raw){switch(field.kind){case"flag":{let word=raw.trim().toLowerCase();return word==="true"?!0:word==="false"?!1:raw}case"\
number":return/^-?\d+(\.\d+)?$/.test(raw.trim())?Number(raw):raw;case"list":return raw.split(/[\n,]/).map(item=>item.trim()).filter(Boolean);case"text":case"cho\
ice":case"group":case"mapping":return raw.trim()}}function remedy(word,known,otherwise){let[nearest]=known.map(name=>({name,distance:leven(word,name)})).sort((a,b)=>a.
distance-b.distance);return nearest&&nearest.distance<=Math.max(1,Math.floor(word.length/3))?`Did you mean '${nearest.name}'?`:otherwise}var printable=text2=>text2.replaceAll(orders,escaped),oneLine=text2=>printable(text2).replaceAll(`
`,"\\n"),printableOutput=text2=>text2.replaceAll(/(\u001b\[[\d;]*m|\r)|([^])/gu,(_,kept2,other="")=>kept2??printable(other)),orders=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
escaped=mark2=>{let code=mark2.charCodeAt(0);return code<256?`\\x${code.toString(16).padStart(2,"0")}`:`\\u${code.toString(16)}`};var slashed=(path2,{platform})=>platform==="win32"?path2.replaceAll("\\","/"):path2,native=(path2,{platform})=>platform==="wi\
n32"?path2.replaceAll("/","\\"):path2,resolved=(folder,path2,machine)=>machine.platform==="win32"?slashed(win32.resolve(folder,path2),machine):posix.resolve(folder,
path2),leadsOut=path2=>/^[a-z]:/i.test(path2)||[posix,win32].some(({isAbsolute,normalize})=>isAbsolute(path2)||/^\.\.([\\/]|$)/.test(normalize(path2)));var besideOf=path2=>`${path2}.${Math.random().toString(36).slice(2,10)}.part`;function environmentOf({inherit,env={}},host,platform){let fold=name=>platform==="win32"?name.toUpperCase():name,[wanted,changed]=[inherit&&new Set(inherit.map(
fold)),new Set(Object.keys(env).map(fold))],kept2=Object.entries(host).filter(([name])=>(!wanted||wanted.has(fold(name)))&&!changed.has(fold(name)));return Object.
fromEntries([...platform==="win32"?[["PYTHONUTF8","1"]]:[],...kept2,...Object.entries(env)].filter(pair=>pair[1]!==void 0))}function programPaths(program,path2,platform){
let windows=platform==="win32",names=windows&&!/\.(exe|com)$/i.test(program)?[`${program}.exe`,`${program}.com`]:[program];return path2.split(windows?";":":").map(
folder=>slashed(windows?folder.replaceAll('"',""):folder,{platform})).filter(Boolean).flatMap(folder=>names.map(name=>posix2.join(folder,name)))}function located(program,environment,platform,isThere2){
if(platform!=="win32"||/[\\/]/.test(program))return program;let[,path2=""]=Object.entries(environment).find(([name])=>name.toUpperCase()==="PATH")??[],paths=programPaths(
program,path2,platform);return paths.find(isThere2)??paths[0]??`/${program}.exe`}function diskCache(folder){let place=sha256=>join(folder,sha256.slice(0,2),sha256),noteOf=key=>join(folder,"notes",key.slice(0,2),key),put=async(to,fill)=>{let beside=besideOf(
to);await fs.promises.mkdir(dirname(beside),{recursive:!0}).then(()=>fill(beside)).then(()=>fs.promises.rename(beside,to)).catch(()=>fs.promises.rm(beside,{force:!0})).
catch(()=>{})};return{fetch:async(sha256,to)=>(await fs.promises.mkdir(dirname(to),{recursive:!0}),fs.promises.copyFile(place(sha256),to).then(()=>!0,()=>!1)),store:(sha256,from)=>put(
place(sha256),beside=>fs.promises.copyFile(from,beside)),recall:key=>fs.promises.readFile(noteOf(key),"utf8").catch(()=>{}),note:(key,text2)=>put(noteOf(key),beside=>fs.
promises.writeFile(beside,text2))}}function usualCacheFolder(env){let caches=env.XDG_CACHE_HOME||(process.platform==="win32"?
env.LOCALAPPDATA:"")||join2(homedir(),".cache");return join2(caches,"release-actions")}var helpers=["opt","sparkplug","regexp-tier-up","parallel-scavenge",...Number(process.versions.node.split(".")[0])<22?[]:["maglev"]],set=flags=>{let{setFlagsFromString}=process.
getBuiltinModule("node:v8");flags.forEach(flag2=>setFlagsFromString(flag2))},onAgain=()=>set([...helpers.map(name=>`--${name}`),"--semi-space-growth-factor=2"]);
function endsSoon(){set([...helpers.map(name=>`--no-${name}`),"--semi-space-growth-factor=1"]),process.off("exit",onAgain).prependOnceListener("exit",onAgain)}var newline=10,most=100;function decode(bytes,unread=[]){let beyond=isAscii(bytes)?[]:inUnread(bytes,unread);return beyond?.forEach(
at=>bytes[at]=63),bytes.toString(beyond?"latin1":"utf8")}function inUnread(bytes,unread){let found2=[];for(let at of beyondAscii(bytes,0,bytes.length)){let start=bytes.
lastIndexOf(newline,at)+1;if(found2.length===most||!unread.some(each=>bytes.toString("latin1",start,start+each.length)===each))return;found2.push(at)}return found2}
function*beyondAscii(bytes,from,to){if(isAscii(bytes.subarray(from,to)))return;let middle=from+to>>1;if(to-from===1)return void(yield from);yield*beyondAscii(bytes,
from,middle),yield*beyondAscii(bytes,middle,to)}function readText(path2,unread){try{return decode(readFileSync(path2),unread)}catch(error){let{code=""}=error;throw code!=="ERR_STRING_TOO_LONG"&&code!=="ERR_FS\
_FILE_TOO_LARGE"?error:failed({code:"file-too-big",fact:`${path2} is too big to be read`,fix:"Name the right file",where:{file:path2}},error)}}var localFiles={text:async(path2,unread)=>readText(
path2,unread),bytes:path2=>fs2.promises.readFile(path2),async write(path2,data,mode){await fs2.promises.mkdir(dirname2(path2),{recursive:!0});let beside=besideOf(
path2);try{await fs2.promises.writeFile(beside,data,{flush:!0,...mode!==void 0&&{mode}}),mode!==void 0&&await fs2.promises.chmod(beside,mode),await rename(beside,
path2)}catch(error){throw await fs2.promises.rm(beside,{force:!0}),error}},has:async path2=>isThere(path2),async look(path2){let found2=statOf(path2);if(found2)
return found2.isSymbolicLink()?{kind:"link",target:slashes(readlinkSync(path2))}:{kind:found2.isDirectory()?"folder":"file"}},async list(folder){return(await entries(
folder,folder)).sort((a,b)=>a.path<b.path?-1:1)},names:async folder=>(await fs2.promises.readdir(folder)).sort(),makeFolder:async path2=>{await fs2.promises.mkdir(
path2,{recursive:!0})},async copy(from,to,leaveOut=()=>!1){await fs2.promises.mkdir(dirname2(to),{recursive:!0});let filter=source=>source===from||!leaveOut(slashes(
relative(from,source)));await fs2.promises.cp(from,to,{recursive:!0,verbatimSymlinks:!0,filter})},async move(from,to){await fs2.promises.mkdir(dirname2(to),{recursive:!0});
try{await rename(from,to)}catch(error){if(error.code!=="EXDEV")throw error;await moveAcross(from,to)}},remove:path2=>fs2.promises.rm(path2,{recursive:!0,force:!0,
maxRetries:5}),async link(target,path2){await fs2.promises.mkdir(dirname2(path2),{recursive:!0}),await fs2.promises.symlink(target,path2)},setMode:(path2,mode)=>fs2.
promises.chmod(path2,mode),isExecutable:async path2=>(statSync(path2).mode&64)!==0,async digest(path2){let{createHash}=process.getBuiltinModule("node:crypto"),hash=createHash(
"sha256");if(statSync(path2).size<=small){let bytes=readFileSync(path2);return{sha256:hash.update(bytes).digest("hex"),size:bytes.length}}let{pipeline}=await Promise.resolve().then(()=>require("node:stream/promises")),
size=0;return await pipeline(createReadStream(path2),async function*(source){for await(let chunk of source)size+=chunk.length,yield chunk},hash),{sha256:hash.digest(
"hex"),size}},stamps:async folder=>stampsBelow(folder),moment:momentOf,async predated(paths,than){let mark2=statOf(than);return mark2?paths.filter(path2=>(statOf(
path2)?.mtimeMs??1/0)<=mark2.mtimeMs):[]},async changedSince(folder,moment){let found2={paths:[],changed:[]};return isThere(folder)&&await lookBelow(folder,Number(
moment),"",found2),found2},async room(path2){let{bavail,bsize}=await fs2.promises.statfs(path2);return bavail*bsize},async temporary(purpose){let folder=mkdtempSync(
join3(tmpdir(),`release-actions-${purpose}-`));return temporaries.add(folder),slashes(folder)}},small=2**18;async function rename(from,to,attempts=process.platform===
"win32"?10:1){try{await fs2.promises.rename(from,to)}catch(error){if(attempts===1||!["EPERM","EACCES","EBUSY"].includes(error.code??""))throw error;await new Promise(
resolve=>setTimeout(resolve,100)),await rename(from,to,attempts-1)}}async function moveAcross(from,to){let beside=besideOf(to);try{await fs2.promises.cp(from,beside,
{recursive:!0,verbatimSymlinks:!0}),await rename(beside,to)}catch(error){throw await fs2.promises.rm(beside,{recursive:!0,force:!0}),error}await fs2.promises.rm(
from,{recursive:!0,force:!0})}function stampsBelow(folder,prefix="",stamps=new Map){for(let entry of isThere(folder)?readdirSync(folder,{withFileTypes:!0}):[]){
let[path2,at]=[prefix+entry.name,`${folder}/${entry.name}`];entry.isDirectory()?stampsBelow(at,`${path2}/`,stamps):stamps.set(path2,String(lstatSync(at,{bigint:!0}).
ctimeNs))}return stamps}async function momentOf(folder){let beside=besideOf(folder),touched=()=>(writeFileSync(beside,""),lstatSync(beside).ctimeMs);try{let moment=touched();
for(;touched()===moment;)await new Promise(resolve=>setTimeout(resolve,1));return String(moment)}finally{await fs2.promises.rm(beside,{force:!0})}}async function lookBelow(folder,moment,prefix,found2){
for(let entry of readdirSync(folder,{withFileTypes:!0})){let[path2,at]=[prefix+entry.name,`${folder}/${entry.name}`],{ctimeMs,mtimeMs}=lstatSync(at);entry.isDirectory()||
found2.paths.push(path2),ctimeMs>moment&&!(entry.isDirectory()&&mtimeMs>moment)&&found2.changed.push(path2),entry.isDirectory()&&await lookBelow(at,moment,`${path2}\
/`,found2),found2.paths.length%256===0&&await new Promise(setImmediate)}}var isThere=path2=>statOf(path2)!==void 0;function statOf(path2){try{return lstatSync(path2,
{throwIfNoEntry:!1})}catch{return}}var temporaries=new Set;process.on("exit",()=>{for(let folder of temporaries)rmSync(folder,{recursive:!0,force:!0,maxRetries:3})});
async function entries(top,folder){let children=await fs2.promises.readdir(folder,{withFileTypes:!0});return(await Promise.all(children.map(async child=>{let full=join3(
folder,child.name);if(child.isDirectory())return entries(top,full);let path2=slashes(relative(top,full));if(child.isSymbolicLink())return[{path:path2,kind:"link",
mode:0,size:0,target:slashes(await fs2.promises.readlink(full))}];let{mode,size}=await fs2.promises.lstat(full);return[{path:path2,kind:"file",mode:mode&511,size}]}))).
flat()}var slashes=path2=>slashed(path2,process);var over=/(?:^|\n)\n$/;function conversation({stdin,stdout,stderr},ended2,end2,signal){let[answer,complaints,whole]=["","",()=>{}];return stderr?.setEncoding("u\
tf8").on("data",text2=>complaints+=text2),stdout?.setEncoding("utf8").on("data",text2=>{answer+=text2,over.test(answer)&&whole()}),stdin?.on("error",()=>{}),async(line,timeoutSeconds)=>{
let late;answer="";let timer=setTimeout(()=>{late=!0,end2()},timeoutSeconds*1e3),answered=new Promise(resolve=>whole=()=>resolve(void 0));stdin?.write(`${line}
`);let code=await Promise.race([answered,ended2.then(status=>status||1)]).finally(()=>clearTimeout(timer));if(code!==void 0&&signal?.aborted)throw signal.reason;
return{code:late?124:code??0,stdout:answer,stderr:complaints,...late&&{late}}}}var mark="RELEASE_ACTIONS_STARTED";function endMarked(value){for(let round=0;round<
20;round++){let pids=marked(value);for(let pid of pids)end(pid);if(pids.length===0)return}}function endTree(pid){process.getBuiltinModule("node:child_process").
spawnSync("taskkill",["/PID",String(pid),"/T","/F"],{stdio:"ignore",windowsHide:!0})}function marked(value){if(process.platform!=="linux")return[];let all=readdirSync2(
"/proc").filter(name=>/^\d+$/.test(name)).map(Number),found2=new Set(all.filter(pid=>read(pid,"environ").split("\0").some(entry=>entry.startsWith(`${mark}=${value}`))));
if(found2.size===0)return[];let parents=new Map(all.map(pid=>[pid,parentOf(pid)])),below=pid=>found2.has(pid)||(parents.get(pid)??0)>1&&below(parents.get(pid));
return all.filter(below)}var parentOf=pid=>Number(/^.*\) \S (\d+)/s.exec(read(pid,"stat"))?.[1]??0);function read(pid,file){try{return readFileSync2(`/proc/${pid}\
/${file}`,"latin1")}catch{return""}}function end(pid){try{process.kill(pid,"SIGKILL")}catch{}}var childProcess=()=>process.getBuiltinModule("node:child_process"),patience=5e3,mostKept=2**24;function localProcesses({child,signal}){let running=new Set,endRunning=how=>{
for(let one of running)one.cleansUp||endFamily(one,how)};signal?.addEventListener("abort",()=>{endRunning("SIGTERM"),setTimeout(()=>endRunning("SIGKILL"),patience).
unref()}),process.on("exit",()=>{for(let one of running)endFamily(one,"SIGKILL")});let launch=({argv,cwd,env,inherit,leavesNothing,cleansUp=!1,alone},input="ign\
ore")=>{let[program="",...rest]=alone?["flock",alone,...argv]:argv,marked2=leavesNothing?`${process.pid}-${Math.random().toString(36).slice(2)}.`:void 0,environment=environmentOf(
{inherit,env:{...env,...marked2&&{[mark]:marked2}}},process.env,process.platform),started=childProcess().spawn(located(program,environment,process.platform,existsSync),
rest,{cwd,env:environment,stdio:[input,"pipe","pipe"],detached:process.platform!=="win32",shell:!1}),one={process:started,marked:marked2,cleansUp};return running.
add(one),started.once("exit",()=>{leavesNothing&&endFamily(one,"SIGKILL"),setTimeout(()=>{started.stdout?.destroy(),started.stderr?.destroy()},patience).unref()}),
started.once("close",()=>running.delete(one)),one};return{run:command2=>new Promise((resolve,reject)=>{command2.cleansUp||signal?.throwIfAborted();let one=launch(
command2),streams={stdout:"",stderr:""},late=!1,timer=command2.timeoutSeconds&&setTimeout(()=>{late=!0,endFamily(one,"SIGKILL")},command2.timeoutSeconds*1e3);for(let name of[
"stdout","stderr"])one.process[name]?.setEncoding("utf8").on("data",text2=>{streams[name]=command2.shown&&streams[name].length>mostKept?streams[name].slice(-mostKept/
2)+text2:streams[name]+text2,command2.shown&&(command2.onOutput??child)(text2)});one.process.once("error",error=>reject(notStarted(command2,error))),one.process.
once(command2.leavesServers?"exit":"close",code=>{clearTimeout(timer||void 0),command2.leavesServers&&running.delete(one),signal?.aborted&&!command2.cleansUp?reject(
signal.reason):resolve({code:late?124:code??1,...streams,...late&&{late}})})}),start(command2){signal?.throwIfAborted();let one=launch(command2),started=one.process,
output="";started.stdout?.setEncoding("utf8").on("data",text2=>output+=text2),started.stderr?.setEncoding("utf8").on("data",text2=>output+=text2);let ended2=endOf(
started,command2);return{ended:ended2,output:()=>output,stop:()=>stop(one,ended2)}},converse(command2){signal?.throwIfAborted();let one=launch(command2,"pipe"),
ended2=endOf(one.process,command2);return{ask:conversation(one.process,ended2,()=>endFamily(one,"SIGKILL"),signal),stop:()=>stop(one,ended2)}},find:async program=>programPaths(
program,process.env.PATH??"",process.platform).find(path2=>existsSync(path2)&&isExecutable(path2))}}function isExecutable(path2){try{return accessSync(path2,constants.
X_OK),!0}catch{return!1}}function endOf(started,command2){let ended2=new Promise((resolve,reject)=>{started.once("error",error=>reject(notStarted(command2,error))),
started.once("close",resolve)});return ended2.catch(()=>{}),ended2}async function stop(started,ended2){endFamily(started,"SIGTERM");let timer=setTimeout(()=>endFamily(
started,"SIGKILL"),patience);await ended2.catch(()=>{}),clearTimeout(timer)}function endFamily({process:started,marked:marked2},signal){if(started.pid!==void 0){
try{process.platform==="win32"?endTree(started.pid):process.kill(-started.pid,signal)}catch{}marked2&&signal==="SIGKILL"&&endMarked(marked2)}}function notStarted({
argv,cwd},error){let{code}=error;return code!=="ENOENT"?failed({code:"command-failed",fact:`${argv[0]} could not be started: ${error.message}`,fix:"Check its pe\
rmissions"},error):failed({code:"tool-missing",fact:`the program '${argv[0]}' was not found${cwd?` (or the folder ${cwd})`:""}`,fix:"Install it, or run with --i\
nstall-tools where the system has a package of it"},error)}function reporting(show2,now=()=>performance.now()){let last=0;return{begin(title){let[id,started]=[++last,now()];show2({event:"begin",id,title});let seconds=()=>Math.
round(now()-started)/1e3;return{done:result=>show2({event:"done",id,title,seconds:seconds(),...result&&{result}}),failed:()=>show2({event:"failed",id,title,seconds:seconds()})}},
note:text2=>show2({event:"note",text:text2}),warn:problem=>show2({event:"warning",...problem}),child:text2=>show2({event:"output",text:text2})}}function jsonLine(event,{verbose,quiet},time=new Date){return(event.event==="output"?!verbose||quiet:quiet&&!kept.includes(event.event))?"":`${JSON.stringify({schema:1,
time:time.toISOString(),...event}).replaceAll(breaks,escaped2)}
`}var breaks=/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,escaped2=mark2=>`\\u${mark2.charCodeAt(0).toString(16).padStart(4,"0")}`,kept=["warning","\
error","result"];function plainLine(event,{colour,verbose,quiet}){let paint=(code,text2)=>colour?`\x1B[${code}m${text2}\x1B[0m`:text2,problem=(code,word,found2)=>`${paint(code,`${word}\
:`)} ${printable(describe(found2))}
`;if(event.event==="warning")return problem(33,"warning",event);if(event.event==="error")return problem(31,"error",event);if(quiet)return"";switch(event.event){case"\
begin":return verbose?`  ${paint(36,"\u25B8")} ${oneLine(event.title)}
`:"";case"done":return`  ${paint(32,"\u2713")} ${ended(event)}${event.result?`  ${paint(2,oneLine(event.result))}`:""}
`;case"failed":return`  ${paint(31,"\u2717")} ${ended(event)}
`;case"note":return`${printable(event.text)}
`;case"output":return verbose?printableOutput(event.text):"";case"result":return""}}var ended=({title,seconds})=>`${oneLine(title).padEnd(46)} ${seconds.toFixed(
1).padStart(6)} s`;function live(screen,look){let running=new Map,drawn=0,stopTicking,draw=above=>{let lines=[...running.values()].slice(-Math.max(1,(screen.rows||24)-2)).map(({title,
since})=>`  ${look.colour?"\x1B[36m\u25B8\x1B[0m":"\u25B8"} ${oneLine(title)} \u2026 ${Math.floor((screen.now()-since)/1e3)} s
`);screen.write(`${drawn>0?`\x1B[${drawn}A\r\x1B[J`:""}${above}${lines.length>0?`\x1B[?7l${lines.join("")}\x1B[?7h`:""}`),drawn=lines.length};return event=>{let line=plainLine(
event,look);!follow(running,event,screen)&&line===""||(draw(line),running.size>0?stopTicking??=screen.everySecond(()=>draw("")):stopTicking=void stopTicking?.())}}
function follow(running,event,{now}){if(event.event==="begin")running.set(event.id,{title:event.title,since:now()});else if(event.event==="done"||event.event===
"failed")return running.delete(event.id);return event.event==="begin"}function lookOf({verbose=!1,quiet=!1,json=!1,"no-color":colourless=!1},env,isTTY){let person=isTTY&&env.TERM!=="dumb"&&!isSet(env.CI);return{style:json?"json":person&&
!verbose&&!quiet?"live":"plain",colour:!colourless&&!json&&wantsColour(env,isTTY),verbose,quiet}}function wantsColour(env,isTTY){return env.FORCE_COLOR!==void 0?
!["0","false"].includes(env.FORCE_COLOR):isTTY&&!env.NO_COLOR&&env.TERM!=="dumb"}var isSet=(value="")=>!["","0","false"].includes(value);function terminal(asked2={}){let show2;return event=>{(show2||asked2.json||event.event!=="result")&&(show2??=onStream(process.stderr,asked2))(event)}}function onStream(stream2,asked2){
let look=lookOf(asked2,process.env,stream2.isTTY===!0),write=text2=>{text2&&stream2.write(text2)};return look.style==="json"?event=>write(jsonLine(event,look)):
look.style==="plain"?event=>write(plainLine(event,look)):live({write,get rows(){return stream2.rows},everySecond,now:()=>performance.now()},look)}function everySecond(tick){
let timer=setInterval(tick,1e3).unref();return()=>clearInterval(timer)}function localPorts({signal,reporter=reporting(terminal())}={}){let host=localHost();return{host,files:localFiles,processes:localProcesses({child:reporter.child,
...signal&&{signal}}),network,github,cache:diskCache(join4(host.cacheFolder,"files")),artifacts:{fetch:async()=>[],store:async()=>""},reporter}}var localNetwork=async()=>(await __later("network-AKL47PVE.js")).
localNetwork,network={get:async(...args)=>(await localNetwork()).get(...args),send:async(...args)=>(await localNetwork()).send(...args),download:async(...args)=>(await localNetwork()).
download(...args),freePort:async()=>(await localNetwork()).freePort()};function github(token){let open=async()=>(await __later("github-EQKLEGCG.js")).openGitHub(
token);return{request:async(...args)=>(await open()).request(...args),upload:async(...args)=>(await open()).upload(...args),download:async(...args)=>(await open()).
download(...args)}}function localHost(){let{env}=process,inside=path2=>slashed(path2,process);return{platform:process.platform,arch:process.arch,cwd:inside(process.
cwd()),home:inside(homedir2()),cacheFolder:inside(env.RELEASE_ACTIONS_CACHE||usualCacheFolder(env)),get suite(){return suiteRoot()},usesCaches:!0,env:name=>env[name],
isRoot:process.getuid?.()===0,cores:availableParallelism(),now:()=>Date.now(),wait:milliseconds=>new Promise(resolve=>setTimeout(resolve,milliseconds)),endsSoon}}
function suiteRoot(){let parts=fileURLToPath(__meta.url).split(/[\\/]/),top=Math.max(parts.lastIndexOf("dist"),parts.lastIndexOf("src"));return parts.slice(
0,top).join("/")||"/"}var partsFolder="parts",planFile="plan.json",timesFile="times.json",sizesFile="sizes.json",unfinished=cell=>`unfinished/${cell}`,attemptFolder="attempt",previousFolder="\
previous";async function describeFiles(release,paths,from,{files},target){return Promise.all(paths.map(async path2=>({path:path2,...await files.digest(join5(release,
path2)),...target&&{target},from})))}var partOf=cell=>`${partsFolder}/${cell}.json`,writePart=(release,part,{files})=>files.write(join5(release,partOf(part.cell)),
`${JSON.stringify(part,null,2)}
`);async function readParts(release,{files}){let folder=join5(release,partsFolder),names=await files.has(folder)?await files.list(folder):[];return Promise.all(
names.filter(({path:path2})=>path2.endsWith(".json")).map(async({path:path2})=>JSON.parse(await files.text(join5(folder,path2)))))}async function digests(release,paths,{
files}){let there=await Promise.all(paths.map(path2=>files.has(join5(release,path2)))),missing=paths.filter((_,index)=>!there[index]);if(missing.length>0)throw new ReleaseError(
missing.map(path2=>({code:"file-missing",fact:`${path2} is not in ${release}`,fix:"Run the command that makes it first"})));return Object.fromEntries(await Promise.
all(paths.map(async path2=>[path2,(await files.digest(join5(release,path2))).sha256])))}async function timed(title,{reporter,host},work){let started=host.now(),
stage=reporter.begin(title);try{let result=await work();return stage.done(),{result,took:host.now()-started}}catch(error){throw stage.failed(),error}}function chosenCells(cells,id){
if(!id)return cells;let chosen=cells.filter(cell=>cell.id===id),known=cells.map(cell=>cell.id);if(chosen.length===0)throw misconfigured([{code:"usage",fact:`the\
 plan has no cell '${id}'`,fix:remedy(id,known,`It has: ${known.join(", ")||"none"}`),where:{key:"cell"}}]);return chosen}var absolute=({host},path2)=>resolved(
host.cwd,path2,host),releaseFolder=request=>String(request.release??request.output??"release");function refuseChange(planned,actual){let changed=Object.keys(actual).
filter(name=>planned[name]!==void 0&&planned[name]!==actual[name]);if(changed.length!==0)throw misconfigured(changed.map(file=>({code:"plan-stale",fact:`${file}\
 has changed since the plan was made`,fix:"Make the plan again: remove plan.json from the release folder, or start from the same commit",where:{file}})))}var loaders={init:()=>__later("init-YFKQX5LK.js"),release:()=>__later("release-T7V7DU7T.js"),plan:()=>__later("plan-IW7VQMO3.js"),"resolve-\
pins":()=>__later("resolve-pins-CJEHQEJV.js"),"build-native":()=>__later("build-native-C4B737IL.js"),"package-client":()=>__later("package-client-GNRT72KG.js"),manifest:()=>__later("manifest-IU4TT2VY.js"),
"publish-server":()=>__later("publish-server-7DLRV4K2.js"),verify:()=>__later("verify-3AB2R5EC.js"),rebuild:()=>__later("rebuild-273EHB57.js")},commandNames=Object.
keys(loaders);var isCommand=name=>Object.hasOwn(loaders,name),loadCommand=async name=>(await loaders[name]()).default;var common={verbose:flag({doc:"Show the output of every program that is run"}),quiet:flag({doc:"Say nothing but warnings and errors"}),json:flag({doc:"Progress,\
 warnings, errors and the outcome as JSON, one object a line, on standard error: docs/terminal.md"}),"no-color":flag({doc:"No colors. They are left out by NO_CO\
LOR and TERM=dumb too, and where standard error is no terminal; FORCE_COLOR has them anyway"})};function asked(argv){let options=Object.fromEntries(Object.keys(
common).map(name=>[name,{type:"boolean"}])),{tokens}=parseArgs({args:[...argv],options,strict:!1,tokens:!0}),given=Object.fromEntries(tokens.flatMap(token=>token.
kind==="option"?[[token.name,token.value??"true"]]:[]));return Object.fromEntries(Object.keys(common).map(name=>[name,String(given[name]).trim().toLowerCase()===
"true"]))}var fieldsOf=({fields})=>({...fields,...common,...fields});async function cli(argv,streams){let[name="--help",...rest]=argv;if(name==="--version")return print(
streams,`${streams.version}
`);if(name==="--help"||name==="-h"||name==="help")return print(streams,(await __later("help-HDOFUADP.js")).overview(await Promise.all(commandNames.map(loadCommand))));
if(!isCommand(name))throw misconfigured([{code:"usage",fact:`'${name}' is not a command`,fix:remedy(name,commandNames,`Commands: ${commandNames.join(", ")}`)}]);
let command2=await loadCommand(name);return rest.includes("--help")||rest.includes("-h")?print(streams,(await __later("help-HDOFUADP.js")).commandHelp({
...command2,fields:fieldsOf(command2)})):finish(await command2.run(parse(command2,rest),streams.ports()),asked(rest).json,streams)}function parse(command2,argv){
let fields=fieldsOf(command2),problems=[],raw=readFlags(fields,argv,problems),request=acceptFields(fields,fromStrings(fields,raw),"",problems);if(problems.length>
0||!request)throw misconfigured(problems.map(finding=>usage(finding,fields,command2.name)));return Object.fromEntries(Object.entries(request).filter(([name])=>Object.
hasOwn(command2.fields,name)))}function readFlags(fields,argv,problems){let named=Object.entries(fields).filter(([,field])=>!field.positional),positional=Object.
entries(fields).filter(([,field])=>field.positional).map(([name])=>name),options=Object.fromEntries(named.map(([name,field])=>[name,{type:field.kind==="flag"?"b\
oolean":"string"}])),{tokens}=parseArgs({args:[...argv],options,strict:!1,allowPositionals:!0,tokens:!0}),raw={};for(let token of tokens)if(token.kind==="positi\
onal"){let name=positional.shift();name?raw[name]=token.value:problems.push({key:token.value,fact:`'${token.value}' is one argument too many`,fix:"Leave it out"})}else if(token.
kind==="option"){let value=token.value&&!token.inlineValue&&/^-./.test(token.value)?void 0:token.value;readOption(token.name,token.rawName,value,fields,raw,problems)}
return raw}function readOption(name,rawName,value,fields,raw,problems){let field=Object.hasOwn(fields,name)?fields[name]:void 0;if(!field||field.positional){let known=Object.
keys(fields).filter(key=>!fields[key]?.positional).map(key=>`--${key}`);problems.push({key:rawName,fact:`unknown flag ${rawName}`,fix:remedy(rawName,known,`Flag\
s: ${known.join(", ")}`)})}else field.secret?problems.push({key:rawName,fact:`${rawName} would show a secret to whoever looks at this machine's processes`,fix:`\
It is an input of the action; here: ${field.doc}`}):field.kind==="flag"?raw[name]=value??"true":value===void 0?problems.push({key:rawName,fact:`${rawName} needs\
 a value`,fix:field.doc}):raw[name]=field.kind==="list"&&raw[name]?`${raw[name]}
${value}`:value}function usage({key,fact,fix},fields,command2){let field=fields[key.replace(/\[.*/,"")];return{code:"usage",fact,fix:`${fix} (see ${command2} --\
help)`,where:{key:field&&!field.positional?`--${key}`:key}}}async function finish({stdout,table,deviations=[],shown,outputs={}},json,{out,show:show2}){let status=deviations.
length>0?1:0;if(table&&!json&&out((await __later("chunk-QCJDVBWC.js")).renderTable(table)),stdout!==void 0&&out(stdout),!shown&&!json)for(let deviation of deviations)
out(`${oneLine(deviation)}
`);return show2({event:"result",status,outputs,deviations}),status}function print({out},text2){return out(text2),0}var opened;function print2(text2){let rest=opened?Buffer.from(text2):writeAtOnce(Buffer.from(text2));rest.length>0&&stream().write(
rest)}function stream(){return opened||(opened=process.stdout.on("error",gone)),opened}async function printed(){opened&&opened.writableLength>0&&await new Promise(
resolve=>opened?.write("",resolve))}function writeAtOnce(bytes){if(process.platform==="win32")return bytes;let at=0;try{for(;at<bytes.length;)at+=writeSync(1,bytes,
at)}catch(error){error.code!=="EAGAIN"&&gone(error)}return bytes.subarray(at)}function gone(error){process.exit(error.code==="EPIPE"?0:1)}async function main(door){let abort=new AbortController;for(let[signal,status2]of[["SIGINT",130],["SIGTERM",143]])process.on(signal,()=>{process.exitCode=status2,
abort.abort(new Interrupted(status2))});let asAction=process.argv.length<=2&&!!process.env.GITHUB_ACTIONS,argv=process.argv.slice(2),show2=terminal(asked(argv)),
status=await(asAction?runAction(door,abort.signal):runCli(argv,show2,abort.signal)).catch(error=>complain(error,asAction?annotate:problem=>show2({event:"error",
...problem})));await printed(),process.exit(abort.signal.aborted?process.exitCode:status)}var Interrupted=class extends Error{status;constructor(status){super("\
interrupted"),this.status=status}};async function runCli(argv,show2,signal){return cli(argv,{out:print2,show:show2,ports:()=>localPorts({reporter:reporting(show2),
signal}),version:"0.1.0"})}async function runAction(door,signal){stream();let[{action},{githubPorts}]=await Promise.all([__later("action-BWXB6OJB.js"),__later("github-K2BCLDAY.js")]);
return await action(door??process.env.INPUT_COMMAND??"",githubPorts(signal)),Number(process.exitCode??0)}async function complain(error,say){if(error instanceof Interrupted)
return error.status;let{problems,exitCode}=error instanceof ReleaseError?error:{problems:[system(error)],exitCode:1};for(let problem of problems)await say(problem);
return exitCode}async function annotate(problem){let[core,{annotation}]=await Promise.all([__later("core-QHEZDRVS.js"),__later("chunk-AFY5QSAT.js")]);
core.error(describe(problem),annotation(problem))}function system(error){let{message=String(error),stack}=error??{};return systemProblem(error)??{code:"internal",
fact:stack??message,fix:"This is a fault of release-actions: please report it with the lines above"}}var command=definition=>definition;var sha256Pattern=[/^[0-9a-f]{64}$/,"a sha256"],projectFields={project:path({doc:"The folder that has pyproject.toml",default:".",positional:!0}),config:path({doc:"\
The configuration. Default: release.yaml in the project"})},planDigestField=text({doc:"On a runner: sha256 of the plan artifact, as the job that planned gave it",
pattern:sha256Pattern}),lineFields={...projectFields,output:path({doc:"The release folder",default:"release"}),"install-tools":flag({doc:"Install missing system\
 programs from Debian packages, and targets of Rust with rustup"}),"plan-digest":planDigestField},rebuildField=flag({doc:"Build each wheel once more, elsewhere \
and without any cache, and fail where its bytes differ"}),previousFields={previous:path({doc:"An earlier release that you have verified, its folder or its relea\
se.json. A wheel that is made from the same is taken from it, in a tagged build too; jobs are balanced by what wheels cost then, and sizes, start-up times and p\
ins are compared with it"}),"previous-sha256":text({doc:"The sha256 that release.json of the earlier release must have",pattern:sha256Pattern})},previousArtifactField=text(
{doc:"On a runner: the artifact of this run that holds the earlier release, stored by a job that has verified it; needs previous-sha256"}),previousArtifact=({"p\
revious-artifact":name})=>name?[{name,into:previousFolder}]:[],cellField=example=>text({doc:`Do this cell of the plan only, for example ${example}. Default: all\
 of them`});

return{ReleaseError,failed,misconfigured,describe,systemProblem,text,path,secret,flag,number,choice,list,group,mapping,acceptFields,fromStrings,remedy,oneLine,slashed,native,resolved,leadsOut,besideOf,environmentOf,localPorts,partsFolder,planFile,timesFile,sizesFile,unfinished,attemptFolder,previousFolder,describeFiles,partOf,writePart,readParts,digests,timed,chosenCells,absolute,releaseFolder,refuseChange,projectFields,lineFields,rebuildField,previousFields,previousArtifactField,previousArtifact,cellField,command,commandNames,isCommand,loadCommand,main}})