(function(__load,__later,__meta,require){"use strict";const {looseSources,sourcePaths}=__load("chunk-KHWDTX3Q.js");const {sha256}=__load("chunk-6KOOX2ED.js");const {dirname,isAbsolute,join}=require("node:path/posix");async function projectSources(folder,ports){let paths=await sourcePaths(folder,ports),sources=paths&&await Promise.all(paths.map(path=>sourceOf(folder,path,ports)));
return sources?.every(source=>source!==void 0)?sources:void 0}async function sourceOf(folder,path,{files}){let at=join(folder,path);try{let{sha256:sha2562}=await files.
digest(at);return{path,sha256:sha2562,...await files.isExecutable(at)&&{executable:!0}}}catch(error){let link=await files.look(at);if(link?.kind!=="link")throw error;
return join(dirname(at),link.target).startsWith(`${folder}/`)&&!isAbsolute(link.target)?{path,sha256:sha256(`link to ${link.target}`),link:!0}:void 0}}var contentsOf=(sources,folder,ours)=>new Map(
sources.filter(({path})=>!isOurs(path,folder,ours)).map(({path,sha256:sha2562})=>[path,sha2562])),isOurs=(path,folder,ours)=>ours.some(one=>join(folder,path).startsWith(
`${one}/`));async function projectContents(folder,ours,ports){let theirs=(await sourcePaths(folder,ports)??await looseSources(folder,ports)).filter(path=>!isOurs(
path,folder,ours));return new Map(await Promise.all(theirs.map(async path=>[path,(await sourceOf(folder,path,ports).catch(()=>{}))?.sha256??"unreadable"])))}var digestOf=sources=>sha256(
sources.map(({path,sha256:sha2562,executable})=>`${path}\0${sha2562}${executable?"\0x":""}
`).join(""));function toolOptions(pyproject,name){return pyproject.tool?.[name]??{}}var textsIn=said=>typeof said=="string"?[said]:typeof said=="object"&&said?Object.values(said).flatMap(textsIn):[];

return{textsIn,toolOptions,projectSources,contentsOf,projectContents,digestOf}})