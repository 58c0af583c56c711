import{machOs}from"./chunk-Y3CHPFBE.js";import"./chunk-ZCREQQZM.js";import{measureStart}from"./chunk-L3IIY3U3.js";import{lastLines}from"./chunk-ZOE3XYBJ.js";
import{icns}from"./chunk-XBKF4OBR.js";import"./chunk-TTBEETV7.js";import{targetFacts}from"./chunk-MWDDLPWO.js";import{ReleaseError,failed}from"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/perform/macos.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/po\
six"))}});var import_posix=__toESM(require_posix(),1);var makeIcns=async({from,width,to},{files})=>files.write(to,icns(await files.bytes(from),width));async function examineMacos(step,{files}){const paths=(await files.
list(step.root)).filter(({kind})=>kind==="file").map(({path})=>path);const problems=[];for(const path of paths){const found=machOs(Buffer.from(await files.bytes(
(0,import_posix.join)(step.root,path))));if(found.length>0)problems.push(...problemsOf(path,found,step,new Set(paths)))}if(problems.length>0)throw new ReleaseError(
problems)}function problemsOf(path,found,{target,oldest},all){const own=found.find(({machine})=>machine===targetFacts(target).machine);if(!own)return[{code:"pay\
load-foreign",fact:`${path} is for ${found.map(({machine})=>machine).join(", ")}, and the client for ${target}`,fix:"Look which pin or archive brings it: it mus\
t have a build for that processor"}];const[major=0,minor=0]=oldest.split(".").map(Number);const newer=own.oldest&&(own.oldest[0]>major||own.oldest[0]===major&&own.
oldest[1]>minor);const missing=own.loads.filter(name=>!isThere(name,path,own,all));return[...newer?[{code:"payload-foreign",fact:`${path} is for macOS ${own.oldest?.
join(".")} and newer, and the interpreter for ${oldest}`,fix:"Pin a version of that package whose wheel is for the older system, or name an interpreter archive \
for the newer one"}]:[],...missing.map(name=>({code:"library-missing",fact:`${path} loads ${name}, which neither the client nor macOS has`,fix:"Its wheel was no\
t repaired (delocate), or it needs another package: add that to the pins"}))]}function isThere(name,path,{paths},all){if(/^\/(usr\/lib|System\/Library)\//.test(
name))return true;const relative=word=>(0,import_posix.normalize)(word.replace("@loader_path",(0,import_posix.dirname)(path)).replace("@executable_path",(0,import_posix.dirname)(
path)));if(!name.startsWith("@rpath/"))return all.has(relative(name));return paths.some(folder=>all.has(relative((0,import_posix.join)(folder,name.slice("@rpath\
/".length)))))||[...all].some(each=>/\/libpython3\.\d+t?\.dylib$/.test(each)&&each.endsWith(`/${name.slice("@rpath/".length)}`))}async function onMacos(step,ports){
await mustRun(step,ports);if(step.startTime)await measureStart(step.startTime,()=>mustRun(step,ports),ports);if(step.without)await proveThatItCanFail(step,step.
without,ports)}async function mustRun(step,ports){const{code,stdout,stderr}=await start(step,ports);if(code!==0)throw failed({code:"client-fails",fact:`${step.label}\
 ended with exit code ${code}
${lastLines(`${stdout}
${stderr}`,20)}
`,fix:`Try it on macOS: ${step.argv.join(" ")}`})}async function proveThatItCanFail(step,without,ports){const aside=`${without}.aside`;await ports.files.move(without,
aside);const{code}=await start(step,ports);await ports.files.move(aside,without);if(code===0)throw failed({code:"not-self-contained",fact:`${step.label} runs wi\
thout ${without}: it takes it from elsewhere`,fix:"This is a fault of the packager: report it"})}var start=({argv},{processes})=>processes.run({argv,inherit:["H\
OME","TMPDIR","LANG"],timeoutSeconds:120,shown:false});export{examineMacos,makeIcns,onMacos};
