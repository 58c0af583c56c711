import{insideRoot}from"./chunk-DVLQ3BBH.js";import"./chunk-L3IIY3U3.js";import{answer}from"./chunk-YAI3LIEY.js";import{openImage}from"./chunk-TCYR3J6I.js";
import"./chunk-GGA3FK5H.js";import{unpackLayers}from"./chunk-6M3KNTAK.js";import"./chunk-LJP5YNTW.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";
import"./chunk-UJG7ZFIE.js";import"./chunk-CNEUL5WM.js";import"./chunk-X7GN4BFZ.js";import"./chunk-EHSD3CO3.js";import"./chunk-BLKQ47IT.js";
import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";async function runImage({label,image,root,path,timeoutSeconds},ports){const{files}=ports;const opened=await openImage(image,files);const work=await files.temporary(
"layers");await unpackLayers(opened,root,work,files);await files.remove(work);const{User,Env,Entrypoint,Cmd}=opened.configuration.config;const port=await ports.
network.freePort();const argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,
cwd:root,path,timeoutSeconds},ports,port)}export{runImage};
