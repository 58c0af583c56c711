import{nfpmPrograms,nfpmSettings,nfpmSteps,nfpmTargets,prefixOf}from"./chunk-YKGEN43B.js";import"./chunk-33RP3WXB.js";import{packageName,summaryOf}from"./chunk-HVMLUFK7.js";
import"./chunk-5PIEPL77.js";import"./chunk-FKEGJTXJ.js";import"./chunk-CAZX6KWH.js";import"./chunk-ZW2MNPF7.js";import"./chunk-NMWJPW6U.js";
var{posix}=process.getBuiltinModule("node:path"),file=(app,target)=>`${packageName(app)}-${app.version}.${target==="linux-aarch64"?"aarch64":"x86_64"}.rpm`,packager={
name:"rpm",doc:"An RPM package that requires the C library alone",targets:nfpmTargets,requirements:"packagers/rpm/requirements.txt",settings:nfpmSettings,programs:[
...nfpmPrograms,{name:"bsdtar",debian:"libarchive-tools",otherwise:"Install bsdtar"}],file,pack:place=>{let{identity,glibc,settings}=place,rpm={compression:settings.
compression,buildhost:"localhost",packager:identity.maintainer??identity.publisher,summary:summaryOf(place)};return nfpmSteps(place,"rpm",{config:{depends:[`gli\
bc >= ${glibc}`],rpm},extras:[]})},open:place=>{let opened=posix.join(place.work,"opened");return{steps:[{do:"write",path:posix.join(opened,".opened"),text:""},
{do:"run",label:"bsdtar",argv:["bsdtar","-x","-p","-f",place.output,"-C",opened]}],content:posix.join(opened,prefixOf(place)),at:prefixOf(place)}}},rpm_default=packager;export{rpm_default as default};
