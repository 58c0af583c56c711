import{roleWheelsOnly}from"./chunk-ZVIYLMKN.js";import{execute}from"./chunk-H4ZN7CSA.js";import{cellsOf}from"./chunk-XCKSHHOO.js";import{findPython,
toolEnvironment}from"./chunk-RZVPB5QZ.js";import{programIn,pythonIn}from"./chunk-FFYFSFM2.js";import{optional}from"./chunk-MWDDLPWO.js";import{
ReleaseError,failed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/publish/place.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th/posix"))}});var require_posix2=__commonJS({"builtin:node:path/posix?src/line/publish/prove.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:p\
ath/posix"))}});var import_posix=__toESM(require_posix(),1);async function publishPlace(name,cell,job,work,ports){const role=serverRole(job);const pins=(0,import_posix.join)(job.release,role.requirements);return{app:job.
plan.application,python:job.plan.python,command:cell.command,distributions:await distributions(job,ports),wheels:(0,import_posix.join)(job.release,"wheels"),pins,
pinsText:await ports.files.text(pins),wheelsOnly:await roleWheelsOnly(role,job.release,ports),output:(0,import_posix.join)(work,"server",name)}}function serverRole({
plan}){const role=plan.roles.find(({name})=>name==="server");if(!role)throw failed({code:"plan-invalid",fact:"the plan has a server cell but no server role",fix:"\
Make the plan again"});return role}var distributionPaths=({plan})=>[...cellsOf(plan,"native").flatMap(({files})=>files),...plan.roles.flatMap(({locked})=>locked?.
wheel??[]),...plan.vendored.map(({file})=>`wheels/${file}`)];async function distributions(job,ports){const{readWheel}=await import("./wheel-T76ZY75O.js");
return Promise.all(distributionPaths(job).map(async path=>{const at=(0,import_posix.join)(job.release,path);return{file:(0,import_posix.basename)(path),...await ports.
files.digest(at),...path.endsWith(".whl")&&{metadata:(await readWheel(at,ports.files)).metadata}}}))}var import_posix2=__toESM(require_posix2(),1);var indifferent=new Set(["timeout","default-timeout","retries","disable-pip-version-check","no-input","no-color","quiet","verbose","progress-bar","log","root-us\
er-action","no-warn-script-location","no-warn-conflicts","compile","no-compile","cache-dir","no-cache-dir","prefer-binary","break-system-packages","config-file",
"exists-action","require-virtualenv","no-python-version-warning"]);var known=["index-url","extra-index-url","find-links","trusted-host","cert"];function uvEnvironment(listed){
const settings=effective(listed);if(!settings)return void 0;const words=key=>settings.get(key)?.split(/\s+/).filter(Boolean)??[];const links=words("find-links");
if(links.some(link=>link.includes(",")))return void 0;const certificates=settings.get("cert");return{UV_NO_CONFIG:"1",UV_NO_PROGRESS:"1",UV_PYTHON_DOWNLOADS:"ne\
ver",UV_SYSTEM_CERTS:"1",...certificates&&{SSL_CERT_FILE:certificates},UV_DEFAULT_INDEX:settings.get("index-url"),UV_INDEX:words("extra-index-url").join(" ")||void 0,
UV_INDEX_URL:void 0,UV_EXTRA_INDEX_URL:void 0,UV_INDEX_STRATEGY:"unsafe-best-match",UV_FIND_LINKS:links.join(",")||void 0,UV_INSECURE_HOST:words("trusted-host").
join(" ")||void 0}}function effective(listed){const entries=listed.split("\n").flatMap(setting).sort((a,b)=>sections.indexOf(a.section)-sections.indexOf(b.section));
const found=new Map(entries.map(({key,value})=>[key,value]));const counting=[...found].filter(([key,value])=>!indifferent.has(key)&&value!=="");return counting.
every(entry=>known.includes(entry[0]))?new Map(counting):void 0}var sections=["global","install",":env:"];function setting(line){const[,section,key="",,value=""]=/^(\S+?)\.([\w-]+)=(['"])(.*)\3$/.
exec(line.trim())??[];return section&&sections.includes(section)?[{section,key,value:value.replace(/\\n/g,"\n").replace(/\\(['"\\])/g,"$1")}]:[]}async function proveDestination(destination,prove,place,cell,job,work,ports){const room=(0,import_posix2.join)(work,`${destination.name}-proof`);const tools=await toolEnvironment(
destination.requirements,ports);const{steps,environment}=prove({...place,tools,...optional("uv",await uvBy(tools,ports)),work:room,interpreter:await findPython(
ports),platform:ports.host.platform,path:ports.host.env("PATH")??"",health:cell.health,startup:cell.startup});await ports.files.makeFolder(room);await execute(steps,
ports);const{verifyEnvironment}=await import("./environment-FSZJXSQF.js");const{deviations}=await verifyEnvironment(environment,job.release,"server",ports);if(deviations.
length>0)throw new ReleaseError(deviations.map(fact=>({code:"installed-differs",fact,fix:"The destination does not give what was locked: this is a fault of the \
destination, report it"})))}async function uvBy(tools,{files,host,processes}){if(!await files.has(programIn(tools,"uv",host)))return void 0;const{code,stdout}=await processes.
run({argv:[pythonIn(tools,host),"-I","-m","pip","config","list"]});return code===0?uvEnvironment(stdout):void 0}export{publishPlace,serverRole,distributionPaths,proveDestination};
