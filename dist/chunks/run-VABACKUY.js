import{insideRoot}from"./chunk-3OVHTEUH.js";import"./chunk-L3IIY3U3.js";import{answer}from"./chunk-34KRVDNK.js";import"./chunk-ZXEPAKPS.js";
import{openImage}from"./chunk-PDH2UXXK.js";import"./chunk-GGA3FK5H.js";import{unpackLayers}from"./chunk-YBDTLIAY.js";import"./chunk-5DPO4PVG.js";
import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-636RCSQQ.js";import"./chunk-HLBZ5SZP.js";
import"./chunk-TTBEETV7.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";async function runImage({label,image,root,path,timeoutSeconds},ports){const{files}=ports;const opened=await openImage(image,files);const work=await files.temporary(
"layers");await unpackLayers(opened,root,work,files);await files.remove(work);const{User,Env,Entrypoint,Cmd}=opened.configuration.config;const port=await ports.
network.freePort();const argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,
cwd:root,path,timeoutSeconds},ports,port)}export{runImage};
