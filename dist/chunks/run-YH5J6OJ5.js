(function(__load,__later,__meta,require){"use strict";const {answer}=__load("chunk-M7L4QY5O.js");const {openImage}=__load("chunk-BQI6FZMR.js");__load("chunk-6YVU3O35.js");const {unpackLayers}=__load("chunk-NAXYML2Q.js");__load("chunk-S35I7FGE.js");__load("chunk-7U7VO657.js");__load("chunk-FJSXGKPJ.js");__load("chunk-WX5AF7BF.js");const {insideRoot}=__load("chunk-A4JZ7AJ4.js");__load("chunk-OTIWLOKR.js");__load("chunk-RRY3FFE2.js");__load("chunk-MDWPDO2G.js");__load("chunk-3VU23Q73.js");__load("chunk-UXN5UYHH.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-CVDB5H6R.js");__load("chunk-ART3ZIQD.js");


async function runImage({label,image,root,path,timeoutSeconds},ports){let{files}=ports,opened=await openImage(image,files),work=await files.temporary("layers");
await unpackLayers(opened,root,work,files),await files.remove(work);let{User,Env,Entrypoint,Cmd}=opened.configuration.config,port=await ports.network.freePort(),
argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,cwd:root,path,timeoutSeconds},
ports,port)}

return{runImage}})