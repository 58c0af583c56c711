(function(__load,__later,__meta,require){"use strict";const {askPython,findPython}=__load("chunk-NK4OB75C.js");const {failed,slashed}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");const {posix}=require("node:path");function pythonShelves(version,host){let wanted={number:version.replace("t",""),free:/^3\.\d+t$/.test(version)},own=host.platform==="win32"?windowsInstallers(wanted,
host):host.platform==="darwin"?macosInstallers(wanted):[];return[pyenv(wanted,host),toolCache(wanted,host),...uv(wanted,host),...own]}var pyenvFolder=host=>given(
"PYENV_ROOT",host)??posix.join(host.home,host.platform==="win32"?".pyenv/pyenv-win":".pyenv"),given=(name,host)=>{let value=host.env(name);return value&&slashed(
value,host)},interpreter=({platform})=>platform==="win32"?"python.exe":"bin/python",numbered=({number})=>name=>name===number||name.startsWith(`${number}.`),pyenv=(wanted,host)=>({
folder:posix.join(pyenvFolder(host),"versions"),fits:numbered(wanted),within:interpreter(host)});function toolCache(wanted,host){let usual={win32:"C:/hostedtool\
cache/windows",darwin:"/Users/runner/hostedtoolcache"}[host.platform]??"/opt/hostedtoolcache",machine=`${host.arch==="arm64"?"arm64":"x64"}${wanted.free?"-freet\
hreaded":""}`;return{folder:posix.join(given("RUNNER_TOOL_CACHE",host)??usual,"Python"),fits:numbered(wanted),within:posix.join(machine,interpreter(host))}}function uv({
number,free},host){let roaming=given("APPDATA",host),usual=host.platform==="win32"?roaming?["uv/python","uv/data/python"].map(each=>posix.join(roaming,each)):[]:
[posix.join(given("XDG_DATA_HOME",host)??posix.join(host.home,".local/share"),"uv/python")],own=given("UV_PYTHON_INSTALL_DIR",host),fits=name=>name.startsWith(`\
cpython-${number}.`)&&name.includes("+freethreaded")===free;return(own?[own]:usual).map(folder=>({folder,fits,within:interpreter(host)}))}function windowsInstallers({
number,free},host){let own=given("LOCALAPPDATA",host),folders=[...own?[posix.join(own,"Programs/Python")]:[],given("PROGRAMFILES",host)??"C:/Program Files"],name=`\
Python${number.replace(".","")}${host.arch==="arm64"?"-arm64":""}`;return folders.map(folder=>({folder,fits:each=>each===name,within:free?`python${number}t.exe`:
"python.exe"}))}function macosInstallers({number,free}){let program=`bin/python${number}${free?"t":""}`;return[{folder:`/Library/Frameworks/Python${free?"T":""}\
.framework/Versions`,fits:name=>name===number,within:program},...["/opt/homebrew/opt","/usr/local/opt"].map(folder=>({folder,fits:name=>name===`python${free?"-f\
reethreading":""}@${number}`,within:program}))]}async function findPythons(versions,ports){return(await Promise.all(versions.map(async version=>{for(let path of await candidates(version,ports)){let python=await askPython(
path,ports).catch(()=>{});if(python?.version===version)return[python]}return[]}))).flat()}async function requirePythons(versions,ports){let found=await findPythons(
versions,ports),missing=versions.filter(version=>!found.some(python=>python.version===version));if(missing.length===0)return found;throw failed({code:"python-mi\
ssing",fact:`this machine has no Python ${missing.join(", ")} to build with`,fix:"Install it (pyenv, actions/setup-python, uv python install), or choose other w\
heels with native.build, or builder: cibuildwheel, which brings its own"})}var defaultPython=async ports=>askPython(await findPython(ports),ports);async function candidates(version,ports){
let{processes,files,host}=ports,onPath=await processes.find(/^\d/.test(version)?`python${version}`:version),first=await processes.find(host.platform==="win32"?"\
python":"python3"),inside=await Promise.all(pythonShelves(version,host).map(async({folder,within,fits})=>await files.has(folder)?(await files.names(folder)).filter(
fits).map(name=>join(folder,name,within)):[])),elsewhere=[...await byLauncher(version,ports),...inside.flat()];return(onPath?.startsWith(`${pyenvFolder(host)}/s\
hims/`)?[first,...elsewhere,onPath]:[onPath,first,...elsewhere]).flatMap(path=>path??[])}async function byLauncher(version,{processes,host}){let launcher=host.platform===
"win32"&&/^\d/.test(version)?await processes.find("py"):void 0;if(!launcher)return[];let{code,stdout}=await processes.run({argv:[launcher,`-${version}`,"-I","-c",
"import sys; sys.stdout.buffer.write(sys.executable.encode())"]});return code===0?[slashed(stdout.trim(),host)]:[]}

return{findPythons,requirePythons,defaultPython}})