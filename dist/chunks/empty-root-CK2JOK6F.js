import{isCLibrary}from"./chunk-AAGJ5OCW.js";import{lastLines}from"./chunk-PYHYL24P.js";import{failed}from"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";import{basename,dirname,join}from"node:path";async function emptyRoot(step,ports){const{files}=ports;const root=await files.temporary("root");try{await furnish(root,step,ports);const enter=await waysIn(ports);
const whole=await inside(root,enter,step.argv,ports);if(whole.code!==0){throw failed({code:"not-self-contained",fact:`${step.label} does not run where only the \
C library is: exit code ${whole.code}
${lastLines(`${whole.stdout}
${whole.stderr}`,20)}
`,fix:"The last lines name what is missing: add it to the dependencies, or choose another client.check"})}if(step.without)await proveThatItCanFail(root,enter,step,
ports)}finally{await files.remove(root)}}async function proveThatItCanFail(root,enter,step,ports){const inside_=join(root,step.at);const victim=(await ports.files.
list(inside_)).find(({path})=>path.endsWith(step.without));if(!victim)throw failed({code:"proof-impossible",fact:`${step.label} holds no ${step.without}`,fix:"T\
his is a fault of the packager: report it"});await ports.files.remove(join(inside_,victim.path));const{code}=await inside(root,enter,step.argv,ports);if(code===
0){throw failed({code:"not-self-contained",fact:`${step.label} runs without its own ${basename(victim.path)}: it takes it from elsewhere`,fix:"This is a fault o\
f the packager: report it"})}}async function furnish(root,{content,at},ports){const{files}=ports;await files.copy(content,join(root,at));for(const folder of["pr\
oc","dev","tmp"])await files.makeFolder(join(root,folder));for(const path of await cLibraryFiles(ports))await files.write(join(root,path),await files.bytes(path),
493)}async function cLibraryFiles({processes,files,host}){const node=await processes.find("unshare")??"/bin/sh";const{stdout}=await processes.run({argv:["ldd",node],
env:{LC_ALL:"C"}});const loader=/^\s*(\/\S*ld-linux\S*)/m.exec(stdout)?.[1];const libc=/libc\.so\.6 => (\S+)/.exec(stdout)?.[1];if(!loader||!libc)throw failed({
code:"proof-impossible",fact:`this machine's C library is not glibc (${host.platform})`,fix:"Package Linux clients on a glibc system"});const beside=(await files.
list(dirname(libc))).filter(({path})=>!path.includes("/")&&isCLibrary(path));return[loader,...beside.map(({path})=>join(dirname(libc),path))]}async function waysIn({
processes,host}){const plain=["unshare","--mount","--pid","--fork"];const ways=host.isRoot?[plain]:[["sudo","-n",...plain],[...plain,"--user","--map-root-user"]];
for(const way of ways){const tried=await processes.run({argv:[...way,"true"]}).catch(()=>({code:1}));if(tried.code===0)return way}throw failed({code:"proof-impo\
ssible",fact:"this machine lets nobody but root make a namespace, so the client cannot be tried in an empty root",fix:"Run as root, allow sudo without a passwor\
d, or allow unprivileged user namespaces"})}async function inside(root,enter,argv,{processes}){const[env,chroot]=await Promise.all([processes.find("env"),processes.
find("chroot")]);return processes.run({argv:[...enter,`--mount-proc=${join(root,"proc")}`,env??"env","-i","HOME=/tmp","LANG=C.UTF-8",chroot??"/usr/sbin/chroot",
root,...argv],timeoutSeconds:120})}export{emptyRoot};
