(function(__load,__later,__meta,require){"use strict";const {architecture,changelog,copyright,lintianOverrides,needsMaintainer}=__load("chunk-GLUGSRBW.js");const {nfpmPrograms,nfpmTargets,packageSteps}=__load("chunk-JXZWKKRN.js");__load("chunk-M7V3AMQ3.js");const {packageName,summaryOf}=__load("chunk-I2VZKOET.js");__load("chunk-HM5DETSA.js");__load("chunk-B24YGUOK.js");const {pythonIn}=__load("chunk-OGDEHDNY.js");__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix:posix2}=require("node:path");const {posix}=require("node:path");

var suiteOf=({suite})=>String(suite??"stable"),isSigned=({signed})=>signed!==!1;function repositoryFiles(name,{packed:{target},settings}){let folder=`dists/${suiteOf(
settings)}`,packages=`${folder}/main/binary-${architecture(target)}/Packages`;return[packages,`${packages}.gz`,`${folder}/Release`,...isSigned(settings)?[`${folder}\
/InRelease`,`${folder}/Release.gpg`,`${name}.asc`]:[]]}function repositoryStep(name,output,packing2){let{settings,packed:{target},suite:home,tools,work,epoch}=packing2,
request=posix.join(work,"repository.json"),asked={folder:output,name,suite:suiteOf(settings),architecture:architecture(target),signed:isSigned(settings),epoch};
return[{do:"write",path:request,text:JSON.stringify(asked)},{do:"run",label:isSigned(settings)?"apt repository (signed)":"apt repository (not signed)",argv:[pythonIn(
tools,packing2),"-I",posix.join(home,"publishers/deb/repository.py"),request],inherit:["PATH","HOME","TMPDIR","DEB_SIGNING_KEY","DEB_SIGNING_KEY_FILE","DEB_SIGN\
ING_PASSPHRASE"],outputs:repositoryFiles(name,packing2).map(path=>posix.join(output,path)),timeoutSeconds:300}]}function lacksKey(settings,env){return!isSigned(
settings)||env("DEB_SIGNING_KEY")||env("DEB_SIGNING_KEY_FILE")?[]:[{code:"signing-key-missing",fact:"the apt repository is to be signed, and there is no key",fix:"\
Give the private key in DEB_SIGNING_KEY (its text) or DEB_SIGNING_KEY_FILE, and its passphrase in DEB_SIGNING_PASSPHRASE; or say server.deb.signed: false, and l\
et administrators decide on Trusted: yes",where:{key:"server.deb.signed"}}]}var head=name=>`#!/bin/sh
set -e
name=${name}
`,maintainerScripts=name=>({postinstall:`${head(name)}
case "$1" in
configure | abort-upgrade | abort-remove | abort-deconfigure)
  if ! getent passwd "$name" >/dev/null; then
    adduser --system --group --quiet --no-create-home --home "/var/lib/$name" "$name"
  fi
  if [ ! -d "/var/lib/$name" ]; then
    install -d -o "$name" -g "$name" -m 0750 "/var/lib/$name"
  fi
  deb-systemd-helper unmask "$name.service" >/dev/null || true
  if deb-systemd-helper --quiet was-enabled "$name.service"; then
    deb-systemd-helper enable "$name.service" >/dev/null || true
  else
    deb-systemd-helper update-state "$name.service" >/dev/null || true
  fi
  if [ -d /run/systemd/system ]; then
    systemctl --system daemon-reload >/dev/null || true
    deb-systemd-invoke start "$name.service" || true
  fi
  ;;
esac
`,preremove:`${head(name)}
if [ -d /run/systemd/system ]; then
  deb-systemd-invoke stop "$name.service" || true
fi
`,postremove:`${head(name)}
case "$1" in
remove)
  if command -v deb-systemd-helper >/dev/null; then
    deb-systemd-helper mask "$name.service" >/dev/null || true
  fi
  ;;
purge)
  if command -v deb-systemd-helper >/dev/null; then
    deb-systemd-helper purge "$name.service" >/dev/null || true
    deb-systemd-helper unmask "$name.service" >/dev/null || true
  fi
  # The user stays: what it owned elsewhere must not become another's.
  rm -rf "/var/lib/$name"
  ;;
esac
if [ -d /run/systemd/system ]; then
  systemctl --system daemon-reload >/dev/null || true
fi
`});var sandbox={UMask:"0027",NoNewPrivileges:"yes",CapabilityBoundingSet:"",ProtectSystem:"strict",ProtectHome:"yes",ProtectProc:"invisible",ProtectClock:"yes",ProtectControlGroups:"\
yes",ProtectHostname:"yes",ProtectKernelLogs:"yes",ProtectKernelModules:"yes",ProtectKernelTunables:"yes",PrivateTmp:"yes",PrivateDevices:"yes",RemoveIPC:"yes",
LockPersonality:"yes",RestrictAddressFamilies:"AF_INET AF_INET6 AF_UNIX",RestrictNamespaces:"yes",RestrictRealtime:"yes",RestrictSUIDSGID:"yes",SystemCallArchitectures:"\
native",SystemCallFilter:"@system-service",SystemCallErrorNumber:"EPERM"},unit=({name,app,identity,argv,launcher})=>[section("Unit",{Description:specifiers(summaryOf(
{app,identity})),...identity.homepage&&{Documentation:specifiers(identity.homepage)},Wants:"network-online.target",After:"network-online.target"}),section("Serv\
ice",{Type:"exec",User:name,Group:name,EnvironmentFile:`/etc/${name}/${name}.env`,ExecStart:[`/usr/lib/${name}/${launcher}`,...argv.slice(1).map(word)].join(" "),
WorkingDirectory:`/var/lib/${name}`,StateDirectory:name,StateDirectoryMode:"0750",KillMode:"mixed",KillSignal:"SIGTERM",TimeoutStopSec:"30",Restart:"on-failure",
RestartSec:"2",...sandbox}),section("Install",{WantedBy:"multi-user.target"})].join(`
`),section=(title,keys)=>[`[${title}]`,...Object.entries(keys).map(([key,value])=>`${key}=${value}`),""].join(`
`),specifiers=text=>text.replaceAll("\\","\\\\").replaceAll("%","%%"),word=text=>{let escaped=specifiers(text).replaceAll('"','\\"').replaceAll(`
`,"\\n").replaceAll("	","\\t");return/^[\w@+=:,./${}-]+$/.test(text)?escaped:`"${escaped}"`};var nameOf=(app,{name})=>typeof name=="string"?name:packageName(app).replace(/(-server)?$/,"-server"),file=(app,{packed:{target},settings})=>{let name=nameOf(app,
settings);return`pool/main/${name.slice(0,1)}/${name}/${name}_${app.version}_${architecture(target)}.deb`};function packing({packing:found}){if(!found)throw new Error(
"deb packs a bundle, and was given none");return found}var reasons=[["it may hold secrets, and systemd reads it as root",["non-standard-file-perm"]],["packages \
stay as their RECORD says, so that what is installed can be held against the release",["unstripped-binary-or-object"]],["its service starts it: it has no comman\
d",["no-manual-page"]]];function extras({name,app,identity,epoch},{packed,launcher,settings}){return[{path:`etc/${name}/${name}.env`,text:`# The environment of ${name}\
.service: NAME=value, one a line.
PORT=${String(settings.port??8e3)}
`,config:!0,secret:!0},{path:`usr/lib/systemd/system/${name}.service`,text:unit({name,app,identity,argv:packed.argv,launcher})},{path:`usr/share/doc/${name}/cop\
yright`,text:copyright({name,app,identity,epoch})},{path:`usr/share/lintian/overrides/${name}`,text:lintianOverrides(name,reasons)}]}function pack(place){let{app,
output}=place,packed=packing(place),{work,tools,platform,folder,epoch,glibc,settings,packed:{identity,target}}=packed,one={name:nameOf(app,settings),app,identity,
target,bundle:folder,work,tools,platform,epoch,output:posix2.join(work,"package.deb")},log=posix2.join(work,"changelog.yaml"),scripts=Object.entries(maintainerScripts(
one.name)).map(([name,text])=>({name,text,path:posix2.join(work,name)})),config={section:"net",priority:"optional",depends:["adduser",`libc6 (>= ${glibc})`,"lib\
gcc-s1","libstdc++6","zlib1g"],changelog:log,scripts:Object.fromEntries(scripts.map(({name,path})=>[name,path])),deb:{compression:"zstd"}};return[{do:"write",path:log,
text:changelog(one)},...scripts.map(({path,text})=>({do:"write",path,text})),...packageSteps(one,"deb",{config,extras:extras(one,packed)}),{do:"copy",from:one.output,
to:posix2.join(output,file(app,packed))}]}function refused({app,settings,clients},{argv:[script=""],identity}){let name=nameOf(app,settings);return[...!script||
/^[A-Za-z0-9][\w.-]*$/.test(script)?[]:[{key:"command",fact:`deb starts a console script, and '${script}' is none`,fix:"Begin with a console script of the proje\
ct, or of what it is installed with, as in 'my-server --port $PORT'"}],.../^[a-z][a-z0-9-]{0,29}[a-z0-9]$/.test(name)?[]:[{key:"deb.name",fact:`neither a packag\
e nor the user of its service can be called '${name}'`,fix:"Name it under server.deb.name: 2 to 31 of lower-case letters, digits and -, a letter first"}],...clients.
includes("deb")&&name===packageName(app)?[{key:"deb.name",fact:`the client is the package '${name}' already`,fix:"Give the server another name"}]:[],...identity.
maintainer?[]:[{...needsMaintainer,key:"deb.maintainer",fix:"Write server.deb.maintainer as 'Name <mail>', or give an author of the project a name and an email"}]]}
var destination={name:"deb",doc:"A Debian package with a service, in a signed apt repository",requirements:"publishers/deb/requirements.txt",bringsPython:"bundl\
e",targets:nfpmTargets,programs:[...nfpmPrograms,{name:"dpkg-deb",debian:"dpkg",otherwise:"Install dpkg"},{name:"apt-ftparchive",debian:"apt-utils",otherwise:"I\
nstall apt-utils"},{name:"gpg",debian:"gpg",otherwise:"Install GnuPG"}],refuses:({packed,...server})=>packed?refused(server,packed):[],lacks:lacksKey,files:(app,_,packed)=>packed?
[file(app,packed),...repositoryFiles(nameOf(app,packed.settings),packed)]:[],steps:place=>[...pack(place),...repositoryStep(nameOf(place.app,packing(place).settings),
place.output,packing(place))],prove(place){let{app,output,work,health,startup}=place,packed=packing(place),{settings,interpreter,launcher,vital,loadEverything,packed:{
argv}}=packed,opened=posix2.join(work,"opened"),at=`/usr/lib/${nameOf(app,settings)}`,content=posix2.join(opened,at),loading=loadEverything(at);return{environment:posix2.
join(content,"python"),steps:[{do:"run",label:"dpkg-deb",argv:["dpkg-deb","--extract",posix2.join(output,file(app,packed)),opened]},...loading?[{do:"empty-root",
label:`the server of Python ${interpreter.minor}`,content,at,argv:loading,without:vital}]:[],{do:"answer",label:"the service",argv:[posix2.join(content,launcher),
...argv.slice(1)],expands:!0,cwd:work,env:{DEB_SIGNING_KEY:void 0,DEB_SIGNING_KEY_FILE:void 0,DEB_SIGNING_PASSPHRASE:void 0},path:health,timeoutSeconds:startup}]}}},
deb_default=destination;

return{default:deb_default}})