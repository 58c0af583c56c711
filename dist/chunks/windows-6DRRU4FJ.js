(function(__load,__later,__meta,require){"use strict";const {measureStart}=__load("chunk-3VU23Q73.js");const {lastLines}=__load("chunk-33XI55CY.js");__load("chunk-PC776ZS7.js");const {failed}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");const {setTimeout:sleep}=require("node:timers/promises");
var[patience,afterwards]=[300,60];async function onWindows({label,runs,placed},ports){let world=ports.host.platform==="win32"?itself(ports):await underWine(ports);
try{placed&&await ports.files.copy(placed.from,world.path(placed.at));for(let run of runs)await(run.without?refuses(run,run.without,label,world,ports):succeeds(
run,label,world,ports))}finally{placed&&await ports.files.remove(world.path(placed.at)),await world.end()}}async function succeeds(run,label,world,ports){let{code,
stdout,stderr}=await world.run(run.argv),wrong=what=>failed({code:"client-fails",fact:`${label}: ${run.label} ${what}
${lastLines(`${stdout}
${stderr}`,20)}
`,fix:`Try it on Windows: ${run.argv.join(" ")}`});if(code!==0)throw wrong(`ended with ${code===124?`no result within ${patience} s`:`exit code ${code}`}`);let{
startTime,...once}=run;startTime&&await measureStart(startTime,()=>succeeds(once,label,world,ports),ports);for(let path of run.leaves??[])if(!await ports.files.
has(world.path(path)))throw wrong(`ended well and left no ${path}`);for(let path of run.removes??[])if(!await goes(world.path(path),ports))throw wrong(`ended we\
ll and left ${path}`)}async function refuses(run,without,label,world,{files}){let[path,aside]=[world.path(without),`${world.path(without)}.aside`];await files.move(
path,aside);let{code}=await world.run(run.argv);if(await files.move(aside,path),code===0)throw failed({code:"not-self-contained",fact:`${label}: ${run.label} ru\
ns without ${without}: it takes it from elsewhere`,fix:"This is a fault of the packager: report it"})}async function goes(path,{files,host}){let deadline=host.now()+
afterwards*1e3;for(;await files.has(path);){if(host.now()>deadline)return!1;await sleep(200)}return!0}var itself=({processes})=>({run:argv=>processes.run({argv,
timeoutSeconds:patience}),path:path=>path,end:async()=>{}});async function underWine({processes,files}){let prefix=await files.temporary("wine"),env={WINEPREFIX:prefix,
WINEARCH:"win64",WINEDEBUG:"-all",WINEDLLOVERRIDES:"mscoree,mshtml,winemenubuilder.exe=",DISPLAY:void 0,WAYLAND_DISPLAY:void 0},start=(argv,more={})=>processes.
run({argv,env,timeoutSeconds:patience,leavesServers:!0,...more}),end=async()=>{await processes.run({argv:["wineserver","-k","-w"],env,timeoutSeconds:30}).catch(
()=>{}),await files.remove(prefix)};for(let argv of[["wineboot","-i"],["wine","reg","add","HKCU\\Software\\Wine","/v","Version","/d","win10","/f"]]){let{code,stdout,
stderr}=await start(argv);if(code!==0)throw await end(),failed({code:"proof-impossible",fact:`${argv.join(" ")} ended with exit code ${code}
${lastLines(`${stdout}
${stderr}`,20)}
`,fix:"wine does not start here: take client.wine out of release.yaml, and the client is made on Windows"})}return{run:argv=>start(["wine",...argv]),path:path=>join(
prefix,"drive_c",path.replace(/^C:\\/,"").replaceAll("\\","/")),end}}

return{onWindows}})