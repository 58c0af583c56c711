import{run}from"./chunk-ZAOK3EMG.js";import{sha256}from"./chunk-GJARQPQJ.js";import{ReleaseError,failed}from"./chunk-KE43YM7J.js";import{__commonJS,
__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/line/tools.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);async function findPython({processes}){const found=await processes.find("python3")??await processes.find("python.exe")??await processes.find("python");if(!found)
throw failed({code:"tool-missing",fact:"there is no 'python3' on PATH",fix:"Install Python 3"});return found}async function pythonVersion(python,ports){const version=await run(
{do:"run",label:"python3",argv:[python,"-Ic",'import sys; print("%d.%d" % sys.version_info[:2])'],quiet:true},ports);return version.trim()}var completeMark=".co\
mplete";async function toolEnvironment(requirements,ports,interpreter){const{files,host,reporter}=ports;const file=(0,import_node_path.join)(host.suite,requirements);
const python=interpreter??await findPython(ports);const identity=await run({do:"run",label:"python3",argv:[python,"-Ic","import sys; print(sys.version, sys.base\
_prefix)"],quiet:true},ports);const key=sha256(Buffer.concat([Buffer.from(identity),await files.bytes(file)])).slice(0,16);const at=(0,import_node_path.join)(host.
cacheFolder,"tools",`${toolName(requirements)}-${key}`);const mark=(0,import_node_path.join)(at,completeMark);if(await files.has(mark))return at;const stage=reporter.
begin(`tools: ${requirements.replace(/(\/requirements)?\.txt$/,"")}`);try{await files.remove(at);await run({do:"run",label:"venv",argv:[python,"-m","venv",at]},
ports);await run({do:"run",label:"pip install (tools)",argv:[(0,import_node_path.join)(at,"bin/python"),"-m","pip","install","--quiet","--disable-pip-version-ch\
eck","--no-deps","--require-hashes","--only-binary",":all:","-r",file]},ports);await files.write(mark,`${identity}
`)}catch(error){await files.remove(at);stage.failed();throw error}stage.done();return at}var toolName=requirements=>requirements.replace(/(\/requirements)?\.txt$/,
"").replace(/^.*\//,"");async function ensurePrograms(programs,install,ports){const missing=await absent(programs,ports);if(missing.length===0)return;const packages=[
...new Set(missing.flatMap(({debian})=>debian??[]))];if(install&&missing.every(({debian})=>debian)&&await ports.processes.find("apt-get"))await aptInstall(packages,
ports);const still=await absent(missing,ports);if(still.length>0)throw new ReleaseError(still.map(explain))}async function absent(programs,{processes}){const found=await Promise.
all(programs.map(({name})=>processes.find(name)));return programs.filter((_,index)=>!found[index])}var explain=({name,debian,otherwise})=>({code:"tool-missing",
fact:`the program '${name}' is not on PATH`,fix:debian?`${otherwise} (Debian's package ${debian}), or run again with --install-tools`:otherwise});async function aptInstall(packages,ports){
const stage=ports.reporter.begin(`apt-get install ${packages.join(" ")}`);const asRoot=ports.host.isRoot?[]:["sudo","-n"];const env={DEBIAN_FRONTEND:"noninterac\
tive"};const apt=(label,args)=>run({do:"run",label,argv:[...asRoot,"apt-get","-qq",...args],env},ports);try{await apt("apt-get update",["update"]);await apt("ap\
t-get install",["install","--yes","--no-install-recommends",...packages])}catch(error){stage.failed();throw error}stage.done()}export{findPython,pythonVersion,completeMark,toolEnvironment,ensurePrograms};
