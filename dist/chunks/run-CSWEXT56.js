import{openImage}from"./chunk-VUWHYKG4.js";import{unpackLayers}from"./chunk-JIVWP3Q5.js";import{insideRoot}from"./chunk-FZ4PH7WH.js";import"./chunk-L3IIY3U3.js";
import"./chunk-GGA3FK5H.js";import{answer}from"./chunk-F22UU6DL.js";import"./chunk-ZXEPAKPS.js";import"./chunk-RTLOAGIR.js";import"./chunk-R63C7IWV.js";
import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-TWE7NXWL.js";import"./chunk-WJZ3W5EA.js";import"./chunk-TTBEETV7.js";
import"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";async function runImage({label,image,root,path,timeoutSeconds},ports){const{files}=ports;const opened=await openImage(image,files);const work=await files.temporary(
"layers");await unpackLayers(opened,root,work,files);await files.remove(work);const{User,Env,Entrypoint,Cmd}=opened.configuration.config;const port=await ports.
network.freePort();const argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,
cwd:root,path,timeoutSeconds},ports,port)}export{runImage};
