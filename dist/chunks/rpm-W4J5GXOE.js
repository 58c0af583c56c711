(function(__load,__later,__meta,require){"use strict";const {nfpmPrograms,nfpmSettings,nfpmSteps,nfpmTargets,prefixOf}=__load("chunk-JXZWKKRN.js");__load("chunk-M7V3AMQ3.js");const {packageName,summaryOf}=__load("chunk-I2VZKOET.js");__load("chunk-HM5DETSA.js");__load("chunk-B24YGUOK.js");__load("chunk-OGDEHDNY.js");__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix}=require("node:path");

var file=(app,target)=>`${packageName(app)}-${app.version}.${target==="linux-aarch64"?"aarch64":"x86_64"}.rpm`,packager={name:"rpm",doc:"An RPM package that req\
uires the C library alone",targets:nfpmTargets,requirements:"packagers/rpm/requirements.txt",settings:nfpmSettings,programs:[...nfpmPrograms,{name:"bsdtar",debian:"\
libarchive-tools",otherwise:"Install bsdtar"}],file,pack:place=>{let{identity,glibc,settings}=place,rpm={compression:settings.compression,buildhost:"localhost",
packager:identity.maintainer??identity.publisher,summary:summaryOf(place)};return nfpmSteps(place,"rpm",{config:{depends:[`glibc >= ${glibc}`],rpm},extras:[]})},
open:place=>{let opened=posix.join(place.work,"opened");return{steps:[{do:"write",path:posix.join(opened,".opened"),text:""},{do:"run",label:"bsdtar",argv:["bsd\
tar","-x","-p","-f",place.output,"-C",opened]}],content:posix.join(opened,prefixOf(place)),at:prefixOf(place)}}},rpm_default=packager;

return{default:rpm_default}})