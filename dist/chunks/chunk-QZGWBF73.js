import{isoDate,packageVersion}from"./chunk-CM6UMWXZ.js";import{require_dist}from"./chunk-VETUTWQ4.js";import{__toESM}from"./chunk-SQ6OKIXB.js";var import_yaml=__toESM(require_dist(),1);var architecture=target=>target==="linux-aarch64"?"arm64":"amd64";var changelog=({app,epoch,identity})=>(0,import_yaml.stringify)([{semver:`${packageVersion(app.
version).version}-1`,date:isoDate(epoch),packager:identity.maintainer,deb:{urgency:"medium",distributions:["stable"]},changes:[{note:`Version ${app.version}`}]}]);
var needsMaintainer={key:"maintainer",fact:"a Debian package names whom to write to, and nothing says who that is"};function copyright({name,app,identity,epoch}){
const license=(app.license??"other").replaceAll(/ (AND|OR|WITH) /g,word=>word.toLowerCase());return["Format: https://www.debian.org/doc/packaging-manuals/copyri\
ght-format/1.0/",`Upstream-Name: ${identity.name}`,...identity.homepage?[`Source: ${identity.homepage}`]:[],`Comment: /usr/lib/${name} holds a Python interprete\
r and packages of others as well.`," Each package has its own licence in its *.dist-info folder there; what is"," inside, by version and hash, is written in pin\
s.txt.","","Files: *",`Copyright: ${new Date(epoch*1e3).getUTCFullYear()} ${identity.publisher}`,`License: ${license}`,` ${app.name} is distributed under these \
terms: ${license}.`,""].join("\n")}var reasons=[["dpkg reads it since 1.21.18 (Debian 12) and in every Ubuntu since 18.04",["malformed-deb-archive"]],["it bring\
s every library it needs, at the versions of its lock, and depends on the C library alone",["embedded-library","custom-library-search-path"]],["modules are comp\
iled when it is packed: nothing is written where it is installed, and it starts at once",["package-installs-python-pycache-dir","package-installs-python-bytecod\
e"]],["these modules call other libraries only, as their upstream builds them",["library-not-linked-against-libc","shared-library-lacks-prerequisites"]],["libra\
ries keep the mode that they were built with",["shared-library-is-executable"]],["modules of the standard library that could also be started; here only its own \
interpreter runs them",["python3-script-but-no-python3-dep","unusual-interpreter","interpreter-in-usr-local"]],["the launcher finds its folder and starts the in\
terpreter",["hardening-no-pie"]],["it is not uploaded to Debian",["initial-upload-closes-no-bugs"]]];var lintianOverrides=(name,own)=>[...reasons,...own].map(([
why,tags])=>`# ${why}
${tags.map(tag=>`${name}: ${tag}
`).join("")}`).join("\n");export{architecture,changelog,needsMaintainer,copyright,lintianOverrides};
