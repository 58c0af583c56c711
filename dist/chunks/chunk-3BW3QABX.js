import{run}from"./chunk-ZOE3XYBJ.js";import{failed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/perform/elf.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/posi\
x"))}});var import_posix=__toESM(require_posix(),1);var cLibrary=/^(ld-linux[\w-]*|linux-vdso|libc|libm|libmvec|libpthread|libdl|librt|libutil|libresolv|libanl|libBrokenLocale|libthread_db|libnss_(files|dns|compat))\.so(\.|$)/;
var isCLibrary=name=>cLibrary.test(name);async function gatherLibraries({root,libraries},ports){const wanted=new Map;for(const file of await elfFiles(root,ports)){
for(const{name,path}of await loaded(file,ports)){if(isCLibrary(name)||path?.startsWith(`${root}/`))continue;if(!path){throw failed({code:"library-missing",fact:`${file}\
 needs ${name}, which is not on this machine`,fix:"Install the package that has it, or leave out what needs it"})}wanted.set(name,path)}}for(const[name,path]of[
...wanted].sort())await ports.files.write((0,import_posix.join)(libraries,name),await ports.files.bytes(path),493)}async function strip({root,leaveOut},ports){for(const file of await elfFiles(
root,ports,leaveOut))await run({do:"run",label:`strip ${(0,import_posix.basename)(file)}`,argv:["strip","--strip-unneeded",file],quiet:true},ports)}async function pointToLibraries({
root,libraries,patchelf,leaveOut},ports){const gathered=new Set((await ports.files.list(libraries)).map(({path})=>path));const ask=(question,file)=>run({do:"run",
label:`patchelf ${question}`,argv:[patchelf,question,file],quiet:true},ports);for(const file of await elfFiles(root,ports,leaveOut)){const needed=(await ask("--\
print-needed",file)).split("\n");const before=(await ask("--print-rpath",file)).trim();const after=runPath(before,needed.some(name=>gathered.has(name))?(0,import_posix.relative)(
(0,import_posix.dirname)(file),libraries):void 0);if(after===before)continue;const argv=after?[patchelf,"--set-rpath",after,file]:[patchelf,"--remove-rpath",file];
await run({do:"run",label:`patchelf ${(0,import_posix.basename)(file)}`,argv,quiet:true},ports)}}function runPath(before,libraries){const kept=before.split(":").
filter(entry=>entry.startsWith("$ORIGIN")||entry.startsWith("${ORIGIN}"));const added=libraries===void 0?[]:[libraries===""?"$ORIGIN":`$ORIGIN/${libraries}`];return[
...new Set([...kept,...added])].join(":")}async function elfFiles(root,{files},leaveOut){const candidates=(await files.list(root)).filter(({kind,mode,path})=>kind===
"file"&&!(leaveOut&&(0,import_posix.join)(root,path).startsWith(`${leaveOut}/`))&&(mode&73||/\.so(\.[\d.]+)?$/.test(path)));const magic=await Promise.all(candidates.
map(async({path})=>Buffer.from(await files.bytes((0,import_posix.join)(root,path))).subarray(0,4).equals(elf)));return candidates.filter((_,index)=>magic[index]).
map(({path})=>(0,import_posix.join)(root,path))}var elf=Buffer.from("ELF","latin1");async function loaded(file,{processes}){const{stdout}=await processes.run({
argv:["ldd",file],env:{LD_LIBRARY_PATH:void 0,LC_ALL:"C"}});return stdout.split("\n").flatMap(line=>{const found=/^\s*(\S+) => (?:(\/.+) \(0x|not found)/.exec(line);
return found?.[1]?[{name:found[1],...found[2]&&{path:found[2]}}]:[]})}export{isCLibrary,gatherLibraries,strip,pointToLibraries,runPath,elfFiles,loaded};
