(function(__load,__later,__meta,require){"use strict";const {desktopEntry,packageName,settleTree,summaryOf,treePrograms}=__load("chunk-I2VZKOET.js");const {require_dist}=__load("chunk-B24YGUOK.js");const {compareVersions}=__load("chunk-6KOOX2ED.js");const {choice,failed,list,text}=__load("chunk-COHJCBW2.js");const {__toESM}=__load("chunk-Q27DM3LX.js");const {posix}=require("node:path");
var import_yaml=__toESM(require_dist(),1);var bases={core24:"2.39",core26:"2.43"},settings={base:choice(Object.keys(bases),{doc:"The base snap",default:"core24"}),confinement:choice(["strict","classic"],
{doc:"What it may see: what its plugs connect, or the whole machine, which the store has to approve",default:"strict"}),plugs:list(text({doc:"A plug",pattern:[/^[a-z][a-z0-9-]*$/,
"a name such as network"]}),{doc:"The interfaces that a strict snap asks for",default:["network","home"]})},architecture=target=>target==="linux-aarch64"?"arm64":
"amd64",file=(app,target)=>`${packageName(app)}_${app.version}_${architecture(target)}.snap`;function snapYaml(place){let{app,identity,settings:{base,confinement,
plugs},target,entry,launcher}=place;return(0,import_yaml.stringify)({name:packageName(app),title:identity.name.slice(0,40),version:app.version,summary:summaryOf(
place).slice(0,78),description:summaryOf(place),...app.license&&{license:app.license},...identity.homepage&&{links:{website:[identity.homepage]}},base,grade:"st\
able",confinement,architectures:[architecture(target)],apps:{[entry]:{command:launcher,...identity.autostart&&{autostart:`${entry}.desktop`},...confinement==="s\
trict"&&{plugs}}}})}function gui(place){let{app,entry,identity}=place,exec=entry===packageName(app)?entry:`${packageName(app)}.${entry}`;return[{path:`meta/gui/${entry}\
.desktop`,text:desktopEntry(place,exec,identity.icon&&`\${SNAP}/meta/gui/icon.${identity.icon.kind}`)}]}function refuseOldBase({glibc,settings:{base}}){if(!(compareVersions(
glibc,bases[base])<=0))throw failed({code:"base-too-old",fact:`the client needs the C library ${glibc}, and ${base} has ${bases[base]}`,fix:"Choose a newer clie\
nt.snap.base, or an older interpreter: 'interpreter: standalone'"})}var packager={name:"snap",doc:"A snap with its own interpreter, strictly or classically conf\
ined",targets:["linux-x86_64","linux-aarch64"],settings,programs:[{name:"snap",debian:"snapd",otherwise:"Install snapd"},{name:"mksquashfs",debian:"squashfs-too\
ls",otherwise:"Install squashfs-tools"},{name:"unsquashfs",debian:"squashfs-tools",otherwise:"Install squashfs-tools"},...treePrograms],file,refuses({app,entry}){
let name=packageName(app);if(name.length>40||!/[a-z]/.test(name))return{key:"formats",fact:`a snap cannot be called '${name}'`,fix:"It has at most 40 characters\
, and a letter among them: leave snap out, or name the project otherwise"};if(!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(entry))return{key:"entry",fact:`a command o\
f a snap cannot be called '${entry}'`,fix:"Name it with letters, digits and single - between them"};if(!/^[A-Za-z0-9]([A-Za-z0-9:.+~-]{0,30}[A-Za-z0-9+~])?$/.test(
app.version))return{key:"formats",fact:`a snap cannot have the version '${app.version}'`,fix:"It has at most 32 characters, and no epoch"}},pack:place=>{refuseOldBase(
place);let{bundle,work,output,epoch,app,target,icon,identity}=place,tree=posix.join(work,"snap");return[{do:"copy",from:bundle,to:tree},{do:"write",path:posix.join(
tree,"meta/snap.yaml"),text:snapYaml(place)},...gui(place).map(({path,text:text2})=>({do:"write",path:posix.join(tree,path),text:text2})),...icon&&identity.icon?
[{do:"copy",from:icon,to:posix.join(tree,`meta/gui/icon.${identity.icon.kind}`)}]:[],...settleTree(tree,epoch),{do:"run",label:"snap pack",argv:["snap","pack",`\
--filename=${file(app,target)}`,tree,posix.dirname(output)],env:{SOURCE_DATE_EPOCH:String(epoch)},outputs:[output]}]},open:({output,work,app})=>({steps:[{do:"ru\
n",label:"unsquashfs",argv:["unsquashfs","-no-progress","-dest",posix.join(work,"opened"),output]}],content:posix.join(work,"opened"),at:posix.join("/snap",packageName(
app),"current")})},snap_default=packager;

return{default:snap_default,snapYaml}})