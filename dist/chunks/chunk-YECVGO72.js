(function(__load,__later,__meta,require){"use strict";const {allEnded}=__load("chunk-D7TKQ7KM.js");const {run}=__load("chunk-33XI55CY.js");const {failed}=__load("chunk-COHJCBW2.js");const {basename,dirname,join,relative}=require("node:path/posix");function sectionsOf(data){let[start,size,count]=[Number(data.readBigUInt64LE(40)),data.readUInt16LE(58),data.readUInt16LE(60)];return Array.from({length:start===
0?0:count},(_,index)=>start+index*size).map(at=>({type:data.readUInt32LE(at+4),offset:Number(data.readBigUInt64LE(at+24)),size:Number(data.readBigUInt64LE(at+32)),
link:data.readUInt32LE(at+40),entries:data.readUInt32LE(at+44)}))}var textAt=(data,start)=>data.toString("latin1",start,data.indexOf(0,start));var dynamic=6,tags={needed:1n,rpath:15n,runpath:29n};function readDynamic(data){let sections=sectionsOf(data),found=sections.find(({type})=>type===dynamic)??{offset:0,
size:0,link:0},names=sections[found.link]?.offset??0,entries=Array.from({length:found.size/16},(_,index)=>found.offset+index*16),texts=tag=>entries.filter(at=>data.
readBigUInt64LE(at)===tag).map(at=>textAt(data,names+Number(data.readBigUInt64LE(at+8))));return{needed:texts(tags.needed),path:[...texts(tags.runpath),...texts(
tags.rpath)][0]??""}}var cLibrary=/^(ld-linux[\w-]*|linux-vdso|libc|libm|libmvec|libpthread|libdl|librt|libutil|libresolv|libanl|libBrokenLocale|libthread_db|libnss_(files|dns|compat))\.so(\.|$)/,
isCLibrary=name=>cLibrary.test(name);async function gatherLibraries({root,libraries},ports){let wanted=new Map;for(let{file,name,path}of await loaded(await elfFiles(
root,ports),ports))if(!(isCLibrary(name)||path?.startsWith(`${root}/`))){if(!path)throw failed({code:"library-missing",fact:`${file} needs ${name}, which is not\
 on this machine`,fix:"Install the package that has it, or leave out what needs it"});wanted.set(name,path)}for(let[name,path]of[...wanted].sort())await ports.files.
write(join(libraries,name),await ports.files.bytes(path),493)}async function strip({root,leaveOut},ports){await onAll(await elfFiles(root,ports,leaveOut),["stri\
p","--strip-unneeded"],ports)}async function pointToLibraries({root,libraries,patchelf,leaveOut},ports){let gathered=new Set((await ports.files.list(libraries)).
map(({path})=>path)),changed=(await Promise.all((await elfFiles(root,ports,leaveOut)).map(async file=>({file,...readDynamic(Buffer.from(await ports.files.bytes(
file)))})))).flatMap(({file,needed,path})=>{let after=runPath(path,needed.some(name=>gathered.has(name))?relative(dirname(file),libraries):void 0);return path||
after?[{file,after}]:[]});for(let after of new Set(changed.map(each=>each.after)))await onAll(changed.filter(each=>each.after===after).map(({file})=>file),after?
[patchelf,"--force-rpath","--set-rpath",after]:[patchelf,"--remove-rpath"],ports)}async function onAll(files,argv,ports){let[program=""]=argv;await allEnded(shares(
files,ports).map(share=>run({do:"run",label:basename(program),argv:[...argv,...share],quiet:!0},ports)))}var shares=(files,{host:{cores}})=>Array.from({length:Math.
min(cores,files.length)},(_,share)=>files.filter((_2,index)=>index%cores===share));function runPath(before,libraries){let kept=before.split(":").filter(entry=>entry.
startsWith("$ORIGIN")||entry.startsWith("${ORIGIN}")),added=libraries===void 0?[]:[libraries===""?"$ORIGIN":`$ORIGIN/${libraries}`];return[...new Set([...kept,...added])].
join(":")}async function elfFiles(root,{files},leaveOut){let candidates=(await files.list(root)).filter(({kind,mode,path})=>kind==="file"&&!(leaveOut&&join(root,
path).startsWith(`${leaveOut}/`))&&(mode&73||/\.so(\.[\d.]+)?$/.test(path))),magic=await Promise.all(candidates.map(async({path})=>Buffer.from(await files.bytes(
join(root,path))).subarray(0,4).equals(elf)));return candidates.filter((_,index)=>magic[index]).map(({path})=>join(root,path))}var elf=Buffer.from("\x7FELF","la\
tin1");async function loaded(files,ports){return(await Promise.all(shares(files,ports).map(share=>loadedBy(share,ports)))).flat()}async function loadedBy(files,{
processes}){let[file=""]=files,{stdout}=await processes.run({argv:["ldd",...files],env:{LD_LIBRARY_PATH:void 0,LC_ALL:"C"}});return stdout.split(`
`).flatMap(line=>{file=/^(\/.*):$/.exec(line)?.[1]??file;let found=/^\s*(\S+) => (?:(\/.+) \(0x|not found)/.exec(line);return found?.[1]?[{file,name:found[1],...found[2]&&
{path:found[2]}}]:[]})}

return{sectionsOf,textAt,isCLibrary,gatherLibraries,strip,pointToLibraries,runPath,elfFiles,loaded}})