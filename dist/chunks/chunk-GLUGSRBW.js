(function(__load,__later,__meta,require){"use strict";const {isoDate,packageVersion}=__load("chunk-JXZWKKRN.js");const {require_dist}=__load("chunk-B24YGUOK.js");const {__toESM}=__load("chunk-Q27DM3LX.js");var import_yaml=__toESM(require_dist(),1);var architecture=target=>target==="linux-aarch64"?"arm64":"amd64",changelog=({app,epoch,identity})=>(0,import_yaml.stringify)([{semver:`${packageVersion(app.version).
version}-1`,date:isoDate(epoch),packager:identity.maintainer,deb:{urgency:"medium",distributions:["stable"]},changes:[{note:`Version ${app.version}`}]}]),needsMaintainer={
key:"maintainer",fact:"a Debian package names whom to write to, and nothing says who that is"};function copyright({name,app,identity,epoch}){let license=(app.license??
"other").replaceAll(/ (AND|OR|WITH) /g,word=>word.toLowerCase());return["Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",`Upstream-N\
ame: ${identity.name}`,...identity.homepage?[`Source: ${identity.homepage}`]:[],`Comment: /usr/lib/${name} holds a Python interpreter and packages of others as \
well.`," Each package has its own licence in its *.dist-info folder there; what is"," inside, by version and hash, is written in pins.txt.","","Files: *",`Copyr\
ight: ${new Date(epoch*1e3).getUTCFullYear()} ${identity.publisher}`,`License: ${license}`,` ${app.name} is distributed under these terms: ${license}.`,""].join(
`
`)}var reasons=[["dpkg reads it since 1.21.18 (Debian 12) and in every Ubuntu since 18.04",["malformed-deb-archive"]],["it brings every library it needs, at the\
 versions of its lock, and depends on the C library alone",["embedded-library","custom-library-search-path"]],["modules are compiled when it is packed: nothing \
is written where it is installed, and it starts at once",["package-installs-python-pycache-dir","package-installs-python-bytecode"]],["these modules call other \
libraries only, as their upstream builds them",["library-not-linked-against-libc","shared-library-lacks-prerequisites"]],["libraries keep the mode that they wer\
e built with",["shared-library-is-executable"]],["modules of the standard library that could also be started; here only its own interpreter runs them",["python3\
-script-but-no-python3-dep","unusual-interpreter","interpreter-in-usr-local"]],["the launcher finds its folder and starts the interpreter",["hardening-no-pie"]],
["it is not uploaded to Debian",["initial-upload-closes-no-bugs"]]],lintianOverrides=(name,own)=>[...reasons,...own].map(([why,tags])=>`# ${why}
${tags.map(tag=>`${name}: ${tag}
`).join("")}`).join(`
`);

return{architecture,changelog,needsMaintainer,copyright,lintianOverrides}})