import{execute}from"./chunk-ZVZGHTLT.js";import{ensurePrograms,toolEnvironment}from"./chunk-QO2EN4SJ.js";import"./chunk-XGJPH6JJ.js";import{backendTools,
timed}from"./chunk-AJ6A7I3I.js";import{failed}from"./chunk-FCKCLZQP.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/line/vendor.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);async function buildVendored(job,ports){const built=new Map;for(const each of job.plan.vendored){await timed(`vendor ${each.name} ${each.version}`,ports,()=>buildOne(
each,job,ports));built.set(each.name,(await ports.files.digest((0,import_node_path.join)(job.release,"wheels",each.file))).sha256)}return built}async function buildOne(vendored,{
plan,project,release,install},ports){const{files}=ports;const tools=await toolEnvironment(backendTools,ports);const work=await files.temporary(`vendor-${vendored.
name}`);const[source,output]=[(0,import_node_path.join)(work,"source"),(0,import_node_path.join)(work,"output")];await fetchSource(vendored,project,source,install,
ports);const folder=(0,import_node_path.resolve)(source,vendored.source.kind==="git"?vendored.source.subdirectory??".":".");const python=(0,import_node_path.join)(
tools,"bin/python");await execute([{do:"run",label:`build ${vendored.name}`,argv:[python,"-m","build","--wheel","--no-isolation","--outdir",output,folder],cwd:work,
env:{SOURCE_DATE_EPOCH:String(plan.epoch)}}],ports);const made=(await files.names(output)).filter(name=>name.endsWith(".whl"));const[only="",...others]=made;if(others.
length>0||only.replace("-py2.py3-none-any","-py3-none-any")!==vendored.file){throw failed({code:"wheel-unexpected",fact:`${vendored.name} was built as ${made.join(
", ")||"nothing"}; the plan has ${vendored.file}`,fix:"Only pure Python can be vendored, in the version that the lock has; publish wheels of anything else to an\
 index and lock it from there"})}await execute([{do:"normalize-wheel",from:(0,import_node_path.join)(output,only),to:(0,import_node_path.join)(release,"wheels",
vendored.file),epoch:plan.epoch,hide:{[work]:"/build"},tag:"py3-none-any"}],ports);await files.remove(work)}async function fetchSource({name,source},project,to,install,ports){
if(source.kind==="directory"){const folder=(0,import_node_path.resolve)(project,source.path);if(!await ports.files.has(folder))throw failed({code:"vendor-imposs\
ible",fact:`${name} is locked from the folder ${source.path}, which is not there`,fix:"Check it out beside the project, at the place that the lock names"});return execute(
[{do:"copy",from:folder,to,leaveOut:[".git",".venv","__pycache__","build","dist","*.egg-info"]}],ports)}await ensurePrograms([{name:"git",debian:"git",otherwise:"\
Install git"}],install,ports);const env={GIT_TERMINAL_PROMPT:"0",GIT_ALLOW_PROTOCOL:"https:http:ssh:git:file",GIT_CONFIG_COUNT:"1",GIT_CONFIG_KEY_0:"advice.deta\
chedHead",GIT_CONFIG_VALUE_0:"false"};const git=(...args)=>({do:"run",label:`git ${args.find(word=>!word.startsWith("-")&&word!==to)}`,argv:["git",...args],env,
timeoutSeconds:600});await execute([git("clone","--quiet","--no-checkout","--",source.url,to),git("-C",to,"checkout","--quiet","--detach",source.commit??""),git(
"-C",to,"submodule","--quiet","update","--init","--recursive")],ports)}export{buildVendored};
