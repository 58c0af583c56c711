(function(__load,__later,__meta,require){"use strict";const {releaseSboms}=__load("chunk-M7UOSV6F.js");const {normalizeName}=__load("chunk-6KOOX2ED.js");var requirementsOf=role=>`pins/requirements.${role}.txt`;function releaseContents(manifest,locked,inner){let files=manifest.files.filter(({path})=>!Object.values(
releaseSboms).includes(path)),roles=Object.keys(manifest.pins),paths=new Set(files.map(({path})=>path));return{application:manifest.application,epoch:manifest.epoch,
artifacts:files.map(file=>({...file,uses:Object.keys(file.from).filter(name=>paths.has(name)).sort(),roles:roles.filter(role=>file.path===requirementsOf(role)||
requirementsOf(role)in file.from),inner:inner.get(file.path)??[]})),pins:pinsOf(manifest,locked)}}function pinsOf({pins},locked){let roles=Object.keys(pins),all=roles.
flatMap(role=>(pins[role]??[]).map(({name,version})=>({role,name:normalizeName(name),version})));return[...new Set(all.map(({name,version})=>`${name} ${version}`))].
sort().map(id=>{let same=all.filter(({name:name2,version:version2})=>`${name2} ${version2}`===id),{name,version}=same[0],accepted=same.flatMap(({role})=>locked.
get(role)??[]).filter(each=>each.name===name&&each.version===version).flatMap(({sha256})=>sha256);return{name,version,sha256:[...new Set(accepted)].sort(),roles:roles.
filter(role=>same.some(each=>each.role===role))}})}function innerParts(sboms){return[...new Map(sboms.flatMap(({parts:parts2})=>parts2).map(part=>[partId(part),
part]))].sort(([a],[b])=>a<b?-1:1).map(([,part])=>part)}var partId=({purl,name,version})=>purl??`library:${name}@${version}`;function readInnerSbom(text,sha256){
let bom=parse(text);if(bom?.bomFormat!=="CycloneDX")return{sha256,parts:[]};let serial=bom.serialNumber;return{...typeof serial=="string"&&{serial},sha256,parts:flat(
bom.components??[]).flatMap(partOf)}}function parse(text){try{return JSON.parse(text)}catch{return}}var flat=components=>components.flatMap(each=>[each,...flat(
each.components??[])]);function partOf({name,version,purl,hashes=[]}){if(typeof name!="string"||typeof version!="string"||String(purl).includes("file:"))return[];
let digest=hashes.find(({alg})=>alg==="SHA-256")?.content;return[{name,version,...typeof purl=="string"&&{purl},...typeof digest=="string"&&{sha256:digest}}]}

return{requirementsOf,releaseContents,pinsOf,innerParts,partId,readInnerSbom}})