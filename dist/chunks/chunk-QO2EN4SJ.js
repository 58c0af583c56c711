import{run}from"./chunk-XGJPH6JJ.js";import{sha256}from"./chunk-AJ6A7I3I.js";import{ReleaseError,failed}from"./chunk-FCKCLZQP.js";import{__commonJS,
__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/line/tools.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var answers=new WeakMap;function askPython(path,ports){const known=answers.get(ports.processes)??new Map;answers.set(ports.processes,known);const answer=known.get(
path)??ask(path,ports);known.set(path,answer);return answer}var question=`
import sys, sysconfig
variable = sysconfig.get_config_var
name = sys.implementation.name
print("%s%d.%d%s" % ("" if name == "cpython" else name, sys.version_info[0], sys.version_info[1], "t" if variable("Py_GIL_DISABLED") else ""))
print(sys.version.replace("\\n", " "), variable("EXT_SUFFIX"), variable("CFLAGS"), sysconfig.get_platform())
print(sys.executable)
print(sys.base_prefix)
`;async function ask(path,ports){const answer=await run({do:"run",label:"python",argv:[path,"-I","-c",question],quiet:true},ports);const[version="",identity="",
executable,prefix=""]=answer.trim().split("\n").map(line=>line.trim());return{path:executable||path,version,identity,prefix}}async function findPython({processes}){const found=await processes.find("python3")??await processes.find("python.exe")??await processes.find("python");if(!found)
throw failed({code:"tool-missing",fact:"there is no 'python3' on PATH",fix:"Install Python 3"});return found}var pythonVersion=async(python,ports)=>(await askPython(
python,ports)).version.replace(/^[a-z]+|t$/g,"");var completeMark=".complete";async function toolEnvironment(requirements,ports,interpreter){const{files,host,reporter}=ports;
const file=(0,import_node_path.join)(host.suite,requirements);const{path:python,...interpreted}=await askPython(interpreter??await findPython(ports),ports);const identity=JSON.
stringify(interpreted);const key=sha256(Buffer.concat([Buffer.from(identity),await files.bytes(file)])).slice(0,16);const at=(0,import_node_path.join)(host.cacheFolder,
"tools",`${toolName(requirements)}-${key}`);const mark=(0,import_node_path.join)(at,completeMark);if(await files.has(mark))return at;const stage=reporter.begin(
`tools: ${requirements.replace(/(\/requirements)?\.txt$/,"")}`);try{await files.remove(at);await run({do:"run",label:"venv",argv:[python,"-m","venv",at]},ports);
await run({do:"run",label:"pip install (tools)",argv:[(0,import_node_path.join)(at,"bin/python"),"-m","pip","install","--quiet","--disable-pip-version-check","-\
-no-deps","--require-hashes","--only-binary",":all:","-r",file]},ports);await files.write(mark,`${identity}
`)}catch(error){await files.remove(at);stage.failed();throw error}stage.done();return at}var toolName=requirements=>requirements.replace(/(\/requirements)?\.txt$/,
"").replace(/^.*\//,"");async function ensurePrograms(programs,install,ports){const missing=await absent(programs,ports);if(missing.length===0)return;const packages=[
...new Set(missing.flatMap(({debian})=>debian??[]))];if(install&&missing.every(({debian})=>debian)&&await ports.processes.find("apt-get"))await aptInstall(packages,
ports);const still=await absent(missing,ports);if(still.length>0)throw new ReleaseError(still.map(explain))}async function absent(programs,{processes}){const found=await Promise.
all(programs.map(({name})=>processes.find(name)));return programs.filter((_,index)=>!found[index])}var explain=({name,debian,otherwise})=>({code:"tool-missing",
fact:`the program '${name}' is not on PATH`,fix:debian?`${otherwise} (Debian's package ${debian}), or run again with --install-tools`:otherwise});async function aptInstall(packages,ports){
const stage=ports.reporter.begin(`apt-get install ${packages.join(" ")}`);const asRoot=ports.host.isRoot?[]:["sudo","-n"];const env={DEBIAN_FRONTEND:"noninterac\
tive"};const apt=(label,args)=>run({do:"run",label,argv:[...asRoot,"apt-get","-qq",...args],env},ports);try{await apt("apt-get update",["update"]);await apt("ap\
t-get install",["install","--yes","--no-install-recommends",...packages])}catch(error){stage.failed();throw error}stage.done()}export{askPython,findPython,pythonVersion,completeMark,toolEnvironment,ensurePrograms};
