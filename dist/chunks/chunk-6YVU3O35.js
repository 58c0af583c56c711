(function(__load,__later,__meta,require){"use strict";var mediaTypes={index:"application/vnd.oci.image.index.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"application/vnd.oci.image.config.v\
1+json",layer:"application/vnd.oci.image.layer.v1.tar+gzip"},layout={imageLayoutVersion:"1.0.0"},blobPath=digest=>`blobs/${digest.replace(":","/")}`,imageConfiguration=({
architecture,epoch,layers,config},diffIds)=>({created:moment(epoch),...platform(architecture),config,rootfs:{type:"layers",diff_ids:diffIds},history:layers.map(
({holds})=>({created:moment(epoch),created_by:"release-actions",comment:holds}))}),imageManifest=({config:{Labels}},config,layers)=>({schemaVersion:2,mediaType:mediaTypes.
manifest,config,layers,annotations:Labels}),imageIndex=({name,architecture},manifest)=>({schemaVersion:2,mediaType:mediaTypes.index,manifests:[{...manifest,platform:platform(
architecture),annotations:{"org.opencontainers.image.ref.name":name}}]}),platform=architecture=>({architecture,os:"linux",...architecture==="arm64"&&{variant:"v\
8"}}),moment=epoch=>new Date(epoch*1e3).toISOString().replace(".000","");

return{mediaTypes,layout,blobPath,imageConfiguration,imageManifest,imageIndex}})