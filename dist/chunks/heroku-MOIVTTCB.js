import{check,cleanEnvironment,pip}from"./chunk-LSHUKFZ7.js";import{normalizeName,projectOf}from"./chunk-5W5MQDIH.js";import"./chunk-SQ6OKIXB.js";import{posix}from"node:path";var wheelOf=(app,distributions)=>distributions.filter(({file})=>projectOf(file)===normalizeName(app.name)&&/-(manylinux\S*x86_64|none-any)\S*\.whl$/.test(file));
function requirements({app,pinsText,distributions}){return`${pinsText.trimEnd()}
${wheelOf(app,distributions).map(({file,sha256})=>`./${file} --hash=sha256:${sha256}
`).join("")}`}var destination={name:"heroku",doc:"A folder for Heroku and other buildpack platforms",requirements:"publishers/heroku/requirements.txt",programs:[],
files:(app,distributions)=>["requirements.txt",".python-version","Procfile",...wheelOf(app,distributions.map(file=>({file,sha256:"",size:0}))).map(({file})=>file)],
steps:place=>{const{app,output,wheels,python,command,distributions}=place;return[{do:"write",path:posix.join(output,"requirements.txt"),text:requirements(place)},
{do:"write",path:posix.join(output,".python-version"),text:`${python}
`},{do:"write",path:posix.join(output,"Procfile"),text:`web: ${command}
`},...wheelOf(app,distributions).map(({file})=>({do:"copy",from:posix.join(wheels,file),to:posix.join(output,file)}))]},prove(place){const{work,output,tools,path,
health,startup}=place;const environment=posix.join(work,"heroku-environment");const slug=posix.join(work,"slug");return{environment,steps:[cleanEnvironment(place,
environment),{do:"copy",from:output,to:slug},pip(place,environment,"pip install (as the buildpack does)",["install","--quiet","--require-hashes","-r","requireme\
nts.txt"],slug),check(place,environment),{do:"answer",label:"the web process",argv:[`${tools}/bin/honcho`,"start","web"],cwd:slug,env:{PATH:`${posix.join(environment,
"bin")}:${path}`},path:health,timeoutSeconds:startup}]}}};var heroku_default=destination;export{heroku_default as default,requirements};
