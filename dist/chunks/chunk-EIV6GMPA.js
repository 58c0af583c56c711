(function(__load,__later,__meta,require){"use strict";const {distributionPaths,proveDestination,publishPlace,serverRole}=__load("chunk-FX7NXRLP.js");const {writeManifest}=__load("chunk-5D25THFY.js");const {madeElsewhere}=__load("chunk-MDPUFZJL.js");const {verifyFiles}=__load("chunk-EDW7AU45.js");const {execute}=__load("chunk-D7TKQ7KM.js");const {cellOutcome,cellsOf,loadDestination,openJob}=__load("chunk-M7UOSV6F.js");const {ensurePrograms}=__load("chunk-NK4OB75C.js");const {ReleaseError,absolute,command,describeFiles,digests,flag,lineFields,secret,text,timed,writePart}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");

var fields={...lineFields,digest:text({doc:"On a runner: sha256 of the release artifact, as the job that made it gave it",pattern:[/^[0-9a-f]{64}$/,"a sha256"]}),
"run-id":text({doc:"On a runner: an ended run of the same workflow at the same commit, whose release is sent in place of one that this run has made. Needs `perm\
issions: actions: read` and github-token",pattern:[/^[0-9]{1,20}$/,"the number that ends the address of a run"]}),send:flag({doc:"Send the release to where othe\
rs get it. Without it nothing leaves this machine"}),token:secret({doc:"An API token for the upload to a package index, where Trusted Publishing is not set up. \
On the command line: TWINE_PASSWORD, or what twine is configured for"}),"github-token":secret({doc:"A token that may write the contents of the repository (`perm\
issions: contents: write`), for the destination `github-release`, or read its runs, for run-id. Default: GITHUB_TOKEN of the environment"})},publish_server_default=command(
{name:"publish-server",summary:"Write what servers install from, prove it, and send it",description:"Takes a verified release to its destinations, installs the \
server from each in hash mode, starts it, and compares what is installed with the pins. With `send` it then sends what others get: looked at first, never twice,\
 never over something else; a second run goes on where the first one stopped.",fields,outputs:{files:"What was written, one path a line, below the release folde\
r"},exchange:({digest:sha256,"run-id":run})=>({fetch:run?[]:[{name:"release",sha256}]}),async run(request,ports){request["run-id"]&&await(await __later("named-run-DTJTZVCH.js")).
fetchNamedRun({id:request["run-id"],token:request["github-token"],digest:request.digest},absolute(ports,request.output),ports);let job=await openJob(request,ports),
cells=cellsOf(job.plan,"server"),absent=cells.flatMap(({files})=>files.map(path=>`${path}: missing`)),problems=[...(await verifyFiles(job.release,ports)).filter(
fact=>!absent.includes(fact)).map(fact=>({code:"release-changed",fact,fix:"Fetch the release again; if it stays so, do not publish it"})),...await madeElsewhere(
job,ports)];if(problems.length>0)throw new ReleaseError(problems);for(let cell of cells)await publishServer(cell,job,ports);await writeManifest(job,ports);let written=await cellOutcome(
"Server",job,cells,ports);return request.send?sendIt(cells,request,job,written,ports):written}});async function sendIt(cells,secrets,job,{outputs},ports){let{publish}=await __later("publish-RSDFASXW.js"),
rows=[];for(let cell of cells)for(let{effect,now}of await publish(cell,secrets,job,ports))rows.push([effect.destination,effect.does,now?"sent":"was there",effect.
sha256.slice(0,16)]);return{...outputs&&{outputs},table:{title:"Published",head:["destination","effect","result","sha256"],rows}}}async function publishServer(cell,job,ports){
let{files}=ports,work=await files.temporary("server"),took=0,writing=cell.destinations.filter(destination=>destination.files.length>0);for(let destination of writing)
took+=await publishTo(destination.name,cell,job,work,ports);for(let{name}of writing)await files.remove(join(job.release,"server",name)),await files.move(join(work,
"server",name),join(job.release,"server",name));let from={...await digests(job.release,distributionPaths(job),ports),...await digests(job.release,[serverRole(job).
requirements],ports)};await writePart(job.release,{cell:cell.id,files:await describeFiles(job.release,cell.files,from,ports),took},ports),await files.remove(work)}
async function publishTo(name,cell,job,work,ports){let destination=await loadDestination(name),{settings={}}=cell.destinations.find(each=>each.name===name)??{},
problems=destination.lacks?.(settings,ports.host.env)??[];if(problems.length>0)throw new ReleaseError(problems);await ensurePrograms(destination.programs,job.install,
ports);let{place,took}=await placeFor(destination,cell,job,work,ports),written=await timed(`write ${name}`,ports,()=>execute(destination.steps(place),ports)),{prove}=destination;
if(!prove)return took+written.took;let proved=await timed(`install and compare (${name})`,ports,()=>proveDestination(destination,prove,place,cell,job,work,ports));
return took+written.took+proved.took}async function placeFor(destination,cell,job,work,ports){let place=await publishPlace(destination.name,cell,job,work,ports);
if(destination.bringsPython==="environment"){let{runtimeOf}=await __later("runtime-DKRYSFOZ.js");return{place:{...place,runtime:await runtimeOf(destination,
cell,job,work,ports)},took:0}}if(destination.bringsPython==="bundle"){let{packServer}=await __later("packing-FR7OW56V.js"),{packing,took}=await packServer(
destination,cell,job,work,ports);return{place:{...place,packing},took}}return{place,took:0}}

return{publish_server_default,publishServer}})