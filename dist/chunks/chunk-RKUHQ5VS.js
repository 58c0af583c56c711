import{isForeign,packageClient}from"./chunk-BYXZCZZW.js";import{publishServer}from"./chunk-UIUWHQVL.js";import{finishRelease,tellFeeds,writeManifest}from"./chunk-KID2G3LQ.js";
import{signingFields}from"./chunk-AYXA67Q3.js";import{buildCells}from"./chunk-CK24ADR2.js";import{provenanceFile}from"./chunk-3VD5T75L.js";import{
resolveRoles}from"./chunk-3BIZGANQ.js";import{readManifest}from"./chunk-MKRGZPG4.js";import{loadPlan}from"./chunk-65ZSITW7.js";import{buildsHere,
needsOneOf}from"./chunk-2Y5MLJOU.js";import{cellsOf,loadBuilder,openPrevious}from"./chunk-XCKSHHOO.js";import{optional}from"./chunk-MWDDLPWO.js";
import{absolute,command,failed,lineFields,misconfigured,planFile,previousFields,rebuildField,sizesFile,timesFile,writePart}from"./chunk-6IOMZQNL.js";import{
__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_crypto=__commonJS({"builtin:node:crypto?src/commands/release.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:cr\
ypto"))}});var require_posix=__commonJS({"builtin:node:path/posix?src/commands/release.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path\
/posix"))}});var import_node_crypto=__toESM(require_node_crypto(),1);var import_posix=__toESM(require_posix(),1);var fields={...lineFields,"rebuild-check":rebuildField,...previousFields,...signingFields};var release_default=command({name:"release",summary:"The whole line o\
n this machine: pins, wheels, client, server, manifest, report",description:"Goes from the lock to verified wheels, clients and a server in one folder. The fold\
er appears when all of it is done and proved; nothing is sent anywhere.",fields,outputs:{files:"Every file of the release, one a line, below the release folder",
digest:"On a runner: sha256 of the artifact `release`"},exchange:()=>({fetch:[],store:{name:"release",belongs:()=>true}}),async run(request,ports){const release=absolute(
ports,request.output);await refuseForeign(release,ports);const previous=await openPrevious(request,release,ports);const plan=await loadPlan({...request,costs:previous?.
costs},ports);const partial=(0,import_posix.join)((0,import_posix.dirname)(release),`${(0,import_posix.basename)(release)}.partial-${(0,import_node_crypto.randomBytes)(
4).toString("hex")}`);const job={plan,project:absolute(ports,request.project),release:partial,becomes:release,install:request["install-tools"],rebuildCheck:request["\
rebuild-check"],...optional("previous",previous),...request.config&&{config:request.config}};try{await theLine(job,request,ports);const outcome=await finishRelease(
job,ports);await replace(release,partial,ports);return outcome}finally{await ports.files.remove(partial)}}});async function theLine(job,request,ports,attempt=(_,work)=>work()){
const{plan,release}=job;await ports.files.write((0,import_posix.join)(release,planFile),`${JSON.stringify(plan,null,2)}
`);await resolveRoles(job,ports,request);const elsewhere=await builtElsewhere(plan,ports);const built=cellsOf(plan,"native").filter(cell=>!elsewhere.includes(cell));
await attempt(built,()=>buildCells(built,job,ports));for(const cell of elsewhere)await leaveOut(cell,`${cell.builder} builds wheels for ${cell.target} on anothe\
r machine`,job,ports);for(const cell of cellsOf(plan,"client")){if(isForeign(cell,ports))await leaveOut(cell,`clients for ${cell.target} are made and tried on s\
uch a machine`,job,ports);else if(needsOneOf(cell,elsewhere))await leaveOut(cell,"its wheel is built on another machine",job,ports);else await attempt([cell],()=>packageClient(
cell,request,job,ports))}await tellFeeds(job,ports);await writeManifest(job,ports);for(const cell of cellsOf(plan,"server"))await(elsewhere.length>0?leaveOut(cell,
"servers install from all wheels or from none, and some are built on other machines",job,ports):attempt([cell],()=>publishServer(cell,job,ports)))}async function builtElsewhere(plan,ports){
const cells=cellsOf(plan,"native");const here=await Promise.all(cells.map(async cell=>buildsHere(cell,await loadBuilder(cell.builder),ports)));if(here.some(Boolean))
return cells.filter((_,index)=>!here[index]);throw failed({code:"cell-foreign",fact:`this machine builds no wheel of the plan: they are for ${cells.map(({target})=>target).
join(", ")}`,fix:"Run the line there, or let the workflow do it on its runners"})}async function leaveOut({id,files},why,{release},ports){ports.reporter.warn({code:"\
cell-foreign",fact:`${id} was left out: ${why}`,fix:"Run the line there, or let the workflow do it on its runners"});await writePart(release,{cell:id,files:[],skipped:files.
map(path=>({path,why})),took:0},ports)}async function replace(release,partial,{files}){const older=`${partial}.older`;if(await files.has(release))await files.move(
release,older);await files.move(partial,release);await files.remove(older)}async function refuseForeign(release,ports){const{files}=ports;if(!await files.has(release)||
(await files.list(release).catch(()=>["a file"])).length===0)return;const refuse=fact=>misconfigured([{code:"output-foreign",fact,fix:"Name another folder with \
--output, or move it away",where:{key:"--output"}}]);const manifest=await readManifest(release,ports).catch(()=>void 0);if(!manifest)throw refuse(`${release} is\
 there already and is not a release`);const made=new Set([...manifest.files.map(({path})=>path),"release.json",provenanceFile,"report.html",timesFile,sizesFile,
planFile]);const[strange]=(await files.list(release)).filter(({path})=>!made.has(path));if(strange)throw refuse(`${release} holds ${strange.path}, which no rele\
ase made and a new one would remove`)}export{release_default,theLine,leaveOut};
