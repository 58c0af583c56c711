import{sharedFiles}from"./chunk-6ORMPLIU.js";import{desktopEntry,settleTree,treePrograms}from"./chunk-C77L53HQ.js";import"./chunk-A2ZZ45IY.js";
import{download}from"./chunk-IQLHHSYY.js";import{escapeName}from"./chunk-MWDDLPWO.js";import{group}from"./chunk-6IOMZQNL.js";import{__commonJS,
__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?packagers/appimage/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th"))}});var import_node_path=__toESM(require_node_path(),1);var runtime=group(download,{doc:"A type 2 runtime"});var settings={runtime:group({"linux-x86_64":runtime,"linux-aarch64":runtime},{doc:"The type 2 runtime of ea\
ch target",default:"filled"})};var targets=["linux-x86_64","linux-aarch64"];var file=(app,target)=>`${escapeName(app.name)}-${app.version}-${target.replace("lin\
ux-","")}.AppImage`;function appDir(place,dir){const{bundle,icon,identity,launcher,entry}=place;const named=`${identity.identifier}.${identity.icon?.kind??"png"}`;
const link=(target,name)=>({do:"run",label:`ln ${name}`,argv:["ln","-s",target,import_node_path.posix.join(dir,name)],quiet:true});return[{do:"copy",from:bundle,
to:dir},{do:"write",path:import_node_path.posix.join(dir,`${identity.identifier}.desktop`),text:desktopEntry(place,entry,identity.identifier)},...sharedFiles(place).
map(({path,text})=>({do:"write",path:import_node_path.posix.join(dir,path),text})),...icon?[{do:"copy",from:icon,to:import_node_path.posix.join(dir,named)}]:[],
link(launcher,"AppRun"),link(named,".DirIcon")]}var squash=(dir,to,epoch)=>({do:"run",label:"mksquashfs",argv:["mksquashfs",dir,to,"-comp","zstd","-all-root","-\
no-xattrs","-noappend","-no-progress","-mkfs-time",String(epoch),"-all-time",String(epoch)],env:{SOURCE_DATE_EPOCH:void 0},outputs:[to],quiet:true});var packager={
name:"appimage",doc:"An AppImage: one file to download, make executable and start",targets,settings,programs:[...treePrograms,{name:"ln",debian:"coreutils",otherwise:"\
Install GNU coreutils"},{name:"mksquashfs",debian:"squashfs-tools",otherwise:"Install squashfs-tools"}],file,refuses({identity,settings:settings2},target){const named=settings2.
runtime[target];if(!named)return{key:`appimage.runtime.${target}`,fact:`no AppImage runtime is named for ${target}`,fix:"Name a release of github.com/AppImage/t\
ype2-runtime with url and sha256"};if(!identity.icon)return{key:"formats",fact:"an AppImage has an icon, and none is named",fix:"Name one: client.icon"};return void 0},
pack:place=>{const{work,output,epoch,target,settings:settings2}=place;const[dir,squashfs,head]=["AppDir","payload.squashfs","runtime"].map(name=>import_node_path.posix.
join(work,name));const named=settings2.runtime[target];return[...named?[{do:"download",...named,to:head}]:[],...appDir(place,dir),...settleTree(dir,epoch),squash(
dir,squashfs,epoch),{do:"join",from:[head,squashfs],to:output,mode:493}]},open:({output,work})=>({steps:[{do:"write",path:import_node_path.posix.join(work,"open\
ed/.opened"),text:""},{do:"run",label:"--appimage-extract",argv:[output,"--appimage-extract"],cwd:import_node_path.posix.join(work,"opened"),quiet:true}],content:import_node_path.posix.
join(work,"opened/squashfs-root"),at:"/opt/app"})};var appimage_default=packager;export{appimage_default as default};
