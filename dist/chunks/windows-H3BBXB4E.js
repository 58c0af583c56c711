import{measureStart}from"./chunk-L3IIY3U3.js";import{lastLines}from"./chunk-ZOE3XYBJ.js";import"./chunk-TTBEETV7.js";import{failed}from"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/perform/windows.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/\
posix"))}});var require_promises=__commonJS({"builtin:node:timers/promises?src/perform/windows.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("no\
de:timers/promises"))}});var import_posix=__toESM(require_posix(),1);var import_promises=__toESM(require_promises(),1);var[patience,afterwards]=[300,60];async function onWindows({label,runs,placed},ports){const world=ports.host.platform==="win32"?itself(ports):await underWine(ports);
try{if(placed)await ports.files.copy(placed.from,world.path(placed.at));for(const run of runs)await(run.without?refuses(run,run.without,label,world,ports):succeeds(
run,label,world,ports))}finally{if(placed)await ports.files.remove(world.path(placed.at));await world.end()}}async function succeeds(run,label,world,ports){const{
code,stdout,stderr}=await world.run(run.argv);const wrong=what=>failed({code:"client-fails",fact:`${label}: ${run.label} ${what}
${lastLines(`${stdout}
${stderr}`,20)}
`,fix:`Try it on Windows: ${run.argv.join(" ")}`});if(code!==0)throw wrong(`ended with ${code===124?`no result within ${patience} s`:`exit code ${code}`}`);const{
startTime,...once}=run;if(startTime)await measureStart(startTime,()=>succeeds(once,label,world,ports),ports);for(const path of run.leaves??[])if(!await ports.files.
has(world.path(path)))throw wrong(`ended well and left no ${path}`);for(const path of run.removes??[])if(!await goes(world.path(path),ports))throw wrong(`ended \
well and left ${path}`)}async function refuses(run,without,label,world,{files}){const[path,aside]=[world.path(without),`${world.path(without)}.aside`];await files.
move(path,aside);const{code}=await world.run(run.argv);await files.move(aside,path);if(code===0)throw failed({code:"not-self-contained",fact:`${label}: ${run.label}\
 runs without ${without}: it takes it from elsewhere`,fix:"This is a fault of the packager: report it"})}async function goes(path,{files,host}){const deadline=host.
now()+afterwards*1e3;while(await files.has(path)){if(host.now()>deadline)return false;await(0,import_promises.setTimeout)(200)}return true}var itself=({processes})=>({
run:argv=>processes.run({argv,timeoutSeconds:patience}),path:path=>path,end:async()=>void 0});async function underWine({processes,files}){const prefix=await files.
temporary("wine");const env={WINEPREFIX:prefix,WINEARCH:"win64",WINEDEBUG:"-all",WINEDLLOVERRIDES:"mscoree,mshtml,winemenubuilder.exe=",DISPLAY:void 0,WAYLAND_DISPLAY:void 0};
const start=(argv,more={})=>processes.run({argv,env,timeoutSeconds:patience,leavesServers:true,...more});const end=async()=>{await processes.run({argv:["wineser\
ver","-k","-w"],env,timeoutSeconds:30}).catch(()=>void 0);await files.remove(prefix)};for(const argv of[["wineboot","-i"],["wine","reg","add","HKCU\\Software\\Win\
e","/v","Version","/d","win10","/f"]]){const{code,stdout,stderr}=await start(argv);if(code===0)continue;await end();throw failed({code:"proof-impossible",fact:`${argv.
join(" ")} ended with exit code ${code}
${lastLines(`${stdout}
${stderr}`,20)}
`,fix:"wine does not start here: take client.wine out of release.yaml, and the client is made on Windows"})}return{run:argv=>start(["wine",...argv]),path:path=>(0,import_posix.join)(
prefix,"drive_c",path.replace(/^C:\\/,"").replaceAll("\\","/")),end}}export{onWindows};
