(function(__load,__later,__meta,require){"use strict";const {ownPython,refusesOwnPython}=__load("chunk-ZFAALGAB.js");const {commandWords}=__load("chunk-AVBOFCDW.js");const {associationsOf,escapeName,isTable,macosSigningOf,
mailbox,parseSize,signingOf,targetFacts}=__load("chunk-6KOOX2ED.js");const {acceptFields,remedy}=__load("chunk-COHJCBW2.js");var png=Buffer.from([137,80,78,71,13,10,26,10]);function imageOf(bytes){let data=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength);if(data.length>=24&&
data.subarray(0,8).equals(png))return{kind:"png",width:data.readUInt32BE(16),height:data.readUInt32BE(20)};let text=data.toString("utf8",0,4096);return/^[\uFEFF\s]*</.
test(text)&&/<svg[\s>]/.test(text)?{kind:"svg"}:void 0}function identityOf(facts,client,app,report){let icon=iconOf(facts,client,report);return refuseCategories(client.categories,report),{...originOf(facts,client,app),
...icon&&{icon},categories:client.categories,terminal:client.terminal,...associationsOf(client,report)}}function originOf(facts,said,app){let{project:standard,tool}=facts.
project.data,project={...tableOf(tableOf(tool).poetry),...tableOf(standard)},people=[...peopleOf(project.maintainers),...peopleOf(project.authors)],maintainer=said.
maintainer??people.map(({name:name2="",email=""})=>`${name2} <${email}>`).find(text=>mailbox.test(text)),name=said.name??(typeof project.name=="string"?project.
name:app.name),homepage=homepageOf(project);return{name,publisher:said.publisher??peopleOf(project.authors).find(person=>/^[^\p{Cc}]+$/u.test(String(person.name??
"")))?.name??name,...maintainer&&{maintainer},identifier:said.identifier??identifierOf(homepage,app),...homepage&&{homepage}}}function iconOf({icon},{icon:path},report){
if(!path)return;let image=icon&&imageOf(icon);if(!icon)report("client.icon",`there is no ${path}`,"Check the path; it is relative to the project");else if(!image)
report("client.icon",`${path} is neither a PNG nor an SVG`,"Name a square PNG of 256 or 512 pixels, or an SVG");else if(image.kind==="png"&&!(image.width===image.
height&&iconSizes.includes(image.width)))report("client.icon",`${path} is ${image.width} \xD7 ${image.height} pixels, and no desktop looks for icons of that siz\
e`,`Make it square, of ${iconSizes.join(", ")} pixels`);else return{path,...image}}var iconSizes=[16,22,24,32,36,48,64,72,96,128,192,256,512],mainCategories=["A\
udioVideo","Audio","Video","Development","Education","Game","Graphics","Network","Office","Science","Settings","System","Utility"];function refuseCategories(categories,report){
categories.some(category=>mainCategories.includes(category))||report("client.categories","none of these is a main category, so no menu would show the client",`A\
dd one of ${mainCategories.join(", ")}`)}var tableOf=value=>isTable(value)?value:{},peopleOf=value=>(Array.isArray(value)?value:[]).map(person=>typeof person=="\
string"?/^(?<name>[^<]*[^<\s])\s*<(?<email>[^>]*)>$/.exec(person)?.groups??{}:tableOf(person));function homepageOf(project){let urls=Object.entries(tableOf(project.
urls)).filter(entry=>/^https?:\/\/[^\s\p{Cc}]+$/u.test(String(entry[1]))&&URL.canParse(String(entry[1]))),labelled=wanted=>urls.find(([label])=>label.toLowerCase().
replaceAll(/[^a-z0-9]/g,"")===wanted);return(labelled("homepage")??labelled("repository")??labelled("source")??urls[0])?.[1]}var forges={"github.com":"io.github",
"gitlab.com":"io.gitlab","codeberg.org":"page.codeberg"};function identifierOf(homepage,app){if(!homepage)return escapeName(app.name);let{hostname,pathname}=new URL(
homepage),forge=Object.hasOwn(forges,hostname)?forges[hostname]:void 0;return[...forge?[forge,pathname.split("/")[1]??""]:hostname.replace(/^www\./,"").split(".").
reverse(),escapeName(app.name)].map(part=>part.replaceAll("-","_").replace(/^(?=\d)/,"_")).join(".")}function clientCells(facts,app,targets,{bundles,packagers},report){let{config}=facts,{client}=config;if(!client)return[];let identity=identityOf(facts,client,app,
report),{scripts}=app,known=Object.keys(scripts);known.includes(client.entry)?/^[\w.]+:[\w.]+$/.test(scripts[client.entry]??"")||report("client.entry",`the scri\
pt '${client.entry}' is '${scripts[client.entry]}', which names no function`,"Write it as module:function"):report("client.entry",`the project has no console or\
 gui script '${client.entry}'`,remedy(client.entry,known,known.length>0?`It has: ${known.join(", ")}`:"Add it under [project.scripts] or [project.gui-scripts]"));
let settings=settingsOf(client,packagers,report),bundle=bundles.find(({name})=>name===client.bundle);refuseSpec(facts,client,bundle,report),client.keep.length>0&&
!bundle.prunes&&report("client.keep",`the bundle '${bundle.name}' leaves out no module that could be kept`,"Name hidden imports in the spec file, or choose 'bun\
dle: standalone'"),client.sources&&!bundle.prunes&&report("client.sources",`the bundle '${bundle.name}' has no sources of packages to keep`,"Add them as data in\
 the spec file, or choose 'bundle: standalone'"),client.drop.length>0&&!bundle.prunes&&report("client.drop",`the bundle '${bundle.name}' decides itself what goe\
s in`,"Exclude it in the spec file, or choose 'bundle: standalone'");let chosen=packagers.filter(({name})=>client.formats.includes(name)),systems=new Set(targets.
filter(target=>chosen.some(packager=>packager.targets.includes(target))).map(target=>targetFacts(target).system));client.window&&!systems.has("linux")&&report("\
client.window","no client of this release is for Linux, and others are shown on no virtual screen","Add linux-x86_64 to native.targets and a format for it to cl\
ient.formats, or leave client.window out");let sign=client.sign&&signingOf(client.sign,facts.unsignable??[],report);client.sign&&!systems.has("windows")&&report(
"client.sign","no client of this release is for Windows, and others are not signed this way","Add windows-x86_64 to native.targets and nsis or zip to client.for\
mats, or leave client.sign out");let signMacos=client["sign-macos"]&&macosSigningOf(client["sign-macos"],facts.unsignable??[],report);return signMacos&&!systems.
has("macos")&&report("client.sign-macos","no client of this release is for macOS","Add macos-arm64 to native.targets and app, dmg or pkg to client.formats, or l\
eave client.sign-macos out"),targets.flatMap(target=>{let fitting=chosen.filter(packager=>packager.targets.includes(target)),archive=client.archives[target],{system}=targetFacts(
target),windows=system==="windows",[wine,macosOnLinux]=[windows&&client.wine,system==="macos"&&client["macos-on-linux"]],machine=wine||macosOnLinux?"linux-x86_6\
4":target,interpreter=system==="linux"?client.interpreter:"standalone";(fitting.length===0||fitsBundle(bundle,target,interpreter,report))&&interpreter==="standa\
lone"&&fitting.length>0&&!archive&&report(`client.archives.${target}`,`no interpreter archive is named for ${target}`,system!=="linux"?"Name a python-build-stan\
dalone archive with url and sha256":"Name a python-build-standalone archive with url and sha256, or choose 'interpreter: host'");let formats=fitting.map(packager=>{
let budget=client.budgets[packager.name];return{name:packager.name,file:`client/${packager.file(app,target)}`,settings:settings[packager.name]??{},...budget&&{budget:parseSize(
budget)}}});for(let packager of fitting){let refused=app.name&&app.version&&packager.refuses?.({app,entry:client.entry,identity,settings:settings[packager.name]??
{},...macosOnLinux&&{macosOnLinux}},target);refused&&report(`client.${refused.key}`,refused.fact,refused.fix)}return fitting.length===0?[]:[{stage:"client",id:`\
client-${bundle.name}-${target}`,bundle:bundle.name,target,runner:config.native.runners[machine]??targetFacts(machine).runner,entry:client.entry,identity,interpreter,
...interpreter==="standalone"&&archive&&{archive},...wine&&{wine},...macosOnLinux&&{macosOnLinux},...client.spec&&{spec:client.spec},...bundle.prunes&&{keep:client.
keep},...bundle.prunes&&client.sources&&{sources:!0},...bundle.prunes&&client.drop.length>0&&{drop:client.drop,...systems.size>1&&{dropsElsewhere:!0}},...client.
window&&system==="linux"&&{window:!0},...windows&&sign&&{sign},...system==="macos"&&signMacos&&{signMacos},check:client.check,formats,files:formats.map(({file})=>file)}]})}
function fitsBundle({name,targets,interpreters},target,interpreter,report){if(!targets.includes(target))report("client.bundle",`the bundle '${name}' is not made\
 for ${target}`,"Choose 'bundle: standalone', or leave out the formats of that system");else if(!interpreters.includes(interpreter))report("client.interpreter",
`the bundle '${name}' is made with the interpreter at hand`,"Choose 'interpreter: host', or 'bundle: standalone'");else return!0;return!1}function refuseSpec({spec},client,{
name,takesSpec},report){client.spec!==void 0&&(takesSpec?spec||report("client.spec",`there is no ${client.spec}`,"Name a file of the project, relative to its fo\
lder"):report("client.spec",`the bundle '${name}' is made without a spec file`,"Choose 'bundle: pyinstaller', or leave client.spec out"))}function settingsOf(client,folders,report){
return Object.fromEntries(folders.map(({name,settings={}})=>{let findings=[],accepted=acceptFields(settings,client[name]??{},`client.${name}`,findings);for(let{
key,fact,fix}of findings)report(key,fact,fix);return[name,accepted??{}]}))}function packedServer(facts,app,{name,bringsPython,targets=[]},settings,report){let{config,target}=facts;if(bringsPython!=="bundle"||!config.server)return;if(!target||
!targets.includes(target)){report("server.destinations",`${name} is made for ${targets.join(" and ")}, on such a machine, and this one is ${target??"another"}`,
"Plan and publish on Linux, or leave it out");return}let maintainer=settings.maintainer,identity={...originOf(facts,config.client??{},app),...maintainer&&{maintainer}};
return{bundle:"standalone",target,argv:commandWords(config.server.command)??[],...ownPython(settings),identity}}function serverCells(facts,app,distributions,known,report){let{server}=facts.config;if(!server)return[];let destinations=known.filter(({name})=>server.destinations.
includes(name)).map(destination=>planOne(destination,server,{facts,app,distributions},report));return[{stage:"server",id:"server",command:server.command,health:server.
health,startup:server.startup,destinations,...server.branches.length>0&&{branches:server.branches},files:destinations.flatMap(({files})=>files)}]}function planOne(destination,server,{
facts,app,distributions},report){let{name}=destination,settings=serverSettings(server,name),packed=packedServer(facts,app,destination,settings,report),served={app,
command:server.command,distributions,settings,clients:facts.config.client?.formats??[],...packed&&{packed}},refused=app.name&&app.version?[...destination.bringsPython?
refusesOwnPython(name,served):[],...destination.refuses?.(served)??[]]:[];for(let{key,fact,fix}of refused)report(`server.${key}`,fact,fix);let files=destination.
files(app,distributions,packed&&{packed,settings}).map(file=>`server/${name}/${file}`);return{name,files,...Object.keys(settings).length>0&&{settings},...packed&&
{packed}}}var serverSettings=(server,name)=>Object.fromEntries(Object.entries(server[name]??{}).filter(([,value])=>value!==void 0));function plannedFeeds({config:{client,server},forge},app,cells,{feeds,destinations},report){let settings=settingsOf(client??{},feeds,report),chosen=feeds.filter(
({name})=>client?.feeds?.includes(name)),[cell]=cells;if(!client||!cell||!app.name||!app.version||chosen.length===0)return[];let url=client["download-url"]??ownDownloads(
app,server,forge,destinations);return url||report("client.feeds","nothing says where people fetch the clients from","Write client.download-url, or release them \
by the destination github-release with server.github-release.repository"),chosen.map(feed=>planOne2(feed,{app,identity:cell.identity,settings:settings[feed.name]??
{}},url??"",clientsOf(cells),report))}function ownDownloads(app,server,forge,known){return known.filter(({name})=>server?.destinations?.includes(name)).map(destination=>server&&
destination.downloads?.(app,serverSettings(server,destination.name),forge)).find(Boolean)}var clientsOf=cells=>cells.flatMap(({target,formats})=>formats.map(({name,
file})=>({format:name,target,path:file})));function planOne2(feed,facts,url,all,report){let clients=all.filter(client=>feed.takes(client,all));clients.length===
0&&report("client.formats",`the feed ${feed.name} has no client to tell of: it wants ${feed.wants}`,`Add that format and its target, or take ${feed.name} out of\
 client.feeds`);for(let{key,fact,fix}of feed.refuses?.(facts)??[])report(key,`the feed ${feed.name}: ${fact}`,fix);return{name:feed.name,settings:facts.settings,
url,clients,files:feed.files(facts).map(file=>`feeds/${feed.name}/${file}`)}}var downloadUrl=(template,version,path)=>template.replaceAll("{version}",encodeURIComponent(
version)).replaceAll("{file}",encodeURIComponent(path.slice(path.lastIndexOf("/")+1)));

return{clientCells,serverCells,plannedFeeds,downloadUrl}})