(function(__load,__later,__meta,require){"use strict";const {applicationRequirements}=__load("chunk-CF633Y3M.js");const {check,cleanEnvironment,fromNowhereElse,pip,restore}=__load("chunk-L42QLLCA.js");__load("chunk-OGDEHDNY.js");const {normalizeName,projectOf,sha256}=__load("chunk-6KOOX2ED.js");const {resolved}=__load("chunk-COHJCBW2.js");const {posix:posix2}=require("node:path");const {pathToFileURL}=require("node:url");const {posix}=require("node:path");
var metadataFile=file=>`packages/${file}.metadata`;function projectsOf(app,distributions,fileOf){return[...new Set([normalizeName(app.name),...distributions.map(
each=>projectOf(fileOf(each)))])].map(name=>({name,distributions:distributions.filter(each=>projectOf(fileOf(each))===name)}))}var pageOf=(app,{name,distributions})=>({
name,versions:[...new Set(distributions.map(({file})=>versionOf(file,app)))],files:distributions.map(each=>entryOf(app,each))}),versionOf=(file,app)=>file.endsWith(
".whl")?file.split("-")[1]??app.version:app.version,requiresPythonOf=(app,{metadata})=>metadata===void 0?app.requiresPython:/^Requires-Python: *(.+)$/m.exec(metadata)?.[1];
function entryOf(app,distribution){let{file,sha256:sha2562,size,metadata}=distribution,requiresPython=requiresPythonOf(app,distribution);return{filename:file,url:`\
../../packages/${file}`,size,hashes:{sha256:sha2562},...requiresPython&&{"requires-python":requiresPython},...metadata!==void 0&&{"core-metadata":{sha256:sha256(
metadata)}}}}var rootPages=names=>[{path:"index.html",text:html("Simple index",names.map(name=>`<a href="${name}/">${name}</a>`))},{path:"index.json",text:json({meta,projects:names.
map(name=>({name}))})}],projectPages=({name,versions,files})=>[{path:`${name}/index.html`,text:html(`Links for ${name}`,files.map(anchor))},{path:`${name}/index\
.json`,text:json({meta,name,versions,files})}];function extended(page,more){let added=more.files.filter(({filename})=>!page.files.some(each=>each.filename===filename));
return{name:page.name,versions:[...new Set([...page.versions,...more.versions])],files:[...page.files,...added]}}var meta={"api-version":"1.1"};function anchor({
filename,url,hashes,"requires-python":requiresPython,"core-metadata":metadata}){return`<a ${[`href="${escape(url)}#sha256=${hashes.sha256}"`,...requiresPython?[
`data-requires-python="${escape(requiresPython)}"`]:[],...metadata===void 0?[]:[`data-core-metadata="sha256=${metadata.sha256}"`]].join(" ")}>${escape(filename)}\
</a>`}var html=(title,anchors)=>`<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8">
    <meta name="pypi:repository-version" content="1.1">
    <title>${title}</title>
  </head>
  <body>
${anchors.map(line=>`    ${line}<br>
`).join("")}  </body>
</html>
`,json=value=>`${JSON.stringify(value,null,2)}
`,escape=text=>text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;");var appender={effects:({distributions,settings})=>settings.folder===void 0?[]:distributions.map(({file,sha256:sha2562,size})=>({id:`index ${file}`,destination:"\
index",does:`append ${file}`,file:`wheels/${file}`,sha256:sha2562,size,wave:file.endsWith(".whl")?0:1,final:!1})),open:async(place,services)=>channel(resolved(services.
host.cwd,String(place.settings.folder??""),services.host),place,services)};function channel(index,place,{files}){let pageFile=name=>posix.join(index,"simple",name,
"index.json"),page=async name=>await files.has(pageFile(name))?readPage(await files.text(pageFile(name))):{name,versions:[],files:[]},rootFile=posix.join(index,
"simple/index.json"),known=async()=>await files.has(rootFile)?JSON.parse(await files.text(rootFile)).projects.map(({name})=>name):[];async function seen({file,sha256:sha2562}){
let name=posix.basename(file),at=posix.join(index,"packages",name),there=await files.has(at)?(await files.digest(at)).sha256:void 0,shown=(await page(projectOf(
name))).files.find(({filename})=>filename===name)?.hashes.sha256,other=[there,shown].find(digest=>digest!==void 0&&digest!==sha2562);return other!==void 0?{is:"\
different",there:`${name} with sha256 ${other}`}:there!==void 0&&shown!==void 0&&(await known()).includes(projectOf(name))?{is:"same"}:{is:"absent"}}async function copied({
file,sha256:sha2562,metadata}){let beside=posix.join(index,"packages",`.${file}.part`);return await files.copy(posix.join(place.wheels,file),beside),(await files.
digest(beside)).sha256!==sha2562?files.remove(beside).then(()=>!1):(await files.move(beside,posix.join(index,"packages",file)),metadata!==void 0&&await files.write(
posix.join(index,metadataFile(file)),metadata),!0)}async function show(distributions){if(distributions.length===0)return;let projects=projectsOf(place.app,distributions,
({file})=>file).filter(project=>project.distributions.length>0);for(let project of projects)await write(projectPages(extended(await page(project.name),pageOf(place.
app,project))));await write(rootPages([...new Set([...await known(),...projects.map(({name})=>name)])].sort()))}async function write(pages2){for(let{path,text}of pages2)
await files.write(posix.join(index,"simple",path),text)}return{preflight:async effects=>effects.length>0?strange(index,files):[],observe:async effects=>new Map(
await Promise.all(effects.map(async effect=>[effect.id,await seen(effect)]))),send:async effects=>{let names=new Set(effects.map(({file})=>posix.basename(file))),
whole=[];for(let each of place.distributions.filter(({file})=>names.has(file)))await copied(each)&&whole.push(each);return await show(whole),new Map(effects.map(
({id,file})=>[id,whole.some(each=>each.file===posix.basename(file))?{is:"accepted"}:{is:"refused",why:`${file} is no longer what was verified`,fix:"Fetch the re\
lease again; if it stays so, do not publish it"}]))}}}function readPage(text){let{name,versions=[],files}=JSON.parse(text);if(typeof name!="string"||!Array.isArray(
files))throw new Error("the page is not one of PEP 691");return{name,versions,files}}async function strange(index,files){if(!await files.has(posix.join(index,"s\
imple")))return[];let pages2=(await files.list(posix.join(index,"simple"))).map(({path})=>path);return pages2.filter(path=>path.endsWith("index.html")&&!pages2.
includes(path.replace(/html$/,"json"))).map(path=>({code:"index-foreign",fact:`${posix.join(index,"simple",path)} has no index.json beside it: this index was wr\
itten by something else`,fix:"Name a folder of its own under server.index.folder",where:{key:"server.index.folder"}}))}var destination={name:"index",doc:"A static package index in a folder (HTML and JSON, with hashes)",requirements:"publishers/index/requirements.txt",programs:[],
files:(app,distributions)=>["simple/index.html","simple/index.json",...projectsOf(app,distributions,file=>file).flatMap(({name})=>[`simple/${name}/index.html`,`\
simple/${name}/index.json`]),...distributions.flatMap(file=>[`packages/${file}`,...file.endsWith(".whl")?[metadataFile(file)]:[]])],steps:place=>[...pages(place),
...payload(place)],prove(place){let{work,output,pins,wheelsOnly}=place,environment=posix2.join(work,"index-environment"),wanted=posix2.join(work,"application.tx\
t"),url=pathToFileURL(posix2.join(output,"simple")).href;return{environment,steps:[cleanEnvironment(place,environment),restore(place,environment,pins,wheelsOnly,
posix2.join(output,"packages")),{do:"write",path:wanted,text:applicationRequirements(place)},fromNowhereElse(place,pip(place,environment,"pip install (from the \
index)",["install","--quiet","--no-deps","--require-hashes","--only-binary",":all:","--index-url",url,"-r",wanted])),check(place,environment)]}},sender:appender};
function pages({app,distributions,output}){let projects=projectsOf(app,distributions,({file})=>file);return[...rootPages(projects.map(({name})=>name)),...projects.
flatMap(project=>projectPages(pageOf(app,project)))].map(({path,text})=>({do:"write",path:posix2.join(output,"simple",path),text}))}var payload=({wheels,output,
distributions})=>distributions.flatMap(({file,metadata})=>[{do:"copy",from:posix2.join(wheels,file),to:posix2.join(output,"packages",file)},...metadata===void 0?
[]:[{do:"write",path:posix2.join(output,metadataFile(file)),text:metadata}]]),index_default=destination;

return{default:index_default}})