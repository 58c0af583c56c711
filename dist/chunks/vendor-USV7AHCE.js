(function(__load,__later,__meta,require){"use strict";const {madeByBackend,requiredNames}=__load("chunk-FYOA2AL2.js");const {defaultPython}=__load("chunk-2UJ2FGYF.js");__load("chunk-Q6AZAFSX.js");const {
execute}=__load("chunk-D7TKQ7KM.js");__load("chunk-MDWPDO2G.js");const {backendTools}=__load("chunk-M7UOSV6F.js");const {ensurePrograms,toolEnvironment}=__load("chunk-NK4OB75C.js");__load("chunk-33XI55CY.js");__load("chunk-YMJY7Z5S.js");const {commitAddress}=__load("chunk-NOUQC3QK.js");__load("chunk-U4JCZRTN.js");__load("chunk-PC776ZS7.js");const {pythonIn}=__load("chunk-OGDEHDNY.js");const {optional}=__load("chunk-6KOOX2ED.js");const {failed,resolved,timed}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");

async function buildVendored(job,ports){let built=new Map;for(let each of job.plan.vendored)await timed(`vendor ${each.name} ${each.version}`,ports,()=>buildOne(
each,job,ports)),built.set(each.name,(await ports.files.digest(join(job.release,"wheels",each.file))).sha256);return built}async function buildOne(vendored,{plan,
project,release,install},ports){let{files}=ports,tools=await toolEnvironment(backendTools,ports),work=await files.temporary(`vendor-${vendored.name}`),[source,output]=[
join(work,"source"),join(work,"output")];await fetchSource(vendored,project,source,install,ports);let folder=join(source,vendored.source.kind==="git"?vendored.source.
subdirectory??".":"."),python=pythonIn(tools,ports.host);await execute([{do:"run",label:`build ${vendored.name}`,argv:[python,"-m","build","--wheel","--no-isola\
tion","--outdir",output,folder],cwd:work,env:{SOURCE_DATE_EPOCH:String(plan.epoch)}}],ports);let made=(await files.names(output)).filter(name=>name.endsWith(".w\
hl")),[only="",...others]=made;if(others.length>0||only.replace("-py2.py3-none-any","-py3-none-any")!==vendored.file)throw failed({code:"wheel-unexpected",fact:`${vendored.
name} was built as ${made.join(", ")||"nothing"}; the plan has ${vendored.file}`,fix:"Only pure Python can be vendored, in the version that the lock has; publis\
h wheels of anything else to an index and lock it from there"});let sbom=await sbomFacts(vendored,folder,plan.epoch,ports);await execute([{do:"normalize-wheel",
from:join(output,only),to:join(release,"wheels",vendored.file),epoch:plan.epoch,hide:{[work]:"/build"},tag:"py3-none-any",sbom}],ports),await files.remove(work)}
async function sbomFacts({name,version,source},folder,epoch,ports){let settings=join(folder,"pyproject.toml"),{readToml}=await __later("chunk-U2ZZPPOW.js"),
requires=requiredNames(await ports.files.has(settings)?readToml(await ports.files.text(settings),"pyproject.toml"):{});return{application:{name,version,...optional(
"source",commitAddress(source))},epoch,...await madeByBackend(await defaultPython(ports),requires,ports)}}async function fetchSource({name,source},project,to,install,ports){
if(source.kind==="directory"){let folder=resolved(project,source.path,ports.host);if(!await ports.files.has(folder))throw failed({code:"vendor-impossible",fact:`${name}\
 is locked from the folder ${source.path}, which is not there`,fix:"Check it out beside the project, at the place that the lock names"});return execute([{do:"co\
py",from:folder,to,leaveOut:[".git",".venv","__pycache__","build","dist","*.egg-info"]}],ports)}await ensurePrograms([{name:"git",debian:"git",otherwise:"Instal\
l git"}],install,ports);let env={GIT_TERMINAL_PROMPT:"0",GIT_ALLOW_PROTOCOL:"https:http:ssh:git:file",GIT_CONFIG_COUNT:"1",GIT_CONFIG_KEY_0:"advice.detachedHead",
GIT_CONFIG_VALUE_0:"false"},git=(...args)=>({do:"run",label:`git ${args.find(word=>!word.startsWith("-")&&word!==to)}`,argv:["git",...args],env,timeoutSeconds:600});
await execute([git("clone","--quiet","--no-checkout","--",source.url,to),git("-C",to,"checkout","--quiet","--detach",source.commit??""),git("-C",to,"submodule",
"--quiet","update","--init","--recursive")],ports)}

return{buildVendored}})