import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/perform/sources.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/\
posix"))}});var import_posix=__toESM(require_posix(),1);async function sourcePaths(folder,{processes,files}){const listed=await processes.run({argv:["git","ls-files","-z","\
--cached","--others","--exclude-standard"],cwd:folder}).catch(()=>void 0);if(!listed||listed.code!==0)return void 0;const paths=withoutReleases([...new Set(listed.
stdout.split("\0").filter(Boolean))].sort());const there=await Promise.all(paths.map(path=>files.has((0,import_posix.join)(folder,path))));return paths.filter((_,index)=>there[index])}
function withoutReleases(paths){const planned=paths.filter(path=>path.endsWith("/plan.json")).map(path=>path.slice(0,-"plan.json".length));const releases=planned.
filter(folder=>paths.some(path=>path.startsWith(`${folder}pins/`)));return paths.filter(path=>!releases.some(folder=>path.startsWith(folder)))}async function looseSources(folder,{
files}){const parts=path=>path.split("/").map((_,index,all)=>all.slice(0,index+1).join("/"));return(await files.list(folder)).map(({path})=>path).filter(path=>!parts(
path).some(part=>leftOver.test(part)))}async function copySources({from,to,only=[""]},ports){const{files}=ports;const paths=await sourcePaths(from,ports);await files.
makeFolder(to);if(!paths){for(const path of only)await files.copy((0,import_posix.join)(from,path),(0,import_posix.join)(to,path),found=>leftOver.test(found));return}
const wanted=path=>only.some(each=>each===""||path===each||path.startsWith(`${each}/`));for(const path of paths.filter(wanted))await files.copy((0,import_posix.join)(
from,path),(0,import_posix.join)(to,path))}var leftOver=/(^|\/)(\.git|\.hg|\.venv|__pycache__|\.pytest_cache|node_modules|[^/]*\.egg-info)$|^build\/(lib|temp|bdist)[^/]*$/;export{sourcePaths,looseSources,copySources};
