import{answer}from"./chunk-N5OTOLAE.js";import{openImage}from"./chunk-25LKHDGD.js";import"./chunk-GGA3FK5H.js";import{unpackLayers}from"./chunk-TT7ZIK2D.js";
import"./chunk-MJKUIPZ5.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import{insideRoot}from"./chunk-MTEY3GE3.js";
import"./chunk-3BW3QABX.js";import"./chunk-L3IIY3U3.js";import"./chunk-ZOE3XYBJ.js";import"./chunk-ZXEPAKPS.js";import"./chunk-TTBEETV7.js";
import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";async function runImage({label,image,root,path,timeoutSeconds},ports){const{files}=ports;const opened=await openImage(image,files);const work=await files.temporary(
"layers");await unpackLayers(opened,root,work,files);await files.remove(work);const{User,Env,Entrypoint,Cmd}=opened.configuration.config;const port=await ports.
network.freePort();const argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,
cwd:root,path,timeoutSeconds},ports,port)}export{runImage};
