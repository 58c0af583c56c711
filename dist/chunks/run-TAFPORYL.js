(function(__load,__later,__meta,require){"use strict";const {answer}=__load("chunk-LWEJNO2Z.js");const {openImage}=__load("chunk-IJZL5BWU.js");__load("chunk-6YVU3O35.js");const {unpackLayers}=__load("chunk-EVIE3JBM.js");__load("chunk-MJB7OS7J.js");__load("chunk-7U7VO657.js");__load("chunk-AFUOVT2H.js");__load("chunk-Z6Y5CFCL.js");const {insideRoot}=__load("chunk-CBLB4CL5.js");__load("chunk-IVHPDMKG.js");__load("chunk-N2AJKIJ2.js");__load("chunk-MDWPDO2G.js");__load("chunk-3VU23Q73.js");__load("chunk-Q7CJRUSI.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-363OTIDY.js");__load("chunk-TMAOWOGS.js");


async function runImage({label,image,root,path,timeoutSeconds},ports){let{files}=ports,opened=await openImage(image,files),work=await files.temporary("layers");
await unpackLayers(opened,root,work,files),await files.remove(work);let{User,Env,Entrypoint,Cmd}=opened.configuration.config,port=await ports.network.freePort(),
argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,cwd:root,path,timeoutSeconds},
ports,port)}

return{runImage}})