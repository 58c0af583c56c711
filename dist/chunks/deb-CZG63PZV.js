import{isoDate,nfpmPrograms,nfpmSettings,nfpmSteps,nfpmTargets,packageVersion,prefixOf}from"./chunk-AGX44UXA.js";import{packageName}from"./chunk-KHDNGXBD.js";
import{require_dist}from"./chunk-VETUTWQ4.js";import"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?packagers/deb/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var import_yaml=__toESM(require_dist(),1);function copyright({app,identity,epoch}){const license=(app.license??"other").replaceAll(/ (AND|OR|WITH) /g,word=>word.toLowerCase());return["Format: https://ww\
w.debian.org/doc/packaging-manuals/copyright-format/1.0/",`Upstream-Name: ${identity.name}`,...identity.homepage?[`Source: ${identity.homepage}`]:[],`Comment: ${prefixOf(
{app})} holds a Python interpreter and packages of others as well.`," Each package has its own licence in its *.dist-info folder there; what is"," inside, by ve\
rsion and hash, is written in pins.txt.","","Files: *",`Copyright: ${new Date(epoch*1e3).getUTCFullYear()} ${identity.publisher}`,`License: ${license}`,` ${app.
name} is distributed under these terms: ${license}.`,""].join("\n")}var reasons=[["dpkg reads it since 1.21.18 (Debian 12) and in every Ubuntu since 18.04",["malformed-deb-archive"]],["it brings every library it needs, at the ve\
rsions of its lock, and depends on the C library alone",["embedded-library","custom-library-search-path"]],["modules are compiled when it is packed: nothing is \
written where it is installed, and it starts at once",["package-installs-python-pycache-dir"]],["these modules call other libraries only, as their upstream buil\
ds them",["library-not-linked-against-libc","shared-library-lacks-prerequisites"]],["libraries keep the mode that they were built with",["shared-library-is-exec\
utable"]],["modules of the standard library that could also be started; here only its own interpreter runs them",["python3-script-but-no-python3-dep","unusual-i\
nterpreter","interpreter-in-usr-local"]],["the launcher finds its folder and starts the interpreter",["hardening-no-pie"]],["its command has --help",["no-manual\
-page"]],["it is not uploaded to Debian",["initial-upload-closes-no-bugs"]]];var lintianOverrides=({app})=>reasons.map(([why,tags])=>`# ${why}
${tags.map(tag=>`${packageName(app)}: ${tag}
`).join("")}`).join("\n");var architecture=target=>target==="linux-aarch64"?"arm64":"amd64";var file=(app,target)=>`${packageName(app)}_${app.version}_${architecture(target)}.deb`;var changelog=({
app,epoch,identity})=>(0,import_yaml.stringify)([{semver:`${packageVersion(app.version).version}-1`,date:isoDate(epoch),packager:identity.maintainer,deb:{urgency:"\
medium",distributions:["stable"]},changes:[{note:`Version ${app.version}`}]}]);var extras=place=>[{path:`usr/share/doc/${packageName(place.app)}/copyright`,text:copyright(
place)},{path:`usr/share/lintian/overrides/${packageName(place.app)}`,text:lintianOverrides(place)}];var packager={name:"deb",doc:"A Debian package that depends\
 on the C library alone",targets:nfpmTargets,requirements:"packagers/deb/requirements.txt",settings:nfpmSettings,programs:[...nfpmPrograms,{name:"dpkg-deb",debian:"\
dpkg",otherwise:"Install dpkg"}],file,refuses({app,identity}){if(!/^[a-z0-9][a-z0-9+.-]+$/.test(packageName(app)))return{key:"formats",fact:`a Debian package ca\
nnot be called '${packageName(app)}'`,fix:"It has at least two characters: leave deb out, or name the project otherwise"};if(!identity.maintainer)return{key:"ma\
intainer",fact:"a Debian package names whom to write to, and nothing says who that is",fix:"Write client.maintainer as 'Name <mail>', or give an author of the p\
roject a name and an email"};return void 0},pack:place=>{const log=import_node_path.posix.join(place.work,"changelog.yaml");const config={section:"misc",priority:"\
optional",depends:[`libc6 (>= ${place.glibc})`],changelog:log,deb:{compression:place.settings.compression}};return[{do:"write",path:log,text:changelog(place)},...nfpmSteps(
place,"deb",{config,extras:extras(place)})]},open:place=>{const opened=import_node_path.posix.join(place.work,"opened");return{steps:[{do:"run",label:"dpkg-deb",
argv:["dpkg-deb","--extract",place.output,opened]}],content:import_node_path.posix.join(opened,prefixOf(place)),at:prefixOf(place)}}};var deb_default=packager;export{deb_default as default};
