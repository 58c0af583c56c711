import{architecture,changelog,copyright,lintianOverrides,needsMaintainer}from"./chunk-XT72SHLE.js";import{nfpmPrograms,nfpmSettings,nfpmSteps,nfpmTargets,
prefixOf}from"./chunk-YKGEN43B.js";import"./chunk-33RP3WXB.js";import{packageName}from"./chunk-HVMLUFK7.js";import"./chunk-5PIEPL77.js";
import"./chunk-FKEGJTXJ.js";import"./chunk-CAZX6KWH.js";import"./chunk-ZW2MNPF7.js";import"./chunk-NMWJPW6U.js";var{posix}=process.getBuiltinModule("node:path"),file=(app,target)=>`${packageName(app)}_${app.version}_${architecture(target)}.deb`,extras=place=>[{path:`usr/s\
hare/doc/${packageName(place.app)}/copyright`,text:copyright({...place,name:packageName(place.app)})},{path:`usr/share/lintian/overrides/${packageName(place.app)}`,
text:lintianOverrides(packageName(place.app),[["its command has --help",["no-manual-page"]]])}],packager={name:"deb",doc:"A Debian package that depends on the C\
 library alone",targets:nfpmTargets,requirements:"packagers/deb/requirements.txt",settings:nfpmSettings,programs:[...nfpmPrograms,{name:"dpkg-deb",debian:"dpkg",
otherwise:"Install dpkg"}],file,refuses({app,identity}){if(!/^[a-z0-9][a-z0-9+.-]+$/.test(packageName(app)))return{key:"formats",fact:`a Debian package cannot b\
e called '${packageName(app)}'`,fix:"It has at least two characters: leave deb out, or name the project otherwise"};if(!identity.maintainer)return{...needsMaintainer,
fix:"Write client.maintainer as 'Name <mail>', or give an author of the project a name and an email"}},pack:place=>{let log=posix.join(place.work,"changelog.yam\
l"),config={section:"misc",priority:"optional",depends:[`libc6 (>= ${place.glibc})`],changelog:log,deb:{compression:place.settings.compression}};return[{do:"wri\
te",path:log,text:changelog(place)},...nfpmSteps(place,"deb",{config,extras:extras(place)})]},open:place=>{let opened=posix.join(place.work,"opened");return{steps:[
{do:"run",label:"dpkg-deb",argv:["dpkg-deb","--extract",place.output,opened]}],content:posix.join(opened,prefixOf(place)),at:prefixOf(place)}}},deb_default=packager;export{deb_default as default};
