(function(__load,__later,__meta,require){"use strict";const {noHomepage,noLicense,oneLine}=__load("chunk-E6JFUD22.js");const {normalizeName,portableFolder}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");
var architectures={"windows-x86_64":"64bit","windows-arm64":"arm64"},feed={name:"scoop",doc:"A manifest for a bucket of Scoop, of the zip for Windows",wants:"a \
zip for Windows",takes:({format,target})=>format==="zip"&&target in architectures,refuses:facts=>[...noHomepage(facts),...noLicense(facts)],files:({app})=>[`${normalizeName(
app.name)}.json`],render:place=>({[`${normalizeName(place.app.name)}.json`]:`${JSON.stringify(manifest(place),null,4)}
`})};function manifest({app,identity,clients,entry}){let[first]=clients,launcher=first?.launcher.replaceAll("/","\\")??"";return{version:app.version,description:oneLine(
app.summary,256)||identity.name,homepage:identity.homepage,license:app.license,architecture:Object.fromEntries(clients.map(({target,url,sha256})=>[architectures[target],
{url,hash:sha256,extract_dir:portableFolder(app)}])),bin:[[launcher,entry]],...!identity.terminal&&{shortcuts:[[launcher,identity.name.replaceAll(/[<>:"/\\|?*\p{Cc}]+/gu,
" ").trim()||entry]]}}}var scoop_default=feed;

return{default:scoop_default}})