import{requirePythons}from"./chunk-A6YC2IA6.js";import{execute}from"./chunk-ZVZGHTLT.js";import{isCLibrary,loaded}from"./chunk-4XHSF6QD.js";import{
findPython}from"./chunk-QO2EN4SJ.js";import{run}from"./chunk-XGJPH6JJ.js";import{targetFacts}from"./chunk-AJ6A7I3I.js";import{failed}from"./chunk-FCKCLZQP.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/line/interpreter.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path2=__commonJS({"builtin:node:path?src/line/windows-interpreter.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("no\
de:path"))}});var import_node_path2=__toESM(require_node_path(),1);var import_node_path=__toESM(require_node_path2(),1);async function readWindowsInterpreter(at,archive,ports){const{files}=ports;const home=(0,import_node_path.join)(at,"python");const header=(0,import_node_path.join)(
home,"include/patchlevel.h");const version=await files.has(header)?/#define\s+PY_VERSION\s+"(\d+\.\d+\.\d+)/.exec(await files.text(header))?.[1]:void 0;const minor=version?.
replace(/\.\d+$/,"")??"";const needed=["python.exe","pythonw.exe",`python${minor.replace(".","")}.dll`,"Lib/os.py"];const there=await Promise.all(needed.map(name=>files.
has((0,import_node_path.join)(home,name))));const missing=version?needed.filter((_,index)=>!there[index]):["include/patchlevel.h"];if(!version||missing.length>0){
throw failed({code:"archive-unexpected",fact:`${archive} holds no ${missing.map(name=>`python/${name}`).join(", ")}`,fix:"Name an install_only archive of python\
-build-standalone for Windows"})}const[compiler]=await requirePythons([minor],ports);return{version,minor,executable:(0,import_node_path.join)(home,"python.exe"),
compiler:compiler?.path??"",standardLibrary:(0,import_node_path.join)(home,"Lib"),sharedLibrary:(0,import_node_path.join)(home,needed[2]??""),libraries:[]}}async function findInterpreter(cell,planned,work,ports){const interpreter=await chosen(cell,planned,work,ports);if(interpreter.minor!==planned){throw failed({code:"\
python-differs",fact:`the ${cell.interpreter} interpreter is Python ${interpreter.version}, the plan has ${planned}`,fix:cell.interpreter==="host"?`Put Python ${planned}\
 first on PATH, or plan on this machine`:`Name an archive of Python ${planned} in release.yaml`})}return interpreter}async function chosen(cell,planned,work,ports){
if(cell.interpreter==="host")return inspect(await findPython(ports),ports);const{at,url}=await unpack(cell,work,ports);if(targetFacts(cell.target).system==="win\
dows")return readWindowsInterpreter(at,url,ports);const python=(0,import_node_path2.join)(at,"python/bin",`python${planned}`);if(await ports.files.has(python))return inspect(
python,ports);throw failed({code:"archive-unexpected",fact:`${url} holds no python/bin/python${planned}`,fix:"Name an install_only archive of python-build-stand\
alone for that Python"})}async function unpack(cell,work,ports){if(!cell.archive)throw failed({code:"plan-invalid",fact:`${cell.id} has no interpreter archive`,
fix:"Make the plan again"});const archive=(0,import_node_path2.join)(work,"interpreter.tar.gz");const at=(0,import_node_path2.join)(work,"interpreter");await execute(
[{do:"download",...cell.archive,to:archive},{do:"extract",archive,to:at}],ports);return{at,url:cell.archive.url}}var question=`
import json, os, sys, sysconfig
variable = sysconfig.get_config_var
paths = sysconfig.get_paths()
shared = os.path.join(variable("LIBDIR") or "", variable("INSTSONAME") or "")
if not os.path.isfile(shared):
    shared = os.path.join(sys.base_prefix, "lib", variable("INSTSONAME") or "")
linked = bool(variable("Py_ENABLE_SHARED")) and os.path.isfile(shared)
real = os.path.realpath(os.path.join(sys.base_prefix, "bin", "python%d.%d" % sys.version_info[:2]))
print(json.dumps({
    "version": "%d.%d.%d" % sys.version_info[:3],
    "minor": "%d.%d" % sys.version_info[:2],
    "executable": real,
    "standardLibrary": os.path.realpath(os.path.dirname(os.__file__)),
    "sharedLibrary": os.path.realpath(shared) if linked else None,
}))
`;async function inspect(python,ports){const answer=await run({do:"run",label:"python",argv:[python,"-I","-c",question],quiet:true},ports);const{sharedLibrary,...rest}=JSON.
parse(answer);const libraries=(await loaded(rest.executable,ports)).map(({name})=>name).filter(name=>!isCLibrary(name));const linked=sharedLibrary&&libraries.includes(
(0,import_node_path2.basename)(sharedLibrary));return{...rest,compiler:rest.executable,libraries,...linked&&{sharedLibrary}}}export{findInterpreter};
