import{nfpmPrograms,nfpmSettings,nfpmSteps,nfpmTargets,prefixOf}from"./chunk-CM6UMWXZ.js";import"./chunk-6ORMPLIU.js";import{packageName,summaryOf}from"./chunk-C77L53HQ.js";
import"./chunk-A2ZZ45IY.js";import"./chunk-VETUTWQ4.js";import"./chunk-FFYFSFM2.js";import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?packagers/rpm/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var file=(app,target)=>`${packageName(app)}-${app.version}.${target==="linux-aarch64"?"aarch64":"x86_64"}.rpm`;var packager={name:"rpm",doc:"An RPM package that\
 requires the C library alone",targets:nfpmTargets,requirements:"packagers/rpm/requirements.txt",settings:nfpmSettings,programs:[...nfpmPrograms,{name:"bsdtar",
debian:"libarchive-tools",otherwise:"Install bsdtar"}],file,pack:place=>{const{identity,glibc,settings}=place;const rpm={compression:settings.compression,buildhost:"\
localhost",packager:identity.maintainer??identity.publisher,summary:summaryOf(place)};return nfpmSteps(place,"rpm",{config:{depends:[`glibc >= ${glibc}`],rpm},extras:[]})},
open:place=>{const opened=import_node_path.posix.join(place.work,"opened");return{steps:[{do:"write",path:import_node_path.posix.join(opened,".opened"),text:""},
{do:"run",label:"bsdtar",argv:["bsdtar","-x","-p","-f",place.output,"-C",opened]}],content:import_node_path.posix.join(opened,prefixOf(place)),at:prefixOf(place)}}};
var rpm_default=packager;export{rpm_default as default};
