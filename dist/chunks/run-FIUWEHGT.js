import{answer}from"./chunk-CVBNFZ3N.js";import{openImage}from"./chunk-WF5GTLIR.js";import"./chunk-GGA3FK5H.js";import{unpackLayers}from"./chunk-KUSTLBKM.js";
import"./chunk-2TWEIWMI.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import{insideRoot}from"./chunk-BQZRLA2W.js";
import"./chunk-4XHSF6QD.js";import"./chunk-L3IIY3U3.js";import"./chunk-XGJPH6JJ.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";
import"./chunk-SQ6OKIXB.js";async function runImage({label,image,root,path,timeoutSeconds},ports){const{files}=ports;const opened=await openImage(image,files);const work=await files.temporary(
"layers");await unpackLayers(opened,root,work,files);await files.remove(work);const{User,Env,Entrypoint,Cmd}=opened.configuration.config;const port=await ports.
network.freePort();const argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,
cwd:root,path,timeoutSeconds},ports,port)}export{runImage};
