import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
import{cellTable,matrices,openJob,projectFields}from"./chunk-VZ357JRB.js";import{command}from"./chunk-HDVMQKSK.js";import"./chunk-NFRBC6WL.js";
import{findUrls,requirementLines,resolveChoice,writePylock,writeRequirements}from"./chunk-D6G5WX7P.js";import"./chunk-KLAOQLCV.js";import{loadProject}from"./chunk-WROSOTD4.js";
import"./chunk-A67W4K5I.js";import"./chunk-PYHYL24P.js";import{absolute}from"./chunk-66MA4A5X.js";import"./chunk-CKSHTKAE.js";import"./chunk-RZQDJZER.js";
import"./chunk-2JHVN5MU.js";import"./chunk-FBIJBEV7.js";import"./chunk-AAVP5TQY.js";import"./chunk-O547HOD2.js";import{choice,flag,list,
path,text}from"./chunk-XXMIPD4H.js";import"./chunk-RMKBTZ2W.js";import"./chunk-7GZD23FT.js";import"./chunk-OVIR6H4B.js";import"./chunk-SYMEWJM7.js";
import"./chunk-OYVT6ZLB.js";import"./chunk-TWDM72CI.js";import{misconfigured}from"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";function writeConstraints({pins},header=[]){return[...header.map(line=>`# ${line}`),...pins.map(requirementLines)].map(line=>`${line}
`).join("")}var fields={...projectFields,lock:path({doc:"The lock to read, relative to the project. Default: the only one there is"}),release:path({doc:"The release folder,\
 whose pins/ is written when nothing below is given",default:"release"}),extra:list(text({doc:"An extra"}),{doc:"Write the pins of these extras"}),"all-extras":flag(
{doc:"Write the pins of every extra"}),group:list(text({doc:"A group"}),{doc:"Write the pins of these dependency groups too"}),role:choice(["client","server"],{
doc:"Write the pins of this role of release.yaml"}),format:choice(["requirements","pylock","constraints"],{doc:"What is written",default:"requirements"}),file:path(
{doc:"Where one result is written; - is standard output"})};var resolve_pins_default=command({name:"resolve-pins",summary:"The exact pins of each role from the \
lock, with hashes and markers",description:"Reads the project's lock and walks from its own roots. Without a choice of extras, groups or a role it writes requir\
ements and pylock files for every role of release.yaml into the release folder; with one it writes that one result.",fields,outputs:{files:"The files that were \
written, one a line",native:"The native cells of the plan, for `strategy.matrix`",client:"The client cells of the plan, for `strategy.matrix`",digest:"On a runn\
er: sha256 of the artifact `release-plan`, which holds the plan and the pins"},exchange:request=>({fetch:[],...!wantsOne(request)&&{store:{name:"release-plan",belongs:found=>found===
"plan.json"||found.startsWith("pins/")||found==="parts/pins.json"}}}),async run(request,ports){return wantsOne(request)?writeOne(request,ports):writeAll(request,
ports)}});var wantsOne=({extra,group,role,file,"all-extras":all})=>extra.length>0||group.length>0||all||role!==void 0||file!==void 0;async function writeOne(request,ports){
const loaded=await loadProject(request,ports);const pins=resolveChoice(loaded,chosen(request,loaded),ports);const result=await inFormat(request.format,pins,ports);
if(!request.file||request.file==="-")return{stdout:result};await ports.files.write(absolute(ports,request.file),result);return{outputs:{files:request.file}}}function chosen(request,{
config,project}){const role=request.role&&config[request.role];if(request.role&&!role)throw misconfigured([{code:"role-missing",fact:`release.yaml has no '${request.
role}'`,fix:"Add it, or choose with --extra",where:{key:"--role"}}]);const extras=request["all-extras"]?Object.keys(project.extras):[...role?role.extras:[],...request.
extra];return{extras,groups:[...role?role.groups:[],...request.group]}}async function inFormat(format,pins,ports){switch(format){case"requirements":return writeRequirements(
pins);case"constraints":return writeConstraints(pins);case"pylock":return writePylock(pins,{urls:(await findUrls([pins],ports)).urls})}}async function writeAll(request,ports){
const job=await openJob({...request,output:request.release,"install-tools":false},ports);const{outputs,table}=await cellTable("Pins",job,["pins"],ports);return{
outputs:{...outputs,...matrices(job.plan)},...table&&{table}}}export{resolve_pins_default as default};
