import{findPython}from"./chunk-MSTWS6EL.js";import{failed}from"./chunk-KE43YM7J.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/line/pythons.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);async function findPythons(versions,ports){const found=await Promise.all(versions.map(async version=>{for(const path of await candidates(version,ports)){const python=await ask(
path,ports);if(python?.version===version)return[python]}return[]}));return found.flat()}async function requirePythons(versions,ports){const found=await findPythons(
versions,ports);const missing=versions.filter(version=>!found.some(python=>python.version===version));if(missing.length===0)return found;throw failed({code:"pyt\
hon-missing",fact:`this machine has no Python ${missing.join(", ")} to build with`,fix:"Install it (pyenv, actions/setup-python, uv python install), or choose o\
ther wheels with native.build, or builder: cibuildwheel, which brings its own"})}async function defaultPython(ports){const path=await findPython(ports);return await ask(
path,ports)??{path,version:"",identity:""}}var question=`
import sys, sysconfig
variable = sysconfig.get_config_var
name = sys.implementation.name
print("%s%d.%d%s" % ("" if name == "cpython" else name, sys.version_info[0], sys.version_info[1], "t" if variable("Py_GIL_DISABLED") else ""))
print(sys.version.replace("\\n", " "), variable("EXT_SUFFIX"), variable("CFLAGS"), sysconfig.get_platform())
`;var answers=new WeakMap;function ask(path,ports){const known=answers.get(ports.processes)??new Map;answers.set(ports.processes,known);const answer=known.get(path)??
askItself(path,ports);known.set(path,answer);return answer}async function askItself(path,{processes}){const answer=await processes.run({argv:[path,"-I","-c",question]}).
catch(()=>void 0);const[version,identity]=answer?.code===0?answer.stdout.trim().split("\n"):[];return version&&identity?{path,version,identity}:void 0}async function candidates(version,{
processes,files,host}){const onPath=await processes.find(/^\d/.test(version)?`python${version}`:version);const first=await processes.find("python3");const number=version.
replace("t","");const fits=name=>name===number||name.startsWith(`${number}.`);const folders=[{folder:(0,import_node_path.join)(host.env("PYENV_ROOT")??(0,import_node_path.join)(
host.env("HOME")??"/",".pyenv"),"versions"),within:"bin/python",fits},{folder:(0,import_node_path.join)(host.env("RUNNER_TOOL_CACHE")??"/opt/hostedtoolcache","P\
ython"),within:`${host.arch==="arm64"?"arm64":"x64"}/bin/python`,fits},{folder:(0,import_node_path.join)(host.env("HOME")??"/",".local/share/uv/python"),within:"\
bin/python",fits:name=>name.startsWith(`cpython-${number}.`)}];const inside=await Promise.all(folders.map(async({folder,within,fits:fits2})=>await files.has(folder)?
(await files.names(folder)).filter(fits2).map(name=>(0,import_node_path.join)(folder,name,within)):[]));return[onPath,first,...inside.flat()].flatMap(path=>path??
[])}export{findPythons,requirePythons,defaultPython};
