import{require_dist}from"./chunk-VETUTWQ4.js";import{normalizeName}from"./chunk-N7DAP23K.js";import"./chunk-DTB5KGIO.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?packagers/snap/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var import_yaml=__toESM(require_dist(),1);var architecture=target=>target==="linux-aarch64"?"arm64":"amd64";var file=(app,target)=>`${normalizeName(app.name)}_${app.version}_${architecture(target)}.snap`;
function snapYaml({app,target,entry,launcher}){return(0,import_yaml.stringify)({name:normalizeName(app.name),version:app.version,summary:(app.summary||app.name).
slice(0,78),description:app.summary||app.name,...app.license&&{license:app.license},base:"core24",grade:"stable",confinement:"strict",architectures:[architecture(
target)],apps:{[entry]:{command:launcher,plugs:["network","home"]}}})}var packager={name:"snap",doc:"A strictly confined snap with its own interpreter",targets:[
"linux-x86_64","linux-aarch64"],bundle:"standalone",programs:[{name:"snap",debian:"snapd",otherwise:"Install snapd"},{name:"mksquashfs",debian:"squashfs-tools",
otherwise:"Install squashfs-tools"},{name:"unsquashfs",debian:"squashfs-tools",otherwise:"Install squashfs-tools"}],file,pack:place=>{const{bundle,work,output,epoch,
app,target}=place;const tree=import_node_path.posix.join(work,"snap");return[{do:"copy",from:bundle,to:tree},{do:"write",path:import_node_path.posix.join(tree,"\
meta/snap.yaml"),text:snapYaml(place)},{do:"run",label:"snap pack",argv:["snap","pack",`--filename=${file(app,target)}`,tree,import_node_path.posix.dirname(output)],
env:{SOURCE_DATE_EPOCH:String(epoch)},outputs:[output]}]},open:({output,work,app})=>({steps:[{do:"run",label:"unsquashfs",argv:["unsquashfs","-no-progress","-de\
st",import_node_path.posix.join(work,"opened"),output]}],content:import_node_path.posix.join(work,"opened"),at:import_node_path.posix.join("/snap",normalizeName(
app.name),"current")})};var snap_default=packager;export{snap_default as default,snapYaml};
