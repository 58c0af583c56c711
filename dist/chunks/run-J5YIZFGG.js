(function(__load,__later,__meta,require){"use strict";const {answer}=__load("chunk-OWAXA7FN.js");const {openImage}=__load("chunk-2OBCKDW5.js");__load("chunk-6YVU3O35.js");const {unpackLayers}=__load("chunk-NJINKKLC.js");__load("chunk-NDRFX2R2.js");__load("chunk-7U7VO657.js");__load("chunk-FJSXGKPJ.js");__load("chunk-WX5AF7BF.js");const {insideRoot}=__load("chunk-2E2MYUXR.js");__load("chunk-YECVGO72.js");__load("chunk-D7TKQ7KM.js");__load("chunk-MDWPDO2G.js");__load("chunk-3VU23Q73.js");__load("chunk-33XI55CY.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");


async function runImage({label,image,root,path,timeoutSeconds},ports){let{files}=ports,opened=await openImage(image,files),work=await files.temporary("layers");
await unpackLayers(opened,root,work,files),await files.remove(work);let{User,Env,Entrypoint,Cmd}=opened.configuration.config,port=await ports.network.freePort(),
argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,cwd:root,path,timeoutSeconds},
ports,port)}

return{runImage}})