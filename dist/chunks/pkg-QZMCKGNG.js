(function(__load,__later,__meta,require){"use strict";const {appleProgram,appleTargets,applicationIn,installed,onlyOnMacos}=__load("chunk-GY77Q3RN.js");const {plist}=__load("chunk-56S4CLWG.js");const {xml}=__load("chunk-HM5DETSA.js");const {appFolder,bundleIdentifier,escapeName,targetFacts}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix}=require("node:path");
var component="client.pkg",components=({identity})=>plist([{RootRelativeBundlePath:appFolder(identity.name),BundleIsRelocatable:!1,BundleIsVersionChecked:!1,BundleHasStrictIdentifier:!0,
BundleOverwriteAction:"upgrade"}]);function distribution({identity,app,target}){let id=bundleIdentifier(identity.identifier);return xml(["installer-gui-script",
[["title",identity.name],["options","",{customize:"never","require-scripts":"false",hostArchitectures:targetFacts(target).machine}],["domains","",{enable_anywhere:"\
false",enable_currentUserHome:"false",enable_localSystem:"true"}],["choices-outline",[["line","",{choice:id}]]],["choice",[["pkg-ref","",{id}]],{id,title:identity.
name}],["pkg-ref",component,{id,version:app.version,onConclusion:"none"}]],{minSpecVersion:"2"}])}var packager={name:"pkg",doc:"A package for macOS: its Install\
er puts the application into Applications",targets:appleTargets,programs:["pkgbuild","productbuild","pkgutil"].map(appleProgram),refuses:onlyOnMacos("pkg","Appl\
e's pkgbuild and productbuild"),file:(app,target)=>`${escapeName(app.name)}-${app.version}-${target}.pkg`,pack(place){let{work,output,identity,app}=place,[root,
settings,script]=["root","components.plist","Distribution"].map(name=>posix.join(work,name)),made=posix.join(work,component);return[applicationIn(root,place),{do:"\
write",path:settings,text:components(place)},{do:"write",path:script,text:distribution(place)},{do:"run",label:"pkgbuild",argv:["pkgbuild","--root",root,"--comp\
onent-plist",settings,"--identifier",bundleIdentifier(identity.identifier),"--version",app.version,"--install-location","/Applications",made],outputs:[made]},{do:"\
run",label:"productbuild",argv:["productbuild","--distribution",script,"--package-path",work,output],outputs:[output]}]},open(place){let{output,work,identity}=place,
opened=posix.join(work,"opened");return{steps:[{do:"run",label:"pkgutil",argv:["pkgutil","--expand-full",output,opened]}],content:posix.join(opened,component,"P\
ayload",appFolder(identity.name)),at:installed(place)}}},pkg_default=packager;

return{default:pkg_default}})