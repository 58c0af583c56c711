import{answer}from"./chunk-SLTAUADS.js";import{openImage}from"./chunk-ESQ2K43F.js";import"./chunk-ITVEJIJU.js";import{unpackLayers}from"./chunk-DMWZOBGU.js";
import"./chunk-SK6BID7G.js";import"./chunk-QKDLKVDY.js";import"./chunk-CFEPSGKG.js";import"./chunk-56BB7AI5.js";import{insideRoot}from"./chunk-WFTNEG4F.js";
import"./chunk-7IMFZQJ4.js";import"./chunk-4HNNKUSY.js";import"./chunk-E6RJWS47.js";import"./chunk-BH2VN5MS.js";import"./chunk-A3RS2OCQ.js";
import"./chunk-ACDYI5NQ.js";import"./chunk-4KTZVMGX.js";import"./chunk-ZW2MNPF7.js";import"./chunk-NMWJPW6U.js";async function runImage({label,image,root,path,timeoutSeconds},ports){let{files}=ports,opened=await openImage(image,files),work=await files.temporary("layers");
await unpackLayers(opened,root,work,files),await files.remove(work);let{User,Env,Entrypoint,Cmd}=opened.configuration.config,port=await ports.network.freePort(),
argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,cwd:root,path,timeoutSeconds},
ports,port)}export{runImage};
