(function(__load,__later,__meta,require){"use strict";const {innerParts,partId,readInnerSbom,releaseContents,requirementsOf}=__load("chunk-4MYP26W7.js");const {readPinned}=__load("chunk-Q6AZAFSX.js");const {hashes,
packageComponent,purl,referred,serialOf,uuidOf}=__load("chunk-HBRWJQNY.js");const {releaseSboms}=__load("chunk-M7UOSV6F.js");const {normalizeName,sha256}=__load("chunk-6KOOX2ED.js");const {describeFiles}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");
function releaseCycloneDx({application,epoch,artifacts,pins}){let root=referred({type:"application",...purl("pypi",{...application,name:normalizeName(application.
name)})}),parts=innerParts(artifacts.flatMap(({inner})=>inner)).filter(part=>partId(part)!==root["bom-ref"]),needs=[{ref:root["bom-ref"],dependsOn:artifacts.map(
fileRef)},...artifacts.map(artifact=>({ref:fileRef(artifact),dependsOn:neededBy(artifact,pins).filter(ref=>ref!==root["bom-ref"])})),...[...pins.map(pinRef),...parts.
map(partId)].map(ref=>({ref,dependsOn:[]}))],content={version:1,metadata:{timestamp:new Date(epoch*1e3).toISOString(),tools:{components:[{type:"application",name:"\
release-actions"}]},component:root},components:[...artifacts.map(fileComponent),...pins.map(pinComponent),...parts.map(partComponent)],dependencies:needs.map(({
ref,dependsOn})=>dependsOn.length>0?{ref,dependsOn}:{ref})};return`${JSON.stringify({bomFormat:"CycloneDX",specVersion:"1.6",serialNumber:serialOf(content),...content},
null,1)}
`}var fileRef=({path})=>`file:${path}`,pinRef=pin=>purl("pypi",pin).purl,neededBy=({uses,roles,inner},pins)=>[...uses.map(path=>fileRef({path})),...pins.filter(
pin=>pin.roles.some(role=>roles.includes(role))).map(pinRef),...innerParts(inner).map(partId)],fileComponent=({path,sha256:sha2562,target,inner})=>({type:"file",
"bom-ref":fileRef({path}),name:path,hashes:hashes(sha2562),...inner.length>0&&{externalReferences:inner.map(bomReference)},...target&&{properties:[{name:"releas\
e-actions:target",value:target}]}}),bomReference=({serial,sha256:sha2562})=>({type:"bom",url:serial?`${serial.replace("urn:uuid:","urn:cdx:")}/1`:"urn:sha256:"+
sha2562,comment:"In this wheel, below .dist-info/sboms",hashes:hashes(sha2562)}),pinComponent=pin=>({...packageComponent(pin),"bom-ref":pinRef(pin),properties:pin.
roles.map(value=>({name:"release-actions:role",value}))}),partComponent=part=>({type:"library","bom-ref":partId(part),name:part.name,version:part.version,...part.
purl&&{purl:part.purl},...part.sha256&&{hashes:hashes(part.sha256)}});function releaseSpdx({application,epoch,artifacts,pins}){let parts=innerParts(artifacts.flatMap(({inner})=>inner)),root=idOf("application"),content={spdxVersion:"\
SPDX-2.3",dataLicense:"CC0-1.0",SPDXID:"SPDXRef-DOCUMENT",name:`${application.name} ${application.version}`,creationInfo:{created:new Date(epoch*1e3).toISOString().
replace(/\.\d+Z$/,"Z"),creators:["Tool: release-actions"]},packages:[{...named(root,application),...located(purl("pypi",{...application,name:normalizeName(application.
name)}).purl),primaryPackagePurpose:"APPLICATION"},...artifacts.map(each=>({...named(fileId(each),{name:each.path}),packageFileName:`./${each.path}`,checksums:[
checksum(each.sha256)],primaryPackagePurpose:"ARCHIVE"})),...pins.map(pinPackage),...parts.map(part=>({...named(idOf(partId(part)),part),...located(part.purl),...part.
sha256&&{checksums:[checksum(part.sha256)]}}))],relationships:[["SPDXRef-DOCUMENT","DESCRIBES",root],...artifacts.map(each=>[root,"CONTAINS",fileId(each)]),...artifacts.
flatMap(each=>relationshipsOf(each,pins))].map(([spdxElementId,relationshipType,relatedSpdxElement])=>({spdxElementId,relationshipType,relatedSpdxElement}))};return`${JSON.
stringify({...content,documentNamespace:`https://spdx.org/spdxdocs/${normalizeName(application.name)}-${uuidOf(content)}`},null,1)}
`}var idOf=what=>`SPDXRef-${sha256(what).slice(0,32)}`,fileId=({path})=>idOf(`file:${path}`),pinId=pin=>idOf(`pin:${purl("pypi",pin).purl}`);function relationshipsOf(artifact,pins){
let kind=artifact.path.startsWith("client/")?"CONTAINS":"DEPENDS_ON",installed=pins.filter(({roles})=>roles.some(role=>artifact.roles.includes(role)));return[...artifact.
uses.map(path=>[fileId(artifact),"GENERATED_FROM",fileId({path})]),...installed.map(pin=>[fileId(artifact),kind,pinId(pin)]),...innerParts(artifact.inner).map(part=>[
fileId(artifact),"CONTAINS",idOf(partId(part))])]}var named=(SPDXID,{name,version})=>({SPDXID,name,...version&&{versionInfo:version},downloadLocation:"NOASSERTI\
ON",filesAnalyzed:!1}),located=referenceLocator=>referenceLocator?{externalRefs:[{referenceCategory:"PACKAGE-MANAGER",referenceType:"purl",referenceLocator}]}:{},
checksum=checksumValue=>({algorithm:"SHA256",checksumValue});function pinPackage(pin){let[only,...others]=pin.sha256,accepted=others.length>0?{comment:`One of t\
he files with these SHA-256: ${pin.sha256.join(" ")}`}:only?{checksums:[checksum(only)]}:{};return{...named(pinId(pin),pin),...located(purl("pypi",pin).purl),...accepted,
primaryPackagePurpose:"LIBRARY"}}async function writeSboms(release,manifest,ports){let{files}=ports,locked=await lockedBy(release,manifest,ports),wheels=manifest.files.map(({path})=>path).filter(
path=>path.startsWith("wheels/")&&path.endsWith(".whl")),inner=new Map(await Promise.all(wheels.map(async path=>[path,await sbomsIn(join(release,path),ports)]))),
contents=releaseContents(manifest,locked,inner);return await files.write(join(release,releaseSboms.cyclonedx),releaseCycloneDx(contents)),await files.write(join(
release,releaseSboms.spdx),releaseSpdx(contents)),describeFiles(release,Object.values(releaseSboms),{},ports)}async function lockedBy(release,{pins},{files}){let roles=Object.
keys(pins);return new Map(await Promise.all(roles.map(async role=>[role,readPinned(await files.text(join(release,requirementsOf(role))))])))}async function sbomsIn(wheel,{
files}){let{readWheel}=await __later("chunk-HRDVNNBB.js"),{members,distInfo}=await readWheel(wheel,files);return members.filter(({path})=>path.startsWith(
`${distInfo}/sboms/`)).map(({data})=>readInnerSbom(data.toString("utf8"),sha256(data)))}

return{writeSboms,lockedBy}})