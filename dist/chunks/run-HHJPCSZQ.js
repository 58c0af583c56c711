import{answer}from"./chunk-PWX4RONE.js";import{openImage}from"./chunk-DGQXWWFP.js";import"./chunk-ITVEJIJU.js";import{unpackLayers}from"./chunk-WZAPXPFU.js";
import"./chunk-IOM5GW3I.js";import"./chunk-QKDLKVDY.js";import"./chunk-CFEPSGKG.js";import"./chunk-56BB7AI5.js";import{insideRoot}from"./chunk-BBRK5PSF.js";
import"./chunk-WKXYD45C.js";import"./chunk-J3VH2RCP.js";import"./chunk-E6RJWS47.js";import"./chunk-BH2VN5MS.js";import"./chunk-HRJMRSE2.js";
import"./chunk-ACDYI5NQ.js";import"./chunk-4KTZVMGX.js";import"./chunk-X62HNF2Z.js";import"./chunk-27FE4M6S.js";async function runImage({label,image,root,path,timeoutSeconds},ports){let{files}=ports,opened=await openImage(image,files),work=await files.temporary("layers");
await unpackLayers(opened,root,work,files),await files.remove(work);let{User,Env,Entrypoint,Cmd}=opened.configuration.config,port=await ports.network.freePort(),
argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,cwd:root,path,timeoutSeconds},
ports,port)}export{runImage};
