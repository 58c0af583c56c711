import{distributionPaths,proveDestination,publishPlace,serverRole}from"./chunk-PN463MHF.js";import{writeManifest}from"./chunk-KID2G3LQ.js";import{verifyFiles}from"./chunk-MKRGZPG4.js";
import{execute}from"./chunk-H4ZN7CSA.js";import{cellOutcome,cellsOf,loadDestination,openJob}from"./chunk-XCKSHHOO.js";import{ensurePrograms}from"./chunk-RZVPB5QZ.js";
import{ReleaseError,absolute,command,describeFiles,digests,flag,lineFields,secret,text,timed,writePart}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/commands/publish-server.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("no\
de:path/posix"))}});var import_posix=__toESM(require_posix(),1);var fields={...lineFields,digest:text({doc:"On a runner: sha256 of the release artifact, as the job that made it gave it",pattern:[/^[0-9a-f]{64}$/,"a sha256"]}),
"run-id":text({doc:"On a runner: an ended run of the same workflow at the same commit, whose release is sent in place of one that this run has made. Needs `perm\
issions: actions: read` and github-token",pattern:[/^[0-9]{1,20}$/,"the number that ends the address of a run"]}),send:flag({doc:"Send the release to where othe\
rs get it. Without it nothing leaves this machine"}),token:secret({doc:"An API token for the upload to a package index, where Trusted Publishing is not set up. \
On the command line: TWINE_PASSWORD, or what twine is configured for"}),"github-token":secret({doc:"A token that may write the contents of the repository (`perm\
issions: contents: write`), for the destination `github-release`, or read its runs, for run-id. Default: GITHUB_TOKEN of the environment"})};var publish_server_default=command(
{name:"publish-server",summary:"Write what servers install from, prove it, and send it",description:"Takes a verified release to its destinations, installs the \
server from each in hash mode, starts it, and compares what is installed with the pins. With `send` it then sends what others get: looked at first, never twice,\
 never over something else; a second run goes on where the first one stopped.",fields,outputs:{files:"What was written, one path a line, below the release folde\
r"},exchange:({digest:sha256,"run-id":run})=>({fetch:run?[]:[{name:"release",sha256}]}),async run(request,ports){if(request["run-id"])await(await import("./named-run-5YVBQRRW.js")).
fetchNamedRun({id:request["run-id"],token:request["github-token"],digest:request.digest},absolute(ports,request.output),ports);const job=await openJob(request,ports);
const cells=cellsOf(job.plan,"server");const absent=cells.flatMap(({files})=>files.map(path=>`${path}: missing`));const deviations=(await verifyFiles(job.release,
ports)).filter(fact=>!absent.includes(fact));if(deviations.length>0)throw new ReleaseError(deviations.map(fact=>({code:"release-changed",fact,fix:"Fetch the rel\
ease again; if it stays so, do not publish it"})));for(const cell of cells)await publishServer(cell,job,ports);await writeManifest(job,ports);const written=await cellOutcome(
"Server",job,cells,ports);return request.send?sendIt(cells,request,job,written,ports):written}});async function sendIt(cells,secrets,job,{outputs},ports){const{
publish}=await import("./publish-EVDJHKM3.js");const rows=[];for(const cell of cells){for(const{effect,now}of await publish(cell,secrets,job,ports))rows.push(
[effect.destination,effect.does,now?"sent":"was there",effect.sha256.slice(0,16)])}return{...outputs&&{outputs},table:{title:"Published",head:["destination","ef\
fect","result","sha256"],rows}}}async function publishServer(cell,job,ports){const{files}=ports;const work=await files.temporary("server");let took=0;const writing=cell.
destinations.filter(destination=>destination.files.length>0);for(const destination of writing)took+=await publishTo(destination.name,cell,job,work,ports);for(const{
name}of writing){await files.remove((0,import_posix.join)(job.release,"server",name));await files.move((0,import_posix.join)(work,"server",name),(0,import_posix.join)(
job.release,"server",name))}const from={...await digests(job.release,distributionPaths(job),ports),...await digests(job.release,[serverRole(job).requirements],ports)};
await writePart(job.release,{cell:cell.id,files:await describeFiles(job.release,cell.files,from,ports),took},ports);await files.remove(work)}async function publishTo(name,cell,job,work,ports){
const destination=await loadDestination(name);const{settings={}}=cell.destinations.find(each=>each.name===name)??{};const problems=destination.lacks?.(settings,
ports.host.env)??[];if(problems.length>0)throw new ReleaseError(problems);await ensurePrograms(destination.programs,job.install,ports);const{place,took}=await placeFor(
destination,cell,job,work,ports);const written=await timed(`write ${name}`,ports,()=>execute(destination.steps(place),ports));const{prove}=destination;if(!prove)
return took+written.took;const proved=await timed(`install and compare (${name})`,ports,()=>proveDestination(destination,prove,place,cell,job,work,ports));return took+
written.took+proved.took}async function placeFor(destination,cell,job,work,ports){const place=await publishPlace(destination.name,cell,job,work,ports);if(destination.
bringsPython==="environment"){const{runtimeOf}=await import("./runtime-5DFBM3D3.js");return{place:{...place,runtime:await runtimeOf(destination,cell,job,work,
ports)},took:0}}if(destination.bringsPython==="bundle"){const{packServer}=await import("./packing-CRUOLAOG.js");const{packing,took}=await packServer(destination,
cell,job,work,ports);return{place:{...place,packing},took}}return{place,took:0}}export{publish_server_default,publishServer};
