import{madeByBackend,requiredNames}from"./chunk-6LNDRML4.js";import{defaultPython}from"./chunk-RYUJ4MJP.js";import{execute}from"./chunk-H4ZN7CSA.js";
import"./chunk-5OJWIZ6Y.js";import"./chunk-KQUC2HA2.js";import"./chunk-74WZBINN.js";import{backendTools}from"./chunk-XCKSHHOO.js";import{
ensurePrograms,toolEnvironment}from"./chunk-RZVPB5QZ.js";import"./chunk-ZOE3XYBJ.js";import{commitAddress}from"./chunk-VNJ3SEO2.js";import"./chunk-IQLHHSYY.js";
import"./chunk-TTBEETV7.js";import{pythonIn}from"./chunk-FFYFSFM2.js";import{optional}from"./chunk-MWDDLPWO.js";import{failed,resolved,timed}from"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/vendor.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/posi\
x"))}});var import_posix=__toESM(require_posix(),1);async function buildVendored(job,ports){const built=new Map;for(const each of job.plan.vendored){await timed(`vendor ${each.name} ${each.version}`,ports,()=>buildOne(
each,job,ports));built.set(each.name,(await ports.files.digest((0,import_posix.join)(job.release,"wheels",each.file))).sha256)}return built}async function buildOne(vendored,{
plan,project,release,install},ports){const{files}=ports;const tools=await toolEnvironment(backendTools,ports);const work=await files.temporary(`vendor-${vendored.
name}`);const[source,output]=[(0,import_posix.join)(work,"source"),(0,import_posix.join)(work,"output")];await fetchSource(vendored,project,source,install,ports);
const folder=(0,import_posix.join)(source,vendored.source.kind==="git"?vendored.source.subdirectory??".":".");const python=pythonIn(tools,ports.host);await execute(
[{do:"run",label:`build ${vendored.name}`,argv:[python,"-m","build","--wheel","--no-isolation","--outdir",output,folder],cwd:work,env:{SOURCE_DATE_EPOCH:String(
plan.epoch)}}],ports);const made=(await files.names(output)).filter(name=>name.endsWith(".whl"));const[only="",...others]=made;if(others.length>0||only.replace(
"-py2.py3-none-any","-py3-none-any")!==vendored.file){throw failed({code:"wheel-unexpected",fact:`${vendored.name} was built as ${made.join(", ")||"nothing"}; t\
he plan has ${vendored.file}`,fix:"Only pure Python can be vendored, in the version that the lock has; publish wheels of anything else to an index and lock it f\
rom there"})}const sbom=await sbomFacts(vendored,folder,plan.epoch,ports);await execute([{do:"normalize-wheel",from:(0,import_posix.join)(output,only),to:(0,import_posix.join)(
release,"wheels",vendored.file),epoch:plan.epoch,hide:{[work]:"/build"},tag:"py3-none-any",sbom}],ports);await files.remove(work)}async function sbomFacts({name,
version,source},folder,epoch,ports){const settings=(0,import_posix.join)(folder,"pyproject.toml");const{readToml}=await import("./toml-R7DB44XB.js");const requires=requiredNames(
await ports.files.has(settings)?readToml(await ports.files.text(settings),"pyproject.toml"):{});return{application:{name,version,...optional("source",commitAddress(
source))},epoch,...await madeByBackend(await defaultPython(ports),requires,ports)}}async function fetchSource({name,source},project,to,install,ports){if(source.
kind==="directory"){const folder=resolved(project,source.path,ports.host);if(!await ports.files.has(folder))throw failed({code:"vendor-impossible",fact:`${name}\
 is locked from the folder ${source.path}, which is not there`,fix:"Check it out beside the project, at the place that the lock names"});return execute([{do:"co\
py",from:folder,to,leaveOut:[".git",".venv","__pycache__","build","dist","*.egg-info"]}],ports)}await ensurePrograms([{name:"git",debian:"git",otherwise:"Instal\
l git"}],install,ports);const env={GIT_TERMINAL_PROMPT:"0",GIT_ALLOW_PROTOCOL:"https:http:ssh:git:file",GIT_CONFIG_COUNT:"1",GIT_CONFIG_KEY_0:"advice.detachedHe\
ad",GIT_CONFIG_VALUE_0:"false"};const git=(...args)=>({do:"run",label:`git ${args.find(word=>!word.startsWith("-")&&word!==to)}`,argv:["git",...args],env,timeoutSeconds:600});
await execute([git("clone","--quiet","--no-checkout","--",source.url,to),git("-C",to,"checkout","--quiet","--detach",source.commit??""),git("-C",to,"submodule",
"--quiet","update","--init","--recursive")],ports)}export{buildVendored};
