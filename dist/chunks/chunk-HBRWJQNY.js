(function(__load,__later,__meta,require){"use strict";const {binaryFormat}=__load("chunk-QVBHBBWX.js");const {normalizeName,sha256}=__load("chunk-6KOOX2ED.js");function libraryOf(path,data){let file=path.slice(path.lastIndexOf("/")+1),name=file.replace(/(\.so(\.[\d.]+)?|\.dll|(\.\d+)*\.dylib)$/,"").replace(/-[0-9a-f]{8,}$/,
""),version=versionIn[binaryFormat(data)?.system??"linux"](data,file);return{name,...version&&{version}}}var versionIn={linux:(_,file)=>/\.so\.(\d[\d.]*)$/.exec(
file)?.[1],windows:fileVersion,macos:currentVersion};function fileVersion(data){let at=data.indexOf(Buffer.from("bd04effe","hex"));if(!(at<0||at+16>data.length))
return[10,8,14,12].map(offset=>data.readUInt16LE(at+offset)).join(".")}function currentVersion(data){if(data.readUInt32BE(0)===3489328638)for(let at=32,left=data.
readUInt32LE(16);left>0&&at+20<=data.length;left--){if(data.readUInt32LE(at)===13)return[data.readUInt16LE(at+18),data[at+17],data[at+16]].join(".");at+=Math.max(
8,data.readUInt32LE(at+4))}}var sbomPath=distInfo=>`${distInfo}/sboms/release-actions.cdx.json`;function sbomOf(members,distInfo,facts){let others=members.filter(({path})=>path.startsWith(
`${distInfo}/sboms/`)&&path!==sbomPath(distInfo)).sort(byPath),compiled=members.filter(({data})=>binaryFormat(data)).sort(byPath),wheel=referred({type:"library",
...purl("pypi",{...facts.application,name:normalizeName(facts.application.name)},facts.application.source)}),crates=others.some(({path})=>path.endsWith(".cyclon\
edx.json"))?[]:facts.crates,components=[...compiled.map(fileComponent),...linkedComponents(compiled,facts),...crates.map(crateComponent)],content={version:1,metadata:{
timestamp:new Date(facts.epoch*1e3).toISOString(),lifecycles:[{phase:"build"}],tools:{components:[{type:"application",name:"release-actions"}]},component:wheel},
components,...others.length>0&&{externalReferences:others.map(({path,data})=>({type:"bom",url:encodeURIComponent(path.slice(path.lastIndexOf("/")+1)),hashes:hashes(
sha256(data))}))},dependencies:[{ref:wheel["bom-ref"],dependsOn:components.map(each=>each["bom-ref"])},...components.map(each=>({ref:each["bom-ref"]}))],formulation:[
{components:[...pythonComponent(facts),...facts.programs.map(each=>({type:"application",...each})),...facts.packages.map(packageComponent)]}]};return`${JSON.stringify(
{bomFormat:"CycloneDX",specVersion:"1.6",serialNumber:serialOf(content),...content},null,1)}
`}var serialOf=content=>`urn:uuid:${uuidOf(content)}`;function uuidOf(content){let hex=sha256(JSON.stringify(content)),variant="89ab"[parseInt(hex[16]??"0",16)&
3];return`${hex.slice(0,8)}-${hex.slice(8,12)}-8${hex.slice(13,16)}-${variant}${hex.slice(17,20)}-${hex.slice(20,32)}`}function fileComponent({path,data}){let grafted=/(^|\/)(\.dylibs|[^/]*\.libs)\//.
test(path),said=grafted?libraryOf(path,data):{name:path};return{type:grafted?"library":"file","bom-ref":`file:${path}`,...said,hashes:hashes(sha256(data)),...grafted&&
{evidence:{occurrences:[{location:path}]}}}}var linkedComponents=(compiled,{linked})=>linked.filter(({trace})=>compiled.some(({data})=>trace===void 0||data.includes(
trace))).map(({name,version,of})=>({type:"library","bom-ref":`linked:${name}`,name,version,description:`Of ${of}, which gives it to the linker: what modules cal\
l of it is inside them`})),crateComponent=({sha256:digest,source,...crate})=>referred({type:"library",...purl("cargo",crate,source),...digest&&{hashes:hashes(digest)}}),
packageComponent=({sha256:digests,...pinned})=>({type:"library",...purl("pypi",pinned),...digests.length>0&&{externalReferences:[{type:"distribution",url:purl("\
pypi",pinned).purl,comment:"One of the files with these hashes",hashes:digests.flatMap(hashes)}]}}),pythonComponent=({python})=>python?[{type:"platform",...python}]:
[],referred=component=>({...component,"bom-ref":component.purl}),purl=(kind,{name,version},source="")=>({name,version,purl:`pkg:${kind}/${name}@${encodeURIComponent(
version)}${source&&`?vcs_url=${encodeURIComponent(source)}`}`}),hashes=content=>[{alg:"SHA-256",content}],byPath=(a,b)=>a.path<b.path?-1:1;

return{sbomPath,sbomOf,serialOf,uuidOf,packageComponent,referred,purl,hashes}})