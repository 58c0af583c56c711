import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{posix}from"node:path";var cleanEnvironment=({interpreter},at)=>({do:"run",label:"venv",argv:[interpreter,"-m","venv","--without-pip",at],outputs:[posix.join(
at,"bin/python")]});var pip=({tools,path},environment,label,args,cwd)=>({do:"run",label,argv:[`${tools}/bin/python`,"-m","pip","--python",posix.join(environment,
"bin/python"),"--disable-pip-version-check",...args],env:{PATH:`${tools}/bin:${path}`},...cwd&&{cwd}});var restore=(place,environment,pins)=>pip(place,environment,
"pip install (pins)",["install","--quiet","--no-deps","--require-hashes","--only-binary",":all:","-r",pins]);var check=(place,environment)=>pip(place,environment,
"pip check",["check"]);export{cleanEnvironment,pip,restore,check};
