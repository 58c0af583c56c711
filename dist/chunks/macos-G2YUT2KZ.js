(function(__load,__later,__meta,require){"use strict";const {machOs}=__load("chunk-RP3X5YKN.js");__load("chunk-QVBHBBWX.js");const {measureStart}=__load("chunk-3VU23Q73.js");const {lastLines}=__load("chunk-33XI55CY.js");const {icns}=__load("chunk-YV3M4HUH.js");__load("chunk-PC776ZS7.js");const {targetFacts}=__load("chunk-6KOOX2ED.js");const {ReleaseError,failed}=__load("chunk-COHJCBW2.js");const {dirname,join,normalize}=require("node:path/posix");

var makeIcns=async({from,width,to},{files})=>files.write(to,icns(await files.bytes(from),width));async function examineMacos(step,{files}){let paths=(await files.
list(step.root)).filter(({kind})=>kind==="file").map(({path})=>path),problems=[];for(let path of paths){let found=machOs(Buffer.from(await files.bytes(join(step.
root,path))));found.length>0&&problems.push(...problemsOf(path,found,step,new Set(paths)))}if(problems.length>0)throw new ReleaseError(problems)}function problemsOf(path,found,{
target,oldest},all){let own=found.find(({machine})=>machine===targetFacts(target).machine);if(!own)return[{code:"payload-foreign",fact:`${path} is for ${found.map(
({machine})=>machine).join(", ")}, and the client for ${target}`,fix:"Look which pin or archive brings it: it must have a build for that processor"}];let[major=0,
minor=0]=oldest.split(".").map(Number),newer=own.oldest&&(own.oldest[0]>major||own.oldest[0]===major&&own.oldest[1]>minor),missing=own.loads.filter(name=>!isThere(
name,path,own,all));return[...newer?[{code:"payload-foreign",fact:`${path} is for macOS ${own.oldest?.join(".")} and newer, and the interpreter for ${oldest}`,fix:"\
Pin a version of that package whose wheel is for the older system, or name an interpreter archive for the newer one"}]:[],...missing.map(name=>({code:"library-m\
issing",fact:`${path} loads ${name}, which neither the client nor macOS has`,fix:"Its wheel was not repaired (delocate), or it needs another package: add that t\
o the pins"}))]}function isThere(name,path,{paths},all){if(/^\/(usr\/lib|System\/Library)\//.test(name))return!0;let relative=word=>normalize(word.replace("@loa\
der_path",dirname(path)).replace("@executable_path",dirname(path)));return name.startsWith("@rpath/")?paths.some(folder=>all.has(relative(join(folder,name.slice(
7)))))||[...all].some(each=>/\/libpython3\.\d+t?\.dylib$/.test(each)&&each.endsWith(`/${name.slice(7)}`)):all.has(relative(name))}async function onMacos(step,ports){
await mustRun(step,ports),step.startTime&&await measureStart(step.startTime,()=>mustRun(step,ports),ports),step.without&&await proveThatItCanFail(step,step.without,
ports)}async function mustRun(step,ports){let{code,stdout,stderr}=await start(step,ports);if(code!==0)throw failed({code:"client-fails",fact:`${step.label} ende\
d with exit code ${code}
${lastLines(`${stdout}
${stderr}`,20)}
`,fix:`Try it on macOS: ${step.argv.join(" ")}`})}async function proveThatItCanFail(step,without,ports){let aside=`${without}.aside`;await ports.files.move(without,
aside);let{code}=await start(step,ports);if(await ports.files.move(aside,without),code===0)throw failed({code:"not-self-contained",fact:`${step.label} runs with\
out ${without}: it takes it from elsewhere`,fix:"This is a fault of the packager: report it"})}var start=({argv},{processes})=>processes.run({argv,inherit:["HOM\
E","TMPDIR","LANG"],timeoutSeconds:120,shown:!1});

return{examineMacos,makeIcns,onMacos}})