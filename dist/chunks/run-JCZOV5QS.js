import{answer}from"./chunk-LZAP7UCV.js";import{openImage}from"./chunk-KT56ASFA.js";import"./chunk-ITVEJIJU.js";import{unpackLayers}from"./chunk-GP4CRJT7.js";
import"./chunk-WBEX5GOA.js";import"./chunk-QKDLKVDY.js";import"./chunk-CFEPSGKG.js";import"./chunk-56BB7AI5.js";import{insideRoot}from"./chunk-L5YM2BF7.js";
import"./chunk-AIC4BCN2.js";import"./chunk-E2F32TPZ.js";import"./chunk-E6RJWS47.js";import"./chunk-BH2VN5MS.js";import"./chunk-K4ENEIO7.js";
import"./chunk-ACDYI5NQ.js";import"./chunk-4KTZVMGX.js";import"./chunk-I5Y356ZD.js";import"./chunk-GOHV3YUB.js";async function runImage({label,image,root,path,timeoutSeconds},ports){let{files}=ports,opened=await openImage(image,files),work=await files.temporary("layers");
await unpackLayers(opened,root,work,files),await files.remove(work);let{User,Env,Entrypoint,Cmd}=opened.configuration.config,port=await ports.network.freePort(),
argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,cwd:root,path,timeoutSeconds},
ports,port)}export{runImage};
