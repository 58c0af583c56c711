import{answer}from"./chunk-IDI7DDYG.js";import{openImage}from"./chunk-UE27SOYO.js";import"./chunk-ITVEJIJU.js";import{unpackLayers}from"./chunk-TV3K5TTB.js";
import"./chunk-HK5IEEJJ.js";import"./chunk-QKDLKVDY.js";import"./chunk-CFEPSGKG.js";import"./chunk-56BB7AI5.js";import{insideRoot}from"./chunk-BI42XDF3.js";
import"./chunk-IXQE4VMA.js";import"./chunk-RNDBMTIT.js";import"./chunk-E6RJWS47.js";import"./chunk-BH2VN5MS.js";import"./chunk-6CUXVFNW.js";
import"./chunk-ACDYI5NQ.js";import"./chunk-4KTZVMGX.js";import"./chunk-LUW3IR4I.js";import"./chunk-WQDJ3PFD.js";async function runImage({label,image,root,path,timeoutSeconds},ports){let{files}=ports,opened=await openImage(image,files),work=await files.temporary("layers");
await unpackLayers(opened,root,work,files),await files.remove(work);let{User,Env,Entrypoint,Cmd}=opened.configuration.config,port=await ports.network.freePort(),
argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,cwd:root,path,timeoutSeconds},
ports,port)}export{runImage};
