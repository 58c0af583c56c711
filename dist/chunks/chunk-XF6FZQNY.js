(function(__load,__later,__meta,require){"use strict";const {machOs}=__load("chunk-RP3X5YKN.js");const {requirePythons}=__load("chunk-2UJ2FGYF.js");const {isCLibrary,loaded}=__load("chunk-YECVGO72.js");const {
execute}=__load("chunk-D7TKQ7KM.js");const {findPython}=__load("chunk-NK4OB75C.js");const {run}=__load("chunk-33XI55CY.js");const {targetFacts}=__load("chunk-6KOOX2ED.js");const {failed}=__load("chunk-COHJCBW2.js");const {basename,join:join2}=require("node:path/posix");const {join}=require("node:path/posix");
async function readWindowsInterpreter(unpacked,ports){let home=join(unpacked.at,"python"),{version,minor}=await versionIn("include/patchlevel.h","Windows",unpacked,
ports),dll=`python${minor.replace(".","")}.dll`;return await requireFiles(["python.exe","pythonw.exe",dll,"Lib/os.py"],"Windows",unpacked,ports),{version,minor,
executable:join(home,"python.exe"),compiler:await compilerFor(minor,ports),standardLibrary:join(home,"Lib"),sharedLibrary:join(home,dll),libraries:[]}}async function readMacosInterpreter(planned,unpacked,ports){
let home=join(unpacked.at,"python"),{version,minor}=await versionIn(`include/python${planned}/patchlevel.h`,"macOS",unpacked,ports),[program,library]=[`bin/pyth\
on${planned}`,`lib/libpython${planned}.dylib`];await requireFiles([program,library,`lib/python${planned}/os.py`],"macOS",unpacked,ports);let oldest=machOs(Buffer.
from(await ports.files.bytes(join(home,library)))).map(each=>each.oldest??[11,0]).sort((a,b)=>b[0]-a[0]||b[1]-a[1])[0]??[11,0];return{version,minor,executable:join(
home,program),compiler:await compilerFor(minor,ports),standardLibrary:join(home,`lib/python${planned}`),sharedLibrary:join(home,library),libraries:[],oldestSystem:oldest.
join(".")}}var compilerFor=async(minor,ports)=>(await requirePythons([minor],ports))[0]?.path??"";async function versionIn(header,system,unpacked,ports){await requireFiles(
[header],system,unpacked,ports);let version=/#define\s+PY_VERSION\s+"(\d+\.\d+\.\d+)/.exec(await ports.files.text(join(unpacked.at,"python",header)))?.[1]??"";return{
version,minor:version.replace(/\.\d+$/,"")}}async function requireFiles(names,system,{at,url},{files}){let there=await Promise.all(names.map(name=>files.has(join(
at,"python",name)))),missing=names.filter((_,index)=>!there[index]);if(missing.length>0)throw failed({code:"archive-unexpected",fact:`${url} holds no ${missing.
map(name=>`python/${name}`).join(", ")}`,fix:`Name an install_only archive of python-build-standalone for ${system}`})}async function findInterpreter(cell,planned,work,ports){let interpreter=await chosen(cell,planned,work,ports);if(interpreter.minor!==planned)throw failed({code:"\
python-differs",fact:`the ${cell.interpreter} interpreter is Python ${interpreter.version}, the plan has ${planned}`,fix:cell.interpreter==="host"?`Put Python ${planned}\
 first on PATH, or plan on this machine`:`Name an archive of Python ${planned} in release.yaml`});return interpreter}async function chosen(cell,planned,work,ports){
if(cell.interpreter==="host")return inspect(await findPython(ports),ports);let unpacked=await unpack(cell,work,ports),{at,url}=unpacked,{system}=targetFacts(cell.
target);if(system==="windows")return readWindowsInterpreter(unpacked,ports);if(system==="macos")return readMacosInterpreter(planned,unpacked,ports);let python=join2(
at,"python/bin",`python${planned}`);if(await ports.files.has(python))return inspect(python,ports);throw failed({code:"archive-unexpected",fact:`${url} holds no \
python/bin/python${planned}`,fix:"Name an install_only archive of python-build-standalone for that Python"})}async function unpack(cell,work,ports){if(!cell.archive)
throw failed({code:"plan-invalid",fact:`${cell.id} has no interpreter archive`,fix:"Make the plan again"});let archive=join2(work,"interpreter.tar.gz"),at=join2(
work,"interpreter");return await execute([{do:"download",...cell.archive,to:archive},{do:"extract",archive,to:at}],ports),{at,url:cell.archive.url}}var question=`\

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
`;async function inspect(python,ports){let answer=await run({do:"run",label:"python",argv:[python,"-I","-c",question],quiet:!0},ports),{sharedLibrary,...rest}=JSON.
parse(answer),libraries=(await loaded([rest.executable],ports)).map(({name})=>name).filter(name=>!isCLibrary(name)),linked=sharedLibrary&&libraries.includes(basename(
sharedLibrary));return{...rest,compiler:rest.executable,libraries,...linked&&{sharedLibrary}}}

return{findInterpreter}})