import{check,cleanEnvironment,pip,restore}from"./chunk-H77ZMH2E.js";import{normalizeName,projectOf,sha256}from"./chunk-N7DAP23K.js";import"./chunk-DTB5KGIO.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?publishers/index/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_url=__commonJS({"builtin:node:url?publishers/index/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:url"))}});var import_node_path=__toESM(require_node_path(),1);var import_node_url=__toESM(require_node_url(),1);var metadataFile=file=>`packages/${file}.metadata`;var destination={name:"index",doc:"A static package index in a folder (HTML and JSON, with hashes)",requirements:"\
publishers/index/requirements.txt",programs:[],files:(app,distributions)=>["simple/index.html","simple/index.json",...projectsOf(app,distributions,file=>file).flatMap(
({name})=>[`simple/${name}/index.html`,`simple/${name}/index.json`]),...distributions.flatMap(file=>[`packages/${file}`,...file.endsWith(".whl")?[metadataFile(file)]:
[]])],steps:place=>[...pages(place),...place.distributions.flatMap(distribution=>payload(place,distribution))],prove(place){const{app,work,output,distributions,
pins,wheelsOnly}=place;const environment=import_node_path.posix.join(work,"index-environment");const wanted=import_node_path.posix.join(work,"application.txt");
const hashes=distributions.filter(({file})=>projectOf(file)===normalizeName(app.name)).map(({sha256:sha2562})=>`--hash=sha256:${sha2562}`);const url=(0,import_node_url.pathToFileURL)(
import_node_path.posix.join(output,"simple")).href;return{environment,steps:[cleanEnvironment(place,environment),restore(place,environment,pins,wheelsOnly,import_node_path.posix.
join(output,"packages")),{do:"write",path:wanted,text:`${app.name}==${app.version} ${hashes.join(" ")}
`},pip(place,environment,"pip install (from the index)",["install","--quiet","--no-deps","--require-hashes","--only-binary",":all:","--index-url",url,"-r",wanted]),
check(place,environment)]}}};function projectsOf(app,distributions,fileOf){const names=new Set([normalizeName(app.name),...distributions.map(each=>projectOf(fileOf(
each)))]);return[...names].map(name=>({name,distributions:distributions.filter(each=>projectOf(fileOf(each))===name)}))}function pages({app,distributions,output}){
const projects=projectsOf(app,distributions,({file})=>file);const write=(path,text)=>({do:"write",path:import_node_path.posix.join(output,"simple",path),text});
return[write("index.html",html("Simple index",projects.map(({name})=>`<a href="${name}/">${name}</a>`))),write("index.json",json({meta:{"api-version":"1.1"},projects:projects.
map(({name})=>({name}))})),...projects.flatMap(project=>[write(`${project.name}/index.html`,htmlPage(app,project)),write(`${project.name}/index.json`,jsonPage(app,
project))])]}var htmlPage=(app,{name,distributions})=>html(`Links for ${name}`,distributions.map(each=>anchor(app,each)));var jsonPage=(app,{name,distributions})=>json(
{meta:{"api-version":"1.1"},name,versions:[...new Set(distributions.map(({file})=>versionOf(file,app)))],files:distributions.map(each=>jsonFile(app,each))});var versionOf=(file,app)=>file.
endsWith(".whl")?file.split("-")[1]??app.version:app.version;var requiresPythonOf=(app,{metadata})=>metadata===void 0?app.requiresPython:/^Requires-Python: *(.+)$/m.
exec(metadata)?.[1];function payload({wheels,output},{file,metadata}){return[{do:"copy",from:import_node_path.posix.join(wheels,file),to:import_node_path.posix.
join(output,"packages",file)},...metadata===void 0?[]:[{do:"write",path:import_node_path.posix.join(output,metadataFile(file)),text:metadata}]]}function jsonFile(app,distribution){
const{file,sha256:sha2562,size,metadata}=distribution;const requiresPython=requiresPythonOf(app,distribution);return{filename:file,url:`../../packages/${file}`,
size,hashes:{sha256:sha2562},...requiresPython&&{"requires-python":requiresPython},...metadata!==void 0&&{"core-metadata":{sha256:sha256(metadata)}}}}function anchor(app,distribution){
const{file,sha256:sha2562,metadata}=distribution;const requiresPython=requiresPythonOf(app,distribution);const attributes=[`href="../../packages/${file}#sha256=${sha2562}\
"`,...requiresPython?[`data-requires-python="${escape(requiresPython)}"`]:[],...metadata===void 0?[]:[`data-core-metadata="sha256=${sha256(metadata)}"`]];return`\
<a ${attributes.join(" ")}>${file}</a>`}var html=(title,anchors)=>`<!DOCTYPE html>
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
`;var escape=text=>text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;");var index_default=destination;export{index_default as default};
