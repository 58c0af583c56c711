"use strict";var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var load_exports={};__export(load_exports,{loaded:()=>loaded,start:()=>start});module.exports=__toCommonJS(load_exports);var import_node_fs2=require("node:fs"),
import_node_vm=require("node:vm");var import_node_fs=require("node:fs"),import_posix2=require("node:path/posix");var import_node_os=require("node:os"),import_posix=require("node:path/posix");function usualCacheFolder(env){let caches=env.XDG_CACHE_HOME||(process.platform===
"win32"?env.LOCALAPPDATA:"")||(0,import_posix.join)((0,import_node_os.homedir)(),".cache");return(0,import_posix.join)(caches,"release-actions")}var day=1440*60*1e3,month=30*day,long=10;function keptCode(started){let{argv,env,version,arch}=started;if(env.CI||env.GITHUB_ACTIONS||env.RELEASE_ACTIONS_CACHE)
return;let command=/^[a-z][a-z-]*$/.exec(argv[2]??"")?.[0]??"none",all=(0,import_posix2.join)(usualCacheFolder(env),"code"),folder=(0,import_posix2.join)(all,`${version}\
-${arch}`,command);if(!areOwn(folder,all,started.getuid?.()))return;let files2=[];return started.once("exit",status=>{let due=status===0&&process.uptime()<long?
files2.filter(each=>isDue(folder,each)):[];due.length>0&&renew(due,folder,all)}),{take:(file,source)=>read(`${folder}/${file}`,source),keep:loaded2=>{files2.push(
loaded2)}}}function areOwn(folder,all,user){try{return(0,import_node_fs.mkdirSync)(folder,{recursive:!0,mode:448}),user===void 0||[folder,all].every(each=>(0,import_node_fs.statSync)(
each).uid===user)}catch{return!1}}function read(path,source){try{let entry=(0,import_node_fs.readFileSync)(path),half=(entry.length-source.length)/2,[code,again]=[
entry.subarray(source.length,source.length+half),entry.subarray(source.length+half)];return Number.isInteger(half)&&half>0&&entry.subarray(0,source.length).equals(
source)&&code.equals(again)?code:void 0}catch{return}}function isDue(folder,{file,script}){let written=(0,import_node_fs.statSync)((0,import_posix2.join)(folder,
file),{throwIfNoEntry:!1})?.mtimeMs??0;return script.cachedDataRejected===void 0||Date.now()-written>day}function renew(files2,folder,all){try{files2.forEach(each=>write(
each,folder)),forget(all)}catch{}}function write({file,source,script},folder){let code=script.createCachedData(),unfinished=(0,import_posix2.join)(folder,`.${file}\
.${process.pid}`);(0,import_node_fs.writeFileSync)(unfinished,Buffer.concat([source,code,code]),{mode:384}),(0,import_node_fs.renameSync)(unfinished,(0,import_posix2.join)(
folder,file))}function forget(all){let paths=(0,import_node_fs.readdirSync)(all,{recursive:!0}).map(name=>(0,import_posix2.join)(all,`${name}`));for(let path of paths){
let found=(0,import_node_fs.statSync)(path,{throwIfNoEntry:!1});found?.isFile()&&Date.now()-found.mtimeMs>month&&(0,import_node_fs.rmSync)(path,{force:!0})}}var files=new Map,kept;function start(door){kept=keptCode(process),run(door,__filename)}function loaded(file){let known=files.get(file);if(known)return known;let exports2=run(
compiled(file),`${__dirname}/chunks/${file}`);return files.set(file,exports2),exports2}var run=(file,path)=>file(loaded,later,{get url(){return process.getBuiltinModule(
"node:url").pathToFileURL(path).href}},require),later=async file=>loaded(file);function compiled(file){let filename=`${__dirname}/chunks/${file}`,source=(0,import_node_fs2.readFileSync)(
filename),cachedData=kept?.take(file,source),script=new import_node_vm.Script(source.toString(),{filename,...cachedData&&{cachedData}});return kept?.keep({file,
source,script}),script.runInThisContext()}0&&(module.exports={loaded,start});
