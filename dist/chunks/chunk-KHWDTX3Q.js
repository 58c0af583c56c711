(function(__load,__later,__meta,require){"use strict";const {dirname,isAbsolute,join}=require("node:path/posix");async function sourcePaths(folder,ports){let{processes,files}=ports,listed=await processes.run({argv:["git",
"ls-files","-z","--cached","--others","--exclude-standard"],cwd:folder}).catch(()=>{});if(!listed||listed.code!==0)return;let names=listed.stdout.split("\0").map(
path=>path.replace(/\/$/,"")).filter(path=>path!==""&&path!=="."),paths=withoutReleases([...new Set(names)].sort());return(await Promise.all(paths.map(async path=>{
let found=await files.look(join(folder,path));return found?.kind==="folder"?sourcesBelow(folder,path,ports):found?[path]:[]}))).flat()}var sourcesBelow=async(folder,path,ports)=>(await sourcePaths(
join(folder,path),ports)??[]).map(inner=>join(path,inner));function withoutReleases(paths){let releases=paths.filter(path=>path.endsWith("/plan.json")).map(path=>path.
slice(0,-9)).filter(folder=>paths.some(path=>path.startsWith(`${folder}pins/`)));return paths.filter(path=>!releases.some(folder=>path.startsWith(folder)))}async function looseSources(folder,{
files}){let parts=path=>path.split("/").map((_,index,all)=>all.slice(0,index+1).join("/"));return(await files.list(folder)).map(({path})=>path).filter(path=>!parts(
path).some(part=>leftOver.test(part)))}async function copySources({from,to,only=[""]},ports){let{files}=ports,paths=await sourcePaths(from,ports);if(await files.
makeFolder(to),!paths){for(let path of only)await files.copy(join(from,path),join(to,path),found=>leftOver.test(found));return}let wanted=path=>only.some(each=>each===
""||path===each||path.startsWith(`${each}/`));for(let path of paths.filter(wanted)){let led=await besideOf(from,path,ports),taken=led.paths.length>0?led.paths.map(
each=>[each,path+each.slice(led.target.length)]):[[path,path]];for(let[source,copy]of taken)await files.copy(join(from,source),join(to,copy))}}async function besideOf(from,path,{
processes,files}){let found=await files.look(join(from,path)),target=found?.kind==="link"&&!isAbsolute(found.target)?join(dirname(path),found.target).replace(/\/$/,
""):"";if(!target.startsWith("../"))return{target,paths:[]};let{code,stdout}=await processes.run({argv:["git","ls-files","-z","--cached","--others","--exclude-s\
tandard","--",`:(literal)${target}`],cwd:from});return{target,paths:code===0?stdout.split("\0").filter(each=>each===target||each.startsWith(`${target}/`)):[]}}var leftOver=/(^|\/)(\.git|\.hg|\.venv|__pycache__|\.pytest_cache|node_modules|[^/]*\.egg-info)$|^build\/(lib|temp|bdist)[^/]*$/;

return{sourcePaths,looseSources,copySources}})