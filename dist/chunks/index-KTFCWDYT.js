import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{check,cleanEnvironment,pip,restore}from"./chunk-EABZPTIP.js";import{normalizeName}from"./chunk-TWDM72CI.js";import"./chunk-SQ6OKIXB.js";import{createHash}from"node:crypto";import{posix}from"node:path";import{pathToFileURL}from"node:url";var metadataFile=file=>`packages/${file}.metadata`;var destination={name:"index",doc:"A static package index in a folder (HTML and JSON, with hashes)",requirements:"\
publishers/index/requirements.txt",programs:[],files:(app,distributions)=>["simple/index.html","simple/index.json",`simple/${normalizeName(app.name)}/index.html`,
`simple/${normalizeName(app.name)}/index.json`,...distributions.flatMap(file=>[`packages/${file}`,...file.endsWith(".whl")?[metadataFile(file)]:[]])],steps:place=>[
...pages(place),...place.distributions.flatMap(distribution=>payload(place,distribution))],prove(place){const{app,work,output,distributions,pins}=place;const environment=posix.
join(work,"index-environment");const wanted=posix.join(work,"application.txt");const hashes=distributions.map(({sha256})=>`--hash=sha256:${sha256}`);const url=pathToFileURL(
posix.join(output,"simple")).href;return{environment,steps:[cleanEnvironment(place,environment),restore(place,environment,pins),{do:"write",path:wanted,text:`${app.
name}==${app.version} ${hashes.join(" ")}
`},pip(place,environment,"pip install (from the index)",["install","--quiet","--no-deps","--require-hashes","--only-binary",":all:","--index-url",url,"-r",wanted]),
check(place,environment)]}}};function pages({app,distributions,output}){const name=normalizeName(app.name);const write=(path,text)=>({do:"write",path:posix.join(
output,"simple",path),text});return[write("index.html",html("Simple index",[`<a href="${name}/">${name}</a>`])),write("index.json",json({meta:{"api-version":"1.\
1"},projects:[{name}]})),write(`${name}/index.html`,html(`Links for ${name}`,distributions.map(distribution=>anchor(app,distribution)))),write(`${name}/index.js\
on`,json({meta:{"api-version":"1.1"},name,versions:[app.version],files:distributions.map(distribution=>jsonFile(app,distribution))}))]}function payload({wheels,
output},{file,metadata}){return[{do:"copy",from:posix.join(wheels,file),to:posix.join(output,"packages",file)},...metadata===void 0?[]:[{do:"write",path:posix.join(
output,metadataFile(file)),text:metadata}]]}function jsonFile({requiresPython},{file,sha256,size,metadata}){return{filename:file,url:`../../packages/${file}`,size,
hashes:{sha256},...requiresPython&&{"requires-python":requiresPython},...metadata!==void 0&&{"core-metadata":{sha256:digest(metadata)}}}}function anchor({requiresPython},{
file,sha256,metadata}){const attributes=[`href="../../packages/${file}#sha256=${sha256}"`,...requiresPython?[`data-requires-python="${escape(requiresPython)}"`]:
[],...metadata===void 0?[]:[`data-core-metadata="sha256=${digest(metadata)}"`]];return`<a ${attributes.join(" ")}>${file}</a>`}var html=(title,anchors)=>`<!DOCT\
YPE html>
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
