import{commandWords}from"./chunk-ZXEPAKPS.js";import{applicationRequirements}from"./chunk-ETR2BCDH.js";import{unneeded}from"./chunk-QUMBGMNT.js";
import{cleanEnvironment,installPins,pip}from"./chunk-FMM4MNKO.js";import"./chunk-TTBEETV7.js";import{programIn,programsFolder}from"./chunk-FFYFSFM2.js";
import{escapeName,normalizeName,targetFacts}from"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?publishers/oci/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path2=__commonJS({"builtin:node:path?publishers/oci/layers.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path2=__toESM(require_node_path(),1);var import_node_path=__toESM(require_node_path2(),1);var user=65532;var python=({interpreter:{minor}})=>`/python/bin/python${minor}`;var always=315532800;var folder=({work},name)=>import_node_path.posix.join(work,
name);var site=({interpreter:{minor}})=>`app/lib/python${minor}/site-packages`;var scratch=runtime=>folder(runtime,"environment");var layers=({runtime})=>[{from:folder(
runtime,"system"),holds:`the C library and Python ${runtime.interpreter.version}`,epoch:always,folders:{"/dev":493,"/proc":493,"/sys":493,"/srv":1023,"/tmp":1023},
links:{"/app/bin/python":`../..${python(runtime)}`,"/app/bin/python3":"python"}},{from:folder(runtime,"pins"),holds:"what was locked",epoch:always},{from:folder(
runtime,"application"),holds:"the application",epoch:runtime.epoch}];var layerSteps=place=>[...interpreter(place.runtime),...surroundings(place.runtime),cleanEnvironment(
{...place.runtime,interpreter:place.runtime.interpreter.executable},scratch(place.runtime)),{do:"copy",from:place.pins,to:import_node_path.posix.join(folder(place.
runtime,"pins"),"app/pins.txt")},...installed(place,"pins",installPins(place.pins,place.wheelsOnly,place.wheels)),{do:"write",path:import_node_path.posix.join(place.
runtime.work,"application.txt"),text:applicationRequirements(place)},...installed(place,"application",["install","--quiet","--no-deps","--require-hashes","--onl\
y-binary",":all:","--no-index","--find-links",place.wheels,"-r",import_node_path.posix.join(place.runtime.work,"application.txt")])];function interpreter(runtime){
const{interpreter:found,tools}=runtime;const root=import_node_path.posix.join(folder(runtime,"system"),"python");const libraries=import_node_path.posix.join(root,
"lib");return[{do:"copy",from:found.standardLibrary,to:import_node_path.posix.join(libraries,`python${found.minor}`),leaveOut:unneeded},{do:"copy",from:found.executable,
to:import_node_path.posix.join(root,"bin",`python${found.minor}`)},...found.sharedLibrary?[{do:"copy",from:found.sharedLibrary,to:import_node_path.posix.join(libraries,
import_node_path.posix.basename(found.sharedLibrary))}]:[],{do:"gather-libraries",root,libraries},{do:"strip",root},{do:"point-to-libraries",root,libraries,patchelf:programIn(
tools,"patchelf",runtime)},compile(runtime,root,"/python",import_node_path.posix.join(libraries,`python${found.minor}`),"unchecked-hash")]}function surroundings(runtime){
const system=folder(runtime,"system");const texts={"etc/passwd":`root:x:0:0:root:/:/none
server:x:${user}:${user}:server:/srv:/none
`,"etc/group":`root:x:0:
server:x:${user}:
`,"etc/nsswitch.conf":"hosts: files dns\n","app/pyvenv.cfg":`home = /python/bin
include-system-site-packages = false
version = ${runtime.interpreter.version}
`};return[...runtime.cLibrary.map(path=>({do:"join",from:[path],to:import_node_path.posix.join(system,path),mode:493})),...Object.entries(texts).map(([path,text])=>({
do:"write",path:import_node_path.posix.join(system,path),text})),{do:"copy",from:import_node_path.posix.join(runtime.suite,"publishers/oci/start.py"),to:import_node_path.posix.
join(system,"python/start.py")}]}function installed({runtime},layer,install){const root=folder(runtime,layer);const environment=import_node_path.posix.join(root,
"app");return[pip({...runtime,interpreter:runtime.interpreter.executable},scratch(runtime),`pip install (${layer})`,[...install,"--no-compile","--prefix",environment]),
{do:"point-scripts",environment,site:import_node_path.posix.join(root,site(runtime)),from:programsFolder(scratch(runtime),runtime),to:"/app/bin/python"},{do:"ga\
ther-libraries",root:environment,libraries:import_node_path.posix.join(root,import_node_path.posix.dirname(runtime.cLibrary.at(-1)??"/lib"))},compile(runtime,environment,
"/app",import_node_path.posix.join(root,site(runtime)),"checked-hash")]}var compile=({interpreter:{compiler}},root,at,what,mode)=>({do:"run",label:"compileall",
argv:[compiler,"-I","-m","compileall","-q","-f","--invalidation-mode",mode,"-s",root,"-p",at,what],env:{PYTHONHASHSEED:"0"}});var file=app=>`${escapeName(app.name)}-${app.version}.oci.tar`;var destination={name:"oci",doc:"A server image without a base image: interpreter, pins and appli\
cation in a layer each",requirements:"publishers/oci/requirements.txt",programs:[{name:"strip",debian:"binutils",otherwise:"Install binutils"},{name:"ldd",debian:"\
libc-bin",otherwise:"Install the C library's own programs"},{name:"unshare",debian:"util-linux",otherwise:"Install util-linux"},{name:"chroot",debian:"coreutils",
otherwise:"Install coreutils"}],bringsPython:"environment",files:app=>[file(app)],steps:place=>[...layerSteps(withRuntime(place)),image(withRuntime(place))],prove({
work,output,app,health,startup}){const root=import_node_path2.posix.join(work,"oci-root");return{environment:import_node_path2.posix.join(root,"app"),steps:[{do:"\
run-image",label:"the image",image:import_node_path2.posix.join(output,file(app)),root,path:health,timeoutSeconds:startup}]}}};function withRuntime(place){if(!place.
runtime)throw new Error("an image is made with an interpreter");return{...place,runtime:place.runtime}}function image(place){const{app,command,output,runtime}=place;
return{do:"oci-image",to:import_node_path2.posix.join(output,file(app)),name:`${normalizeName(app.name)}:${tag(app.version)}`,architecture:targetFacts(runtime.target).
machine==="x86_64"?"amd64":"arm64",epoch:runtime.epoch,layers:layers(place),config:{User:`${user}:${user}`,ExposedPorts:{"8080/tcp":{}},Env:["PATH=/app/bin","HO\
ME=/srv","LANG=C.UTF-8","PYTHONUNBUFFERED=1","PORT=8080"],Entrypoint:[python(runtime),"-IS","/python/start.py"],Cmd:commandWords(command)??[],WorkingDir:"/srv",
Labels:labels(place)}}}var tag=version=>version.replace(/[^\w.-]/g,"-");var labels=({app,runtime:{revision}})=>({"org.opencontainers.image.title":app.name,"org.\
opencontainers.image.version":app.version,...app.summary&&{"org.opencontainers.image.description":app.summary},...app.license&&{"org.opencontainers.image.licens\
es":app.license},...revision&&{"org.opencontainers.image.revision":revision}});var oci_default=destination;export{oci_default as default};
