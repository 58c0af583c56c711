import{desktopEntry,packageName,settleTree,summaryOf,treePrograms}from"./chunk-C77L53HQ.js";import{require_dist}from"./chunk-VETUTWQ4.js";import{compareVersions}from"./chunk-MWDDLPWO.js";
import{choice,failed,list,text}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?packagers/snap/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var import_yaml=__toESM(require_dist(),1);var bases={core24:"2.39",core26:"2.43"};var settings={base:choice(Object.keys(bases),{doc:"The base snap",default:"core24"}),confinement:choice(["strict","class\
ic"],{doc:"What it may see: what its plugs connect, or the whole machine, which the store has to approve",default:"strict"}),plugs:list(text({doc:"A plug",pattern:[
/^[a-z][a-z0-9-]*$/,"a name such as network"]}),{doc:"The interfaces that a strict snap asks for",default:["network","home"]})};var architecture=target=>target===
"linux-aarch64"?"arm64":"amd64";var file=(app,target)=>`${packageName(app)}_${app.version}_${architecture(target)}.snap`;function snapYaml(place){const{app,identity,
settings:{base,confinement,plugs},target,entry,launcher}=place;return(0,import_yaml.stringify)({name:packageName(app),title:identity.name.slice(0,40),version:app.
version,summary:summaryOf(place).slice(0,78),description:summaryOf(place),...app.license&&{license:app.license},...identity.homepage&&{links:{website:[identity.
homepage]}},base,grade:"stable",confinement,architectures:[architecture(target)],apps:{[entry]:{command:launcher,...identity.autostart&&{autostart:`${entry}.des\
ktop`},...confinement==="strict"&&{plugs}}}})}function gui(place){const{app,entry,identity}=place;const exec=entry===packageName(app)?entry:`${packageName(app)}\
.${entry}`;return[{path:`meta/gui/${entry}.desktop`,text:desktopEntry(place,exec,identity.icon&&`\${SNAP}/meta/gui/icon.${identity.icon.kind}`)}]}function refuseOldBase({
glibc,settings:{base}}){if(compareVersions(glibc,bases[base])<=0)return;throw failed({code:"base-too-old",fact:`the client needs the C library ${glibc}, and ${base}\
 has ${bases[base]}`,fix:"Choose a newer client.snap.base, or an older interpreter: 'interpreter: standalone'"})}var packager={name:"snap",doc:"A snap with its \
own interpreter, strictly or classically confined",targets:["linux-x86_64","linux-aarch64"],settings,programs:[{name:"snap",debian:"snapd",otherwise:"Install sn\
apd"},{name:"mksquashfs",debian:"squashfs-tools",otherwise:"Install squashfs-tools"},{name:"unsquashfs",debian:"squashfs-tools",otherwise:"Install squashfs-tool\
s"},...treePrograms],file,refuses({app,entry}){const name=packageName(app);if(name.length>40||!/[a-z]/.test(name))return{key:"formats",fact:`a snap cannot be ca\
lled '${name}'`,fix:"It has at most 40 characters, and a letter among them: leave snap out, or name the project otherwise"};if(!/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.
test(entry))return{key:"entry",fact:`a command of a snap cannot be called '${entry}'`,fix:"Name it with letters, digits and single - between them"};if(!/^[A-Za-z0-9]([A-Za-z0-9:.+~-]{0,30}[A-Za-z0-9+~])?$/.
test(app.version))return{key:"formats",fact:`a snap cannot have the version '${app.version}'`,fix:"It has at most 32 characters, and no epoch"};return void 0},pack:place=>{
refuseOldBase(place);const{bundle,work,output,epoch,app,target,icon,identity}=place;const tree=import_node_path.posix.join(work,"snap");return[{do:"copy",from:bundle,
to:tree},{do:"write",path:import_node_path.posix.join(tree,"meta/snap.yaml"),text:snapYaml(place)},...gui(place).map(({path,text:text2})=>({do:"write",path:import_node_path.posix.
join(tree,path),text:text2})),...icon&&identity.icon?[{do:"copy",from:icon,to:import_node_path.posix.join(tree,`meta/gui/icon.${identity.icon.kind}`)}]:[],...settleTree(
tree,epoch),{do:"run",label:"snap pack",argv:["snap","pack",`--filename=${file(app,target)}`,tree,import_node_path.posix.dirname(output)],env:{SOURCE_DATE_EPOCH:String(
epoch)},outputs:[output]}]},open:({output,work,app})=>({steps:[{do:"run",label:"unsquashfs",argv:["unsquashfs","-no-progress","-dest",import_node_path.posix.join(
work,"opened"),output]}],content:import_node_path.posix.join(work,"opened"),at:import_node_path.posix.join("/snap",packageName(app),"current")})};var snap_default=packager;export{snap_default as default,snapYaml};
