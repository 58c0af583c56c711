import{insideRoot}from"./chunk-KPJ5YGAX.js";import"./chunk-L3IIY3U3.js";import{answer}from"./chunk-GOCCFNZV.js";import{openImage}from"./chunk-3JVNRRHW.js";
import"./chunk-GGA3FK5H.js";import{unpackLayers}from"./chunk-FIDNI2ZV.js";import"./chunk-U6AGVJR2.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";
import"./chunk-UJG7ZFIE.js";import"./chunk-RHIQHEEJ.js";import"./chunk-P3CXBHN4.js";import"./chunk-FPO7GY2D.js";import"./chunk-3H6OWCOL.js";
import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";async function runImage({label,image,root,path,timeoutSeconds},ports){const{files}=ports;const opened=await openImage(image,files);const work=await files.temporary(
"layers");await unpackLayers(opened,root,work,files);await files.remove(work);const{User,Env,Entrypoint,Cmd}=opened.configuration.config;const port=await ports.
network.freePort();const argv=await insideRoot(root,{argv:[...Entrypoint,...Cmd],env:[...Env,`PORT=${port}`],user:User},ports);await answer({do:"answer",label,argv,
cwd:root,path,timeoutSeconds},ports,port)}export{runImage};
