import{run}from"./chunk-ZOE3XYBJ.js";import{pythonIn}from"./chunk-FFYFSFM2.js";import{sha256}from"./chunk-MWDDLPWO.js";import{ReleaseError,failed}from"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/tools.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/posix"))}});var import_posix=__toESM(require_posix(),1);var answers=new WeakMap;function askPython(path,ports){const known=answers.get(ports.files)??new Map;answers.set(ports.files,known);const answer=known.get(path)??
ask(path,ports);known.set(path,answer);return answer}var question=`
import os, sys, sysconfig
variable = sysconfig.get_config_var
name = sys.implementation.name
slashed = lambda path: path.replace("\\\\", "/") if os.name == "nt" else path
says = [
    "%s%d.%d%s" % ("" if name == "cpython" else name, sys.version_info[0], sys.version_info[1], "t" if variable("Py_GIL_DISABLED") else ""),
    "%s %s %s %s" % (sys.version.replace("\\n", " "), variable("EXT_SUFFIX"), variable("CFLAGS"), sysconfig.get_platform()),
    slashed(sys.executable),
    slashed(sys.base_prefix),
]
# Windows has another encoding for what it prints.
sys.stdout.buffer.write("\\n".join(says).encode())
`;async function ask(path,ports){const answer=await run({do:"run",label:"python",argv:[path,"-I","-c",question],quiet:true},ports);const[version="",identity="",
executable,prefix=""]=answer.trim().split("\n").map(line=>line.trim());return{path:executable||path,version,identity,prefix}}var underway=new WeakMap;function once(at,{files},make){const here=underway.get(files)??new Map;underway.set(files,here);const making=here.get(at)??make().finally(
()=>here.delete(at));here.set(at,making);return making}async function findPython(ports){const windows=ports.host.platform==="win32";for(const name of windows?["python","python3","py"]:["python3","python"]){const found=await ports.
processes.find(name);if(found&&(!windows||await askPython(found,ports).catch(()=>void 0)))return found}throw failed({code:"tool-missing",fact:`there is no '${windows?
"python":"python3"}' on PATH`,fix:"Install Python 3"})}var pythonVersion=async(python,ports)=>(await askPython(python,ports)).version.replace(/^[a-z]+|t$/g,"");
var completeMark=".complete";async function toolEnvironment(requirements,ports,interpreter){const{files,host}=ports;const file=(0,import_posix.join)(host.suite,
requirements);const{path:python,...interpreted}=await askPython(interpreter??await findPython(ports),ports);const identity=JSON.stringify(interpreted);const key=sha256(
Buffer.concat([Buffer.from(identity),await files.bytes(file)])).slice(0,16);const at=(0,import_posix.join)(host.cacheFolder,"tools",`${toolName(requirements)}-${key}`);
return once(at,ports,()=>makeTools(at,{requirements,file,python,identity},ports))}async function makeTools(at,{requirements,file,python,identity},ports){const{files,
host,reporter}=ports;const mark=(0,import_posix.join)(at,completeMark);if(await files.has(mark)&&await files.has(pythonIn(at,host)))return at;const stage=reporter.
begin(`tools: ${requirements.replace(/(\/requirements)?\.txt$/,"")}`);try{await files.remove(at);await run({do:"run",label:"venv",argv:[python,"-m","venv",at]},
ports);await run({do:"run",label:"pip install (tools)",argv:[pythonIn(at,host),"-m","pip","install","--quiet","--disable-pip-version-check","--no-deps","--requi\
re-hashes","--only-binary",":all:","-r",file]},ports);await files.write(mark,`${identity}
`)}catch(error){await files.remove(at);stage.failed();throw error}stage.done();return at}var toolName=requirements=>requirements.replace(/(\/requirements)?\.txt$/,
"").replace(/^.*\//,"");async function ensurePrograms(programs,install,ports){const missing=await absent(programs,ports);if(missing.length===0)return;const packages=[
...new Set(missing.flatMap(({debian})=>debian??[]))];if(install&&missing.every(({debian})=>debian)&&await ports.processes.find("apt-get"))await aptInstall(packages,
ports);const still=await absent(missing,ports);if(still.length>0)throw new ReleaseError(still.map(explain))}async function absent(programs,{processes}){const found=await Promise.
all(programs.map(({name})=>processes.find(name)));return programs.filter((_,index)=>!found[index])}var explain=({name,debian,otherwise})=>({code:"tool-missing",
fact:`the program '${name}' is not on PATH`,fix:debian?`${otherwise} (Debian's package ${debian}), or run again with --install-tools`:otherwise});async function aptInstall(packages,ports){
const stage=ports.reporter.begin(`apt-get install ${packages.join(" ")}`);const asRoot=ports.host.isRoot?[]:["sudo","-n"];const env={DEBIAN_FRONTEND:"noninterac\
tive"};const apt=(label,args)=>run({do:"run",label,argv:[...asRoot,"apt-get","-qq",...args],env},ports);try{await apt("apt-get update",["update"]);await apt("ap\
t-get install",["install","--yes","--no-install-recommends",...packages])}catch(error){stage.failed();throw error}stage.done()}export{askPython,once,findPython,pythonVersion,completeMark,toolEnvironment,ensurePrograms};
