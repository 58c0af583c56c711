import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/core/paths.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path2=__commonJS({"builtin:node:path?src/ports/local/environment.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("nod\
e:path"))}});var require_node_os=__commonJS({"builtin:node:os?src/ports/local.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:os"))}});var require_posix=__commonJS({"builtin:node:path/posix?src/ports/local.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/posi\
x"))}});var require_node_url=__commonJS({"builtin:node:url?src/ports/local.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:url"))}});var require_node_fs=__commonJS({"builtin:node:fs?src/ports/local/cache.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:fs"))}});var require_node_path3=__commonJS({"builtin:node:path?src/ports/local/cache.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_fs2=__commonJS({"builtin:node:fs?src/ports/local/files.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:fs"))}});var require_node_buffer=__commonJS({"builtin:node:buffer?src/ports/local/files.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:b\
uffer"))}});var require_node_os2=__commonJS({"builtin:node:os?src/ports/local/files.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:os"))}});var require_node_path4=__commonJS({"builtin:node:path?src/ports/local/files.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_fs3=__commonJS({"builtin:node:fs?src/ports/local/processes.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:fs"))}});var require_node_fs4=__commonJS({"builtin:node:fs?src/ports/local/family.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:fs"))}});var require_posix2=__commonJS({"builtin:node:path/posix?src/line/job.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/posix"))}});var require_node_util=__commonJS({"builtin:node:util?src/front/cli.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:util"))}});var ReleaseError=class extends Error{problems;exitCode;constructor(problems,exitCode=1,options){super(problems.map(describe).join("\n"),options);this.name="Rele\
aseError";this.problems=problems;this.exitCode=exitCode}};var failed=(problem,cause)=>new ReleaseError([problem],1,{cause});var misconfigured=problems=>new ReleaseError(
problems,2);function describe({code,fact,fix,where}){const place=describeWhere(where);return`${place&&`${place}: `}${fact}. ${sentence(fix)} [${code}]`.replaceAll(
/\S{1000,}/g,shortened)}var sentence=text2=>text2.endsWith("?")?text2:`${text2}.`;var shortened=word=>`${word.slice(0,200)}… (${word.length} characters)`;function describeWhere(where={}){
const file=where.file&&(where.line?`${where.file}:${where.line}`:where.file);const key=where.key&&(file?`(${where.key})`:where.key);return[file,key].filter(Boolean).
join(" ")}var systemErrors={ENOSPC:["disk-full","Make room on the disk and run again; nothing half-made was kept"],EDQUOT:["disk-full","Your quota is used up: m\
ake room and run again"],EACCES:["no-permission","Check who owns that file or folder"],EPERM:["no-permission","Check who owns that file or folder"],EROFS:["no-p\
ermission","That file system is read-only: name another folder with --output"]};function systemProblem(error){const{code="",message=""}=error??{};const[name,fix]=systemErrors[code]??
[];return name&&fix?{code:name,fact:message,fix}:void 0}var array=[];var characterCodeCache=[];function leven(first,second,options){if(first===second){return 0}const maxDistance=options?.maxDistance;const swap=first;
if(first.length>second.length){first=second;second=swap}let firstLength=first.length;let secondLength=second.length;while(firstLength>0&&first.charCodeAt(~-firstLength)===
second.charCodeAt(~-secondLength)){firstLength--;secondLength--}let start=0;while(start<firstLength&&first.charCodeAt(start)===second.charCodeAt(start)){start++}
firstLength-=start;secondLength-=start;if(maxDistance!==void 0&&secondLength-firstLength>maxDistance){return maxDistance}if(firstLength===0){return maxDistance!==
void 0&&secondLength>maxDistance?maxDistance:secondLength}let bCharacterCode;let result;let temporary;let temporary2;let index=0;let index2=0;while(index<firstLength){
characterCodeCache[index]=first.charCodeAt(start+index);array[index]=++index}while(index2<secondLength){bCharacterCode=second.charCodeAt(start+index2);temporary=
index2++;result=index2;for(index=0;index<firstLength;index++){temporary2=bCharacterCode===characterCodeCache[index]?temporary:temporary+1;temporary=array[index];
result=array[index]=temporary>result?temporary2>result?result+1:temporary2:temporary2>temporary?temporary+1:temporary2}if(maxDistance!==void 0){let rowMinimum=result;
for(index=0;index<firstLength;index++){if(array[index]<rowMinimum){rowMinimum=array[index]}}if(rowMinimum>maxDistance){return maxDistance}}}array.length=firstLength;
characterCodeCache.length=firstLength;return maxDistance!==void 0&&result>maxDistance?maxDistance:result}var found=(findings,key,fact,fix)=>{findings.push({key,fact,fix});return void 0};var show=value=>typeof value==="string"&&!new RegExp("\\p{Cc}","u").test(value)?
`'${value}'`:String(JSON.stringify(value));function base(kind,options){const{doc,required=false,positional=false}=options;return{kind,doc,required,default:options.
default,...positional&&{positional}}}function text(options){const{pattern,secret:secret2=false}=options;return{...base("text",options),...secret2&&{secret:secret2},
accept(value,key,findings){if(typeof value!=="string")return found(findings,key,`${show(value)} is not text`,"Give one piece of text, in quotes if it looks like\
 a number");if(pattern&&!pattern[0].test(value))return found(findings,key,`${secret2?"the value":show(value)} is not ${pattern[1]}`,`Give ${pattern[1]}`);return value}}}
var path=text;var secret=options=>text({...options,secret:true});function flag(options){return{...base("flag",{default:false,...options}),accept:(value,key,findings)=>typeof value===
"boolean"?value:found(findings,key,`${show(value)} is not true or false`,"Write true or false")}}function number(options){const{min=-Infinity}=options;return{...base(
"number",options),accept(value,key,findings){if(typeof value!=="number"||!Number.isFinite(value))return found(findings,key,`${show(value)} is not a number`,"Giv\
e a number");return value>=min?value:found(findings,key,`${value} is less than ${min}`,`Give ${min} or more`)}}}function choice(choices,options){return{...base(
"choice",options),choices,accept(value,key,findings){if(choices.includes(value))return value;return found(findings,key,`${show(value)} is not one of ${choices.join(
", ")}`,remedy(String(value),choices.map(String),`Choose one of ${choices.join(", ")}`))}}}function list(item,options){return{...base("list",{default:[],...options}),
item,accept(value,key,findings){if(!Array.isArray(value))return found(findings,key,`${show(value)} is not a list`,"Write a list: [a, b]");return value.map((entry,index)=>item.
accept(entry,`${key}[${index}]`,findings)).filter(entry=>entry!=null)}}}function group(fields,options){const accept=(value,key,findings)=>acceptFields(fields,value??
{},key,findings);return{...base("group",{doc:options.doc}),fields,default:options.default&&accept({},"",[]),accept}}function mapping(options){return{...base("ma\
pping",options),accept:(value,key,findings)=>isMapping(value)?value:notMapping(value,key,findings)}}var isMapping=value=>typeof value==="object"&&value!==null&&
!Array.isArray(value);var notMapping=(value,key,findings)=>found(findings,key,`${show(value)} is not a mapping`,"Write keys and values below it");function acceptFields(fields,value,key,findings){
if(!isMapping(value))return notMapping(value,key,findings);const dotted=name=>key?`${key}.${name}`:name;for(const name of Object.keys(value)){if(!Object.hasOwn(
fields,name))found(findings,dotted(name),`unknown key '${name}'`,remedy(name,Object.keys(fields),`Known keys: ${Object.keys(fields).join(", ")}`))}return Object.
fromEntries(Object.entries(fields).map(([name,field])=>[name,acceptField(field,Object.hasOwn(value,name)?value[name]:void 0,dotted(name),findings)]))}function acceptField(field,value,key,findings){
if(value!==void 0&&value!==null)return field.accept(value,key,findings);if(field.required)found(findings,key,`'${key}' is missing`,field.doc);return field.default}
function fromStrings(fields,raw){return Object.fromEntries(Object.entries(raw).filter(([,value])=>value!==void 0&&value.trim()!=="").map(([name,value])=>[name,fields[name]?
fromString(fields[name],value):value]))}function fromString(field,raw){switch(field.kind){case"flag":{const word=raw.trim().toLowerCase();return word==="true"?true:
word==="false"?false:raw}case"number":return/^-?\d+(\.\d+)?$/.test(raw.trim())?Number(raw):raw;case"list":return raw.split(/[\n,]/).map(item=>item.trim()).filter(
Boolean);case"text":case"choice":case"group":case"mapping":return raw.trim()}}function remedy(word,known,otherwise){const[nearest]=known.map(name=>({name,distance:leven(
word,name)})).sort((a,b)=>a.distance-b.distance);return nearest&&nearest.distance<=Math.max(1,Math.floor(word.length/3))?`Did you mean '${nearest.name}'?`:otherwise}var printable=text2=>text2.replaceAll(orders,escaped);var oneLine=text2=>printable(text2).replaceAll("\n","\\n");var printableOutput=text2=>text2.replaceAll(/(\u001b\[[\d;]*m|\r)|([^])/gu,
(_,kept2,other="")=>kept2??printable(other));var orders=/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;var escaped=mark2=>{
const code=mark2.charCodeAt(0);return code<256?`\\x${code.toString(16).padStart(2,"0")}`:`\\u${code.toString(16)}`};var import_node_path=__toESM(require_node_path(),1);var slashed=(path2,{platform})=>platform==="win32"?path2.replaceAll("\\","/"):path2;var native=(path2,{platform})=>platform===
"win32"?path2.replaceAll("/","\\"):path2;var resolved=(folder,path2,machine)=>machine.platform==="win32"?slashed(import_node_path.win32.resolve(folder,path2),machine):
import_node_path.posix.resolve(folder,path2);var leadsOut=path2=>/^[a-z]:/i.test(path2)||[import_node_path.posix,import_node_path.win32].some(({isAbsolute,normalize})=>isAbsolute(
path2)||/^\.\.([\\/]|$)/.test(normalize(path2)));var besideOf=path2=>`${path2}.${Math.random().toString(36).slice(2,10)}.part`;var import_node_path2=__toESM(require_node_path2(),1);function environmentOf({inherit,env={}},host,platform){const fold=name=>platform==="win32"?name.toUpperCase():name;const[wanted,changed]=[inherit&&new Set(inherit.
map(fold)),new Set(Object.keys(env).map(fold))];const kept2=Object.entries(host).filter(([name])=>(!wanted||wanted.has(fold(name)))&&!changed.has(fold(name)));return Object.
fromEntries([...platform==="win32"?[["PYTHONUTF8","1"]]:[],...kept2,...Object.entries(env)].filter(pair=>pair[1]!==void 0))}function programPaths(program,path2,platform){
const windows=platform==="win32";const names=windows&&!/\.(exe|com)$/i.test(program)?[`${program}.exe`,`${program}.com`]:[program];const folders=path2.split(windows?
";":":").map(folder=>slashed(windows?folder.replaceAll('"',""):folder,{platform}));return folders.filter(Boolean).flatMap(folder=>names.map(name=>import_node_path2.posix.
join(folder,name)))}function located(program,environment,platform,isThere2){if(platform!=="win32"||/[\\/]/.test(program))return program;const[,path2=""]=Object.
entries(environment).find(([name])=>name.toUpperCase()==="PATH")??[];const paths=programPaths(program,path2,platform);return paths.find(isThere2)??paths[0]??`/${program}\
.exe`}var import_node_os2=__toESM(require_node_os(),1);var import_posix=__toESM(require_posix(),1);var import_node_url=__toESM(require_node_url(),1);var import_node_fs=__toESM(require_node_fs(),1);var import_node_path3=__toESM(require_node_path3(),1);function diskCache(folder){const place=sha256=>(0,import_node_path3.join)(folder,sha256.slice(0,2),sha256);const noteOf=key=>(0,import_node_path3.join)(folder,"\
notes",key.slice(0,2),key);const put=async(to,fill)=>{const beside=besideOf(to);await import_node_fs.promises.mkdir((0,import_node_path3.dirname)(beside),{recursive:true}).
then(()=>fill(beside)).then(()=>import_node_fs.promises.rename(beside,to)).catch(()=>import_node_fs.promises.rm(beside,{force:true}))};return{fetch:async(sha256,to)=>{
await import_node_fs.promises.mkdir((0,import_node_path3.dirname)(to),{recursive:true});return import_node_fs.promises.copyFile(place(sha256),to).then(()=>true,
()=>false)},store:(sha256,from)=>put(place(sha256),beside=>import_node_fs.promises.copyFile(from,beside)),recall:key=>import_node_fs.promises.readFile(noteOf(key),
"utf8").catch(()=>void 0),note:(key,text2)=>put(noteOf(key),beside=>import_node_fs.promises.writeFile(beside,text2))}}var import_node_fs2=__toESM(require_node_fs2(),1);var import_node_buffer=__toESM(require_node_buffer(),1);var import_node_os=__toESM(require_node_os2(),1);var import_node_path4=__toESM(require_node_path4(),1);var localFiles={text:async path2=>decode((0,import_node_fs2.readFileSync)(path2)),bytes:path2=>import_node_fs2.promises.readFile(path2),async write(path2,data,mode){
await import_node_fs2.promises.mkdir((0,import_node_path4.dirname)(path2),{recursive:true});const beside=besideOf(path2);try{await import_node_fs2.promises.writeFile(
beside,data,{flush:true,...mode!==void 0&&{mode}});if(mode!==void 0)await import_node_fs2.promises.chmod(beside,mode);await rename(beside,path2)}catch(error){await import_node_fs2.promises.
rm(beside,{force:true});throw error}},has:async path2=>isThere(path2),async list(folder){const found2=await entries(folder,folder);return found2.sort((a,b)=>a.path<
b.path?-1:1)},names:async folder=>(await import_node_fs2.promises.readdir(folder)).sort(),makeFolder:async path2=>void await import_node_fs2.promises.mkdir(path2,
{recursive:true}),async copy(from,to,leaveOut=()=>false){await import_node_fs2.promises.mkdir((0,import_node_path4.dirname)(to),{recursive:true});const filter=source=>source===
from||!leaveOut(slashes((0,import_node_path4.relative)(from,source)));await import_node_fs2.promises.cp(from,to,{recursive:true,verbatimSymlinks:true,filter})},
async move(from,to){await import_node_fs2.promises.mkdir((0,import_node_path4.dirname)(to),{recursive:true});try{await rename(from,to)}catch(error){if(error.code!==
"EXDEV")throw error;await moveAcross(from,to)}},remove:path2=>import_node_fs2.promises.rm(path2,{recursive:true,force:true,maxRetries:5}),async link(target,path2){
await import_node_fs2.promises.mkdir((0,import_node_path4.dirname)(path2),{recursive:true});await import_node_fs2.promises.symlink(target,path2)},setMode:(path2,mode)=>import_node_fs2.promises.
chmod(path2,mode),isExecutable:async path2=>((0,import_node_fs2.statSync)(path2).mode&64)!==0,async digest(path2){const[{createHash},{pipeline}]=await Promise.all(
[import("node:crypto"),import("node:stream/promises")]);const hash=createHash("sha256");let size=0;await pipeline((0,import_node_fs2.createReadStream)(path2),async function*(source){
for await(const chunk of source){size+=chunk.length;yield chunk}},hash);return{sha256:hash.digest("hex"),size}},stamps:async folder=>stampsBelow(folder),async room(path2){
const{bavail,bsize}=await import_node_fs2.promises.statfs(path2);return bavail*bsize},async temporary(purpose){const folder=(0,import_node_fs2.mkdtempSync)((0,import_node_path4.join)(
(0,import_node_os.tmpdir)(),`release-actions-${purpose}-`));temporaries.add(folder);return slashes(folder)}};async function rename(from,to,attempts=process.platform===
"win32"?10:1){try{await import_node_fs2.promises.rename(from,to)}catch(error){if(attempts===1||!["EPERM","EACCES","EBUSY"].includes(error.code??""))throw error;
await new Promise(resolve=>setTimeout(resolve,100));await rename(from,to,attempts-1)}}var decode=bytes=>bytes.toString((0,import_node_buffer.isAscii)(bytes)?"la\
tin1":"utf8");async function moveAcross(from,to){const beside=besideOf(to);try{await import_node_fs2.promises.cp(from,beside,{recursive:true,verbatimSymlinks:true});
await rename(beside,to)}catch(error){await import_node_fs2.promises.rm(beside,{recursive:true,force:true});throw error}await import_node_fs2.promises.rm(from,{recursive:true,
force:true})}function stampsBelow(folder,prefix="",stamps=new Map){for(const entry of isThere(folder)?(0,import_node_fs2.readdirSync)(folder,{withFileTypes:true}):
[]){const[path2,at]=[prefix+entry.name,`${folder}/${entry.name}`];if(entry.isDirectory())stampsBelow(at,`${path2}/`,stamps);else stamps.set(path2,String((0,import_node_fs2.lstatSync)(
at,{bigint:true}).ctimeNs))}return stamps}function isThere(path2){try{return(0,import_node_fs2.lstatSync)(path2,{throwIfNoEntry:false})!==void 0}catch{return false}}
var temporaries=new Set;process.on("exit",()=>{for(const folder of temporaries)(0,import_node_fs2.rmSync)(folder,{recursive:true,force:true,maxRetries:3})});async function entries(top,folder){
const children=await import_node_fs2.promises.readdir(folder,{withFileTypes:true});const nested=await Promise.all(children.map(async child=>{const full=(0,import_node_path4.join)(
folder,child.name);if(child.isDirectory())return entries(top,full);const path2=slashes((0,import_node_path4.relative)(top,full));if(child.isSymbolicLink())return[
{path:path2,kind:"link",mode:0,size:0,target:slashes(await import_node_fs2.promises.readlink(full))}];const{mode,size}=await import_node_fs2.promises.lstat(full);
return[{path:path2,kind:"file",mode:mode&511,size}]}));return nested.flat()}var slashes=path2=>slashed(path2,process);var import_node_fs4=__toESM(require_node_fs3(),1);var over=/(?:^|\n)\n$/;function conversation({stdin,stdout,stderr},ended2,end2,signal){let[answer,complaints,whole]=["","",()=>void 0];stderr?.setEncoding("utf8").
on("data",text2=>complaints+=text2);stdout?.setEncoding("utf8").on("data",text2=>{answer+=text2;if(over.test(answer))whole()});stdin?.on("error",()=>void 0);return async(line,timeoutSeconds)=>{
let late;answer="";const timer=setTimeout(()=>{late=true;end2()},timeoutSeconds*1e3);const answered=new Promise(resolve=>whole=()=>resolve(void 0));stdin?.write(
`${line}
`);const code=await Promise.race([answered,ended2.then(status=>status||1)]).finally(()=>clearTimeout(timer));if(code!==void 0&&signal?.aborted)throw signal.reason;
return{code:late?124:code??0,stdout:answer,stderr:complaints,...late&&{late}}}}var import_node_fs3=__toESM(require_node_fs4(),1);var mark="RELEASE_ACTIONS_STARTED";function endMarked(value){for(let round=0;round<20;round++){const pids=marked(
value);for(const pid of pids)end(pid);if(pids.length===0)return}}function endTree(pid){process.getBuiltinModule("node:child_process").spawnSync("taskkill",["/PI\
D",String(pid),"/T","/F"],{stdio:"ignore",windowsHide:true})}function marked(value){if(process.platform!=="linux")return[];const all=(0,import_node_fs3.readdirSync)(
"/proc").filter(name=>/^\d+$/.test(name)).map(Number);const found2=new Set(all.filter(pid=>read(pid,"environ").split("\0").some(entry=>entry.startsWith(`${mark}\
=${value}`))));if(found2.size===0)return[];const parents=new Map(all.map(pid=>[pid,parentOf(pid)]));const below=pid=>found2.has(pid)||(parents.get(pid)??0)>1&&below(
parents.get(pid));return all.filter(below)}var parentOf=pid=>Number(/^.*\) \S (\d+)/s.exec(read(pid,"stat"))?.[1]??0);function read(pid,file){try{return(0,import_node_fs3.readFileSync)(
`/proc/${pid}/${file}`,"latin1")}catch{return""}}function end(pid){try{process.kill(pid,"SIGKILL")}catch{}}var childProcess=()=>process.getBuiltinModule("node:child_process");var patience=5e3;var mostKept=2**24;function localProcesses({child,signal}){const running=new Set;
const endRunning=how=>{for(const one of running)if(!one.cleansUp)endFamily(one,how)};signal?.addEventListener("abort",()=>{endRunning("SIGTERM");setTimeout(()=>endRunning(
"SIGKILL"),patience).unref()});process.on("exit",()=>{for(const one of running)endFamily(one,"SIGKILL")});const launch=({argv,cwd,env,inherit,leavesNothing,cleansUp=false},input="\
ignore")=>{const[program="",...rest]=argv;const marked2=leavesNothing?`${process.pid}-${Math.random().toString(36).slice(2)}.`:void 0;const environment=environmentOf(
{inherit,env:{...env,...marked2&&{[mark]:marked2}}},process.env,process.platform);const started=childProcess().spawn(located(program,environment,process.platform,
import_node_fs4.existsSync),rest,{cwd,env:environment,stdio:[input,"pipe","pipe"],detached:process.platform!=="win32",shell:false});const one={process:started,marked:marked2,
cleansUp};running.add(one);started.once("exit",()=>{if(leavesNothing)endFamily(one,"SIGKILL");setTimeout(()=>{started.stdout?.destroy();started.stderr?.destroy()},
patience).unref()});started.once("close",()=>running.delete(one));return one};return{run:command2=>new Promise((resolve,reject)=>{if(!command2.cleansUp)signal?.
throwIfAborted();const one=launch(command2);const streams={stdout:"",stderr:""};let late=false;const timer=command2.timeoutSeconds&&setTimeout(()=>{late=true;endFamily(
one,"SIGKILL")},command2.timeoutSeconds*1e3);for(const name of["stdout","stderr"]){one.process[name]?.setEncoding("utf8").on("data",text2=>{streams[name]=command2.
shown&&streams[name].length>mostKept?streams[name].slice(-mostKept/2)+text2:streams[name]+text2;if(command2.shown)(command2.onOutput??child)(text2)})}one.process.
once("error",error=>reject(notStarted(command2,error)));one.process.once(command2.leavesServers?"exit":"close",code=>{clearTimeout(timer||void 0);if(command2.leavesServers)
running.delete(one);if(signal?.aborted&&!command2.cleansUp)reject(signal.reason);else resolve({code:late?124:code??1,...streams,...late&&{late}})})}),start(command2){
signal?.throwIfAborted();const one=launch(command2);const started=one.process;let output="";started.stdout?.setEncoding("utf8").on("data",text2=>output+=text2);
started.stderr?.setEncoding("utf8").on("data",text2=>output+=text2);const ended2=endOf(started,command2);return{ended:ended2,output:()=>output,stop:()=>stop(one,
ended2)}},converse(command2){signal?.throwIfAborted();const one=launch(command2,"pipe");const ended2=endOf(one.process,command2);return{ask:conversation(one.process,
ended2,()=>endFamily(one,"SIGKILL"),signal),stop:()=>stop(one,ended2)}},find:async program=>{for(const path2 of programPaths(program,process.env["PATH"]??"",process.
platform)){if(await import_node_fs4.promises.access(path2,import_node_fs4.constants.X_OK).then(()=>true,()=>false))return path2}return void 0}}}function endOf(started,command2){
const ended2=new Promise((resolve,reject)=>{started.once("error",error=>reject(notStarted(command2,error)));started.once("close",resolve)});ended2.catch(()=>void 0);
return ended2}async function stop(started,ended2){endFamily(started,"SIGTERM");const timer=setTimeout(()=>endFamily(started,"SIGKILL"),patience);await ended2.catch(
()=>void 0);clearTimeout(timer)}function endFamily({process:started,marked:marked2},signal){if(started.pid===void 0)return;try{if(process.platform==="win32")endTree(
started.pid);else process.kill(-started.pid,signal)}catch{}if(marked2&&signal==="SIGKILL")endMarked(marked2)}function notStarted({argv,cwd},error){const{code}=error;
if(code!=="ENOENT")return failed({code:"command-failed",fact:`${argv[0]} could not be started: ${error.message}`,fix:"Check its permissions"},error);return failed(
{code:"tool-missing",fact:`the program '${argv[0]}' was not found${cwd?` (or the folder ${cwd})`:""}`,fix:"Install it, or run with --install-tools where the sys\
tem has a package of it"},error)}function reporting(show2,now=()=>performance.now()){let last=0;return{begin(title){const[id,started]=[++last,now()];show2({event:"begin",id,title});const seconds=()=>Math.
round(now()-started)/1e3;return{done:result=>show2({event:"done",id,title,seconds:seconds(),...result&&{result}}),failed:()=>show2({event:"failed",id,title,seconds:seconds()})}},
note:text2=>show2({event:"note",text:text2}),warn:problem=>show2({event:"warning",...problem}),child:text2=>show2({event:"output",text:text2})}}function jsonLine(event,{verbose,quiet},time=new Date){if(event.event==="output"?!verbose||quiet:quiet&&!kept.includes(event.event))return"";return`${JSON.stringify(
{schema:1,time:time.toISOString(),...event}).replaceAll(breaks,escaped2)}
`}var breaks=/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;var escaped2=mark2=>`\\u${mark2.charCodeAt(0).toString(16).padStart(4,"0")}`;var kept=["wa\
rning","error","result"];function plainLine(event,{colour,verbose,quiet}){const paint=(code,text2)=>colour?`\x1B[${code}m${text2}\x1B[0m`:text2;const problem=(code,word,found2)=>`${paint(
code,`${word}:`)} ${printable(describe(found2))}
`;if(event.event==="warning")return problem(33,"warning",event);if(event.event==="error")return problem(31,"error",event);if(quiet)return"";switch(event.event){case"\
begin":return verbose?`  ${paint(36,"▸")} ${oneLine(event.title)}
`:"";case"done":return`  ${paint(32,"✓")} ${ended(event)}${event.result?`  ${paint(2,oneLine(event.result))}`:""}
`;case"failed":return`  ${paint(31,"✗")} ${ended(event)}
`;case"note":return`${printable(event.text)}
`;case"output":return verbose?printableOutput(event.text):"";case"result":return""}}var ended=({title,seconds})=>`${oneLine(title).padEnd(46)} ${seconds.toFixed(
1).padStart(6)} s`;function live(screen,look){const running=new Map;let drawn=0;let stopTicking;const draw=above=>{const shown=[...running.values()].slice(-Math.max(1,(screen.rows||
24)-2));const lines=shown.map(({title,since})=>`  ${look.colour?"\x1B[36m▸\x1B[0m":"▸"} ${oneLine(title)} … ${Math.floor((screen.now()-since)/1e3)} s
`);screen.write(`${drawn>0?`\x1B[${drawn}A\r\x1B[J`:""}${above}${lines.length>0?`\x1B[?7l${lines.join("")}\x1B[?7h`:""}`);drawn=lines.length};return event=>{const line=plainLine(
event,look);if(!follow(running,event,screen)&&line==="")return;draw(line);if(running.size>0)stopTicking??=screen.everySecond(()=>draw(""));else stopTicking=void stopTicking?.()}}
function follow(running,event,{now}){if(event.event==="begin")running.set(event.id,{title:event.title,since:now()});else if(event.event==="done"||event.event===
"failed")return running.delete(event.id);return event.event==="begin"}function lookOf({verbose=false,quiet=false,json=false,"no-color":colourless=false},env,isTTY){const person=isTTY&&env["TERM"]!=="dumb"&&!isSet(env["CI"]);return{
style:json?"json":person&&!verbose&&!quiet?"live":"plain",colour:!colourless&&!json&&wantsColour(env,isTTY),verbose,quiet}}function wantsColour(env,isTTY){if(env["\
FORCE_COLOR"]!==void 0)return!["0","false"].includes(env["FORCE_COLOR"]);return isTTY&&!env["NO_COLOR"]&&env["TERM"]!=="dumb"}var isSet=(value="")=>!["","0","fa\
lse"].includes(value);function terminal(asked2={},stream=process.stderr,env=process.env){const look=lookOf(asked2,env,stream.isTTY===true);const write=text2=>void(text2&&stream.write(
text2));if(look.style==="json")return event=>write(jsonLine(event,look));if(look.style==="plain")return event=>write(plainLine(event,look));return live({write,get rows(){
return stream.rows},everySecond,now:()=>performance.now()},look)}function everySecond(tick){const timer=setInterval(tick,1e3).unref();return()=>clearInterval(timer)}function localPorts({signal,reporter=reporting(terminal())}={}){const host=localHost();return{host,files:localFiles,processes:localProcesses({child:reporter.child,
...signal&&{signal}}),network,github,cache:diskCache((0,import_posix.join)(host.cacheFolder,"files")),artifacts:{fetch:async()=>[],store:async()=>""},reporter}}
var localNetwork=async()=>(await import("./network-6NCQR7BA.js")).localNetwork;var network={get:async(...args)=>(await localNetwork()).get(...args),send:async(...args)=>(await localNetwork()).
send(...args),download:async(...args)=>(await localNetwork()).download(...args),freePort:async()=>(await localNetwork()).freePort()};function github(token){const open=async()=>(await import("./github-GYQCR34L.js")).
openGitHub(token);return{request:async(...args)=>(await open()).request(...args),upload:async(...args)=>(await open()).upload(...args),download:async(...args)=>(await open()).
download(...args)}}function localHost(){const{env}=process;const inside=path2=>slashed(path2,process);const cacheHome=env["XDG_CACHE_HOME"]||(process.platform===
"win32"?env["LOCALAPPDATA"]:"")||(0,import_posix.join)((0,import_node_os2.homedir)(),".cache");return{platform:process.platform,arch:process.arch,cwd:inside(process.
cwd()),home:inside((0,import_node_os2.homedir)()),cacheFolder:inside(env["RELEASE_ACTIONS_CACHE"]||(0,import_posix.join)(cacheHome,"release-actions")),suite:suiteRoot(),
usesCaches:true,env:name=>env[name],isRoot:process.getuid?.()===0,cores:(0,import_node_os2.availableParallelism)(),now:()=>Date.now(),wait:milliseconds=>new Promise(
resolve=>setTimeout(resolve,milliseconds)),endsSoon:()=>process.getBuiltinModule("node:v8").setFlagsFromString("--no-opt")}}function suiteRoot(){const here=(0,import_node_url.fileURLToPath)(
import.meta.url);const parts=here.split(/[\\/]/);const top=Math.max(parts.lastIndexOf("dist"),parts.lastIndexOf("src"));return parts.slice(0,top).join("/")||"/"}var import_posix2=__toESM(require_posix2(),1);var partsFolder="parts";var planFile="plan.json";var timesFile="times.json";var sizesFile="sizes.json";var unfinished=cell=>`unfinished/${cell}`;var attemptFolder="\
attempt";var previousFolder="previous";async function describeFiles(release,paths,from,{files},target){return Promise.all(paths.map(async path2=>({path:path2,...await files.
digest((0,import_posix2.join)(release,path2)),...target&&{target},from})))}var partOf=cell=>`${partsFolder}/${cell}.json`;var writePart=(release,part,{files})=>files.
write((0,import_posix2.join)(release,partOf(part.cell)),`${JSON.stringify(part,null,2)}
`);async function readParts(release,{files}){const folder=(0,import_posix2.join)(release,partsFolder);const names=await files.has(folder)?await files.list(folder):
[];return Promise.all(names.filter(({path:path2})=>path2.endsWith(".json")).map(async({path:path2})=>JSON.parse(await files.text((0,import_posix2.join)(folder,path2)))))}
async function digests(release,paths,{files}){const there=await Promise.all(paths.map(path2=>files.has((0,import_posix2.join)(release,path2))));const missing=paths.
filter((_,index)=>!there[index]);if(missing.length>0)throw new ReleaseError(missing.map(path2=>({code:"file-missing",fact:`${path2} is not in ${release}`,fix:"R\
un the command that makes it first"})));return Object.fromEntries(await Promise.all(paths.map(async path2=>[path2,(await files.digest((0,import_posix2.join)(release,
path2))).sha256])))}async function timed(title,{reporter,host},work){const started=host.now();const stage=reporter.begin(title);try{const result=await work();stage.
done();return{result,took:host.now()-started}}catch(error){stage.failed();throw error}}function chosenCells(cells,id){if(!id)return cells;const chosen=cells.filter(
cell=>cell.id===id);const known=cells.map(cell=>cell.id);if(chosen.length===0)throw misconfigured([{code:"usage",fact:`the plan has no cell '${id}'`,fix:remedy(
id,known,`It has: ${known.join(", ")||"none"}`),where:{key:"cell"}}]);return chosen}var absolute=({host},path2)=>resolved(host.cwd,path2,host);var releaseFolder=request=>String(
request["release"]??request["output"]??"release");function refuseChange(planned,actual){const changed=Object.keys(actual).filter(name=>planned[name]!==void 0&&planned[name]!==
actual[name]);if(changed.length===0)return;throw misconfigured(changed.map(file=>({code:"plan-stale",fact:`${file} has changed since the plan was made`,fix:"Mak\
e the plan again: remove plan.json from the release folder, or start from the same commit",where:{file}})))}var import_node_util=__toESM(require_node_util(),1);var loaders={init:()=>import("./init-FTZUAR4L.js"),release:()=>import("./release-E4M2FRAR.js"),plan:()=>import("./plan-KVE55DVI.js"),"resolve-\
pins":()=>import("./resolve-pins-OIVABQ5S.js"),"build-native":()=>import("./build-native-V6WUM5KF.js"),"package-client":()=>import("./package-client-6A4ZBSE4.js"),manifest:()=>import("./manifest-LLL2ZUPA.js"),
"publish-server":()=>import("./publish-server-6YHB27IT.js"),verify:()=>import("./verify-Y6LTM2WO.js"),rebuild:()=>import("./rebuild-IVBFPGZJ.js")};var commandNames=Object.
keys(loaders);var isCommand=name=>Object.hasOwn(loaders,name);var loadCommand=async name=>(await loaders[name]()).default;var common={verbose:flag({doc:"Show the output of every program that is run"}),quiet:flag({doc:"Say nothing but warnings and errors"}),json:flag({doc:"Progress,\
 warnings, errors and the outcome as JSON, one object a line, on standard error: docs/terminal.md"}),"no-color":flag({doc:"No colors. They are left out by NO_CO\
LOR and TERM=dumb too, and where standard error is no terminal; FORCE_COLOR has them anyway"})};function asked(argv){const options=Object.fromEntries(Object.keys(
common).map(name=>[name,{type:"boolean"}]));const{tokens}=(0,import_node_util.parseArgs)({args:[...argv],options,strict:false,tokens:true});const given=Object.fromEntries(
tokens.flatMap(token=>token.kind==="option"?[[token.name,token.value??"true"]]:[]));return Object.fromEntries(Object.keys(common).map(name=>[name,String(given[name]).
trim().toLowerCase()==="true"]))}var fieldsOf=({fields})=>({...fields,...common,...fields});async function cli(argv,streams){const[name="--help",...rest]=argv;if(name===
"--version")return print(streams,`${streams.version}
`);if(name==="--help"||name==="-h"||name==="help")return print(streams,(await import("./help-DADGCYCN.js")).overview(await Promise.all(commandNames.map(loadCommand))));
if(!isCommand(name)){throw misconfigured([{code:"usage",fact:`'${name}' is not a command`,fix:remedy(name,commandNames,`Commands: ${commandNames.join(", ")}`)}])}
const command2=await loadCommand(name);if(rest.includes("--help")||rest.includes("-h"))return print(streams,(await import("./help-DADGCYCN.js")).commandHelp(
{...command2,fields:fieldsOf(command2)}));return finish(await command2.run(parse(command2,rest),streams.ports()),asked(rest).json,streams)}function parse(command2,argv){
const fields=fieldsOf(command2);const problems=[];const raw=readFlags(fields,argv,problems);const request=acceptFields(fields,fromStrings(fields,raw),"",problems);
if(problems.length>0||!request)throw misconfigured(problems.map(finding=>usage(finding,fields,command2.name)));return Object.fromEntries(Object.entries(request).
filter(([name])=>Object.hasOwn(command2.fields,name)))}function readFlags(fields,argv,problems){const named=Object.entries(fields).filter(([,field])=>!field.positional);
const positional=Object.entries(fields).filter(([,field])=>field.positional).map(([name])=>name);const options=Object.fromEntries(named.map(([name,field])=>[name,
{type:field.kind==="flag"?"boolean":"string"}]));const{tokens}=(0,import_node_util.parseArgs)({args:[...argv],options,strict:false,allowPositionals:true,tokens:true});
const raw={};for(const token of tokens){if(token.kind==="positional"){const name=positional.shift();if(name)raw[name]=token.value;else problems.push({key:token.
value,fact:`'${token.value}' is one argument too many`,fix:"Leave it out"})}else if(token.kind==="option"){const value=token.value&&!token.inlineValue&&/^-./.test(
token.value)?void 0:token.value;readOption(token.name,token.rawName,value,fields,raw,problems)}}return raw}function readOption(name,rawName,value,fields,raw,problems){
const field=Object.hasOwn(fields,name)?fields[name]:void 0;if(!field||field.positional){const known=Object.keys(fields).filter(key=>!fields[key]?.positional).map(
key=>`--${key}`);problems.push({key:rawName,fact:`unknown flag ${rawName}`,fix:remedy(rawName,known,`Flags: ${known.join(", ")}`)})}else if(field.secret){problems.
push({key:rawName,fact:`${rawName} would show a secret to whoever looks at this machine's processes`,fix:`It is an input of the action; here: ${field.doc}`})}else if(field.
kind==="flag"){raw[name]=value??"true"}else if(value===void 0){problems.push({key:rawName,fact:`${rawName} needs a value`,fix:field.doc})}else{raw[name]=field.kind===
"list"&&raw[name]?`${raw[name]}
${value}`:value}}function usage({key,fact,fix},fields,command2){const field=fields[key.replace(/\[.*/,"")];return{code:"usage",fact,fix:`${fix} (see ${command2}\
 --help)`,where:{key:field&&!field.positional?`--${key}`:key}}}async function finish({stdout,table,deviations=[],shown,outputs={}},json,{out,show:show2}){const status=deviations.
length>0?1:0;if(table&&!json)out((await import("./table-O4G2XYSL.js")).renderTable(table));if(stdout!==void 0)out(stdout);if(!shown&&!json)for(const deviation of deviations)
out(`${oneLine(deviation)}
`);show2({event:"result",status,outputs,deviations});return status}function print({out},text2){out(text2);return 0}async function main(door){const abort=new AbortController;for(const[signal,status2]of[["SIGINT",130],["SIGTERM",143]]){process.on(signal,()=>{process.exitCode=status2;
abort.abort(new Interrupted(status2))})}const asAction=process.argv.length<=2&&Boolean(process.env["GITHUB_ACTIONS"]);const argv=process.argv.slice(2);const show2=terminal(
asked(argv));const status=await(asAction?runAction(door,abort.signal):runCli(argv,show2,abort.signal)).catch(error=>complain(error,asAction?annotate:problem=>show2(
{event:"error",...problem})));if(process.stdout.writableLength>0)await new Promise(resolve=>process.stdout.write("",resolve));process.exit(abort.signal.aborted?
process.exitCode:status)}var Interrupted=class extends Error{status;constructor(status){super("interrupted");this.status=status}};async function runCli(argv,show2,signal){
process.stdout.on("error",error=>process.exit(error.code==="EPIPE"?0:1));return cli(argv,{out:text2=>void process.stdout.write(text2),show:show2,ports:()=>localPorts(
{reporter:reporting(show2),signal}),version:"0.1.0"})}async function runAction(door,signal){const[{action},{githubPorts}]=await Promise.all([import("./action-KC7XEGRD.js"),
import("./github-ZJSAEO2I.js")]);await action(door??process.env["INPUT_COMMAND"]??"",githubPorts(signal));return Number(process.exitCode??0)}async function complain(error,say){
if(error instanceof Interrupted)return error.status;const{problems,exitCode}=error instanceof ReleaseError?error:{problems:[system(error)],exitCode:1};for(const problem of problems)
await say(problem);return exitCode}async function annotate(problem){const[core,{annotation}]=await Promise.all([import("./core-M24GH4I5.js"),import("./annotation-U2NPHG26.js")]);
core.error(describe(problem),annotation(problem))}function system(error){const{message=String(error),stack}=error??{};return systemProblem(error)??{code:"intern\
al",fact:stack??message,fix:"This is a fault of release-actions: please report it with the lines above"}}var command=definition=>definition;var sha256Pattern=[/^[0-9a-f]{64}$/,"a sha256"];var projectFields={project:path({doc:"The folder that has pyproject.toml",default:".",positional:true}),config:path(
{doc:"The configuration. Default: release.yaml in the project"})};var planDigestField=text({doc:"On a runner: sha256 of the plan artifact, as the job that plann\
ed gave it",pattern:sha256Pattern});var lineFields={...projectFields,output:path({doc:"The release folder",default:"release"}),"install-tools":flag({doc:"Instal\
l missing system programs from Debian packages, and targets of Rust with rustup"}),"plan-digest":planDigestField};var rebuildField=flag({doc:"Build each wheel o\
nce more, elsewhere and without any cache, and fail where its bytes differ"});var previousFields={previous:path({doc:"An earlier release that you have verified,\
 its folder or its release.json. A wheel that is made from the same is taken from it, in a tagged build too; jobs are balanced by what wheels cost then, and siz\
es, start-up times and pins are compared with it"}),"previous-sha256":text({doc:"The sha256 that release.json of the earlier release must have",pattern:sha256Pattern})};
var previousArtifactField=text({doc:"On a runner: the artifact of this run that holds the earlier release, stored by a job that has verified it; needs previous-\
sha256"});var previousArtifact=({"previous-artifact":name})=>name?[{name,into:previousFolder}]:[];var cellField=example=>text({doc:`Do this cell of the plan onl\
y, for example ${example}. Default: all of them`});export{ReleaseError,failed,misconfigured,describe,systemProblem,text,path,secret,flag,number,choice,list,group,mapping,acceptFields,fromStrings,remedy,oneLine,slashed,
native,resolved,leadsOut,besideOf,environmentOf,localPorts,partsFolder,planFile,timesFile,sizesFile,unfinished,attemptFolder,previousFolder,describeFiles,partOf,
writePart,readParts,digests,timed,chosenCells,absolute,releaseFolder,refuseChange,projectFields,lineFields,rebuildField,previousFields,previousArtifactField,previousArtifact,
cellField,command,commandNames,isCommand,loadCommand,main};
