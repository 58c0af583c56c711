(function(__load,__later,__meta,require){"use strict";const {roleWheelsOnly}=__load("chunk-Y5GWCNYF.js");const {execute}=__load("chunk-D7TKQ7KM.js");const {cellsOf}=__load("chunk-M7UOSV6F.js");const {findPython,
toolEnvironment}=__load("chunk-NK4OB75C.js");const {programIn,pythonIn}=__load("chunk-OGDEHDNY.js");const {optional}=__load("chunk-6KOOX2ED.js");const {
ReleaseError,failed}=__load("chunk-COHJCBW2.js");const {basename,join}=require("node:path/posix");const {join:join2}=require("node:path/posix");async function publishPlace(name,cell,job,work,ports){let role=serverRole(job),pins=join(job.release,role.requirements);return{app:job.plan.application,python:job.
plan.python,command:cell.command,distributions:await distributions(job,ports),wheels:join(job.release,"wheels"),pins,pinsText:await ports.files.text(pins),wheelsOnly:await roleWheelsOnly(
role,job.release,ports),output:join(work,"server",name)}}function serverRole({plan}){let role=plan.roles.find(({name})=>name==="server");if(!role)throw failed({
code:"plan-invalid",fact:"the plan has a server cell but no server role",fix:"Make the plan again"});return role}var distributionPaths=({plan})=>[...cellsOf(plan,
"native").flatMap(({files})=>files),...plan.roles.flatMap(({locked})=>locked?.wheel??[]),...plan.vendored.map(({file})=>`wheels/${file}`)];async function distributions(job,ports){
let{readWheel}=await __later("chunk-HRDVNNBB.js");return Promise.all(distributionPaths(job).map(async path=>{let at=join(job.release,path);return{file:basename(
path),...await ports.files.digest(at),...path.endsWith(".whl")&&{metadata:(await readWheel(at,ports.files)).metadata}}}))}var indifferent=new Set(["timeout","default-timeout","retries","disable-pip-version-check","no-input","no-color","quiet","verbose","progress-bar","log","root-us\
er-action","no-warn-script-location","no-warn-conflicts","compile","no-compile","cache-dir","no-cache-dir","prefer-binary","break-system-packages","config-file",
"exists-action","require-virtualenv","no-python-version-warning"]),known=["index-url","extra-index-url","find-links","trusted-host","cert"];function uvEnvironment(listed){
let settings=effective(listed);if(!settings)return;let words=key=>settings.get(key)?.split(/\s+/).filter(Boolean)??[],links=words("find-links");if(links.some(link=>link.
includes(",")))return;let certificates=settings.get("cert");return{UV_NO_CONFIG:"1",UV_NO_PROGRESS:"1",UV_PYTHON_DOWNLOADS:"never",UV_SYSTEM_CERTS:"1",...certificates&&
{SSL_CERT_FILE:certificates},UV_DEFAULT_INDEX:settings.get("index-url"),UV_INDEX:words("extra-index-url").join(" ")||void 0,UV_INDEX_URL:void 0,UV_EXTRA_INDEX_URL:void 0,
UV_INDEX_STRATEGY:"unsafe-best-match",UV_FIND_LINKS:links.join(",")||void 0,UV_INSECURE_HOST:words("trusted-host").join(" ")||void 0}}function effective(listed){
let entries=listed.split(`
`).flatMap(setting).sort((a,b)=>sections.indexOf(a.section)-sections.indexOf(b.section)),counting=[...new Map(entries.map(({key,value})=>[key,value]))].filter(([
key,value])=>!indifferent.has(key)&&value!=="");return counting.every(entry=>known.includes(entry[0]))?new Map(counting):void 0}var sections=["global","install",
":env:"];function setting(line){let[,section,key="",,value=""]=/^(\S+?)\.([\w-]+)=(['"])(.*)\3$/.exec(line.trim())??[];return section&&sections.includes(section)?
[{section,key,value:value.replace(/\\n/g,`
`).replace(/\\(['"\\])/g,"$1")}]:[]}async function proveDestination(destination,prove,place,cell,job,work,ports){let room=join2(work,`${destination.name}-proof`),tools=await toolEnvironment(destination.
requirements,ports),{steps,environment}=prove({...place,tools,...optional("uv",await uvBy(tools,ports)),work:room,interpreter:await findPython(ports),platform:ports.
host.platform,path:ports.host.env("PATH")??"",health:cell.health,startup:cell.startup});await ports.files.makeFolder(room),await execute(steps,ports);let{verifyEnvironment}=await __later("chunk-QAG5HD32.js"),
{deviations}=await verifyEnvironment(environment,job.release,"server",ports);if(deviations.length>0)throw new ReleaseError(deviations.map(fact=>({code:"installe\
d-differs",fact,fix:"The destination does not give what was locked: this is a fault of the destination, report it"})))}async function uvBy(tools,{files,host,processes}){
if(!await files.has(programIn(tools,"uv",host)))return;let{code,stdout}=await processes.run({argv:[pythonIn(tools,host),"-I","-m","pip","config","list"]});return code===
0?uvEnvironment(stdout):void 0}

return{publishPlace,serverRole,distributionPaths,proveDestination}})