import{isCLibrary}from"./chunk-3BW3QABX.js";import{measureStart}from"./chunk-L3IIY3U3.js";import{lastLines}from"./chunk-ZOE3XYBJ.js";import{failed}from"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/perform/empty-root.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th/posix"))}});var import_posix=__toESM(require_posix(),1);async function emptyRoot(step,ports){const{files}=ports;const root=await files.temporary("root");try{await furnish(root,step,ports);const enter=await waysIn(ports);
await mustRun(root,enter,step,ports);if(step.startTime)await measureStart(step.startTime,()=>mustRun(root,enter,step,ports),ports);if(step.without)await proveThatItCanFail(
root,enter,step,ports)}finally{await files.remove(root)}}async function mustRun(root,enter,{argv,label},ports){const{code,stdout,stderr}=await inside(root,enter,
argv,ports);if(code===0)return;throw failed({code:"not-self-contained",fact:`${label} does not run where only the C library is: exit code ${code}
${lastLines(`${stdout}
${stderr}`,20)}
`,fix:"The last lines name what is missing: add it to the dependencies, or choose another client.check"})}async function proveThatItCanFail(root,enter,step,ports){
const inside_=(0,import_posix.join)(root,step.at);const victim=(await ports.files.list(inside_)).find(({path})=>path.endsWith(step.without));if(!victim)throw failed(
{code:"proof-impossible",fact:`${step.label} holds no ${step.without}`,fix:"This is a fault of the packager: report it"});await ports.files.remove((0,import_posix.join)(
inside_,victim.path));const{code}=await inside(root,enter,step.argv,ports);if(code===0){throw failed({code:"not-self-contained",fact:`${step.label} runs without\
 its own ${(0,import_posix.basename)(victim.path)}: it takes it from elsewhere`,fix:"This is a fault of the packager: report it"})}}async function furnish(root,{
content,at},ports){const{files}=ports;await files.copy(content,(0,import_posix.join)(root,at));for(const folder of["proc","dev","tmp"])await files.makeFolder((0,import_posix.join)(
root,folder));for(const path of await cLibraryFiles(ports))await files.write((0,import_posix.join)(root,path),await files.bytes(path),493)}async function cLibraryFiles({
processes,files,host}){const node=await processes.find("unshare")??"/bin/sh";const{stdout}=await processes.run({argv:["ldd",node],env:{LC_ALL:"C"}});const loader=/^\s*(\/\S*ld-linux\S*)/m.
exec(stdout)?.[1];const libc=/libc\.so\.6 => (\S+)/.exec(stdout)?.[1];if(!loader||!libc)throw failed({code:"proof-impossible",fact:`this machine's C library is \
not glibc (${host.platform})`,fix:"Make what is for Linux on a glibc system"});const beside=(await files.list((0,import_posix.dirname)(libc))).filter(({path})=>!path.
includes("/")&&isCLibrary(path));return[loader,...beside.map(({path})=>(0,import_posix.join)((0,import_posix.dirname)(libc),path))]}async function waysIn({processes,
host}){const plain=["unshare","--mount","--pid","--fork"];const ways=host.isRoot?[plain]:[["sudo","-n",...plain],[...plain,"--user","--map-root-user"]];for(const way of ways){
const tried=await processes.run({argv:[...way,"true"]}).catch(()=>({code:1}));if(tried.code===0)return way}throw failed({code:"proof-impossible",fact:"this mach\
ine lets nobody but root make a namespace, so nothing can be tried in an empty root",fix:"Run as root, allow sudo without a password, or allow unprivileged user\
 namespaces"})}async function inside(root,enter,argv,ports){return ports.processes.run({argv:await entering(root,enter,["HOME=/tmp","LANG=C.UTF-8"],[],argv,ports),
timeoutSeconds:120})}async function insideRoot(root,{argv,env,user},ports){const enter=await waysIn(ports);for(const folder of["proc","dev"])await ports.files.makeFolder(
(0,import_posix.join)(root,folder));const become=enter.includes("--user")?[]:[`--userspec=${user}`];return entering(root,[...enter,"--kill-child"],env,become,argv,
ports)}async function entering(root,enter,env,options,argv,{processes}){const[program,chroot]=await Promise.all([processes.find("env"),processes.find("chroot")]);
return[...enter,`--mount-proc=${(0,import_posix.join)(root,"proc")}`,program??"env","-i",...env,chroot??"/usr/sbin/chroot",...options,root,...argv]}export{emptyRoot,furnish,cLibraryFiles,insideRoot};
