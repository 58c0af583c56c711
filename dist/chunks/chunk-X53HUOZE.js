import{machOs}from"./chunk-Y3CHPFBE.js";import{requirePythons}from"./chunk-RYUJ4MJP.js";import{execute}from"./chunk-H4ZN7CSA.js";import{isCLibrary,
loaded}from"./chunk-3BW3QABX.js";import{findPython}from"./chunk-RZVPB5QZ.js";import{run}from"./chunk-ZOE3XYBJ.js";import{targetFacts}from"./chunk-MWDDLPWO.js";
import{failed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/interpreter.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path\
/posix"))}});var require_posix2=__commonJS({"builtin:node:path/posix?src/line/foreign-interpreter.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("\
node:path/posix"))}});var import_posix2=__toESM(require_posix(),1);var import_posix=__toESM(require_posix2(),1);async function readWindowsInterpreter(unpacked,ports){const home=(0,import_posix.join)(unpacked.at,"python");const{version,minor}=await versionIn("include/patch\
level.h","Windows",unpacked,ports);const dll=`python${minor.replace(".","")}.dll`;await requireFiles(["python.exe","pythonw.exe",dll,"Lib/os.py"],"Windows",unpacked,
ports);return{version,minor,executable:(0,import_posix.join)(home,"python.exe"),compiler:await compilerFor(minor,ports),standardLibrary:(0,import_posix.join)(home,
"Lib"),sharedLibrary:(0,import_posix.join)(home,dll),libraries:[]}}async function readMacosInterpreter(planned,unpacked,ports){const home=(0,import_posix.join)(
unpacked.at,"python");const{version,minor}=await versionIn(`include/python${planned}/patchlevel.h`,"macOS",unpacked,ports);const[program,library]=[`bin/python${planned}`,
`lib/libpython${planned}.dylib`];await requireFiles([program,library,`lib/python${planned}/os.py`],"macOS",unpacked,ports);const oldest=machOs(Buffer.from(await ports.
files.bytes((0,import_posix.join)(home,library)))).map(each=>each.oldest??[11,0]).sort((a,b)=>b[0]-a[0]||b[1]-a[1])[0]??[11,0];return{version,minor,executable:(0,import_posix.join)(
home,program),compiler:await compilerFor(minor,ports),standardLibrary:(0,import_posix.join)(home,`lib/python${planned}`),sharedLibrary:(0,import_posix.join)(home,
library),libraries:[],oldestSystem:oldest.join(".")}}var compilerFor=async(minor,ports)=>(await requirePythons([minor],ports))[0]?.path??"";async function versionIn(header,system,unpacked,ports){
await requireFiles([header],system,unpacked,ports);const version=/#define\s+PY_VERSION\s+"(\d+\.\d+\.\d+)/.exec(await ports.files.text((0,import_posix.join)(unpacked.
at,"python",header)))?.[1]??"";return{version,minor:version.replace(/\.\d+$/,"")}}async function requireFiles(names,system,{at,url},{files}){const there=await Promise.
all(names.map(name=>files.has((0,import_posix.join)(at,"python",name))));const missing=names.filter((_,index)=>!there[index]);if(missing.length>0)throw failed({
code:"archive-unexpected",fact:`${url} holds no ${missing.map(name=>`python/${name}`).join(", ")}`,fix:`Name an install_only archive of python-build-standalone \
for ${system}`})}async function findInterpreter(cell,planned,work,ports){const interpreter=await chosen(cell,planned,work,ports);if(interpreter.minor!==planned){throw failed({code:"\
python-differs",fact:`the ${cell.interpreter} interpreter is Python ${interpreter.version}, the plan has ${planned}`,fix:cell.interpreter==="host"?`Put Python ${planned}\
 first on PATH, or plan on this machine`:`Name an archive of Python ${planned} in release.yaml`})}return interpreter}async function chosen(cell,planned,work,ports){
if(cell.interpreter==="host")return inspect(await findPython(ports),ports);const unpacked=await unpack(cell,work,ports);const{at,url}=unpacked;const{system}=targetFacts(
cell.target);if(system==="windows")return readWindowsInterpreter(unpacked,ports);if(system==="macos")return readMacosInterpreter(planned,unpacked,ports);const python=(0,import_posix2.join)(
at,"python/bin",`python${planned}`);if(await ports.files.has(python))return inspect(python,ports);throw failed({code:"archive-unexpected",fact:`${url} holds no \
python/bin/python${planned}`,fix:"Name an install_only archive of python-build-standalone for that Python"})}async function unpack(cell,work,ports){if(!cell.archive)
throw failed({code:"plan-invalid",fact:`${cell.id} has no interpreter archive`,fix:"Make the plan again"});const archive=(0,import_posix2.join)(work,"interprete\
r.tar.gz");const at=(0,import_posix2.join)(work,"interpreter");await execute([{do:"download",...cell.archive,to:archive},{do:"extract",archive,to:at}],ports);return{
at,url:cell.archive.url}}var question=`
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
(0,import_posix2.basename)(sharedLibrary));return{...rest,compiler:rest.executable,libraries,...linked&&{sharedLibrary}}}export{findInterpreter};
