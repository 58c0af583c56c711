import{askPython,findPython}from"./chunk-RZVPB5QZ.js";import{failed,slashed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/pythons.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/pos\
ix"))}});var require_node_path=__commonJS({"builtin:node:path?src/core/python-places.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_posix=__toESM(require_posix(),1);var import_node_path=__toESM(require_node_path(),1);function pythonShelves(version,host){const wanted={number:version.replace("t",""),free:/^3\.\d+t$/.test(version)};const own=host.platform==="win32"?windowsInstallers(
wanted,host):host.platform==="darwin"?macosInstallers(wanted):[];return[pyenv(wanted,host),toolCache(wanted,host),...uv(wanted,host),...own]}var pyenvFolder=host=>given(
"PYENV_ROOT",host)??import_node_path.posix.join(host.home,host.platform==="win32"?".pyenv/pyenv-win":".pyenv");var given=(name,host)=>{const value=host.env(name);
return value&&slashed(value,host)};var interpreter=({platform})=>platform==="win32"?"python.exe":"bin/python";var numbered=({number})=>name=>name===number||name.
startsWith(`${number}.`);var pyenv=(wanted,host)=>({folder:import_node_path.posix.join(pyenvFolder(host),"versions"),fits:numbered(wanted),within:interpreter(host)});
function toolCache(wanted,host){const usual={win32:"C:/hostedtoolcache/windows",darwin:"/Users/runner/hostedtoolcache"}[host.platform]??"/opt/hostedtoolcache";const machine=`${host.
arch==="arm64"?"arm64":"x64"}${wanted.free?"-freethreaded":""}`;return{folder:import_node_path.posix.join(given("RUNNER_TOOL_CACHE",host)??usual,"Python"),fits:numbered(
wanted),within:import_node_path.posix.join(machine,interpreter(host))}}function uv({number,free},host){const roaming=given("APPDATA",host);const usual=host.platform===
"win32"?roaming?["uv/python","uv/data/python"].map(each=>import_node_path.posix.join(roaming,each)):[]:[import_node_path.posix.join(given("XDG_DATA_HOME",host)??
import_node_path.posix.join(host.home,".local/share"),"uv/python")];const own=given("UV_PYTHON_INSTALL_DIR",host);const fits=name=>name.startsWith(`cpython-${number}\
.`)&&name.includes("+freethreaded")===free;return(own?[own]:usual).map(folder=>({folder,fits,within:interpreter(host)}))}function windowsInstallers({number,free},host){
const own=given("LOCALAPPDATA",host);const folders=[...own?[import_node_path.posix.join(own,"Programs/Python")]:[],given("PROGRAMFILES",host)??"C:/Program Files"];
const name=`Python${number.replace(".","")}${host.arch==="arm64"?"-arm64":""}`;return folders.map(folder=>({folder,fits:each=>each===name,within:free?`python${number}\
t.exe`:"python.exe"}))}function macosInstallers({number,free}){const program=`bin/python${number}${free?"t":""}`;return[{folder:`/Library/Frameworks/Python${free?
"T":""}.framework/Versions`,fits:name=>name===number,within:program},...["/opt/homebrew/opt","/usr/local/opt"].map(folder=>({folder,fits:name=>name===`python${free?
"-freethreading":""}@${number}`,within:program}))]}async function findPythons(versions,ports){const found=await Promise.all(versions.map(async version=>{for(const path of await candidates(version,ports)){const python=await askPython(
path,ports).catch(()=>void 0);if(python?.version===version)return[python]}return[]}));return found.flat()}async function requirePythons(versions,ports){const found=await findPythons(
versions,ports);const missing=versions.filter(version=>!found.some(python=>python.version===version));if(missing.length===0)return found;throw failed({code:"pyt\
hon-missing",fact:`this machine has no Python ${missing.join(", ")} to build with`,fix:"Install it (pyenv, actions/setup-python, uv python install), or choose o\
ther wheels with native.build, or builder: cibuildwheel, which brings its own"})}var defaultPython=async ports=>askPython(await findPython(ports),ports);async function candidates(version,ports){
const{processes,files,host}=ports;const onPath=await processes.find(/^\d/.test(version)?`python${version}`:version);const first=await processes.find(host.platform===
"win32"?"python":"python3");const inside=await Promise.all(pythonShelves(version,host).map(async({folder,within,fits})=>await files.has(folder)?(await files.names(
folder)).filter(fits).map(name=>(0,import_posix.join)(folder,name,within)):[]));const elsewhere=[...await byLauncher(version,ports),...inside.flat()];const direct=onPath?.
startsWith(`${pyenvFolder(host)}/shims/`)?[first,...elsewhere,onPath]:[onPath,first,...elsewhere];return direct.flatMap(path=>path??[])}async function byLauncher(version,{
processes,host}){const launcher=host.platform==="win32"&&/^\d/.test(version)?await processes.find("py"):void 0;if(!launcher)return[];const{code,stdout}=await processes.
run({argv:[launcher,`-${version}`,"-I","-c","import sys; sys.stdout.buffer.write(sys.executable.encode())"]});return code===0?[slashed(stdout.trim(),host)]:[]}export{findPythons,requirePythons,defaultPython};
