import{isCLibrary}from"./chunk-4ST7RWUY.js";import{lastLines}from"./chunk-YSIORGVI.js";import"./chunk-6LS5MOD2.js";import{failed}from"./chunk-7NI227LV.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/perform/empty-root.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);async function emptyRoot(step,ports){const{files}=ports;const root=await files.temporary("root");try{await furnish(root,step,ports);const enter=await waysIn(ports);
const whole=await inside(root,enter,step.argv,ports);if(whole.code!==0){throw failed({code:"not-self-contained",fact:`${step.label} does not run where only the \
C library is: exit code ${whole.code}
${lastLines(`${whole.stdout}
${whole.stderr}`,20)}
`,fix:"The last lines name what is missing: add it to the dependencies, or choose another client.check"})}if(step.without)await proveThatItCanFail(root,enter,step,
ports)}finally{await files.remove(root)}}async function proveThatItCanFail(root,enter,step,ports){const inside_=(0,import_node_path.join)(root,step.at);const victim=(await ports.
files.list(inside_)).find(({path})=>path.endsWith(step.without));if(!victim)throw failed({code:"proof-impossible",fact:`${step.label} holds no ${step.without}`,
fix:"This is a fault of the packager: report it"});await ports.files.remove((0,import_node_path.join)(inside_,victim.path));const{code}=await inside(root,enter,
step.argv,ports);if(code===0){throw failed({code:"not-self-contained",fact:`${step.label} runs without its own ${(0,import_node_path.basename)(victim.path)}: it\
 takes it from elsewhere`,fix:"This is a fault of the packager: report it"})}}async function furnish(root,{content,at},ports){const{files}=ports;await files.copy(
content,(0,import_node_path.join)(root,at));for(const folder of["proc","dev","tmp"])await files.makeFolder((0,import_node_path.join)(root,folder));for(const path of await cLibraryFiles(
ports))await files.write((0,import_node_path.join)(root,path),await files.bytes(path),493)}async function cLibraryFiles({processes,files,host}){const node=await processes.
find("unshare")??"/bin/sh";const{stdout}=await processes.run({argv:["ldd",node],env:{LC_ALL:"C"}});const loader=/^\s*(\/\S*ld-linux\S*)/m.exec(stdout)?.[1];const libc=/libc\.so\.6 => (\S+)/.
exec(stdout)?.[1];if(!loader||!libc)throw failed({code:"proof-impossible",fact:`this machine's C library is not glibc (${host.platform})`,fix:"Package Linux cli\
ents on a glibc system"});const beside=(await files.list((0,import_node_path.dirname)(libc))).filter(({path})=>!path.includes("/")&&isCLibrary(path));return[loader,
...beside.map(({path})=>(0,import_node_path.join)((0,import_node_path.dirname)(libc),path))]}async function waysIn({processes,host}){const plain=["unshare","--m\
ount","--pid","--fork"];const ways=host.isRoot?[plain]:[["sudo","-n",...plain],[...plain,"--user","--map-root-user"]];for(const way of ways){const tried=await processes.
run({argv:[...way,"true"]}).catch(()=>({code:1}));if(tried.code===0)return way}throw failed({code:"proof-impossible",fact:"this machine lets nobody but root mak\
e a namespace, so the client cannot be tried in an empty root",fix:"Run as root, allow sudo without a password, or allow unprivileged user namespaces"})}async function inside(root,enter,argv,{
processes}){const[env,chroot]=await Promise.all([processes.find("env"),processes.find("chroot")]);return processes.run({argv:[...enter,`--mount-proc=${(0,import_node_path.join)(
root,"proc")}`,env??"env","-i","HOME=/tmp","LANG=C.UTF-8",chroot??"/usr/sbin/chroot",root,...argv],timeoutSeconds:120})}export{emptyRoot};
