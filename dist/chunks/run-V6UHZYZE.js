import{answer}from"./chunk-73RF2XIF.js";import{openImage}from"./chunk-B6GJ2L2I.js";import"./chunk-GGA3FK5H.js";import{unpackLayers}from"./chunk-YWBDOXL2.js";
import"./chunk-OCO22J27.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import{insideRoot}from"./chunk-HVGX7GCO.js";
import"./chunk-LR7HD6O5.js";import"./chunk-L3IIY3U3.js";import"./chunk-LZZSTTK7.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";
import"./chunk-SQ6OKIXB.js";async function runImage({label,image,root,path,timeoutSeconds},ports){const{files}=ports;const opened=await openImage(image,files);const work=await files.temporary(
"layers");await unpackLayers(opened,root,work,files);await files.remove(work);const{User,Env,Entrypoint,Cmd}=opened.configuration.config;const port=await ports.
network.freePort();const argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,
cwd:root,path,timeoutSeconds},ports,port)}export{runImage};
