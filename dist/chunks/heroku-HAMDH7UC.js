import{webProcess}from"./chunk-F6SHBXPF.js";import{check,cleanEnvironment,pip}from"./chunk-DQOOJFK6.js";import{isOwn,normalizeName,projectOf}from"./chunk-3C3ZTAYI.js";
import"./chunk-JIDGBLK2.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?publishers/heroku/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h"))}});var import_node_path=__toESM(require_node_path(),1);var wheelOf=(app,distributions)=>distributions.filter(({file})=>projectOf(file)===normalizeName(app.name)&&/-(manylinux\S*x86_64|none-any)\S*\.whl$/.test(file));
var vendoredOf=(app,distributions)=>distributions.filter(({file})=>!isOwn(app.name,file));var deployed=(app,distributions)=>[...wheelOf(app,distributions),...vendoredOf(
app,distributions)];function requirements({app,pinsText,distributions}){const byPath=vendoredOf(app,distributions).reduce((text,{file})=>text.replace(new RegExp(
`^${projectOf(file)}==\\S+`,"m"),`./${file}`),pinsText);return`${byPath.trimEnd()}
${wheelOf(app,distributions).map(({file,sha256})=>`./${file} --hash=sha256:${sha256}
`).join("")}`}var destination={name:"heroku",doc:"A folder for Heroku and other buildpack platforms",requirements:"publishers/heroku/requirements.txt",programs:[],
files:(app,distributions)=>["requirements.txt",".python-version","Procfile",...deployed(app,distributions.map(file=>({file,sha256:"",size:0}))).map(({file})=>file)],
steps:place=>{const{app,output,wheels,python,command,distributions}=place;return[{do:"write",path:import_node_path.posix.join(output,"requirements.txt"),text:requirements(
place)},{do:"write",path:import_node_path.posix.join(output,".python-version"),text:`${python}
`},{do:"write",path:import_node_path.posix.join(output,"Procfile"),text:`web: ${command}
`},...deployed(app,distributions).map(({file})=>({do:"copy",from:import_node_path.posix.join(wheels,file),to:import_node_path.posix.join(output,file)}))]},prove(place){
const{work,output}=place;const environment=import_node_path.posix.join(work,"heroku-environment");const slug=import_node_path.posix.join(work,"slug");return{environment,
steps:[cleanEnvironment(place,environment),{do:"copy",from:output,to:slug},pip(place,environment,"pip install (as the buildpack does)",["install","--quiet","--r\
equire-hashes","-r","requirements.txt"],slug),check(place,environment),webProcess(place,environment,slug,"the web process")]}}};var heroku_default=destination;export{heroku_default as default,requirements};
