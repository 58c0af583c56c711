import{normalizeName}from"./chunk-5W5MQDIH.js";import{posix}from"node:path";var cleanEnvironment=({interpreter},at)=>({do:"run",label:"venv",argv:[interpreter,"-m","venv","--without-pip",at],outputs:[posix.join(at,"bin/python")]});var pip=({
tools,path},environment,label,args,cwd)=>({do:"run",label,argv:[`${tools}/bin/python`,"-m","pip","--python",posix.join(environment,"bin/python"),"--disable-pip-\
version-check",...args],env:{PATH:`${tools}/bin:${path}`},...cwd&&{cwd}});var restore=(place,environment,pins,wheelsOnly2=":all:")=>pip(place,environment,"pip i\
nstall (pins)",["install","--quiet","--no-deps","--require-hashes","--only-binary",wheelsOnly2,"-r",pins]);function wheelsOnly(pinsText,sdists){if(sdists.length===
0)return":all:";const allowed=new Set(sdists.map(normalizeName));const names=[...pinsText.matchAll(/^([A-Za-z0-9][\w.-]*)(?:==| @ )/gm)].map(([,name=""])=>normalizeName(
name));return[...new Set(names)].filter(name=>!allowed.has(name)).join(",")||":none:"}var check=(place,environment)=>pip(place,environment,"pip check",["check"]);export{cleanEnvironment,pip,restore,wheelsOnly,check};
