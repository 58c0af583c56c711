(function(__load,__later,__meta,require){"use strict";const {isCLibrary}=__load("chunk-YECVGO72.js");const {measureStart}=__load("chunk-3VU23Q73.js");const {lastLines}=__load("chunk-33XI55CY.js");const {failed}=__load("chunk-COHJCBW2.js");const {basename,dirname,join}=require("node:path/posix");async function emptyRoot(step,ports){let{files}=ports,root=await files.temporary("root");try{await furnish(root,step,ports);let enter=await waysIn(ports);await mustRun(
root,enter,step,ports),step.startTime&&await measureStart(step.startTime,()=>mustRun(root,enter,step,ports),ports),step.also&&await mustRun(root,enter,{...step,
argv:step.also},ports),step.without&&await proveThatItCanFail(root,enter,step,ports)}finally{await files.remove(root)}}async function mustRun(root,enter,{argv,label},ports){
let{code,stdout,stderr}=await inside(root,enter,argv,ports);if(code!==0)throw failed({code:"not-self-contained",fact:`${label} does not run where only the C lib\
rary is: exit code ${code}
${lastLines(`${stdout}
${stderr}`,20)}
`,fix:"The last lines name what is missing: add it to the dependencies, or choose another client.check"})}async function proveThatItCanFail(root,enter,step,ports){
let inside_=join(root,step.at),victim=(await ports.files.list(inside_)).find(({path})=>path.endsWith(step.without));if(!victim)throw failed({code:"proof-impossi\
ble",fact:`${step.label} holds no ${step.without}`,fix:"This is a fault of the packager: report it"});await ports.files.remove(join(inside_,victim.path));let{code}=await inside(
root,enter,step.argv,ports);if(code===0)throw failed({code:"not-self-contained",fact:`${step.label} runs without its own ${basename(victim.path)}: it takes it f\
rom elsewhere`,fix:"This is a fault of the packager: report it"})}async function furnish(root,{content,at},ports){let{files}=ports;await files.copy(content,join(
root,at));for(let folder of["proc","dev","tmp"])await files.makeFolder(join(root,folder));for(let path of await cLibraryFiles(ports))await files.write(join(root,
path),await files.bytes(path),493)}async function cLibraryFiles({processes,files,host}){let node=await processes.find("unshare")??"/bin/sh",{stdout}=await processes.
run({argv:["ldd",node],env:{LC_ALL:"C"}}),loader=/^\s*(\/\S*ld-linux\S*)/m.exec(stdout)?.[1],libc=/libc\.so\.6 => (\S+)/.exec(stdout)?.[1];if(!loader||!libc)throw failed(
{code:"proof-impossible",fact:`this machine's C library is not glibc (${host.platform})`,fix:"Make what is for Linux on a glibc system"});let beside=(await files.
list(dirname(libc))).filter(({path})=>!path.includes("/")&&isCLibrary(path));return[loader,...beside.map(({path})=>join(dirname(libc),path))]}async function waysIn({
processes,host}){let plain=["unshare","--mount","--pid","--fork"],ways=host.isRoot?[plain]:[["sudo","-n",...plain],[...plain,"--user","--map-root-user"]];for(let way of ways)
if((await processes.run({argv:[...way,"true"]}).catch(()=>({code:1}))).code===0)return way;throw failed({code:"proof-impossible",fact:"this machine lets nobody \
but root make a namespace, so nothing can be tried in an empty root",fix:"Run as root, allow sudo without a password, or allow unprivileged user namespaces"})}async function inside(root,enter,argv,ports){
return ports.processes.run({argv:await entering(root,enter,["HOME=/tmp","LANG=C.UTF-8"],[],argv,ports),timeoutSeconds:120})}async function insideRoot(root,{argv,
env,user},ports){let enter=await waysIn(ports);for(let folder of["proc","dev"])await ports.files.makeFolder(join(root,folder));let become=enter.includes("--user")?
[]:[`--userspec=${user}`];return entering(root,[...enter,"--kill-child"],env,become,argv,ports)}async function entering(root,enter,env,options,argv,{processes}){
let[program,chroot]=await Promise.all([processes.find("env"),processes.find("chroot")]);return[...enter,`--mount-proc=${join(root,"proc")}`,program??"env","-i",
...env,chroot??"/usr/sbin/chroot",...options,root,...argv]}

return{emptyRoot,furnish,cLibraryFiles,insideRoot}})