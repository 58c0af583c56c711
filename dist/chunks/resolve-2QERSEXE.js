import{askIndexes,refuseByPolicy,resolveChoice,writeConstraints,writePylock,writeRequirements}from"./chunk-2IB7ZCUN.js";import{cellTable,matrices,openJob}from"./chunk-3XJQIOCN.js";
import"./chunk-NFRBC6WL.js";import{resolvePins}from"./chunk-MQVEDT4E.js";import{loadProject}from"./chunk-65YQLOXN.js";import{findPython,pythonVersion}from"./chunk-OYWXHERS.js";
import{absolute}from"./chunk-FEKWEEXS.js";import"./chunk-PYHYL24P.js";import"./chunk-KY3PMPQH.js";import"./chunk-RZQDJZER.js";import"./chunk-FWFO4RTD.js";
import"./chunk-K2O7LAG3.js";import"./chunk-O547HOD2.js";import"./chunk-XXMIPD4H.js";import"./chunk-SVDF5MSP.js";import"./chunk-F7B4FXBT.js";
import"./chunk-RMKBTZ2W.js";import"./chunk-7GZD23FT.js";import"./chunk-OVIR6H4B.js";import"./chunk-SPABB2XP.js";import"./chunk-TCX4AMOF.js";
import"./chunk-5W5MQDIH.js";import{misconfigured}from"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";async function writeOne(request,ports){const loaded=await loadProject(request,ports);const pins=resolveChoice(loaded,chosen(request,loaded),ports);refuseByPolicy(
loaded,pins,ports);await checkTargets(request,loaded,[pins],ports);const result=await inFormat(request.format??"requirements",pins,loaded,ports);if(!request.output||
request.output==="-")return{stdout:result};await ports.files.write(absolute(ports,request.output),result);return{outputs:{files:request.output}}}async function checkTargets({
target},{config},all,ports){if(target.length===0)return;const{gapsOf,parseTargets}=await import("./coverage-43UMFZKX.js");const targets=parseTargets(target,config.
python??await pythonVersion(await findPython(ports),ports));const problems=gapsOf(all.map(pins=>({pins,targets})),config.pins);if(problems.length>0)throw misconfigured(
problems)}function chosen(request,{config,project}){const role=request.role&&config[request.role];if(request.role&&!role)throw misconfigured([{code:"role-missin\
g",fact:`release.yaml has no '${request.role}'`,fix:"Add it, or choose with --extra",where:{key:"--role"}}]);const extras=request["all-extras"]?Object.keys(project.
extras):[...role?role.extras:[],...request.extra];return{extras,groups:[...role?role.groups:[],...request.group]}}async function inFormat(format,pins,loaded,ports){
const asks=format==="pylock"||loaded.config.pins.yanked==="refuse";const{urls}=asks?await askIndexes(loaded,[pins],ports):{urls:new Map};switch(format){case"req\
uirements":return writeRequirements(pins);case"constraints":return writeConstraints(pins);case"pylock":return writePylock(pins,{urls})}}async function writeAll(request,ports){
if(request.target.length>0){const loaded=await loadProject(request,ports);const roles=[loaded.config.client,loaded.config.server].filter(role=>role!==void 0);await checkTargets(
request,loaded,roles.map(role=>resolvePins(loaded.lock,loaded.project,role)),ports)}const job=await openJob({...request,output:request.release,"install-tools":false},
ports);const{outputs,table}=await cellTable("Pins",job,["pins"],ports);return{outputs:{...outputs,...matrices(job.plan)},...table&&{table}}}export{writeAll,writeOne};
