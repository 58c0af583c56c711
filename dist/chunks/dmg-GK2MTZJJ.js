import{appleProgram,appleTargets,applicationIn,installed,onlyOnMacos}from"./chunk-5RGR6XDK.js";import{appFolder,escapeName}from"./chunk-MWDDLPWO.js";
import"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?packagers/dmg/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var packager={name:"dmg",doc:"A disk image for macOS: open it and drag the application to Applications",targets:appleTargets,programs:[appleProgram("hdiutil")],
refuses:onlyOnMacos("dmg","Apple's hdiutil"),file:(app,target)=>`${escapeName(app.name)}-${app.version}-${target}.dmg`,pack(place){const{work,output,identity}=place;
const image=import_node_path.posix.join(work,"image");return[applicationIn(image,place),{do:"run",label:"ln",argv:["/bin/ln","-s","/Applications",import_node_path.posix.
join(image,"Applications")],quiet:true},{do:"run",label:"hdiutil create",argv:["hdiutil","create","-volname",import_node_path.posix.basename(appFolder(identity.
name),".app"),"-srcfolder",image,"-fs","HFS+","-format","UDZO","-ov",output],outputs:[output]}]},open(place){const{output,work,identity}=place;const[mounted,content]=[
import_node_path.posix.join(work,"mounted"),import_node_path.posix.join(work,"opened",appFolder(identity.name))];return{steps:[{do:"run",label:"mkdir",argv:["/b\
in/mkdir","-p",mounted],quiet:true},{do:"run",label:"hdiutil attach",argv:["hdiutil","attach","-readonly","-nobrowse","-noautoopen","-mountpoint",mounted,output]},
{do:"run",label:"the link to Applications",argv:["/usr/bin/readlink",import_node_path.posix.join(mounted,"Applications")],expect:"/Applications",quiet:true},{do:"\
copy",from:import_node_path.posix.join(mounted,appFolder(identity.name)),to:content},{do:"run",label:"hdiutil detach",argv:["hdiutil","detach","-force",mounted],
cleansUp:true}],content,at:installed(place)}}};var dmg_default=packager;export{dmg_default as default};
