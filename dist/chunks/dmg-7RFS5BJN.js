(function(__load,__later,__meta,require){"use strict";const {appleProgram,appleTargets,applicationIn,installed,onlyOnMacos}=__load("chunk-GY77Q3RN.js");const {appFolder,escapeName}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix}=require("node:path");
var packager={name:"dmg",doc:"A disk image for macOS: open it and drag the application to Applications",targets:appleTargets,programs:[appleProgram("hdiutil")],
refuses:onlyOnMacos("dmg","Apple's hdiutil"),file:(app,target)=>`${escapeName(app.name)}-${app.version}-${target}.dmg`,pack(place){let{work,output,identity}=place,
image=posix.join(work,"image");return[applicationIn(image,place),{do:"run",label:"ln",argv:["/bin/ln","-s","/Applications",posix.join(image,"Applications")],quiet:!0},
{do:"run",label:"hdiutil create",argv:["hdiutil","create","-volname",posix.basename(appFolder(identity.name),".app"),"-srcfolder",image,"-fs","HFS+","-format","\
UDZO","-ov",output],outputs:[output]}]},open(place){let{output,work,identity}=place,[mounted,content]=[posix.join(work,"mounted"),posix.join(work,"opened",appFolder(
identity.name))];return{steps:[{do:"run",label:"mkdir",argv:["/bin/mkdir","-p",mounted],quiet:!0},{do:"run",label:"hdiutil attach",argv:["hdiutil","attach","-re\
adonly","-nobrowse","-noautoopen","-mountpoint",mounted,output]},{do:"run",label:"the link to Applications",argv:["/usr/bin/readlink",posix.join(mounted,"Applic\
ations")],expect:"/Applications",quiet:!0},{do:"copy",from:posix.join(mounted,appFolder(identity.name)),to:content},{do:"run",label:"hdiutil detach",argv:["hdiu\
til","detach","-force",mounted],cleansUp:!0}],content,at:installed(place)}}},dmg_default=packager;

return{default:dmg_default}})