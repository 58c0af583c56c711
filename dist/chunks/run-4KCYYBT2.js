(function(__load,__later,__meta,require){"use strict";const {answer}=__load("chunk-LMTEAEMX.js");const {openImage}=__load("chunk-AKQGFYAB.js");__load("chunk-6YVU3O35.js");const {unpackLayers}=__load("chunk-NQWPJE72.js");__load("chunk-PZJTQRUW.js");__load("chunk-7U7VO657.js");__load("chunk-AFUOVT2H.js");__load("chunk-Z6Y5CFCL.js");const {insideRoot}=__load("chunk-VEQ7MD55.js");__load("chunk-Z7ECIWND.js");__load("chunk-2UNWC657.js");__load("chunk-MDWPDO2G.js");__load("chunk-3VU23Q73.js");__load("chunk-KCPSJLD7.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-45DHYGLZ.js");__load("chunk-JVSK2WZL.js");


async function runImage({label,image,root,path,timeoutSeconds},ports){let{files}=ports,opened=await openImage(image,files),work=await files.temporary("layers");
await unpackLayers(opened,root,work,files),await files.remove(work);let{User,Env,Entrypoint,Cmd}=opened.configuration.config,port=await ports.network.freePort(),
argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,cwd:root,path,timeoutSeconds},
ports,port)}

return{runImage}})