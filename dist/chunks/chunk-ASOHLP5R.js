import{sha256}from"./chunk-MWDDLPWO.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/verify/image.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/pos\
ix"))}});var import_posix=__toESM(require_posix(),1);var isImage=async(path,{files})=>/\.tar$/.test(path)||files.has((0,import_posix.join)(path,"oci-layout"));async function unpackImage(path,manifest,release,work,ports){
const[{openImage},{unpackLayers}]=await Promise.all([import("./open-TSJAIJ57.js"),import("./unpack-TGHHFJRJ.js")]);const{files,host}=ports;const image=await openImage(
path,files);const root=(0,import_posix.join)(work,"root");await unpackLayers(image,root,work,files);const there={...ports,host:{...host,platform:"linux",arch:image.
configuration.architecture==="arm64"?"arm64":"x64"}};const environment=await files.has((0,import_posix.join)(root,"app/pyvenv.cfg"))?(0,import_posix.join)(root,
"app"):root;const own=manifest.files.map(file=>file.path).find(file=>/^server\/oci\/[^/]+\.oci\.tar$/.test(file));if(!own||!await files.has((0,import_posix.join)(
release,own)))return{environment,deviations:[],notes:["the release has no image at hand: interpreter, C library and start of the image were not judged"],ports:there};
return{environment,deviations:layerDeviations(image,await openImage((0,import_posix.join)(release,own),files),own),notes:[],ports:there}}function layerDeviations({
configuration},{configuration:expected},own){const[there,known]=[configuration.rootfs.diff_ids,expected.rootfs.diff_ids];const strange=there.flatMap((digest,index)=>known.
includes(digest)?[]:[`layer ${index+1}: ${digest} is not in ${own}`]);const missing=known.flatMap((digest,index)=>there.includes(digest)?[]:[`layer ${index+1}: ${digest}\
 of ${own} is missing`]);const start=["Entrypoint","Cmd","Env","User","WorkingDir"];const changed=start.filter(key=>digestOf(configuration.config[key])!==digestOf(
expected.config[key]));return[...changed.map(key=>`${key}: is not what ${own} starts with`),...strange,...missing]}var digestOf=value=>sha256(JSON.stringify(value??
null));export{isImage,unpackImage};
