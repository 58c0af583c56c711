import{appleProgram,appleTargets,applicationIn,installed,onlyOnMacos}from"./chunk-TSDKQ4CO.js";import{appFolder,escapeName}from"./chunk-ZW2MNPF7.js";
import"./chunk-NMWJPW6U.js";var{posix}=process.getBuiltinModule("node:path"),packager={name:"dmg",doc:"A disk image for macOS: open it and drag the application to Applications",targets:appleTargets,
programs:[appleProgram("hdiutil")],refuses:onlyOnMacos("dmg","Apple's hdiutil"),file:(app,target)=>`${escapeName(app.name)}-${app.version}-${target}.dmg`,pack(place){
let{work,output,identity}=place,image=posix.join(work,"image");return[applicationIn(image,place),{do:"run",label:"ln",argv:["/bin/ln","-s","/Applications",posix.
join(image,"Applications")],quiet:!0},{do:"run",label:"hdiutil create",argv:["hdiutil","create","-volname",posix.basename(appFolder(identity.name),".app"),"-src\
folder",image,"-fs","HFS+","-format","UDZO","-ov",output],outputs:[output]}]},open(place){let{output,work,identity}=place,[mounted,content]=[posix.join(work,"mo\
unted"),posix.join(work,"opened",appFolder(identity.name))];return{steps:[{do:"run",label:"mkdir",argv:["/bin/mkdir","-p",mounted],quiet:!0},{do:"run",label:"hd\
iutil attach",argv:["hdiutil","attach","-readonly","-nobrowse","-noautoopen","-mountpoint",mounted,output]},{do:"run",label:"the link to Applications",argv:["/u\
sr/bin/readlink",posix.join(mounted,"Applications")],expect:"/Applications",quiet:!0},{do:"copy",from:posix.join(mounted,appFolder(identity.name)),to:content},{
do:"run",label:"hdiutil detach",argv:["hdiutil","detach","-force",mounted],cleansUp:!0}],content,at:installed(place)}}},dmg_default=packager;export{dmg_default as default};
