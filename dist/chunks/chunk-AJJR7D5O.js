import{requirementOf,roleWheelsOnly,wheelDigests}from"./chunk-5SVZREYY.js";import{loadBundle,loadPackager}from"./chunk-BBZZJLDY.js";import{isCLibrary,
loaded}from"./chunk-DAUPW44O.js";import{execute}from"./chunk-EV4M6T62.js";import{ensurePrograms,findPython,toolEnvironment}from"./chunk-34QLF6TY.js";
import{run}from"./chunk-YAGYCI5K.js";import{cellField,cellOutcome,cellsOf,chosenCells,command,describeFiles,digests,lineFields,openJob,targetOf,timed,writePart}from"./chunk-N7DAP23K.js";
import{failed}from"./chunk-DTB5KGIO.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/commands/package-client.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:path"))}});var require_node_path2=__commonJS({"builtin:node:path?src/line/interpreter.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path2=__toESM(require_node_path(),1);var import_node_path=__toESM(require_node_path2(),1);async function findInterpreter(cell,planned,work,ports){const python=cell.interpreter==="host"?await findPython(ports):await unpack(cell,planned,work,ports);const interpreter=await inspect(
python,ports);if(interpreter.minor!==planned){throw failed({code:"python-differs",fact:`the ${cell.interpreter} interpreter is Python ${interpreter.version}, th\
e plan has ${planned}`,fix:cell.interpreter==="host"?`Put Python ${planned} first on PATH, or plan on this machine`:`Name an archive of Python ${planned} under \
client.archives`})}return interpreter}async function unpack(cell,planned,work,ports){if(!cell.archive)throw failed({code:"plan-invalid",fact:`${cell.id} has no \
interpreter archive`,fix:"Make the plan again"});const archive=(0,import_node_path.join)(work,"interpreter.tar.gz");const at=(0,import_node_path.join)(work,"int\
erpreter");await execute([{do:"download",...cell.archive,to:archive},{do:"extract",archive,to:at}],ports);const python=(0,import_node_path.join)(at,"python/bin",
`python${planned}`);if(await ports.files.has(python))return python;throw failed({code:"archive-unexpected",fact:`${cell.archive.url} holds no python/bin/python${planned}`,
fix:"Name an install_only archive of python-build-standalone for that Python"})}var question=`
import json, os, sys, sysconfig
variable = sysconfig.get_config_var
paths = sysconfig.get_paths()
shared = os.path.join(variable("LIBDIR") or "", variable("INSTSONAME") or "")
if not os.path.isfile(shared):
    shared = os.path.join(sys.base_prefix, "lib", variable("INSTSONAME") or "")
linked = bool(variable("Py_ENABLE_SHARED")) and os.path.isfile(shared)
real = os.path.realpath(os.path.join(sys.base_prefix, "bin", "python%d.%d" % sys.version_info[:2]))
print(json.dumps({
    "version": "%d.%d.%d" % sys.version_info[:3],
    "minor": "%d.%d" % sys.version_info[:2],
    "executable": real,
    "standardLibrary": os.path.realpath(os.path.dirname(os.__file__)),
    "sharedLibrary": os.path.realpath(shared) if linked else None,
}))
`;async function inspect(python,ports){const answer=await run({do:"run",label:"python",argv:[python,"-I","-c",question],quiet:true},ports);const{sharedLibrary,...rest}=JSON.
parse(answer);const libraries=(await loaded(rest.executable,ports)).map(({name})=>name).filter(name=>!isCLibrary(name));const linked=sharedLibrary&&libraries.includes(
(0,import_node_path.basename)(sharedLibrary));return{...rest,libraries,...linked&&{sharedLibrary}}}var fields={...lineFields,cell:cellField("client-standalone-linux-x86_64")};var package_client_default=command({name:"package-client",summary:"Pack the client: \
its own interpreter, the pins and the wheel in each format",description:"Installs the wheel of this release and its pins beside an interpreter of its own, packs\
 that in every format of the cell, and runs each packed client in an empty root.",fields,outputs:{files:"The packed clients, one a line, below the release folde\
r"},exchange:({cell,"plan-digest":sha256})=>({fetch:[{name:"release-plan",sha256},{prefix:"release-native-"}],store:{name:`release-${cell??"client-all"}`,belongs:path=>path.
startsWith("client/")||path.startsWith(cell?`parts/${cell}.json`:"parts/client-")}}),async run(request,ports){const job=await openJob(request,ports);const cells=chosenCells(
cellsOf(job.plan,"client"),request.cell);for(const cell of cells)await packageClient(cell,job,ports);return cellOutcome("Clients",job,cells,ports)}});async function packageClient(cell,job,ports){
const{files}=ports;if(isForeign(cell,ports))throw failed({code:"cell-foreign",fact:`${cell.id} is for ${cell.target}, which this machine is not`,fix:"Run it whe\
re the client will run: it is tried before it is released"});const bundle=await loadBundle(cell.bundle);const packagers=await Promise.all(cell.formats.map(({name})=>loadPackager(
name)));await ensurePrograms([...bundle.programs,...packagers.flatMap(({programs})=>programs),...proofPrograms],job.install,ports);const work=await files.temporary(
cell.id);const bundled=await makeBundle(bundle,cell,job,work,ports);let took=bundled.took;for(const packager of packagers)took+=await packAndProve(packager,bundle,
bundled.interpreter,cell,job,work,ports);for(const path of cell.files)await files.move((0,import_node_path2.join)(work,path),(0,import_node_path2.join)(job.release,
path));const made=await describeFiles(job.release,cell.files,bundled.from,ports,cell.target);await writePart(job.release,{cell:cell.id,files:made,took},ports);await files.
remove(work)}var isForeign=({target},{host})=>target!==targetOf(host.platform,host.arch);var bundleFolder=work=>(0,import_node_path2.join)(work,"bundle");async function makeBundle(bundle,cell,job,work,ports){
const{plan,release}=job;const{files,host}=ports;const role=plan.roles.find(({name})=>name==="client");if(!role)throw failed({code:"plan-invalid",fact:"the plan \
has a client cell but no client role",fix:"Make the plan again"});const tools=await toolEnvironment(bundle.requirements,ports);const wheels=await wheelDigests(job,
ports);const{result:interpreter,took}=await timed(`bundle ${cell.id}`,ports,async()=>{const found=await findInterpreter(cell,plan.python,work,ports);const steps=bundle.
steps({app:plan.application,target:cell.target,entry:cell.entry,interpreter:found,pins:(0,import_node_path2.join)(release,role.requirements),wheelsOnly:await roleWheelsOnly(
role,release,ports),wheels:(0,import_node_path2.join)(release,"wheels"),requirement:requirementOf(plan,Object.values(wheels)),tools,work,bundle:bundleFolder(work),
cache:host.cacheFolder,path:host.env("PATH")??"",epoch:plan.epoch,suite:host.suite});await execute(steps,ports);return found});const python={[`python ${interpreter.
version} (${cell.interpreter})`]:cell.archive?.sha256??(await files.digest(interpreter.executable)).sha256};return{interpreter,took,from:{...wheels,...await digests(
release,[role.requirements],ports),...python}}}async function packAndProve(packager,bundle,interpreter,cell,{plan},work,ports){const planned=cell.formats.find(({
name})=>name===packager.name);const place={app:plan.application,target:cell.target,entry:cell.entry,bundle:bundleFolder(work),launcher:bundle.launcher(cell.entry),
work:(0,import_node_path2.join)(work,packager.name),output:(0,import_node_path2.join)(work,planned?.file??packager.file(plan.application,cell.target)),epoch:plan.
epoch};await ports.files.makeFolder((0,import_node_path2.dirname)(place.output));const packed=await timed(`pack ${packager.name}`,ports,()=>execute(packager.pack(
place),ports));const proved=await timed(`run ${packager.name} in an empty root`,ports,()=>execute(proof(packager,place,cell,bundle,interpreter),ports));return packed.
took+proved.took}var proofPrograms=[{name:"unshare",debian:"util-linux",otherwise:"Install util-linux"},{name:"chroot",debian:"coreutils",otherwise:"Install cor\
eutils"}];function proof(packager,place,cell,bundle,interpreter){const{steps,content,at}=packager.open(place);const root={do:"empty-root",label:`${packager.name}\
 client`,content,at};return[...steps,{...root,argv:[(0,import_node_path2.join)(at,place.launcher),...cell.check],without:bundle.vital(interpreter)},{...root,argv:bundle.
loadEverything(interpreter,at),without:""}]}export{package_client_default,packageClient,isForeign};
