import{requirePythons}from"./chunk-66UIPFH4.js";import{roleWheelsOnly,wheelDigests}from"./chunk-OF7DI7FP.js";import{loadBundle,loadPackager}from"./chunk-R5SALHKN.js";
import{execute}from"./chunk-RF5BLH34.js";import{markerVariables,parseTagTarget}from"./chunk-U4VVJXHM.js";import{evaluate}from"./chunk-TMFSEBDG.js";
import{exactRequirement}from"./chunk-BWMX34S2.js";import{elfFiles,isCLibrary,loaded}from"./chunk-4ST7RWUY.js";import{MarkerAlgebra}from"./chunk-DBPEB6SM.js";
import{ensurePrograms,findPython,toolEnvironment}from"./chunk-GO554JX7.js";import{run}from"./chunk-YSIORGVI.js";import{cellField,cellOutcome,cellsOf,
chosenCells,command,compareVersions,describeFiles,digests,lineFields,openJob,overBudget,refuseChange,targetFacts,targetOf,timed,writePart}from"./chunk-6LS5MOD2.js";
import{failed}from"./chunk-7NI227LV.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/commands/package-client.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:path"))}});var require_node_path2=__commonJS({"builtin:node:path?src/line/interpreter.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path3=__commonJS({"builtin:node:path?src/line/windows-interpreter.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("no\
de:path"))}});var require_node_path4=__commonJS({"builtin:node:path?src/line/pack.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path4=__toESM(require_node_path(),1);var entry=/^([^\s#;][^;\n\\]*?)[ \t]*;[ \t]*([^\n\\]*?)[ \t]*(\\?\n(?:[ \t].*(?:\n|$))*)/gm;function requirementsOn(text,target,version){const found=parseTagTarget(
target,version);if(!found)return text;const variables={...markerVariables(found),python_full_version:version,implementation_version:version};const algebra=new MarkerAlgebra;
return text.replaceAll(entry,(_,requirement,marker,hashes)=>evaluate(algebra.parse(marker),{variables})===false?"":`${requirement}${hashes.startsWith("\\")?" ":
""}${hashes}`)}var verneed=1879048190;function neededVersions(data){const sections=sectionsOf(data);return sections.filter(({type})=>type===verneed).flatMap(({offset,entries,link})=>{
const names=sections[link]?.offset??0;return chain(data,offset,entries,12).flatMap(need=>chain(data,need+data.readUInt32LE(need+8),data.readUInt16LE(need+2),12).
map(aux=>textAt(data,names+data.readUInt32LE(aux+8))))})}function sectionsOf(data){const[start,size,count]=[Number(data.readBigUInt64LE(40)),data.readUInt16LE(58),
data.readUInt16LE(60)];return Array.from({length:start===0?0:count},(_,index)=>start+index*size).map(at=>({type:data.readUInt32LE(at+4),offset:Number(data.readBigUInt64LE(
at+24)),link:data.readUInt32LE(at+40),entries:data.readUInt32LE(at+44)}))}function chain(data,first,count,next){const offsets=[first];while(offsets.length<count)
offsets.push(offsets.at(-1)+data.readUInt32LE(offsets.at(-1)+next));return offsets.slice(0,count)}var textAt=(data,start)=>data.toString("latin1",start,data.indexOf(
0,start));var oldest="2.17";async function neededGlibc(root,ports){let newest=oldest;for(const file of await elfFiles(root,ports)){const versions=neededVersions(Buffer.from(
await ports.files.bytes(file))).flatMap(glibcVersion);newest=[newest,...versions].sort(compareVersions).at(-1)}return newest}var glibcVersion=name=>name==="GLIB\
C_ABI_DT_RELR"?["2.36"]:/^GLIBC_(\d+(?:\.\d+)+)$/.exec(name)?.slice(1)??[];var import_node_path2=__toESM(require_node_path2(),1);var import_node_path=__toESM(require_node_path3(),1);async function readWindowsInterpreter(at,archive,ports){const{files}=ports;const home=(0,import_node_path.join)(at,"python");const header=(0,import_node_path.join)(
home,"include/patchlevel.h");const version=await files.has(header)?/#define\s+PY_VERSION\s+"(\d+\.\d+\.\d+)/.exec(await files.text(header))?.[1]:void 0;const minor=version?.
replace(/\.\d+$/,"")??"";const needed=["python.exe","pythonw.exe",`python${minor.replace(".","")}.dll`,"Lib/os.py"];const there=await Promise.all(needed.map(name=>files.
has((0,import_node_path.join)(home,name))));const missing=version?needed.filter((_,index)=>!there[index]):["include/patchlevel.h"];if(!version||missing.length>0){
throw failed({code:"archive-unexpected",fact:`${archive} holds no ${missing.map(name=>`python/${name}`).join(", ")}`,fix:"Name an install_only archive of python\
-build-standalone for Windows"})}const[compiler]=await requirePythons([minor],ports);return{version,minor,executable:(0,import_node_path.join)(home,"python.exe"),
compiler:compiler?.path??"",standardLibrary:(0,import_node_path.join)(home,"Lib"),sharedLibrary:(0,import_node_path.join)(home,needed[2]??""),libraries:[]}}async function findInterpreter(cell,planned,work,ports){const interpreter=await chosen(cell,planned,work,ports);if(interpreter.minor!==planned){throw failed({code:"\
python-differs",fact:`the ${cell.interpreter} interpreter is Python ${interpreter.version}, the plan has ${planned}`,fix:cell.interpreter==="host"?`Put Python ${planned}\
 first on PATH, or plan on this machine`:`Name an archive of Python ${planned} under client.archives`})}return interpreter}async function chosen(cell,planned,work,ports){
if(cell.interpreter==="host")return inspect(await findPython(ports),ports);const{at,url}=await unpack(cell,work,ports);if(targetFacts(cell.target).system==="win\
dows")return readWindowsInterpreter(at,url,ports);const python=(0,import_node_path2.join)(at,"python/bin",`python${planned}`);if(await ports.files.has(python))return inspect(
python,ports);throw failed({code:"archive-unexpected",fact:`${url} holds no python/bin/python${planned}`,fix:"Name an install_only archive of python-build-stand\
alone for that Python"})}async function unpack(cell,work,ports){if(!cell.archive)throw failed({code:"plan-invalid",fact:`${cell.id} has no interpreter archive`,
fix:"Make the plan again"});const archive=(0,import_node_path2.join)(work,"interpreter.tar.gz");const at=(0,import_node_path2.join)(work,"interpreter");await execute(
[{do:"download",...cell.archive,to:archive},{do:"extract",archive,to:at}],ports);return{at,url:cell.archive.url}}var question=`
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
(0,import_node_path2.basename)(sharedLibrary));return{...rest,compiler:rest.executable,libraries,...linked&&{sharedLibrary}}}var import_node_path3=__toESM(require_node_path4(),1);var bundleFolder=work=>(0,import_node_path3.join)(work,"bundle");async function packAndProve(packager,bundle,{interpreter,glibc},cell,job,work,ports){const{plan}=job;
const planned=cell.formats.find(({name})=>name===packager.name);const place={app:plan.application,target:cell.target,entry:cell.entry,settings:planned?.settings??
{},identity:cell.identity,...cell.identity.icon&&{icon:(0,import_node_path3.join)(job.project,cell.identity.icon.path)},bundle:bundleFolder(work),launcher:bundle.
launcher(cell.entry,cell.target),files:await ports.files.list(bundleFolder(work)),glibc,tools:packager.requirements?await toolEnvironment(packager.requirements,
ports):"",work:(0,import_node_path3.join)(work,packager.name),suite:ports.host.suite,output:(0,import_node_path3.join)(work,planned?.file??packager.file(plan.application,
cell.target)),epoch:plan.epoch};await ports.files.makeFolder((0,import_node_path3.dirname)(place.output));const packed=await timed(`pack ${packager.name}`,ports,
()=>execute(packager.pack(place),ports));if(planned?.budget!==void 0)await refuseOverBudget(planned.file,planned.budget,place,ports);const proved=await timed(`r\
un ${packager.name} ${whereTried(cell)}`,ports,()=>execute(proof(packager,place,cell,bundle,interpreter),ports));return packed.took+proved.took}async function refuseOverBudget(file,budget,{
output,files:inside},{files}){const{size}=await files.digest(output);if(size>budget)throw failed(overBudget(file,size,budget,inside))}var whereTried=({target,wine})=>wine?
"under wine":targetFacts(target).system==="windows"?"on Windows":"in an empty root";var emptyRootPrograms=[{name:"unshare",debian:"util-linux",otherwise:"Instal\
l util-linux"},{name:"chroot",debian:"coreutils",otherwise:"Install coreutils"}];var winePrograms=["wine","wineboot","wineserver"].map(name=>({name,debian:"wine",
otherwise:"Install wine, with what it needs for 64-bit programs"}));var proofPrograms=({target,wine})=>wine?winePrograms:targetFacts(target).system==="linux"?emptyRootPrograms:
[];function proof(packager,place,cell,bundle,interpreter){const opened=packager.open(place);if("install"in opened)return[{do:"windows",label:`${packager.name} c\
lient`,runs:tried(opened,place,cell,bundle,interpreter)}];const{steps,content,at}=opened;const root={do:"empty-root",label:`${packager.name} client`,content,at};
return[...steps,{...root,argv:[(0,import_node_path3.join)(at,place.launcher),...cell.check],without:bundle.vital(interpreter,cell.target)},{...root,argv:bundle.
loadEverything(interpreter,at,cell.target),without:""}]}function tried({install,at,remove},{launcher},cell,bundle,interpreter){const on=path=>`${at}\\${path.replaceAll(
"/","\\")}`;const start={label:"the launcher",argv:[on(launcher),...cell.check]};return[...install,start,{label:"loading every module",argv:bundle.loadEverything(
interpreter,at,cell.target)},{...start,without:on(bundle.vital(interpreter,cell.target))},...remove]}var fields={...lineFields,cell:cellField("client-standalone-linux-x86_64")};var package_client_default=command({name:"package-client",summary:"Pack the client: \
its own interpreter, the pins and the wheel in each format",description:"Installs the wheel of this release and its pins beside an interpreter of its own, packs\
 that in every format of the cell, and tries each packed client: in an empty root, or installed, run and removed on Windows.",fields,outputs:{files:"The packed \
clients, one a line, below the release folder"},exchange:({cell,"plan-digest":sha256})=>({fetch:[{name:"release-plan",sha256},{prefix:"release-native-"}],store:{
name:`release-${cell??"client-all"}`,belongs:path=>path.startsWith("client/")||path.startsWith(cell?`parts/${cell}.json`:"parts/client-")}}),async run(request,ports){
const job=await openJob(request,ports);const cells=chosenCells(cellsOf(job.plan,"client"),request.cell);for(const cell of cells)await packageClient(cell,job,ports);
return cellOutcome("Clients",job,cells,ports)}});async function packageClient(cell,job,ports){const{files}=ports;if(isForeign(cell,ports))throw failed({code:"ce\
ll-foreign",fact:`${cell.id} is for ${cell.target}, which this machine is not`,fix:"Run it where the client will run: it is tried before it is released"});const bundle=await loadBundle(
cell.bundle);const packagers=await Promise.all(cell.formats.map(({name})=>loadPackager(name)));if(cell.identity.icon)await refuseOtherIcon(cell.identity.icon.path,
job,ports);await ensurePrograms([...bundle.needed(cell.target),...packagers.flatMap(({programs})=>programs),...proofPrograms(cell)],job.install,ports);const work=await files.
temporary(cell.id);const bundled=await makeBundle(bundle,cell,job,work,ports);let took=bundled.took;for(const packager of packagers)took+=await packAndProve(packager,
bundle,bundled,cell,job,work,ports);for(const path of cell.files)await files.move((0,import_node_path4.join)(work,path),(0,import_node_path4.join)(job.release,path));
const made=await describeFiles(job.release,cell.files,bundled.from,ports,cell.target);await writePart(job.release,{cell:cell.id,files:made,took},ports);await files.
remove(work)}async function refuseOtherIcon(icon,{plan,project},{files}){const path=(0,import_node_path4.join)(project,icon);if(!await files.has(path))throw failed(
{code:"file-missing",fact:`there is no ${path}, which client.icon names`,fix:"Check the project out where clients are packed"});refuseChange(plan.inputs,{[icon]:(await files.
digest(path)).sha256})}var isForeign=({target,wine},{host})=>{const here=targetOf(host.platform,host.arch);return target!==here&&!(wine&&here==="linux-x86_64")};
async function makeBundle(bundle,cell,job,work,ports){const{plan,release}=job;const{files,host}=ports;const role=plan.roles.find(({name})=>name==="client");if(!role)
throw failed({code:"plan-invalid",fact:"the plan has a client cell but no client role",fix:"Make the plan again"});const tools=await toolEnvironment(bundle.requirements,
ports);const wheels=await wheelDigests(job,ports);const{result:interpreter,took}=await timed(`bundle ${cell.id}`,ports,async()=>{const found=await findInterpreter(
cell,plan.python,work,ports);const steps=bundle.steps({app:plan.application,target:cell.target,entry:cell.entry,terminal:cell.identity.terminal,interpreter:found,
pins:await pinsFor(cell,(0,import_node_path4.join)(release,role.requirements),found,work,ports),wheelsOnly:await roleWheelsOnly(role,release,ports),wheels:(0,import_node_path4.join)(
release,"wheels"),requirement:exactRequirement(plan.application,Object.values(wheels)),tools,work,bundle:bundleFolder(work),cache:host.cacheFolder,path:host.env(
"PATH")??"",epoch:plan.epoch,suite:host.suite});await execute(steps,ports);return found});const python={[`python ${interpreter.version} (${cell.interpreter})`]:cell.
archive?.sha256??(await files.digest(interpreter.executable)).sha256};const glibc=targetFacts(cell.target).libc==="glibc"?await neededGlibc(bundleFolder(work),ports):
"";return{interpreter,glibc,took,from:{...wheels,...await digests(release,[role.requirements],ports),...python}}}async function pinsFor({target},pins,{version},work,{
files,host}){if(target===targetOf(host.platform,host.arch))return pins;const path=(0,import_node_path4.join)(work,"pins.txt");await files.write(path,requirementsOn(
await files.text(pins),target,version));return path}export{package_client_default,packageClient,isForeign};
