(function(__load,__later,__meta,require){"use strict";const {answer}=__load("chunk-54M4PNDO.js");const {openImage}=__load("chunk-BR4ESKO3.js");__load("chunk-6YVU3O35.js");const {unpackLayers}=__load("chunk-IKV5UGXJ.js");__load("chunk-YUUJPJQ4.js");__load("chunk-7U7VO657.js");__load("chunk-AFUOVT2H.js");__load("chunk-Z6Y5CFCL.js");const {insideRoot}=__load("chunk-4VBJS5QY.js");__load("chunk-OTCGAXPJ.js");__load("chunk-HM2CCKRM.js");__load("chunk-MDWPDO2G.js");__load("chunk-3VU23Q73.js");__load("chunk-F72T4Q6W.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-NJ4BNDKP.js");__load("chunk-IF5B5ALS.js");


async function runImage({label,image,root,path,timeoutSeconds},ports){let{files}=ports,opened=await openImage(image,files),work=await files.temporary("layers");
await unpackLayers(opened,root,work,files),await files.remove(work);let{User,Env,Entrypoint,Cmd}=opened.configuration.config,port=await ports.network.freePort(),
argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,cwd:root,path,timeoutSeconds},
ports,port)}

return{runImage}})