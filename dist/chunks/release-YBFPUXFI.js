import{packageClient}from"./chunk-OVXOWSD6.js";import{publishServer}from"./chunk-GLM5YXM3.js";import{finishRelease,manifestTable,writeManifest}from"./chunk-KBDTCUY3.js";
import{readManifest}from"./chunk-VPEZQIQ5.js";import{resolveRoles}from"./chunk-2IB7ZCUN.js";import"./chunk-AAGJ5OCW.js";import{buildNative}from"./chunk-KIT3NJDK.js";
import{command}from"./chunk-HDVMQKSK.js";import{lineFields}from"./chunk-3XJQIOCN.js";import"./chunk-NFRBC6WL.js";import"./chunk-LSHUKFZ7.js";
import"./chunk-MQVEDT4E.js";import{loadPlan}from"./chunk-65YQLOXN.js";import"./chunk-OYWXHERS.js";import{absolute,planFile}from"./chunk-FEKWEEXS.js";
import"./chunk-PYHYL24P.js";import"./chunk-KY3PMPQH.js";import"./chunk-RZQDJZER.js";import"./chunk-FWFO4RTD.js";import{cellsOf}from"./chunk-K2O7LAG3.js";
import"./chunk-O547HOD2.js";import"./chunk-XXMIPD4H.js";import"./chunk-SVDF5MSP.js";import"./chunk-F7B4FXBT.js";import"./chunk-RMKBTZ2W.js";
import"./chunk-7GZD23FT.js";import"./chunk-OVIR6H4B.js";import"./chunk-SPABB2XP.js";import"./chunk-TCX4AMOF.js";import"./chunk-5W5MQDIH.js";
import{misconfigured}from"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";import{randomBytes}from"node:crypto";import{basename,dirname,join}from"node:path";var release_default=command({name:"release",summary:"The whole line on this machine: pins, wheels, client, server, manifest, report",description:"Goes from the \
lock to verified wheels, clients and a server in one folder. The folder appears when all of it is done and proved; nothing is sent anywhere.",fields:lineFields,
outputs:{files:"Every file of the release, one a line, below the release folder",digest:"On a runner: sha256 of the artifact `release`"},exchange:()=>({fetch:[],
store:{name:"release",belongs:()=>true}}),async run(request,ports){const release=absolute(ports,request.output);await refuseForeign(release,ports);const plan=await loadPlan(
request,ports);const partial=join(dirname(release),`${basename(release)}.partial-${randomBytes(4).toString("hex")}`);const job={plan,project:absolute(ports,request.
project),release:partial,install:request["install-tools"]};try{await theLine(job,request,ports);const manifest=await finishRelease(job,ports);await replace(release,
partial,ports);return{outputs:{files:manifest.files.map(({path})=>path).join("\n")},table:manifestTable(manifest)}}finally{await ports.files.remove(partial)}}});
async function theLine(job,request,ports){const{plan,release}=job;await ports.files.write(join(release,planFile),`${JSON.stringify(plan,null,2)}
`);await resolveRoles(job,ports,request);for(const cell of cellsOf(plan,"native"))await buildNative(cell,job,ports);for(const cell of cellsOf(plan,"client"))await packageClient(
cell,job,ports);await writeManifest(job,ports);for(const cell of cellsOf(plan,"server"))await publishServer(cell,job,ports)}async function replace(release,partial,{
files}){const older=`${partial}.older`;if(await files.has(release))await files.move(release,older);await files.move(partial,release);await files.remove(older)}async function refuseForeign(release,ports){
const{files}=ports;if(!await files.has(release)||(await files.list(release).catch(()=>["a file"])).length===0)return;const refuse=fact=>misconfigured([{code:"ou\
tput-foreign",fact,fix:"Name another folder with --output, or move it away",where:{key:"--output"}}]);const manifest=await readManifest(release,ports).catch(()=>void 0);
if(!manifest)throw refuse(`${release} is there already and is not a release`);const made=new Set([...manifest.files.map(({path})=>path),"release.json","report.h\
tml",planFile]);const[strange]=(await files.list(release)).filter(({path})=>!made.has(path));if(strange)throw refuse(`${release} holds ${strange.path}, which no\
 release made and a new one would remove`)}export{release_default as default};
