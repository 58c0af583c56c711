(function(__load,__later,__meta,require){"use strict";const {sha256}=__load("chunk-6KOOX2ED.js");const {join}=require("node:path/posix");var isImage=async(path,{files})=>/\.tar$/.test(path)||files.has(join(path,"oci-layout"));async function unpackImage(path,manifest,release,work,ports){let[{openImage},
{unpackLayers}]=await Promise.all([__later("chunk-2OBCKDW5.js"),__later("chunk-NJINKKLC.js")]),{files,host}=ports,image=await openImage(path,files),
root=join(work,"root");await unpackLayers(image,root,work,files);let there={...ports,host:{...host,platform:"linux",arch:image.configuration.architecture==="arm\
64"?"arm64":"x64"}},environment=await files.has(join(root,"app/pyvenv.cfg"))?join(root,"app"):root,own=manifest.files.map(file=>file.path).find(file=>/^server\/oci\/[^/]+\.oci\.tar$/.
test(file));return!own||!await files.has(join(release,own))?{environment,deviations:[],notes:["the release has no image at hand: interpreter, C library and star\
t of the image were not judged"],ports:there}:{environment,deviations:layerDeviations(image,await openImage(join(release,own),files),own),notes:[],ports:there}}
function layerDeviations({configuration},{configuration:expected},own){let[there,known]=[configuration.rootfs.diff_ids,expected.rootfs.diff_ids],strange=there.flatMap(
(digest,index)=>known.includes(digest)?[]:[`layer ${index+1}: ${digest} is not in ${own}`]),missing=known.flatMap((digest,index)=>there.includes(digest)?[]:[`la\
yer ${index+1}: ${digest} of ${own} is missing`]);return[...["Entrypoint","Cmd","Env","User","WorkingDir"].filter(key=>digestOf(configuration.config[key])!==digestOf(
expected.config[key])).map(key=>`${key}: is not what ${own} starts with`),...strange,...missing]}var digestOf=value=>sha256(JSON.stringify(value??null));

return{isImage,unpackImage}})