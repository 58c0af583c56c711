(function(__load,__later,__meta,require){"use strict";const {sharedFiles}=__load("chunk-M7V3AMQ3.js");const {desktopEntry,settleTree,treePrograms}=__load("chunk-I2VZKOET.js");__load("chunk-HM5DETSA.js");const {download}=__load("chunk-U2ZZPPOW.js");__load("chunk-U4JCZRTN.js");const {escapeName}=__load("chunk-6KOOX2ED.js");const {group}=__load("chunk-COHJCBW2.js");const {posix}=require("node:path");

var runtime=group(download,{doc:"A type 2 runtime"}),settings={runtime:group({"linux-x86_64":runtime,"linux-aarch64":runtime},{doc:"The type 2 runtime of each t\
arget",default:"filled"})},targets=["linux-x86_64","linux-aarch64"],file=(app,target)=>`${escapeName(app.name)}-${app.version}-${target.replace("linux-","")}.Ap\
pImage`;function appDir(place,dir){let{bundle,icon,identity,launcher,entry}=place,named=`${identity.identifier}.${identity.icon?.kind??"png"}`,link=(target,name)=>({
do:"run",label:`ln ${name}`,argv:["ln","-s",target,posix.join(dir,name)],quiet:!0});return[{do:"copy",from:bundle,to:dir},{do:"write",path:posix.join(dir,`${identity.
identifier}.desktop`),text:desktopEntry(place,entry,identity.identifier)},...sharedFiles(place).map(({path,text})=>({do:"write",path:posix.join(dir,path),text})),
...icon?[{do:"copy",from:icon,to:posix.join(dir,named)}]:[],link(launcher,"AppRun"),link(named,".DirIcon")]}var squash=(dir,to,epoch)=>({do:"run",label:"mksquas\
hfs",argv:["mksquashfs",dir,to,"-comp","zstd","-all-root","-no-xattrs","-noappend","-no-progress","-mkfs-time",String(epoch),"-all-time",String(epoch)],env:{SOURCE_DATE_EPOCH:void 0},
outputs:[to],quiet:!0}),packager={name:"appimage",doc:"An AppImage: one file to download, make executable and start",targets,settings,programs:[...treePrograms,
{name:"ln",debian:"coreutils",otherwise:"Install GNU coreutils"},{name:"mksquashfs",debian:"squashfs-tools",otherwise:"Install squashfs-tools"}],file,refuses({identity,
settings:settings2},target){if(!settings2.runtime[target])return{key:`appimage.runtime.${target}`,fact:`no AppImage runtime is named for ${target}`,fix:"Name a \
release of github.com/AppImage/type2-runtime with url and sha256"};if(!identity.icon)return{key:"formats",fact:"an AppImage has an icon, and none is named",fix:"\
Name one: client.icon"}},pack:place=>{let{work,output,epoch,target,settings:settings2}=place,[dir,squashfs,head]=["AppDir","payload.squashfs","runtime"].map(name=>posix.
join(work,name)),named=settings2.runtime[target];return[...named?[{do:"download",...named,to:head}]:[],...appDir(place,dir),...settleTree(dir,epoch),squash(dir,
squashfs,epoch),{do:"join",from:[head,squashfs],to:output,mode:493}]},open:({output,work})=>({steps:[{do:"write",path:posix.join(work,"opened/.opened"),text:""},
{do:"run",label:"--appimage-extract",argv:[output,"--appimage-extract"],cwd:posix.join(work,"opened"),quiet:!0}],content:posix.join(work,"opened/squashfs-root"),
at:"/opt/app"})},appimage_default=packager;

return{default:appimage_default}})