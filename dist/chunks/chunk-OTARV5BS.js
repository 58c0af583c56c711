import{besideOf}from"./chunk-6VCWRG32.js";import{describe,failed}from"./chunk-HTBT4CKH.js";import{homedir}from"node:os";import{join as join4}from"node:path";import{fileURLToPath}from"node:url";import{copyFile,mkdir,rename}from"node:fs/promises";import{dirname,join}from"node:path";function diskCache(folder){const place=sha256=>join(folder,sha256.slice(0,2),sha256);return{fetch:async(sha256,to)=>{await mkdir(dirname(to),{recursive:true});return copyFile(
place(sha256),to).then(()=>true,()=>false)},store:async(sha256,from)=>{const beside=besideOf(place(sha256));await mkdir(dirname(beside),{recursive:true}).then(()=>copyFile(
from,beside)).then(()=>rename(beside,place(sha256))).catch(()=>void 0)}}}import{createReadStream,mkdtempSync,rmSync}from"node:fs";import{chmod,cp,lstat,mkdir as mkdir2,readdir,readFile,readlink,rename as rename2,rm,symlink,writeFile}from"node:fs/promises";
import{tmpdir}from"node:os";import{dirname as dirname2,join as join2,relative,sep}from"node:path";var localFiles={text:path=>readFile(path,"utf8"),bytes:path=>readFile(path),async write(path,data,mode){await mkdir2(dirname2(path),{recursive:true});const beside=besideOf(
path);try{await writeFile(beside,data,{flush:true});if(mode!==void 0)await chmod(beside,mode);await rename2(beside,path)}catch(error){await rm(beside,{force:true});
throw error}},has:path=>lstat(path).then(()=>true,()=>false),async list(folder){const found=await entries(folder,folder);return found.sort((a,b)=>a.path<b.path?
-1:1)},makeFolder:async path=>void await mkdir2(path,{recursive:true}),async copy(from,to,leaveOut=()=>false){await mkdir2(dirname2(to),{recursive:true});const filter=source=>source===
from||!leaveOut(slashes(relative(from,source)));await cp(from,to,{recursive:true,verbatimSymlinks:true,filter})},async move(from,to){await mkdir2(dirname2(to),{
recursive:true});try{await rename2(from,to)}catch(error){if(error.code!=="EXDEV")throw error;await cp(from,to,{recursive:true,verbatimSymlinks:true});await rm(from,
{recursive:true,force:true})}},remove:path=>rm(path,{recursive:true,force:true}),async link(target,path){await mkdir2(dirname2(path),{recursive:true});await symlink(
target,path)},setMode:(path,mode)=>chmod(path,mode),async digest(path){const[{createHash},{pipeline}]=await Promise.all([import("node:crypto"),import("node:stream/promises")]);
const hash=createHash("sha256");let size=0;await pipeline(createReadStream(path),async function*(source){for await(const chunk of source){size+=chunk.length;yield chunk}},
hash);return{sha256:hash.digest("hex"),size}},async temporary(purpose){const folder=mkdtempSync(join2(tmpdir(),`release-actions-${purpose}-`));temporaries.add(folder);
return folder}};var temporaries=new Set;process.on("exit",()=>{for(const folder of temporaries)rmSync(folder,{recursive:true,force:true,maxRetries:3})});async function entries(top,folder){
const children=await readdir(folder,{withFileTypes:true});const nested=await Promise.all(children.map(async child=>{const full=join2(folder,child.name);if(child.
isDirectory())return entries(top,full);const path=slashes(relative(top,full));if(child.isSymbolicLink())return[{path,kind:"link",mode:0,size:0,target:await readlink(
full)}];const{mode,size}=await lstat(full);return[{path,kind:"file",mode:mode&511,size}]}));return nested.flat()}var slashes=path=>sep==="/"?path:path.split(sep).
join("/");import{access,constants}from"node:fs/promises";import{createRequire}from"node:module";import{delimiter,join as join3}from"node:path";var childProcess=()=>createRequire(import.meta.url)("node:child_process");var patience=5e3;function localProcesses({child,signal}){const running=new Set;signal?.
addEventListener("abort",()=>{for(const one of running)endGroup(one,"SIGTERM");setTimeout(()=>{for(const one of running)endGroup(one,"SIGKILL")},patience).unref()});
process.on("exit",()=>{for(const one of running)endGroup(one,"SIGKILL")});const launch=({argv,cwd,env})=>{const[program="",...rest]=argv;const started=childProcess().
spawn(program,rest,{cwd,env:{...process.env,...env},stdio:["ignore","pipe","pipe"],detached:process.platform!=="win32",shell:false});running.add(started);started.
once("close",()=>running.delete(started));return started};return{run:command=>new Promise((resolve,reject)=>{signal?.throwIfAborted();const started=launch(command);
const streams={stdout:"",stderr:""};let late=false;const timer=command.timeoutSeconds&&setTimeout(()=>{late=true;endGroup(started,"SIGKILL")},command.timeoutSeconds*
1e3);for(const name of["stdout","stderr"]){started[name]?.setEncoding("utf8").on("data",text=>{streams[name]+=text;if(command.shown)child(text)})}started.once("\
error",error=>reject(notStarted(command,error)));started.once("close",code=>{clearTimeout(timer||void 0);if(signal?.aborted)reject(signal.reason);else resolve({
code:late?124:code??1,...streams})})}),start(command){signal?.throwIfAborted();const started=launch(command);let output="";started.stdout?.setEncoding("utf8").on(
"data",text=>output+=text);started.stderr?.setEncoding("utf8").on("data",text=>output+=text);const ended=new Promise((resolve,reject)=>{started.once("error",error=>reject(
notStarted(command,error)));started.once("close",resolve)});ended.catch(()=>void 0);return{ended,output:()=>output,stop:()=>stop(started,ended)}},find:async program=>{
for(const folder of(process.env["PATH"]??"").split(delimiter)){if(!folder)continue;const path=join3(folder,program);if(await access(path,constants.X_OK).then(()=>true,
()=>false))return path}return void 0}}}async function stop(started,ended){endGroup(started,"SIGTERM");const timer=setTimeout(()=>endGroup(started,"SIGKILL"),patience);
await ended.catch(()=>void 0);clearTimeout(timer)}function endGroup(started,signal){if(started.pid===void 0)return;try{if(process.platform==="win32")started.kill(
signal);else process.kill(-started.pid,signal)}catch{}}function notStarted({argv,cwd},error){const{code}=error;if(code!=="ENOENT")return failed({code:"command-f\
ailed",fact:`${argv[0]} could not be started: ${error.message}`,fix:"Check its permissions"},error);return failed({code:"tool-missing",fact:`the program '${argv[0]}\
' was not found${cwd?` (or the folder ${cwd})`:""}`,fix:"Install it, or run with --install-tools where the system has a package of it"},error)}function terminalReporter(verbose,stream=process.stderr){const colour=stream.isTTY&&!process.env["NO_COLOR"];const paint=(code,text)=>colour?`\x1B[${code}m${text}\
\x1B[0m`:text;const line=text=>void stream.write(`${text}
`);return{begin(title){const started=performance.now();if(stream.isTTY)stream.write(`  ${paint(36,"▸")} ${title} …`);const close=(mark,result)=>{const seconds=((performance.
now()-started)/1e3).toFixed(1).padStart(6);line(`${stream.isTTY?"\r\x1B[2K":""}  ${mark} ${title.padEnd(46)} ${paint(2,`${seconds} s`)}  ${paint(2,result)}`)};return{
done:(result="")=>close(paint(32,"✓"),result),failed:()=>close(paint(31,"✗"),"")}},note:text=>line(text),warn:problem=>line(`${paint(33,"warning:")} ${describe(
problem)}`),child:text=>void(verbose&&stream.write(text))}}function localPorts(options={}){const host=localHost();const{signal}=options;const reporter=terminalReporter(options.verbose??false);return{host,files:localFiles,
processes:localProcesses({child:reporter.child,...signal&&{signal}}),network,cache:diskCache(join4(host.cacheFolder,"files")),artifacts:{fetch:async()=>[],store:async()=>""},
reporter}}var localNetwork=async()=>(await import("./network-E5234CJU.js")).localNetwork;var network={get:async(...args)=>(await localNetwork()).get(...args),
download:async(...args)=>(await localNetwork()).download(...args),freePort:async()=>(await localNetwork()).freePort()};function localHost(){const{env}=process;const cacheHome=env["\
XDG_CACHE_HOME"]||(process.platform==="win32"?env["LOCALAPPDATA"]:"")||join4(homedir(),".cache");return{platform:process.platform,arch:process.arch,cwd:process.
cwd(),cacheFolder:env["RELEASE_ACTIONS_CACHE"]||join4(cacheHome,"release-actions"),suite:suiteRoot(),env:name=>env[name],isRoot:process.getuid?.()===0,now:()=>Date.
now()}}function suiteRoot(){const here=fileURLToPath(import.meta.url);const parts=here.split(/[\\/]/);const top=Math.max(parts.lastIndexOf("dist"),parts.lastIndexOf(
"src"));return parts.slice(0,top).join("/")||"/"}export{localPorts,localHost};
