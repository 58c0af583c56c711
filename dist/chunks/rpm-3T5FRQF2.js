import{nfpmPrograms,nfpmSettings,nfpmSteps,nfpmTargets,prefixOf}from"./chunk-HOOEZ4I3.js";import"./chunk-UXKNOF2L.js";import{packageName,summaryOf}from"./chunk-6F6LIK4V.js";
import"./chunk-5PIEPL77.js";import"./chunk-FKEGJTXJ.js";import"./chunk-CAZX6KWH.js";import"./chunk-LUW3IR4I.js";import"./chunk-WQDJ3PFD.js";
var{posix}=process.getBuiltinModule("node:path"),file=(app,target)=>`${packageName(app)}-${app.version}.${target==="linux-aarch64"?"aarch64":"x86_64"}.rpm`,packager={
name:"rpm",doc:"An RPM package that requires the C library alone",targets:nfpmTargets,requirements:"packagers/rpm/requirements.txt",settings:nfpmSettings,programs:[
...nfpmPrograms,{name:"bsdtar",debian:"libarchive-tools",otherwise:"Install bsdtar"}],file,pack:place=>{let{identity,glibc,settings}=place,rpm={compression:settings.
compression,buildhost:"localhost",packager:identity.maintainer??identity.publisher,summary:summaryOf(place)};return nfpmSteps(place,"rpm",{config:{depends:[`gli\
bc >= ${glibc}`],rpm},extras:[]})},open:place=>{let opened=posix.join(place.work,"opened");return{steps:[{do:"write",path:posix.join(opened,".opened"),text:""},
{do:"run",label:"bsdtar",argv:["bsdtar","-x","-p","-f",place.output,"-C",opened]}],content:posix.join(opened,prefixOf(place)),at:prefixOf(place)}}},rpm_default=packager;export{rpm_default as default};
