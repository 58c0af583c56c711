import{applicationRequirements}from"./chunk-ETR2BCDH.js";import{check,cleanEnvironment,pip,restore}from"./chunk-FMM4MNKO.js";import"./chunk-FFYFSFM2.js";
import{normalizeName,projectOf,sha256}from"./chunk-MWDDLPWO.js";import{resolved}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?publishers/index/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_url=__commonJS({"builtin:node:url?publishers/index/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:url"))}});var require_node_path2=__commonJS({"builtin:node:path?publishers/index/append.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th"))}});var import_node_path2=__toESM(require_node_path(),1);var import_node_url=__toESM(require_node_url(),1);var import_node_path=__toESM(require_node_path2(),1);var metadataFile=file=>`packages/${file}.metadata`;function projectsOf(app,distributions,fileOf){const names=new Set([normalizeName(app.name),...distributions.map(
each=>projectOf(fileOf(each)))]);return[...names].map(name=>({name,distributions:distributions.filter(each=>projectOf(fileOf(each))===name)}))}var pageOf=(app,{
name,distributions})=>({name,versions:[...new Set(distributions.map(({file})=>versionOf(file,app)))],files:distributions.map(each=>entryOf(app,each))});var versionOf=(file,app)=>file.
endsWith(".whl")?file.split("-")[1]??app.version:app.version;var requiresPythonOf=(app,{metadata})=>metadata===void 0?app.requiresPython:/^Requires-Python: *(.+)$/m.
exec(metadata)?.[1];function entryOf(app,distribution){const{file,sha256:sha2562,size,metadata}=distribution;const requiresPython=requiresPythonOf(app,distribution);
return{filename:file,url:`../../packages/${file}`,size,hashes:{sha256:sha2562},...requiresPython&&{"requires-python":requiresPython},...metadata!==void 0&&{"cor\
e-metadata":{sha256:sha256(metadata)}}}}var rootPages=names=>[{path:"index.html",text:html("Simple index",names.map(name=>`<a href="${name}/">${name}</a>`))},{path:"index.json",text:json({meta,projects:names.
map(name=>({name}))})}];var projectPages=({name,versions,files})=>[{path:`${name}/index.html`,text:html(`Links for ${name}`,files.map(anchor))},{path:`${name}/i\
ndex.json`,text:json({meta,name,versions,files})}];function extended(page,more){const added=more.files.filter(({filename})=>!page.files.some(each=>each.filename===
filename));return{name:page.name,versions:[...new Set([...page.versions,...more.versions])],files:[...page.files,...added]}}var meta={"api-version":"1.1"};function anchor({
filename,url,hashes,"requires-python":requiresPython,"core-metadata":metadata}){const attributes=[`href="${escape(url)}#sha256=${hashes.sha256}"`,...requiresPython?
[`data-requires-python="${escape(requiresPython)}"`]:[],...metadata===void 0?[]:[`data-core-metadata="sha256=${metadata.sha256}"`]];return`<a ${attributes.join(
" ")}>${escape(filename)}</a>`}var html=(title,anchors)=>`<!DOCTYPE html>
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
`;var json=value=>`${JSON.stringify(value,null,2)}
`;var escape=text=>text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;");var appender={effects:({distributions,settings})=>settings["folder"]===void 0?[]:distributions.map(({file,sha256:sha2562,size})=>({id:`index ${file}`,destination:"\
index",does:`append ${file}`,file:`wheels/${file}`,sha256:sha2562,size,wave:file.endsWith(".whl")?0:1,final:false})),open:async(place,services)=>channel(resolved(
services.host.cwd,String(place.settings["folder"]??""),services.host),place,services)};function channel(index,place,{files}){const pageFile=name=>import_node_path.posix.
join(index,"simple",name,"index.json");const page=async name=>await files.has(pageFile(name))?readPage(await files.text(pageFile(name))):{name,versions:[],files:[]};
const rootFile=import_node_path.posix.join(index,"simple/index.json");const known=async()=>await files.has(rootFile)?JSON.parse(await files.text(rootFile)).projects.
map(({name})=>name):[];async function seen({file,sha256:sha2562}){const name=import_node_path.posix.basename(file);const at=import_node_path.posix.join(index,"p\
ackages",name);const there=await files.has(at)?(await files.digest(at)).sha256:void 0;const shown=(await page(projectOf(name))).files.find(({filename})=>filename===
name)?.hashes.sha256;const other=[there,shown].find(digest=>digest!==void 0&&digest!==sha2562);if(other!==void 0)return{is:"different",there:`${name} with sha25\
6 ${other}`};return there!==void 0&&shown!==void 0&&(await known()).includes(projectOf(name))?{is:"same"}:{is:"absent"}}async function append(distributions){for(const{
file,metadata}of distributions){const beside=import_node_path.posix.join(index,"packages",`.${file}.part`);await files.copy(import_node_path.posix.join(place.wheels,
file),beside);await files.move(beside,import_node_path.posix.join(index,"packages",file));if(metadata!==void 0)await files.write(import_node_path.posix.join(index,
metadataFile(file)),metadata)}const projects=projectsOf(place.app,distributions,({file})=>file).filter(project=>project.distributions.length>0);for(const project of projects)
await write(projectPages(extended(await page(project.name),pageOf(place.app,project))));await write(rootPages([...new Set([...await known(),...projects.map(({name})=>name)])].
sort()))}async function write(pages2){for(const{path,text}of pages2)await files.write(import_node_path.posix.join(index,"simple",path),text)}return{preflight:async effects=>effects.
length>0?strange(index,files):[],observe:async effects=>new Map(await Promise.all(effects.map(async effect=>[effect.id,await seen(effect)]))),send:async effects=>{
const names=new Set(effects.map(({file})=>import_node_path.posix.basename(file)));await append(place.distributions.filter(({file})=>names.has(file)));return new Map(
effects.map(({id})=>[id,{is:"accepted"}]))}}}function readPage(text){const{name,versions=[],files}=JSON.parse(text);if(typeof name!=="string"||!Array.isArray(files))
throw new Error("the page is not one of PEP 691");return{name,versions,files}}async function strange(index,files){if(!await files.has(import_node_path.posix.join(
index,"simple")))return[];const pages2=(await files.list(import_node_path.posix.join(index,"simple"))).map(({path})=>path);const alone=pages2.filter(path=>path.
endsWith("index.html")&&!pages2.includes(path.replace(/html$/,"json")));return alone.map(path=>({code:"index-foreign",fact:`${import_node_path.posix.join(index,
"simple",path)} has no index.json beside it: this index was written by something else`,fix:"Name a folder of its own under server.index.folder",where:{key:"serv\
er.index.folder"}}))}var destination={name:"index",doc:"A static package index in a folder (HTML and JSON, with hashes)",requirements:"publishers/index/requirements.txt",programs:[],
files:(app,distributions)=>["simple/index.html","simple/index.json",...projectsOf(app,distributions,file=>file).flatMap(({name})=>[`simple/${name}/index.html`,`\
simple/${name}/index.json`]),...distributions.flatMap(file=>[`packages/${file}`,...file.endsWith(".whl")?[metadataFile(file)]:[]])],steps:place=>[...pages(place),
...payload(place)],prove(place){const{work,output,pins,wheelsOnly}=place;const environment=import_node_path2.posix.join(work,"index-environment");const wanted=import_node_path2.posix.
join(work,"application.txt");const url=(0,import_node_url.pathToFileURL)(import_node_path2.posix.join(output,"simple")).href;return{environment,steps:[cleanEnvironment(
place,environment),restore(place,environment,pins,wheelsOnly,import_node_path2.posix.join(output,"packages")),{do:"write",path:wanted,text:applicationRequirements(
place)},pip(place,environment,"pip install (from the index)",["install","--quiet","--no-deps","--require-hashes","--only-binary",":all:","--index-url",url,"-r",
wanted]),check(place,environment)]}},sender:appender};function pages({app,distributions,output}){const projects=projectsOf(app,distributions,({file})=>file);const rendered=[
...rootPages(projects.map(({name})=>name)),...projects.flatMap(project=>projectPages(pageOf(app,project)))];return rendered.map(({path,text})=>({do:"write",path:import_node_path2.posix.
join(output,"simple",path),text}))}var payload=({wheels,output,distributions})=>distributions.flatMap(({file,metadata})=>[{do:"copy",from:import_node_path2.posix.
join(wheels,file),to:import_node_path2.posix.join(output,"packages",file)},...metadata===void 0?[]:[{do:"write",path:import_node_path2.posix.join(output,metadataFile(
file)),text:metadata}]]);var index_default=destination;export{index_default as default};
