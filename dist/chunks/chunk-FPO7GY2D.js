import{Shape,abiOf,associationsOf,builders,bundles,cacheOf,deadSelectors,destinations,enableGroups,escapeName,feeds,groupBy,identifiersFor,isArchitecture,isTable,
macosSigningOf,mailbox,normalizeName,optional,packagers,parseAbi,parseSize,parseSpecifier,projectOf,refuseUselessCache,selector,sha256,signingOf,standardSpecifier,
targetFacts,words}from"./chunk-3H6OWCOL.js";import{absolute,acceptFields,failed,misconfigured,planFile,readParts,remedy}from"./chunk-762T2WEZ.js";import{
__commonJS,__glob,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/core/copied.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_posix=__commonJS({"builtin:node:path/posix?src/line/request.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/pos\
ix"))}});var quote=word=>/^[\w@%+=:,./-]+$/.test(word)?word:`'${word.replaceAll("'",`'\\''`)}'`;var piece=/'([^']*)'|"((?:[^"\\$`]|\\["\\$`])*)"|\\(.)|([^\s'"\\|&;<>()$`*?]+)/y;
function splitWords(line){const words3=[];for(let at=0,within=false;at<line.length;){if(/\s/.test(line[at]))[at,within]=[at+1,false];else{piece.lastIndex=at;const[
whole,single,double,escaped,plain]=piece.exec(line)??[];if(whole===void 0)return void 0;const text=single??double?.replace(/\\(.)/g,"$1")??escaped??plain??"";words3.
push(within?words3.pop()+text:text);[at,within]=[at+whole.length,true]}}return words3}var[open,close]=["",""];function commandWords(command){if(/'[^']*\$|\\\$/.test(command))return void 0;const marked=command.replace(/\$(?:\{(\w+)\}|([A-Za-z_]\w*))/g,
(_,braced,plain)=>`${open}${braced??plain}${close}`);const words3=splitWords(marked)?.map(word=>word.replaceAll(open,"${").replaceAll(close,"}"));return words3?.
length&&!/[=$]/.test(words3[0]??"")?words3:void 0}var expanded=(words3,valueOf)=>words3.map(word=>word.replace(/\$\{(\w+)\}/g,(_,name)=>valueOf(name)??""));function ownPython({interpreter,archive}){if(interpreter==="host")return{interpreter};return{interpreter:"standalone",...archive?{archive}:{}}}var runsOnLinux=/-(none-any|(manylinux|linux)\S*_(x86_64|aarch64))\.whl$/;
function refusesOwnPython(name,{app,command,distributions,settings}){const{interpreter,archive}=ownPython(settings);return[...distributions.some(file=>projectOf(
file)===normalizeName(app.name)&&runsOnLinux.test(file))?[]:[{key:"destinations",fact:`${name} is for Linux, and no wheel of this release is`,fix:`Add linux-x86\
_64 to native.targets, or leave out ${name}`}],...commandWords(command)?[]:[{key:"command",fact:`it needs a shell, and ${name} starts the server without one`,fix:"\
Write one program and its arguments; $NAME may stand among them. What more there is to do belongs into a program of the project"}],...interpreter==="host"||archive?
[]:[{key:`${name}.archive`,fact:`no interpreter archive is named for ${name}`,fix:"Name a python-build-standalone archive with url and sha256, or choose 'interp\
reter: host'"}]]}var png=Buffer.from([137,80,78,71,13,10,26,10]);function imageOf(bytes){const data=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength);if(data.length>=24&&
data.subarray(0,8).equals(png))return{kind:"png",width:data.readUInt32BE(16),height:data.readUInt32BE(20)};const text=data.toString("utf8",0,4096);return/^[\uFEFF\s]*</.
test(text)&&/<svg[\s>]/.test(text)?{kind:"svg"}:void 0}function identityOf(facts,client,app,report){const icon=iconOf(facts,client,report);refuseCategories(client.categories,report);return{...originOf(facts,client,app),
...icon&&{icon},categories:client.categories,terminal:client.terminal,...associationsOf(client,report)}}function originOf(facts,said,app){const{project:standard,
tool}=facts.project.data;const project={...tableOf(tableOf(tool)["poetry"]),...tableOf(standard)};const people=[...peopleOf(project["maintainers"]),...peopleOf(
project["authors"])];const maintainer=said.maintainer??people.map(({name:name2="",email=""})=>`${name2} <${email}>`).find(text=>mailbox.test(text));const name=said.
name??(typeof project["name"]==="string"?project["name"]:app.name);const homepage=homepageOf(project);return{name,publisher:said.publisher??peopleOf(project["au\
thors"]).find(person=>/^[^\p{Cc}]+$/u.test(String(person.name??"")))?.name??name,...maintainer&&{maintainer},identifier:said.identifier??identifierOf(homepage,app),
...homepage&&{homepage}}}function iconOf({icon},{icon:path},report){if(!path)return void 0;const image=icon&&imageOf(icon);if(!icon)report("client.icon",`there \
is no ${path}`,"Check the path; it is relative to the project");else if(!image)report("client.icon",`${path} is neither a PNG nor an SVG`,"Name a square PNG of \
256 or 512 pixels, or an SVG");else if(image.kind==="png"&&!(image.width===image.height&&iconSizes.includes(image.width))){report("client.icon",`${path} is ${image.
width} × ${image.height} pixels, and no desktop looks for icons of that size`,`Make it square, of ${iconSizes.join(", ")} pixels`)}else return{path,...image};return void 0}
var iconSizes=[16,22,24,32,36,48,64,72,96,128,192,256,512];var mainCategories=["AudioVideo","Audio","Video","Development","Education","Game","Graphics","Network",
"Office","Science","Settings","System","Utility"];function refuseCategories(categories,report){if(!categories.some(category=>mainCategories.includes(category)))
report("client.categories","none of these is a main category, so no menu would show the client",`Add one of ${mainCategories.join(", ")}`)}var tableOf=value=>isTable(
value)?value:{};var peopleOf=value=>(Array.isArray(value)?value:[]).map(person=>typeof person==="string"?/^(?<name>[^<]*[^<\s])\s*<(?<email>[^>]*)>$/.exec(person)?.
groups??{}:tableOf(person));function homepageOf(project){const urls=Object.entries(tableOf(project["urls"])).filter(entry=>/^https?:\/\/[^\s\p{Cc}]+$/u.test(String(
entry[1]))&&URL.canParse(String(entry[1])));const labelled=wanted=>urls.find(([label])=>label.toLowerCase().replaceAll(/[^a-z0-9]/g,"")===wanted);return(labelled(
"homepage")??labelled("repository")??labelled("source")??urls[0])?.[1]}var forges={"github.com":"io.github","gitlab.com":"io.gitlab","codeberg.org":"page.codebe\
rg"};function identifierOf(homepage,app){if(!homepage)return escapeName(app.name);const{hostname,pathname}=new URL(homepage);const forge=Object.hasOwn(forges,hostname)?
forges[hostname]:void 0;const owner=forge?[forge,pathname.split("/")[1]??""]:hostname.replace(/^www\./,"").split(".").reverse();return[...owner,escapeName(app.name)].
map(part=>part.replaceAll("-","_").replace(/^(?=\d)/,"_")).join(".")}function clientCells(facts,app,targets,{bundles:bundles2,packagers:packagers2},report){const{config,project}=facts;const{client}=config;if(!client)return[];const identity=identityOf(
facts,client,app,report);const known=Object.keys(project.scripts);if(!known.includes(client.entry))report("client.entry",`the project has no console script '${client.
entry}'`,remedy(client.entry,known,known.length>0?`It has: ${known.join(", ")}`:"Add it under [project.scripts]"));else if(!/^[\w.]+:[\w.]+$/.test(project.scripts[client.
entry]??""))report("client.entry",`the console script '${client.entry}' is '${project.scripts[client.entry]}', which names no function`,"Write it as module:func\
tion");const settings=settingsOf(client,packagers2,report);const bundle=bundles2.find(({name})=>name===client.bundle);refuseSpec(facts,client,bundle,report);if(client.
keep.length>0&&!bundle.prunes)report("client.keep",`the bundle '${bundle.name}' leaves out no module that could be kept`,"Name hidden imports in the spec file, \
or choose 'bundle: standalone'");const chosen=packagers2.filter(({name})=>client.formats.includes(name));const sign=client.sign&&signingOf(client.sign,facts.unsignable??
[],report);if(client.sign&&!targets.some(target=>targetFacts(target).system==="windows"&&chosen.some(packager=>packager.targets.includes(target)))){report("clie\
nt.sign","no client of this release is for Windows, and others are not signed this way","Add windows-x86_64 to native.targets and nsis or zip to client.formats,\
 or leave client.sign out")}const signMacos=client["sign-macos"]&&macosSigningOf(client["sign-macos"],facts.unsignable??[],report);if(signMacos&&!targets.some(target=>targetFacts(
target).system==="macos"&&chosen.some(packager=>packager.targets.includes(target)))){report("client.sign-macos","no client of this release is for macOS","Add ma\
cos-arm64 to native.targets and app to client.formats, or leave client.sign-macos out")}return targets.flatMap(target=>{const fitting=chosen.filter(packager=>packager.
targets.includes(target));const archive=client.archives[target];const{system}=targetFacts(target);const windows=system==="windows";const[wine,macosOnLinux]=[windows&&
client.wine,system==="macos"&&client["macos-on-linux"]];const machine=wine||macosOnLinux?"linux-x86_64":target;const interpreter=system==="linux"?client.interpreter:
"standalone";const fits=fitting.length===0||fitsBundle(bundle,target,interpreter,report);if(fits&&interpreter==="standalone"&&fitting.length>0&&!archive){report(
`client.archives.${target}`,`no interpreter archive is named for ${target}`,system!=="linux"?"Name a python-build-standalone archive with url and sha256":"Name \
a python-build-standalone archive with url and sha256, or choose 'interpreter: host'")}const formats=fitting.map(packager=>{const budget=client.budgets[packager.
name];return{name:packager.name,file:`client/${packager.file(app,target)}`,settings:settings[packager.name]??{},...budget&&{budget:parseSize(budget)}}});for(const packager of fitting){
const refused=app.name&&app.version&&packager.refuses?.({app,entry:client.entry,identity,settings:settings[packager.name]??{}},target);if(refused)report(`client\
.${refused.key}`,refused.fact,refused.fix)}return fitting.length===0?[]:[{stage:"client",id:`client-${bundle.name}-${target}`,bundle:bundle.name,target,runner:config.
native.runners[machine]??targetFacts(machine).runner,entry:client.entry,identity,interpreter,...interpreter==="standalone"&&archive&&{archive},...wine&&{wine},...macosOnLinux&&
{macosOnLinux},...client.spec&&{spec:client.spec},...bundle.prunes&&{keep:client.keep},...windows&&sign&&{sign},...system==="macos"&&signMacos&&{signMacos},check:client.
check,formats,files:formats.map(({file})=>file)}]})}function fitsBundle({name,targets,interpreters},target,interpreter,report){if(!targets.includes(target))report(
"client.bundle",`the bundle '${name}' is not made for ${target}`,"Choose 'bundle: standalone', or leave out the formats of that system");else if(!interpreters.includes(
interpreter))report("client.interpreter",`the bundle '${name}' is made with the interpreter at hand`,"Choose 'interpreter: host', or 'bundle: standalone'");else
return true;return false}function refuseSpec({spec},client,{name,takesSpec},report){if(client.spec===void 0)return;if(!takesSpec)report("client.spec",`the bundl\
e '${name}' is made without a spec file`,"Choose 'bundle: pyinstaller', or leave client.spec out");else if(!spec)report("client.spec",`there is no ${client.spec}`,
"Name a file of the project, relative to its folder")}function settingsOf(client,folders,report){return Object.fromEntries(folders.map(({name,settings={}})=>{const findings=[];
const accepted=acceptFields(settings,client[name]??{},`client.${name}`,findings);for(const{key,fact,fix}of findings)report(key,fact,fix);return[name,accepted??{}]}))}function packedServer(facts,app,{name,bringsPython,targets=[]},settings,report){const{config,target}=facts;if(bringsPython!=="bundle"||!config.server)return void 0;
if(!target||!targets.includes(target)){report("server.destinations",`${name} is made for ${targets.join(" and ")}, on such a machine, and this one is ${target??
"another"}`,"Plan and publish on Linux, or leave it out");return void 0}const maintainer=settings["maintainer"];const identity={...originOf(facts,config.client??
{},app),...maintainer&&{maintainer}};return{bundle:"standalone",target,argv:commandWords(config.server.command)??[],...ownPython(settings),identity}}function serverCells(facts,app,distributions,known,report){const{server}=facts.config;if(!server)return[];const destinations2=known.filter(({name})=>server.destinations.
includes(name)).map(destination=>planOne(destination,server,{facts,app,distributions},report));return[{stage:"server",id:"server",command:server.command,health:server.
health,startup:server.startup,destinations:destinations2,...server.branches.length>0&&{branches:server.branches},files:destinations2.flatMap(({files})=>files)}]}
function planOne(destination,server,{facts,app,distributions},report){const{name}=destination;const settings=serverSettings(server,name);const packed=packedServer(
facts,app,destination,settings,report);const served={app,command:server.command,distributions,settings,clients:facts.config.client?.formats??[],...packed&&{packed}};
const refused=app.name&&app.version?[...destination.bringsPython?refusesOwnPython(name,served):[],...destination.refuses?.(served)??[]]:[];for(const{key,fact,fix}of refused)
report(`server.${key}`,fact,fix);const files=destination.files(app,distributions,packed&&{packed,settings}).map(file=>`server/${name}/${file}`);return{name,files,
...Object.keys(settings).length>0&&{settings},...packed&&{packed}}}var serverSettings=(server,name)=>Object.fromEntries(Object.entries(server[name]??{}).filter(
([,value])=>value!==void 0));function plannedFeeds({config:{client,server},forge},app,cells,{feeds:feeds2,destinations:destinations2},report){const settings=settingsOf(client??{},feeds2,report);
const chosen=feeds2.filter(({name})=>client?.feeds?.includes(name));const[cell]=cells;if(!client||!cell||!app.name||!app.version||chosen.length===0)return[];const url=client["\
download-url"]??ownDownloads(app,server,forge,destinations2);if(!url)report("client.feeds","nothing says where people fetch the clients from","Write client.down\
load-url, or release them by the destination github-release with server.github-release.repository");return chosen.map(feed=>planOne2(feed,{app,identity:cell.identity,
settings:settings[feed.name]??{}},url??"",clientsOf(cells),report))}function ownDownloads(app,server,forge,known){const used=known.filter(({name})=>server?.destinations?.
includes(name));return used.map(destination=>server&&destination.downloads?.(app,serverSettings(server,destination.name),forge)).find(Boolean)}var clientsOf=cells=>cells.
flatMap(({target,formats})=>formats.map(({name,file})=>({format:name,target,path:file})));function planOne2(feed,facts,url,all,report){const clients=all.filter(
client=>feed.takes(client));if(clients.length===0)report("client.formats",`the feed ${feed.name} has no client to tell of: it wants ${feed.wants}`,`Add that for\
mat and its target, or take ${feed.name} out of client.feeds`);for(const{key,fact,fix}of feed.refuses?.(facts)??[])report(key,`the feed ${feed.name}: ${fact}`,fix);
return{name:feed.name,settings:facts.settings,url,clients,files:feed.files(facts).map(file=>`feeds/${feed.name}/${file}`)}}var downloadUrl=(template,version,path)=>template.
replaceAll("{version}",encodeURIComponent(version)).replaceAll("{file}",encodeURIComponent(path.slice(path.lastIndexOf("/")+1)));var import_node_path=__toESM(require_node_path(),1);function copiedOf({data,build},cargo){const tool=data["tool"]??{};const maturin=tool["maturin"];const folder=maturin?.["python-source"];const known=Object.keys(
maturin??{}).every(key=>certain.includes(key));const crate=cargo?.["package"];if(build.backend!=="maturin"||typeof folder!=="string"||!known||crate?.build!==void 0||
!/^[\w.-]+(\/[\w.-]+)*$/.test(folder)||folder.split("/").includes(".."))return void 0;const declared=data["project"]??{};return{folder,settings:sha256(JSON.stringify(
[data["build-system"],maturin,data["project"]&&declared["name"]])),apart:![declared["readme"],declared["license"],declared["license-files"],crate?.readme,crate?.["\
license-file"]].flatMap(words2).some(path=>mayName(path,folder))}}var words2=said=>typeof said==="string"?[said]:typeof said==="object"&&said?Object.values(said).
flatMap(words2):[];function mayName(path,folder){const plain=import_node_path.posix.normalize(path.replaceAll("\\","/"));return plain.includes("/")&&(/^(\/|\.\.)|[*?[{]/.
test(plain)||`${plain}/`.startsWith(`${folder}/`))}var certain=["python-source","module-name","manifest-path","features","no-default-features","all-features","b\
indings","locked","frozen","strip","profile","cargo-extra-args","rustc-extra-args","compatibility","auditwheel","skip-auditwheel","editable-profile","unstable-f\
lags","config"];var metadataFile=/^(README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGELOG)[^/]*$/i;var isCompiled=(path,{folder})=>!path.startsWith(`${folder}/`)&&
path!=="pyproject.toml"&&!metadataFile.test(path);function costsOf(wheels,costs,describe){const described=wheels.map(describe);const known=some=>some.flatMap(({identifier})=>Object.hasOwn(costs,identifier)?costs[identifier]??
[]:[]);const usual=mean(known(described))??1;const ofLane=({lane})=>mean(known(described.filter(each=>each.lane===lane)))??usual;const found=new Map(described.map(
(each,index)=>[wheels[index],known([each])[0]??ofLane(each)]));return wheel=>found.get(wheel)??usual}var mean=values=>values.length>0?values.reduce((sum,value)=>sum+
value,0)/values.length:void 0;function preferredBuilder({engine,project,config},backend,abi,target){const{system}=targetFacts(target);const contained=engine&&system==="linux";if(abi.kind==="\
none")return"host";if(target==="windows-x86_64"&&config.native["windows-python"])return backend==="maturin"?"maturin":"mingw";const configured=project.data["too\
l"]?.["cibuildwheel"]!==void 0;if((configured||abi.kind==="version")&&contained)return"cibuildwheel";if(system!=="linux")return"cibuildwheel";return backend==="\
maturin"?"maturin":"zig"}function chooseBuilder(name,project,key,targetKey,builders2,report){const{target,backend}=project;const builder=builders2.find(each=>each.
name===name);const names=builders2.map(each=>each.name);const refusal=builder?.refuses?.(project);if(!builder)report(key,`there is no builder '${name}'`,remedy(
name,names,`There are: ${names.join(", ")}`));else if(builder.backends&&!builder.backends.includes(backend))report(key,`the builder '${name}' does not build pro\
jects with build backend '${backend}'`,`It builds: ${builder.backends.join(", ")}`);else if(!builder.targets.includes(target))report(targetKey,`the builder '${name}\
' makes no wheels for ${target}`,`It makes: ${builder.targets.join(", ")}`);else if(refusal)report(refusal.key??key,`the builder '${name}' does not build this f\
or ${target}: ${refusal.fact}`,refusal.fix);else return builder;return void 0}var rules=["none","append","prepend"];function readSelection(project,system){const shape=new Shape(project.file,project.text);const general=layer(shape,"tool.ci\
buildwheel",shape.table(shape.table(project.data["tool"],"tool")["cibuildwheel"],"tool.cibuildwheel"));const layers=[general,layer(shape,`${general.key}.${system}`,
shape.table(general.options[system],`${general.key}.${system}`))];const value=(name,start)=>layers.reduce((before,each)=>joined(shape,before,each,name),start);const selection={
build:value("build","*")||"*",skip:value("skip",""),archs:architectures(shape,value("archs","auto")),enable:groups(shape,value("enable","")),...optional("requir\
esPython",requiresPython(shape,project.data))};shape.finish();return selection}function layer(shape,key,options){return{key,options,inherit:new Map(inheritRules(
shape,options["inherit"],`${key}.inherit`))}}function inheritRules(shape,value,key){const entries=typeof value==="string"?value.split(";").flatMap(ruleOfText):Object.
entries(shape.table(value,key));return entries.flatMap(([name,rule])=>{if(rules.includes(rule))return[[name,rule]];shape.add("bad-inherit",`${key}.${name} is '${String(
rule)}'`,`Write ${rules.join(", ")}`,key);return[]})}function ruleOfText(field){const[names="",rule]=field.split(":",2);return words(names).map(name=>[name,rule?.
trim()||"append"])}function joined(shape,before,{key,options,inherit},name){const after=textOf(shape,options[name],`${key}.${name}`);if(after===void 0||name==="\
archs"&&after==="")return before;const rule=inherit.get(name)??"none";if(rule==="none")return after;return(rule==="append"?[before,after]:[after,before]).filter(
Boolean).join(" ")}function textOf(shape,value,key){return Array.isArray(value)?value.map(String).join(" "):shape.string(value,key)}function architectures(shape,text){
for(const word of text.split(/[\s,]+/)){if(!isArchitecture(word))shape.add("bad-architecture",`'${word}' is no architecture`,"Name auto, auto64, auto32, native,\
 all, or machines as cibuildwheel names them","tool.cibuildwheel.archs")}return text}function groups(shape,text){const named=words(text);for(const word of named){
if(word!=="all"&&!enableGroups.includes(word))shape.add("bad-enable",`'${word}' is no group of builds`,`Name all, or some of ${enableGroups.join(", ")}`,"tool.c\
ibuildwheel.enable")}return new Set(named.includes("all")?enableGroups:named)}function requiresPython(shape,data){const text=isTable(data["project"])?shape.string(
data["project"]["requires-python"],"project.requires-python"):void 0;if(text!==void 0&&!parseSpecifier(text))shape.add("bad-requirement",`'${text}' is no set of\
 version specifiers`,"Write it as PEP 440 does: >=3.10,<4","project.requires-python");return text}function shareOut(wheels,{policy,maxJobs,laneOf,costOf}){const lanes=new Map;for(const wheel of wheels)lanes.set(laneOf(wheel),[...lanes.get(laneOf(wheel))??[],
wheel]);if(policy==="one-per-wheel")return wheels.map(wheel=>({lane:laneOf(wheel),wheels:[wheel]}));const jobs=new Map([...lanes.keys()].map(lane=>[lane,1]));const longest=(lane,count)=>heaviest(
pack(lanes.get(lane)??[],count,costOf),costOf);if(policy==="balanced"){for(let made=lanes.size;made<maxJobs;made++){const[lane,count]=[...jobs].reduce((worst,each)=>longest(
...each)>longest(...worst)?each:worst,[...jobs][0]??["",0]);if(longest(lane,count+1)>=longest(lane,count))break;jobs.set(lane,count+1)}}return[...lanes].flatMap(
([lane,all])=>pack(all,jobs.get(lane)??1,costOf).map(wheels2=>({lane,wheels:wheels2})))}function pack(wheels,count,costOf){const bins=Array.from({length:count},
()=>({cost:0,wheels:[]}));for(const wheel of[...wheels].sort((a,b)=>costOf(b)-costOf(a))){const least=bins.reduce((best,bin)=>bin.cost<best.cost?bin:best);least.
wheels.push(wheel);least.cost+=costOf(wheel)}const place=wheel=>wheels.indexOf(wheel);return bins.map(bin=>bin.wheels.sort((a,b)=>place(a)-place(b))).filter(all=>all.
length>0).sort((a,b)=>place(a[0])-place(b[0]))}var heaviest=(bins,costOf)=>Math.max(0,...bins.map(wheels=>wheels.reduce((sum,wheel)=>sum+costOf(wheel),0)));function wheelBuilds(identifiers,stable={}){const groups2=groupBy(identifiers,each=>`${wheelTag(each,stable)} ${each.platform}`);return[...groups2.values()].map(
covers=>({identifier:covers[0],covers,tag:wheelTag(covers[0],stable)}))}function wheelTag(identifier,{abi3,abi3t}){const{implementation,minor,freeThreaded}=identifier;
if(implementation==="cp"&&abi3t!==void 0&&minor>=abi3t)return`cp3${abi3t}-abi3.abi3t`;if(implementation==="cp"&&abi3!==void 0&&minor>=abi3&&!freeThreaded)return`\
cp3${abi3}-abi3`;return ownTag(identifier)}function ownTag({python,implementation,minor}){if(implementation==="cp")return`cp3${minor}-${python}`;if(implementation===
"pp")return`${python}-pypy3${minor}_${minor>=11?"pp80":"pp73"}`;return`graalpy3${minor}-graalpy${python.split("_")[1]}_3${minor}_native`}function plannedWheels({app,abi,target,builder,selection,only,glibc}){const identifiers=identifiersFor(target,selection);const builds=abi.kind==="none"||abi.kind===
"platform"?forAnyPython(identifiers):wheelBuilds(identifiers,stableOf(abi));const platform=abi.kind==="none"?"any":builder.platformTag(target,glibc);return builds.
filter(({covers})=>only===void 0||covers.some(each=>versionOf(each)===only)).map(({identifier,covers,tag})=>({identifier:identifier.id,file:`${escapeName(app.name)}\
-${app.version}-${tag}-${platform}.whl`,pythons:covers.map(versionOf)}))}var forAnyPython=covers=>covers[0]?[{identifier:covers[0],covers,tag:"py3-none"}]:[];function stableOf(abi){
if(abi.kind!=="stable")return{};const minor=Number(abi.from.slice(2));return abi.threads?{abi3t:minor}:{abi3:minor}}var versionOf=({implementation,minor,freeThreaded})=>`${{
cp:"",pp:"pypy",gp:"graalpy"}[implementation]}3.${minor}${freeThreaded?"t":""}`;var mostJobs=256;function nativeCells(facts,app,builders2,report){const{native}=facts.config;const backend=facts.project.build.backend??"setuptools.build_meta:_\
_legacy__";const abi=native.abi?parseAbi(native.abi):abiOf({...facts,backend,pyproject:facts.project.data});const setting={facts,app,backend,abi,builders:builders2,
report};const targets=wantedTargets(facts,report);refuseDeadSelectors(facts,report);const placed=(abi.kind==="none"?targets.slice(0,1):targets).flatMap(target=>wheelsOf(
target,setting));const laneOf=({target,builder,runner})=>[target,builder,runner].join(" ");const costOf=costsOf(placed,facts.costs??{},each=>({identifier:each.wheel.
identifier,lane:laneOf(each)}));refuseUselessCache(placed,abi,native["compiler-cache"],builders2,report);const batches=shareOut(placed,{policy:native.jobs,maxJobs:native["\
max-jobs"],laneOf,costOf});if(batches.length>mostJobs)report("native.jobs",`these are ${batches.length} jobs, and a matrix has at most ${mostJobs}`,"Choose 'bal\
anced', or build fewer wheels");const names=cellNames(batches.map(({wheels})=>wheels),native.jobs==="one-per-wheel");return{targets,cells:batches.map(({wheels},index)=>cellOf(
names[index]??"",wheels,index===0,setting))}}function cellOf(id,placed,withSdist,{facts,app,backend,abi,builders:builders2}){const copied=copiedOf(facts.project,
facts.cargo);const{target,builder,runner}=placed[0];const wheels=placed.map(({wheel})=>wheel);const windowsPython=builders2.find(({name})=>name===builder)?.usesWindowsPython?
facts.config.native["windows-python"]:void 0;const sdist=withSdist?`${escapeName(app.name)}-${app.version}.tar.gz`:void 0;return{stage:"native",id,builder,target,
runner,timeout:Math.max(...placed.map(({timeout})=>timeout)),backend,abi,...copied&&{copied},...windowsPython&&{windowsPython},...optional("compilerCache",cacheOf(
placed[0],abi,facts.config.native["compiler-cache"],builders2)),wheels,...sdist&&{sdist},files:[...wheels.map(({file})=>file),...sdist?[sdist]:[]].map(name=>`wh\
eels/${name}`)}}function cellNames(batches,byWheel){const targets=batches.map(([first])=>first?.target);return batches.map(([first],index)=>{if(byWheel)return`n\
ative-${first?.wheel.identifier}`;const several=targets.filter(target=>target===first?.target).length>1;return`native-${first?.target}${several?`-${targets.slice(
0,index+1).filter(target=>target===first?.target).length}`:""}`})}function wantedTargets({config,target},report){const wanted=config.native.targets.length>0?config.
native.targets:target?[target]:[];return wanted.filter((each,index)=>{const first=wanted.indexOf(each)===index;if(!first)report(`native.targets[${index}]`,`${each}\
 is named twice`,"Name it once");return first})}function wheelsOf(target,setting){const{facts,app,abi,report}=setting;const{native}=facts.config;const usual=builderFor(
native.builder,"native.builder",target,setting);if(!usual)return[];const all=native.build.length>0||usual.bringsPythons;const wanted={app,abi,target,glibc:facts.
glibc,selection:selectionFor(target,facts),...!all&&{only:facts.config.python??facts.python}};const wheels=plannedWheels({...wanted,builder:usual});if(wheels.length===
0)report("native.build",`no wheel is left for ${target}${all?"":` and Python ${wanted.only}`}`,"Compare native.build, native.skip, [tool.cibuildwheel] and requi\
res-python: together they choose nothing");return wheels.flatMap(wheel=>{const own=native.overrides.map((override,index)=>({override,index})).filter(({override})=>selector(
override.select.join(" "))(wheel.identifier));const last=key=>own.findLast(({override})=>override[key]!==void 0);const other=last("builder");const builder=other?
builderFor(other.override.builder,`native.overrides[${other.index}].builder`,target,setting):usual;if(!builder)return[];const named=plannedWheels({...wanted,builder}).
find(({identifier})=>identifier===wheel.identifier)??wheel;return[{wheel:named,target,builder:builder.name,runner:last("runner")?.override.runner??native.runners[target]??
builder.runner?.(target)??targetFacts(target).runner,timeout:last("timeout")?.override.timeout??native.timeout}]})}function selectionFor(target,{config:{native},
project}){const usual=readSelection(project,targetFacts(target).system);const requiresPython2=standardSpecifier(project.requiresPython);return{...usual,...native.
build.length>0&&{build:native.build.join(" ")},...native.skip.length>0&&{skip:native.skip.join(" ")},...native.enable.length>0&&{enable:new Set(native.enable)},
...requiresPython2&&{requiresPython:requiresPython2}}}function refuseDeadSelectors({config:{native}},report){const enabled=new Set(native.enable);for(const key of[
"build","skip"]){native[key].forEach((pattern,index)=>{if(deadSelectors(pattern,enabled).length>0)report(`native.${key}[${index}]`,`'${pattern}' matches no buil\
d`,"Write it as cp312-*, *-musllinux_*, cp3{11,12}-manylinux_x86_64; PyPy and GraalPy must be named under 'enable' too")})}}function builderFor(named,key,target,{
facts,backend,abi,builders:builders2,report}){const index=facts.config.native.targets.indexOf(target);const name=named??preferredBuilder(facts,backend,abi,target);
return chooseBuilder(name,{target,backend,abi,native:facts.config.native},key,index<0?"native.targets":`native.targets[${index}]`,builders2,report)}function makeRoles({config,project},app,report){const short=shortNamed(config,app,report);return["client","server"].flatMap(name=>{const section=config[name];if(!section)
return[];refuseUnknown(section,name,project,report);return[{name,extras:section.extras,groups:section.groups,requirements:`pins/requirements.${name}.txt`,pylock:`\
pins/pylock.${name}.toml`,sdists:config.pins.sdists,...config.pins.locked&&{locked:companion(app,name===short?"locked":`${name}-locked`,name)}}]})}function refuseUnknown(section,key,project,report){
for(const kind of["extras","groups"]){const known=Object.keys(project[kind]);section[kind].forEach((each,index)=>{if(!known.includes(normalizeName(each)))report(
`${key}.${kind}[${index}]`,`the project has no ${kind==="extras"?"extra":"dependency group"} '${each}'`,remedy(each,known,known.length>0?`It has: ${known.join("\
, ")}`:"It has none"))})}}function shortNamed({client,server,pins:{locked}},app,report){if(locked===false)return void 0;if(locked!==true){if(!(locked==="client"?
client:server))report("pins.locked",`release.yaml has no '${locked}'`,"Name a role that is there");return locked}if(client&&server)report("pins.locked",`'true' \
does not say whether ${normalizeName(app.name)}-locked stands for the client or for the server`,"Write 'client' or 'server': the one that is published under tha\
t name already; the other gets its role into its name");return client?"client":"server"}function companion(app,suffix,role){const name=`${normalizeName(app.name)}\
-${suffix}`;return{name,wheel:`wheels/${escapeName(name)}-${app.version}-py3-none-any.whl`,constraints:`pins/constraints.${role}.txt`}}function toolOptions(pyproject,name){const tools=pyproject["tool"];return tools?.[name]??{}}function planTest({config,project},report){const{test}=config.native;if(!test)return void 0;refuseUnknown(test,"native.test",project,report);const{extras,groups:groups2,
sources,skip}=test;return{command:commandOf(test.command,report),sources,extras,groups:groups2,skip,requirements:"pins/requirements.test.txt",sdists:config.pins.
sdists}}function refuseIdleTest({config,project},cells,builders2,report){const{test}=config.native;if(!test||test.command!==void 0)return;const others=cells.some(
({builder,target})=>builders2.find(({name})=>name===builder)?.tests?.(toolOptions(project.data,builder),targetFacts(target).system));if(!others)report("native.t\
est","no test is run with these pins","Name one under native.test.command")}function commandOf(line,report){if(line===void 0)return[];const words3=splitWords(line);
const refuse=(fact,fix)=>{report("native.test.command",fact,fix);return[]};const[,placeholder]=/\{(project|package|wheel)\}/.exec(line)??[];if(placeholder)return refuse(
`{${placeholder}} stands for nothing here: the wheel is tested where the project is not`,"Name what the tests need under native.test.sources; the command runs b\
eside it");if(!words3||words3.length===0)return refuse(`'${line}' is no program with arguments, and no shell reads it`,"Name one program; for more write a scrip\
t, name it under native.test.sources, and run it with python");if(/[/\\=]/.test(words3[0]))return refuse(`'${words3[0]}' is no program of the environment that t\
he wheel is tested in`,"Name one that the pins install, or 'python'");return words3}var backendTools="native-build/backends.txt";var releaseSboms={cyclonedx:"sbom/release.cdx.json",spdx:"sbom/release.spdx.json"};var roleFiles=({requirements,pylock,
locked})=>[requirements,pylock,...locked?[locked.constraints,locked.wheel]:[]];function makePlan(facts,folders){const problems=[];const report=(key,fact,fix)=>{
const line=facts.lineOf(key);problems.push({code:"config-invalid",fact,fix,where:{file:facts.configFile,key,...line&&{line}}})};const application=describeApplication(
facts,problems);const python=facts.config.python??facts.python;const roles=makeRoles(facts,application,report);const test=planTest(facts,report);const{cells:natives,
targets}=nativeCells(facts,application,folders.builders,report);refuseIdleTest(facts,natives,folders.builders,report);const distributions=[...natives.flatMap(({
files})=>files),...roles.flatMap(({locked})=>locked?.wheel??[]),...facts.vendored.map(({file})=>file)].map(file=>file.slice(file.lastIndexOf("/")+1));const clients=clientCells(
facts,application,targets,folders,report);const feeds2=plannedFeeds(facts,application,clients,folders,report);const servers=serverCells(facts,application,distributions,
folders.destinations,report);if(problems.length>0)throw misconfigured(problems);const builds=builtWith(natives,folders.builders,facts.project.data);const cells=[
...natives,...clients,...servers];return{schema:1,application,python,epoch:facts.epoch,lock:facts.lock,inputs:facts.inputs,roles,builds,...test&&{test},vendored:facts.
vendored,cells,...feeds2.length>0&&{feeds:feeds2},files:[...roles.flatMap(roleFiles),...test?[test.requirements]:[],...facts.vendored.map(({file})=>`wheels/${file}`),
...builds.map(({requirements})=>requirements),...cells.flatMap(({files})=>files),...feeds2.flatMap(({files})=>files),...Object.values(releaseSboms)]}}function describeApplication({
project,cargo,dynamic},problems){const{name,requiresPython:requiresPython2,scripts,data,file}=project;const crate=cargo?.["package"];const version=project.version??
dynamic?.version??(project.dynamic.includes("version")&&typeof crate?.version==="string"?crate.version:void 0);const missing=(key,fix)=>problems.push({code:"pro\
ject-incomplete",fact:`'${key}' is missing`,fix,where:{file,key}});if(!name)missing("project.name","Give the project a name");if(!version)missing("project.versi\
on",project.dynamic.includes("version")?'Write it down where it can be read without running the build backend (docs/configuration.md, "The version"): a plan mus\
t know the names of its files':"Give the project a version: a plan must know the names of its files");const standard=data["project"]??{};return{name:name??"",version:version??
"",...dynamic?.fromTag&&{fromTag:true},summary:typeof standard.description==="string"?onOneLine(standard.description):"",...typeof standard.license==="string"&&
{license:onOneLine(standard.license)},...requiresPython2&&{requiresPython:requiresPython2},scripts}}var onOneLine=text=>text.replaceAll(new RegExp("\\p{Cc}+","g\
u")," ").trim();var builtWith=(natives,builders2,pyproject)=>builders2.filter(({name})=>natives.some(({builder})=>builder===name)).map(builder=>{const{name,requirements,
backends=[],bringsPythons}=builder;const others=bringsPythons?builder.constraints?.(toolOptions(pyproject,name)):backends.length===0?backendTools:void 0;return{
builder:name,tools:[requirements,...others?[others]:[]],isolated:bringsPythons&&!others,requirements:`pins/requirements.build.${name}.txt`}});var cellsOf=({cells},stage)=>cells.
filter(cell=>cell.stage===stage);function formatBytes(bytes){const units=["B","kB","MB","GB"];const fits=units.findIndex((_,power2)=>bytes<999.95*1e3**power2);const power=fits<0?units.length-1:
fits;return power===0?`${bytes} B`:`${(bytes/1e3**power).toFixed(1)} ${units[power]}`}var import_posix=__toESM(require_posix(),1);async function openJob(request,ports){const place={project:absolute(ports,request.project),release:absolute(ports,request.output),install:request["install-tools"],
...request.config&&{config:request.config}};const file=(0,import_posix.join)(place.release,planFile);const known=await ports.files.has(file);const previous=await openPrevious(
request,place.release,ports);const plan=known?await readPlan(file,ports):await(await import("./load-plan-G6XFFFHD.js")).loadPlan({...request,costs:previous?.costs},
ports);const job={...place,plan,...previous&&{previous}};if(!known)await ports.files.write(file,`${JSON.stringify(plan,null,2)}
`);const missing=await Promise.all([...plan.roles,...plan.builds,...plan.test?[plan.test]:[]].map(async({requirements})=>!await ports.files.has((0,import_posix.join)(
place.release,requirements))));if(missing.some(Boolean))await(await import("./pins-5QT6DXAN.js")).resolveRoles(job,ports,request);return job}var openPrevious=async(request,release,ports)=>request.
previous||request["previous-artifact"]?(await import("./previous-PAYXOY3X.js")).openPrevious(request,release,ports):void 0;async function readPlan(file,{files}){
const plan=await files.text(file).then(JSON.parse).catch(()=>void 0);if(plan?.schema===1&&[plan.cells,plan.roles,plan.builds,plan.vendored].every(Array.isArray))
return plan;throw failed({code:"plan-invalid",fact:`${file} is not a plan of schema 1`,fix:"Remove it: it is made again"})}var matrices=plan=>({native:matrix(cellsOf(
plan,"native")),client:matrix(cellsOf(plan,"client"))});var matrix=cells=>JSON.stringify({include:cells.map(({id,runner,timeout=30})=>({id,runner,minutes:Math.ceil(
timeout)+around}))});var around=30;var cellOutcome=(title,job,cells,ports)=>cellTable(title,job,cells.map(({id})=>id),ports);async function cellTable(title,{release},ids,ports){
const made=(await readParts(release,ports)).filter(({cell})=>ids.includes(cell)).flatMap(({files})=>files);return{outputs:{files:made.map(file=>file.path).join(
"\n")},table:{title,head:["file","size","sha256"],rows:made.map(file=>[file.path,formatBytes(file.size),file.sha256.slice(0,16)])}}}var globImport_native_build_index_ts=__glob({"../../native-build/cibuildwheel/index.ts":()=>import("./cibuildwheel-SFC4MTED.js"),"../../native-build/host/index.t\
s":()=>import("./host-7SYBHKIE.js"),"../../native-build/maturin/index.ts":()=>import("./maturin-OWNLRNSE.js"),"../../native-build/mingw/index.ts":()=>import("./mingw-E7A4TIZD.js"),
"../../native-build/zig/index.ts":()=>import("./zig-3CCLE3CF.js")});var globImport_bundles_index_ts=__glob({"../../bundles/pyinstaller/index.ts":()=>import("./pyinstaller-ISKALEA5.js"),"../../bundles/standalone/index.ts":()=>import("./standalone-WFQBXA2V.js")});var globImport_packagers_index_ts=__glob({"../../packagers/app/index.ts":()=>import("./app-5XKJJ6ZI.js"),"../../packagers/appimage/index.ts":()=>import("./appimage-46O2DHKH.js"),
"../../packagers/binary/index.ts":()=>import("./binary-7BZ6P6GQ.js"),"../../packagers/deb/index.ts":()=>import("./deb-E6U3CA6F.js"),"../../packager\
s/nsis/index.ts":()=>import("./nsis-QNBBEITC.js"),"../../packagers/rpm/index.ts":()=>import("./rpm-PNEW7DXD.js"),"../../packagers/snap/index.ts":()=>import("./snap-BSPZY57I.js"),
"../../packagers/standalone/index.ts":()=>import("./standalone-AJCQSCJ5.js"),"../../packagers/zip/index.ts":()=>import("./zip-BO4WDUOT.js")});var globImport_publishers_index_ts=__glob({"../../publishers/deb/index.ts":()=>import("./deb-UGTONA5E.js"),"../../publishers/github-release/index.ts":()=>import("./github-release-IIQWPNT2.js"),
"../../publishers/heroku/index.ts":()=>import("./heroku-HUGFX2LL.js"),"../../publishers/index/index.ts":()=>import("./index-OQFBX2SV.js"),"../../publ\
ishers/oci/index.ts":()=>import("./oci-THBGQA47.js"),"../../publishers/pypi/index.ts":()=>import("./pypi-6AKPKRUQ.js")});var globImport_feeds_index_ts=__glob({"../../feeds/homebrew/index.ts":()=>import("./homebrew-KQC6KG24.js"),"../../feeds/latest/index.ts":()=>import("./latest-UOFCMAYH.js"),
"../../feeds/scoop/index.ts":()=>import("./scoop-GNLMWUWD.js"),"../../feeds/winget/index.ts":()=>import("./winget-Q3QCU5OO.js")});var loadBuilder=async name=>(await globImport_native_build_index_ts(`../../native-build/${name}/index.ts`)).default;var loadBundle=async name=>(await globImport_bundles_index_ts(
`../../bundles/${name}/index.ts`)).default;var loadPackager=async name=>(await globImport_packagers_index_ts(`../../packagers/${name}/index.ts`)).default;var loadDestination=async name=>(await globImport_publishers_index_ts(
`../../publishers/${name}/index.ts`)).default;var loadFeed=async name=>(await globImport_feeds_index_ts(`../../feeds/${name}/index.ts`)).default;async function loadFolders(){
const[builders2,bundles2,packagers2,destinations2,feeds2]=await Promise.all([Promise.all(builders.map(loadBuilder)),Promise.all(bundles.map(loadBundle)),Promise.
all(packagers.map(loadPackager)),Promise.all(destinations.map(loadDestination)),Promise.all(feeds.map(loadFeed))]);return{builders:builders2,bundles:bundles2,packagers:packagers2,
destinations:destinations2,feeds:feeds2}}export{quote,commandWords,expanded,ownPython,downloadUrl,isCompiled,toolOptions,backendTools,releaseSboms,roleFiles,makePlan,cellsOf,formatBytes,loadBuilder,loadBundle,
loadPackager,loadDestination,loadFeed,loadFolders,openJob,openPrevious,matrices,cellOutcome,cellTable};
