import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{run}from"./chunk-PYHYL24P.js";import{builders,destinations,packagers}from"./chunk-RZQDJZER.js";import{ReleaseError,failed}from"./chunk-HTBT4CKH.js";
import{__glob}from"./chunk-SQ6OKIXB.js";var globImport_native_build_index_ts=__glob({"../../native-build/maturin/index.ts":()=>import("./maturin-GBB5IY7C.js")});var globImport_bundles_index_ts=__glob({"../../bundles/standalone/index.ts":()=>import("./standalone-6S56FPSZ.js")});var globImport_packagers_index_ts=__glob({"../../packagers/snap/index.ts":()=>import("./snap-DT44JLLE.js"),"../../packagers/standalone/index.ts":()=>import("./standalone-YS7D4ISV.js")});var globImport_publishers_index_ts=__glob({"../../publishers/heroku/index.ts":()=>import("./heroku-OZRJ73ZB.js"),"../../publishers/index/index.ts":()=>import("./index-KTFCWDYT.js")});var loadBuilder=async name=>(await globImport_native_build_index_ts(`../../native-build/${name}/index.ts`)).default;var loadBundle=async name=>(await globImport_bundles_index_ts(
`../../bundles/${name}/index.ts`)).default;var loadPackager=async name=>(await globImport_packagers_index_ts(`../../packagers/${name}/index.ts`)).default;var loadDestination=async name=>(await globImport_publishers_index_ts(
`../../publishers/${name}/index.ts`)).default;async function loadFolders(){const[builders2,packagers2,destinations2]=await Promise.all([Promise.all(builders.map(
loadBuilder)),Promise.all(packagers.map(loadPackager)),Promise.all(destinations.map(loadDestination))]);return{builders:builders2,packagers:packagers2,destinations:destinations2}}import{createHash}from"node:crypto";import{join}from"node:path";async function findPython({processes}){const found=await processes.find("python3")??await processes.find("python.exe")??await processes.find("python");if(!found)
throw failed({code:"tool-missing",fact:"there is no 'python3' on PATH",fix:"Install Python 3"});return found}async function pythonVersion(python,ports){const version=await run(
{do:"run",label:"python3",argv:[python,"-Ic",'import sys; print("%d.%d" % sys.version_info[:2])'],quiet:true},ports);return version.trim()}async function toolEnvironment(requirements,ports){
const{files,host,reporter}=ports;const file=join(host.suite,requirements);const python=await findPython(ports);const identity=await run({do:"run",label:"python3",
argv:[python,"-Ic","import sys; print(sys.version, sys.base_prefix)"],quiet:true},ports);const key=createHash("sha256").update(identity).update(await files.bytes(
file)).digest("hex").slice(0,16);const at=join(host.cacheFolder,"tools",`${requirements.split("/").at(-2)}-${key}`);const mark=join(at,".complete");if(await files.
has(mark))return at;const stage=reporter.begin(`tools: ${requirements.split("/").slice(0,-1).join("/")}`);try{await files.remove(at);await run({do:"run",label:"\
venv",argv:[python,"-m","venv",at]},ports);await run({do:"run",label:"pip install (tools)",argv:[join(at,"bin/python"),"-m","pip","install","--quiet","--disable\
-pip-version-check","--no-deps","--require-hashes","--only-binary",":all:","-r",file]},ports);await files.write(mark,`${identity}
`)}catch(error){await files.remove(at);stage.failed();throw error}stage.done();return at}async function ensurePrograms(programs,install,ports){const missing=await absent(
programs,ports);if(missing.length===0)return;const packages=[...new Set(missing.flatMap(({debian})=>debian??[]))];if(install&&missing.every(({debian})=>debian)&&
await ports.processes.find("apt-get"))await aptInstall(packages,ports);const still=await absent(missing,ports);if(still.length>0)throw new ReleaseError(still.map(
explain))}async function absent(programs,{processes}){const found=await Promise.all(programs.map(({name})=>processes.find(name)));return programs.filter((_,index)=>!found[index])}
var explain=({name,debian,otherwise})=>({code:"tool-missing",fact:`the program '${name}' is not on PATH`,fix:debian?`${otherwise} (Debian's package ${debian}), \
or run again with --install-tools`:otherwise});async function aptInstall(packages,ports){const stage=ports.reporter.begin(`apt-get install ${packages.join(" ")}`);
const asRoot=ports.host.isRoot?[]:["sudo","-n"];const env={DEBIAN_FRONTEND:"noninteractive"};const apt=(label,args)=>run({do:"run",label,argv:[...asRoot,"apt-ge\
t","-qq",...args],env},ports);try{await apt("apt-get update",["update"]);await apt("apt-get install",["install","--yes","--no-install-recommends",...packages])}catch(error){
stage.failed();throw error}stage.done()}export{loadBuilder,loadBundle,loadPackager,loadDestination,loadFolders,findPython,pythonVersion,toolEnvironment,ensurePrograms};
