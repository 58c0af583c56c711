(function(__load,__later,__meta,require){"use strict";const {run}=__load("chunk-33XI55CY.js");const {pythonIn}=__load("chunk-OGDEHDNY.js");const {sha256}=__load("chunk-6KOOX2ED.js");const {ReleaseError,failed}=__load("chunk-COHJCBW2.js");const {join:join2}=require("node:path/posix");const {basename,dirname,join}=require("node:path/posix");var answers=new WeakMap;function askPython(path,ports){let known=answers.get(ports.files)??new Map;answers.set(ports.files,known);let answer=known.get(path)??ask(
path,ports);return known.set(path,answer),answer}var question=`
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
`;async function ask(path,ports){let answer=await run({do:"run",label:"python",argv:[path,"-IS","-c",question],quiet:!0},ports),[version="",identity="",executable,
prefix=""]=answer.trim().split(`
`).map(line=>line.trim());return{path:executable||path,version,identity,prefix}}var underway=new WeakMap;function once(at,{files},make){let here=underway.get(files)??new Map;underway.set(files,here);let making=here.get(at)??make().finally(()=>here.
delete(at));return here.set(at,making),making}var completeMark=".complete";async function toolFiles(at,began,files){let{paths,changed}=await files.changedSince(at,began),counts=path=>path!==completeMark&&!compiledByPython(
path);return{paths:paths.filter(counts),changed:changed.filter(counts)}}var compiledByPython=path=>/(^|\/)__pycache__\//.test(path),installedFiles=async(at,files)=>Number.
parseInt(await files.text(join(at,completeMark)).catch(()=>""),10),longest=1440*60*1e3,pointerOf=at=>`${at}.current`,sharedEnvironment=(at,ports,make)=>once(at,
ports,async()=>await theOne(at,ports)??makeOne(at,ports,make));async function theOne(at,{files,host}){let name=await pointedTo(pointerOf(at),files),found=join(dirname(
at),name);return name&&await files.has(join(found,completeMark))&&await files.has(pythonIn(found,host))?found:void 0}var pointedTo=async(pointer,files)=>await files.
has(join(pointer,"name"))?files.text(join(pointer,"name")):"";async function makeOne(at,ports,make){let{files,host}=ports;await clearUp(dirname(at),ports),await files.
remove(pointerOf(at));let own=`${at}.${host.now()}-${Math.random().toString(36).slice(2,8)}`;try{await make(own);let{paths}=await toolFiles(own,await files.moment(
own),files);return await files.write(join(own,completeMark),`${paths.length} files
`),await choose(own,at,ports)}catch(error){throw await files.remove(own),error}}async function choose(own,at,ports){let{files}=ports,pointer=pointerOf(own);await files.
write(join(pointer,"name"),basename(own));try{return await files.move(pointer,pointerOf(at)),own}catch(error){await files.remove(pointer);let theirs=await theOne(
at,ports);if(!theirs)throw error;return await files.remove(own),theirs}}async function clearUp(folder,{files,host}){for(let name of await files.has(folder)?await files.
names(folder):[]){let[,at="",started]=/^(.+)\.(\d+)-\w+(?:\.current)?$/.exec(name)??[];started===void 0||host.now()-Number(started)<longest||await pointedTo(join(
folder,pointerOf(at)),files)!==name&&await files.remove(join(folder,name))}}async function findPython(ports){let windows=ports.host.platform==="win32";for(let name of windows?["python","python3","py"]:["python3","python"]){let found=await ports.
processes.find(name);if(found&&(!windows||await askPython(found,ports).catch(()=>{})))return found}throw failed({code:"tool-missing",fact:`there is no '${windows?
"python":"python3"}' on PATH`,fix:"Install Python 3"})}var pythonVersion=async(python,ports)=>(await askPython(python,ports)).version.replace(/^[a-z]+|t$/g,"");
async function toolEnvironment(requirements,ports,interpreter){let{files,host}=ports,file=join2(host.suite,requirements),{path:python,...interpreted}=await askPython(
interpreter??await findPython(ports),ports),key=sha256(Buffer.concat([Buffer.from(JSON.stringify(interpreted)),await files.bytes(file)])).slice(0,16),at=join2(host.
cacheFolder,"tools",`${toolName(requirements)}-${key}`);return sharedEnvironment(at,ports,own=>makeTools(own,{requirements,file,python},ports))}async function makeTools(at,{
requirements,file,python},ports){let{host,reporter}=ports,stage=reporter.begin(`tools: ${requirements.replace(/(\/requirements)?\.txt$/,"")}`);try{await run({do:"\
run",label:"venv",argv:[python,"-m","venv",at]},ports),await run({do:"run",label:"pip install (tools)",argv:[pythonIn(at,host),"-m","pip","install","--quiet","-\
-disable-pip-version-check","--no-deps","--require-hashes","--only-binary",":all:","-r",file]},ports)}catch(error){throw stage.failed(),error}stage.done()}var toolName=requirements=>requirements.
replace(/(\/requirements)?\.txt$/,"").replace(/^.*\//,"");async function ensurePrograms(programs,install,ports){let missing=await absent(programs,ports);if(missing.
length===0)return;let packages=[...new Set(missing.flatMap(({debian})=>debian??[]))];install&&missing.every(({debian})=>debian)&&await ports.processes.find("apt\
-get")&&await aptInstall(packages,ports);let still=await absent(missing,ports);if(still.length>0)throw new ReleaseError(still.map(explain))}async function absent(programs,{
processes}){let found=await Promise.all(programs.map(({name})=>processes.find(name)));return programs.filter((_,index)=>!found[index])}var explain=({name,debian,
otherwise})=>({code:"tool-missing",fact:`the program '${name}' is not on PATH`,fix:debian?`${otherwise} (Debian's package ${debian}), or run again with --instal\
l-tools`:otherwise});async function aptInstall(packages,ports){let stage=ports.reporter.begin(`apt-get install ${packages.join(" ")}`),asRoot=ports.host.isRoot?
[]:["sudo","-n"],env={DEBIAN_FRONTEND:"noninteractive"},apt=(label,args)=>run({do:"run",label,argv:[...asRoot,"apt-get","-qq",...args],env},ports);try{await apt(
"apt-get update",["update"]),await apt("apt-get install",["install","--yes","--no-install-recommends",...packages])}catch(error){throw stage.failed(),error}stage.
done()}

return{askPython,completeMark,toolFiles,compiledByPython,installedFiles,sharedEnvironment,findPython,pythonVersion,toolEnvironment,ensurePrograms}})