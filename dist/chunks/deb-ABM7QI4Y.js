(function(__load,__later,__meta,require){"use strict";const {architecture,changelog,copyright,lintianOverrides,needsMaintainer}=__load("chunk-GLUGSRBW.js");const {nfpmPrograms,nfpmSettings,nfpmSteps,nfpmTargets,
prefixOf}=__load("chunk-JXZWKKRN.js");__load("chunk-M7V3AMQ3.js");const {packageName}=__load("chunk-I2VZKOET.js");__load("chunk-HM5DETSA.js");__load("chunk-B24YGUOK.js");__load("chunk-OGDEHDNY.js");__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix}=require("node:path");
var file=(app,target)=>`${packageName(app)}_${app.version}_${architecture(target)}.deb`,extras=place=>[{path:`usr/share/doc/${packageName(place.app)}/copyright`,
text:copyright({...place,name:packageName(place.app)})},{path:`usr/share/lintian/overrides/${packageName(place.app)}`,text:lintianOverrides(packageName(place.app),
[["its command has --help",["no-manual-page"]]])}],packager={name:"deb",doc:"A Debian package that depends on the C library alone",targets:nfpmTargets,requirements:"\
packagers/deb/requirements.txt",settings:nfpmSettings,programs:[...nfpmPrograms,{name:"dpkg-deb",debian:"dpkg",otherwise:"Install dpkg"}],file,refuses({app,identity}){
if(!/^[a-z0-9][a-z0-9+.-]+$/.test(packageName(app)))return{key:"formats",fact:`a Debian package cannot be called '${packageName(app)}'`,fix:"It has at least two\
 characters: leave deb out, or name the project otherwise"};if(!identity.maintainer)return{...needsMaintainer,fix:"Write client.maintainer as 'Name <mail>', or \
give an author of the project a name and an email"}},pack:place=>{let log=posix.join(place.work,"changelog.yaml"),config={section:"misc",priority:"optional",depends:[
`libc6 (>= ${place.glibc})`],changelog:log,deb:{compression:place.settings.compression}};return[{do:"write",path:log,text:changelog(place)},...nfpmSteps(place,"\
deb",{config,extras:extras(place)})]},open:place=>{let opened=posix.join(place.work,"opened");return{steps:[{do:"run",label:"dpkg-deb",argv:["dpkg-deb","--extra\
ct",place.output,opened]}],content:posix.join(opened,prefixOf(place)),at:prefixOf(place)}}},deb_default=packager;

return{default:deb_default}})