import{openImage}from"./chunk-2CKWDYMW.js";import{unpackLayers}from"./chunk-IX2AWOU7.js";import{insideRoot}from"./chunk-XOBQXWT4.js";import"./chunk-L3IIY3U3.js";
import"./chunk-GGA3FK5H.js";import{answer}from"./chunk-JNLNQ4AP.js";import"./chunk-ZXEPAKPS.js";import"./chunk-7K24J7UO.js";import"./chunk-R63C7IWV.js";
import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-AF6YZOJI.js";import"./chunk-AU3MFGD5.js";import"./chunk-TTBEETV7.js";
import"./chunk-WNG5HVPW.js";import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";async function runImage({label,image,root,path,timeoutSeconds},ports){const{files}=ports;const opened=await openImage(image,files);const work=await files.temporary(
"layers");await unpackLayers(opened,root,work,files);await files.remove(work);const{User,Env,Entrypoint,Cmd}=opened.configuration.config;const port=await ports.
network.freePort();const argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,
cwd:root,path,timeoutSeconds},ports,port)}export{runImage};
