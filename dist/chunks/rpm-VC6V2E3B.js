import{nfpmPrograms,nfpmSettings,nfpmSteps,nfpmTargets,prefixOf}from"./chunk-CEKBKPRN.js";import"./chunk-4HPMEWQC.js";import{packageName,summaryOf}from"./chunk-2DLTK6LP.js";
import"./chunk-5PIEPL77.js";import"./chunk-FKEGJTXJ.js";import"./chunk-CAZX6KWH.js";import"./chunk-X62HNF2Z.js";import"./chunk-27FE4M6S.js";
var{posix}=process.getBuiltinModule("node:path"),file=(app,target)=>`${packageName(app)}-${app.version}.${target==="linux-aarch64"?"aarch64":"x86_64"}.rpm`,packager={
name:"rpm",doc:"An RPM package that requires the C library alone",targets:nfpmTargets,requirements:"packagers/rpm/requirements.txt",settings:nfpmSettings,programs:[
...nfpmPrograms,{name:"bsdtar",debian:"libarchive-tools",otherwise:"Install bsdtar"}],file,pack:place=>{let{identity,glibc,settings}=place,rpm={compression:settings.
compression,buildhost:"localhost",packager:identity.maintainer??identity.publisher,summary:summaryOf(place)};return nfpmSteps(place,"rpm",{config:{depends:[`gli\
bc >= ${glibc}`],rpm},extras:[]})},open:place=>{let opened=posix.join(place.work,"opened");return{steps:[{do:"write",path:posix.join(opened,".opened"),text:""},
{do:"run",label:"bsdtar",argv:["bsdtar","-x","-p","-f",place.output,"-C",opened]}],content:posix.join(opened,prefixOf(place)),at:prefixOf(place)}}},rpm_default=packager;export{rpm_default as default};
