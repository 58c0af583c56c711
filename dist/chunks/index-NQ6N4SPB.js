import{check,cleanEnvironment,pip,restore}from"./chunk-LSHUKFZ7.js";import{normalizeName,projectOf}from"./chunk-5W5MQDIH.js";import"./chunk-SQ6OKIXB.js";import{createHash}from"node:crypto";import{posix}from"node:path";import{pathToFileURL}from"node:url";var metadataFile=file=>`packages/${file}.metadata`;var destination={name:"index",doc:"A static package index in a folder (HTML and JSON, with hashes)",requirements:"\
publishers/index/requirements.txt",programs:[],files:(app,distributions)=>["simple/index.html","simple/index.json",...projectsOf(app,distributions,file=>file).flatMap(
({name})=>[`simple/${name}/index.html`,`simple/${name}/index.json`]),...distributions.flatMap(file=>[`packages/${file}`,...file.endsWith(".whl")?[metadataFile(file)]:
[]])],steps:place=>[...pages(place),...place.distributions.flatMap(distribution=>payload(place,distribution))],prove(place){const{app,work,output,distributions,
pins,wheelsOnly}=place;const environment=posix.join(work,"index-environment");const wanted=posix.join(work,"application.txt");const hashes=distributions.filter(
({file})=>projectOf(file)===normalizeName(app.name)).map(({sha256})=>`--hash=sha256:${sha256}`);const url=pathToFileURL(posix.join(output,"simple")).href;return{
environment,steps:[cleanEnvironment(place,environment),restore(place,environment,pins,wheelsOnly),{do:"write",path:wanted,text:`${app.name}==${app.version} ${hashes.
join(" ")}
`},pip(place,environment,"pip install (from the index)",["install","--quiet","--no-deps","--require-hashes","--only-binary",":all:","--index-url",url,"-r",wanted]),
check(place,environment)]}}};function projectsOf(app,distributions,fileOf){const names=new Set([normalizeName(app.name),...distributions.map(each=>projectOf(fileOf(
each)))]);return[...names].map(name=>({name,distributions:distributions.filter(each=>projectOf(fileOf(each))===name)}))}function pages({app,distributions,output}){
const projects=projectsOf(app,distributions,({file})=>file);const write=(path,text)=>({do:"write",path:posix.join(output,"simple",path),text});return[write("ind\
ex.html",html("Simple index",projects.map(({name})=>`<a href="${name}/">${name}</a>`))),write("index.json",json({meta:{"api-version":"1.1"},projects:projects.map(
({name})=>({name}))})),...projects.flatMap(project=>[write(`${project.name}/index.html`,htmlPage(app,project)),write(`${project.name}/index.json`,jsonPage(app,project))])]}
var htmlPage=(app,{name,distributions})=>html(`Links for ${name}`,distributions.map(each=>anchor(app,each)));var jsonPage=(app,{name,distributions})=>json({meta:{
"api-version":"1.1"},name,versions:[app.version],files:distributions.map(each=>jsonFile(app,each))});function payload({wheels,output},{file,metadata}){return[{do:"\
copy",from:posix.join(wheels,file),to:posix.join(output,"packages",file)},...metadata===void 0?[]:[{do:"write",path:posix.join(output,metadataFile(file)),text:metadata}]]}
function jsonFile({requiresPython},{file,sha256,size,metadata}){return{filename:file,url:`../../packages/${file}`,size,hashes:{sha256},...requiresPython&&{"requ\
ires-python":requiresPython},...metadata!==void 0&&{"core-metadata":{sha256:digest(metadata)}}}}function anchor({requiresPython},{file,sha256,metadata}){const attributes=[
`href="../../packages/${file}#sha256=${sha256}"`,...requiresPython?[`data-requires-python="${escape(requiresPython)}"`]:[],...metadata===void 0?[]:[`data-core-m\
etadata="sha256=${digest(metadata)}"`]];return`<a ${attributes.join(" ")}>${file}</a>`}var html=(title,anchors)=>`<!DOCTYPE html>
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
`;var digest=text=>createHash("sha256").update(text).digest("hex");var json=value=>`${JSON.stringify(value,null,2)}
`;var escape=text=>text.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;");var index_default=destination;export{index_default as default};
