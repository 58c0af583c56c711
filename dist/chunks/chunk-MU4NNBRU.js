(function(__load,__later,__meta,require){"use strict";const {readManifest}=__load("chunk-EDW7AU45.js");const {readParts}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");function mergeParts(plan,parts,base){let{application:{name,version},python,epoch,inputs}=plan,made=parts.flatMap(part=>part.files),paths=new Set(made.map(({path})=>path)),
files=[...(base?.files??[]).filter(({path})=>!paths.has(path)),...made].sort((a,b)=>a.path<b.path?-1:1),pins=Object.assign({},base?.pins,...parts.map(part=>part.
pins??{})),skipped=[...new Map([...base?.skipped??[],...parts.flatMap(part=>part.skipped??[])].map(({path,why})=>[path,why]))].filter(([path])=>!files.some(file=>file.
path===path)).map(([path,why])=>({path,why})).sort((a,b)=>a.path<b.path?-1:1);return{schema:1,application:{name,version},python,epoch,inputs,files,pins,skipped}}
function gate(expected,produced){let missing=expected.filter(path=>!produced.includes(path)),extra=produced.filter((path,index)=>!expected.includes(path)||produced.
indexOf(path)!==index);return[...missing.map(path=>({code:"file-missing",fact:`the plan has ${path}, but no cell made it`,fix:"Look at the cell that should have\
, and run it again"})),...extra.map(path=>({code:"file-unplanned",fact:`${path} was made, but the plan does not have it, or has it once`,fix:"Start from an empt\
y folder; if it comes again, report it"}))]}var madeSoFar=async({plan,release},ports)=>mergeParts(plan,await readParts(release,ports),await ports.files.has(join(release,"release.json"))?await readManifest(
release,ports):void 0);

return{mergeParts,gate,madeSoFar}})