import{writeManifest}from"./chunk-BFHGSVFI.js";import{roleWheelsOnly}from"./chunk-5SVZREYY.js";import{verifyFiles}from"./chunk-SRZRGGR5.js";import{
loadDestination}from"./chunk-BBZZJLDY.js";import{execute}from"./chunk-EV4M6T62.js";import{ensurePrograms,findPython,toolEnvironment}from"./chunk-34QLF6TY.js";
import{cellOutcome,cellsOf,command,describeFiles,digests,lineFields,openJob,timed,writePart}from"./chunk-N7DAP23K.js";import{ReleaseError,failed,text}from"./chunk-DTB5KGIO.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/commands/publish-server.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:path"))}});var import_node_path=__toESM(require_node_path(),1);var fields={...lineFields,digest:text({doc:"On a runner: sha256 of the release artifact, as the job that made it gave it",pattern:[/^[0-9a-f]{64}$/,"a sha256"]})};
var publish_server_default=command({name:"publish-server",summary:"Write what servers install from, and prove it",description:"Takes a verified release to its d\
estinations, installs the server from each in hash mode, starts it, and compares what is installed with the pins.",fields,outputs:{files:"What was written, one \
path a line, below the release folder"},exchange:({digest:sha256})=>({fetch:[{name:"release",sha256}]}),async run(request,ports){const job=await openJob(request,
ports);const deviations=await verifyFiles(job.release,ports);if(deviations.length>0)throw new ReleaseError(deviations.map(fact=>({code:"release-changed",fact,fix:"\
Fetch the release again; if it stays so, do not publish it"})));const cells=cellsOf(job.plan,"server");for(const cell of cells)await publishServer(cell,job,ports);
await writeManifest(job,ports);return cellOutcome("Server",job,cells,ports)}});async function publishServer(cell,job,ports){const{files}=ports;const work=await files.
temporary("server");let took=0;for(const destination of cell.destinations)took+=await publishTo(destination.name,cell,job,work,ports);for(const{name}of cell.destinations){
await files.remove((0,import_node_path.join)(job.release,"server",name));await files.move((0,import_node_path.join)(work,"server",name),(0,import_node_path.join)(
job.release,"server",name))}const from={...await digests(job.release,distributionPaths(job),ports),...await digests(job.release,[serverRole(job).requirements],ports)};
await writePart(job.release,{cell:cell.id,files:await describeFiles(job.release,cell.files,from,ports),took},ports);await files.remove(work)}function serverRole({
plan}){const role=plan.roles.find(({name})=>name==="server");if(!role)throw failed({code:"plan-invalid",fact:"the plan has a server cell but no server role",fix:"\
Make the plan again"});return role}async function publishTo(name,cell,job,work,ports){const{files,host}=ports;const destination=await loadDestination(name);await ensurePrograms(
destination.programs,job.install,ports);const pins=(0,import_node_path.join)(job.release,serverRole(job).requirements);const place={app:job.plan.application,python:job.
plan.python,command:cell.command,distributions:await distributions(job,ports),wheels:(0,import_node_path.join)(job.release,"wheels"),pins,pinsText:await files.text(
pins),wheelsOnly:await roleWheelsOnly(serverRole(job),job.release,ports),output:(0,import_node_path.join)(work,"server",name)};const written=await timed(`write ${name}`,
ports,()=>execute(destination.steps(place),ports));const proved=await timed(`install and compare (${name})`,ports,async()=>{const tools=await toolEnvironment(destination.
requirements,ports);const{steps,environment}=destination.prove({...place,tools,work:(0,import_node_path.join)(work,`${name}-proof`),interpreter:await findPython(
ports),path:host.env("PATH")??"",health:cell.health,startup:cell.startup});await files.makeFolder((0,import_node_path.join)(work,`${name}-proof`));await execute(
steps,ports);const{verifyEnvironment}=await import("./environment-7MFTAGLN.js");const{deviations}=await verifyEnvironment(environment,job.release,"server",ports);
if(deviations.length>0)throw new ReleaseError(deviations.map(fact=>({code:"installed-differs",fact,fix:"The destination does not give what was locked: this is a\
 fault of the destination, report it"})))});return written.took+proved.took}var distributionPaths=({plan})=>[...cellsOf(plan,"native").flatMap(({files})=>files),
...plan.roles.flatMap(({locked})=>locked?.wheel??[]),...plan.vendored.map(({file})=>`wheels/${file}`)];async function distributions(job,ports){const{readWheel}=await import("./wheel-NPWY2YL6.js");
const paths=distributionPaths(job);return Promise.all(paths.map(async path=>{const at=(0,import_node_path.join)(job.release,path);return{file:(0,import_node_path.basename)(
path),...await ports.files.digest(at),...path.endsWith(".whl")&&{metadata:(await readWheel(at,ports.files)).metadata}}}))}export{publish_server_default,publishServer};
