import{appleProgram,appleTargets,applicationIn,installed,onlyOnMacos}from"./chunk-5RGR6XDK.js";import{plist}from"./chunk-XPEMW4DS.js";import{xml}from"./chunk-A2ZZ45IY.js";
import{appFolder,bundleIdentifier,escapeName,targetFacts}from"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?packagers/pkg/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var component="client.pkg";var components=({identity})=>plist([{RootRelativeBundlePath:appFolder(identity.name),BundleIsRelocatable:false,BundleIsVersionChecked:false,
BundleHasStrictIdentifier:true,BundleOverwriteAction:"upgrade"}]);function distribution({identity,app,target}){const id=bundleIdentifier(identity.identifier);return xml(
["installer-gui-script",[["title",identity.name],["options","",{customize:"never","require-scripts":"false",hostArchitectures:targetFacts(target).machine}],["do\
mains","",{enable_anywhere:"false",enable_currentUserHome:"false",enable_localSystem:"true"}],["choices-outline",[["line","",{choice:id}]]],["choice",[["pkg-ref",
"",{id}]],{id,title:identity.name}],["pkg-ref",component,{id,version:app.version,onConclusion:"none"}]],{minSpecVersion:"2"}])}var packager={name:"pkg",doc:"A p\
ackage for macOS: its Installer puts the application into Applications",targets:appleTargets,programs:["pkgbuild","productbuild","pkgutil"].map(appleProgram),refuses:onlyOnMacos(
"pkg","Apple's pkgbuild and productbuild"),file:(app,target)=>`${escapeName(app.name)}-${app.version}-${target}.pkg`,pack(place){const{work,output,identity,app}=place;
const[root,settings,script]=["root","components.plist","Distribution"].map(name=>import_node_path.posix.join(work,name));const made=import_node_path.posix.join(
work,component);return[applicationIn(root,place),{do:"write",path:settings,text:components(place)},{do:"write",path:script,text:distribution(place)},{do:"run",label:"\
pkgbuild",argv:["pkgbuild","--root",root,"--component-plist",settings,"--identifier",bundleIdentifier(identity.identifier),"--version",app.version,"--install-lo\
cation","/Applications",made],outputs:[made]},{do:"run",label:"productbuild",argv:["productbuild","--distribution",script,"--package-path",work,output],outputs:[
output]}]},open(place){const{output,work,identity}=place;const opened=import_node_path.posix.join(work,"opened");return{steps:[{do:"run",label:"pkgutil",argv:["\
pkgutil","--expand-full",output,opened]}],content:import_node_path.posix.join(opened,component,"Payload",appFolder(identity.name)),at:installed(place)}}};var pkg_default=packager;export{pkg_default as default};
