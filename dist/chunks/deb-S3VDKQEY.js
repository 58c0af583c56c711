import{architecture,changelog,copyright,lintianOverrides,needsMaintainer}from"./chunk-QZGWBF73.js";import{nfpmPrograms,nfpmSettings,nfpmSteps,nfpmTargets,
prefixOf}from"./chunk-CM6UMWXZ.js";import"./chunk-6ORMPLIU.js";import{packageName}from"./chunk-C77L53HQ.js";import"./chunk-A2ZZ45IY.js";
import"./chunk-VETUTWQ4.js";import"./chunk-FFYFSFM2.js";import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?packagers/deb/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var file=(app,target)=>`${packageName(app)}_${app.version}_${architecture(target)}.deb`;var extras=place=>[{path:`usr/share/doc/${packageName(place.app)}/copyri\
ght`,text:copyright({...place,name:packageName(place.app)})},{path:`usr/share/lintian/overrides/${packageName(place.app)}`,text:lintianOverrides(packageName(place.
app),[["its command has --help",["no-manual-page"]]])}];var packager={name:"deb",doc:"A Debian package that depends on the C library alone",targets:nfpmTargets,
requirements:"packagers/deb/requirements.txt",settings:nfpmSettings,programs:[...nfpmPrograms,{name:"dpkg-deb",debian:"dpkg",otherwise:"Install dpkg"}],file,refuses({
app,identity}){if(!/^[a-z0-9][a-z0-9+.-]+$/.test(packageName(app)))return{key:"formats",fact:`a Debian package cannot be called '${packageName(app)}'`,fix:"It h\
as at least two characters: leave deb out, or name the project otherwise"};if(!identity.maintainer)return{...needsMaintainer,fix:"Write client.maintainer as 'Na\
me <mail>', or give an author of the project a name and an email"};return void 0},pack:place=>{const log=import_node_path.posix.join(place.work,"changelog.yaml");
const config={section:"misc",priority:"optional",depends:[`libc6 (>= ${place.glibc})`],changelog:log,deb:{compression:place.settings.compression}};return[{do:"w\
rite",path:log,text:changelog(place)},...nfpmSteps(place,"deb",{config,extras:extras(place)})]},open:place=>{const opened=import_node_path.posix.join(place.work,
"opened");return{steps:[{do:"run",label:"dpkg-deb",argv:["dpkg-deb","--extract",place.output,opened]}],content:import_node_path.posix.join(opened,prefixOf(place)),
at:prefixOf(place)}}};var deb_default=packager;export{deb_default as default};
