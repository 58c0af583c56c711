(function(__load,__later,__meta,require){"use strict";const {noHomepage,noSummary,oneLine}=__load("chunk-E6JFUD22.js");const {appFolder,normalizeName,portableFolder}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");
var rubyString=text=>`"${text.replaceAll(/["\\#]/g,"\\$&").replaceAll(/[\p{Cc}\u2028\u2029]/gu,found=>`\\u{${found.codePointAt(0)?.toString(16)}}`)}"`;var machines={"macos-arm64":{system:"macos",block:"on_arm",arch:":arm64"},"macos-x86_64":{system:"macos",block:"on_intel",arch:":x86_64"},"linux-aarch64":{system:"\
linux",block:"on_arm",arch:":arm64"},"linux-x86_64":{system:"linux",block:"on_intel",arch:":x86_64"}},formats={macos:["dmg","app"],linux:["standalone"]},feed={name:"\
homebrew",doc:"A cask for a tap of Homebrew: the disk image or the zip for macOS, the tar.gz for Linux",wants:"the format dmg or app for macOS, or standalone fo\
r linux-x86_64 or linux-aarch64",takes:(client,all)=>client.format===preferred(client.target,all),refuses:facts=>[...noSummary(facts),...noHomepage(facts)],files:({
app})=>[`${normalizeName(app.name)}.rb`],render:place=>({[`${normalizeName(place.app.name)}.rb`]:cask(place)})};function preferred(target,all){let{system}=machines[target]??
{};return system&&formats[system].find(format=>all.some(client=>client.target===target&&client.format===format))}function cask(place){let{app,identity,clients}=place,
systems=["macos","linux"].filter(system=>clients.some(({target})=>machines[target]?.system===system)),[only]=systems.length===1?systems:[],blocks=systems.map(system=>({
system,own:clients.filter(({target})=>machines[target]?.system===system)}));return[`cask ${rubyString(normalizeName(app.name))} do`,`  version ${rubyString(app.
version)}`,"",...blocks.flatMap(({system,own})=>only?downloads(own):inBlock(`on_${system}`,[...downloads(own),"",...installs(system,own,place)])),"",`  name ${rubyString(
oneLine(identity.name,200))}`,`  desc ${rubyString(describe(app.summary))}`,`  homepage ${rubyString(identity.homepage??"")}`,...only?["",...installs(only,clients,
place)]:[],"end",""].join(`
`)}function downloads(clients){let lines=({sha256,url})=>[`  sha256 ${rubyString(sha256)}`,`  url ${rubyString(url)}`],[first]=clients;return clients.length===1&&
first?lines(first):clients.flatMap(client=>inBlock(machines[client.target]?.block??"",lines(client)))}function installs(system,clients,{app,identity,entry}){let[
{target,launcher=""}={},second]=clients,folder=appFolder(identity.name),depends=[...target&&!second?[`  depends_on arch: ${machines[target]?.arch}`]:[],`  depen\
ds_on :${system}`],command=system==="macos"?rubyString(`/${folder}/${launcher}`).replace('"','"#{appdir}'):rubyString(`${portableFolder(app)}/${launcher}`);return[
...depends,"",...system==="macos"?[`  app ${rubyString(folder)}`]:[],`  binary ${command}, target: ${rubyString(entry)}`]}var inBlock=(name,lines)=>[`  ${name} \
do`,...lines.map(line=>line&&`  ${line}`),"  end"],describe=summary=>oneLine(summary,80).replace(/\.+$/,""),homebrew_default=feed;

return{default:homebrew_default}})