import{digestOf,findEngine,projectSources}from"./chunk-CJXP3WRG.js";import{loadFolders}from"./chunk-BBZZJLDY.js";import{markerVariables,parseTagTarget,
pinProblems}from"./chunk-7V7GSIEZ.js";import{evaluate}from"./chunk-NYGDDFIJ.js";import{MarkerAlgebra,lineOfRequirement,loadProject,readToml}from"./chunk-AYCOKKXH.js";
import{findPython,pythonVersion}from"./chunk-34QLF6TY.js";import{makePlan,normalizeName,satisfies,sha256,targetOf}from"./chunk-N7DAP23K.js";import{ReleaseError}from"./chunk-DTB5KGIO.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?src/line/load-plan.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path2=__commonJS({"builtin:node:path?src/line/build-tools.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path2=__toESM(require_node_path(),1);var import_node_path=__toESM(require_node_path2(),1);async function buildToolProblems({builds,cells,python},project,ports){const targets=cells.flatMap(cell=>cell.stage==="native"?parseTagTarget(cell.target,python)??
[]:[]);const wanted=project.build.requires.filter(required=>mayApply(required,targets));const problems=builds.filter(({isolated})=>!isolated).map(async({builder,
tools})=>{const pinned=(await Promise.all(tools.map(file=>pinnedTools(file,ports)))).flat();return wanted.flatMap(required=>judge(required,pinned,{builder,tools},
project))});return(await Promise.all(problems)).flat()}async function pinnedTools(file,{files,host}){return(await files.text((0,import_node_path.join)(host.suite,
file))).split("\n").flatMap((content,index)=>{const[,name,version]=/^([A-Za-z0-9][\w.-]*)==([^\s;\\]+)/.exec(content)??[];return name&&version?[{name:normalizeName(
name),version,place:`${file}:${index+1}`}]:[]})}function mayApply({marker},targets){if(marker===void 0)return true;const algebra=new MarkerAlgebra;return targets.
some(target=>evaluate(algebra.parse(marker),{variables:markerVariables(target)})!==false)}function judge(required,tools,{builder,tools:files},project){const pinned=tools.
filter(({name})=>name===required.name);const fits=({version})=>required.url===void 0&&(required.constraint.length===0||required.constraint.some(each=>satisfies(
version,each)));if(pinned.some(fits))return[];const wanted=required.url===void 0?`${required.name}${required.constraint.join(" || ")}`:`${required.name} @ ${required.
url}`;const has=pinned.length>0?`${required.name} pinned at ${pinned.map(({version,place})=>`${version} (${place})`).join(", ")}`:`no ${required.name} (${files.
join(", ")})`;const line=lineInBuildSystem(project,required.name);return[{code:"build-requirement",fact:`build-system.requires asks for ${wanted}, and the build\
er '${builder}' has ${has}`,fix:"Widen the requirement if the pinned version will do, or take it out if the build does not need it",where:{file:project.file,key:"\
build-system.requires",...line&&{line}}}]}function lineInBuildSystem({text},name){const above=Math.max(0,text.split("\n").findIndex(line=>line.trim()==="[build-\
system]"));const found=lineOfRequirement({text:text.split("\n").slice(above+1).join("\n")},name);return found&&found+above+1}async function loadPlan(request,ports){const loaded=await loadProject(request,ports);const plan=await planOf(loaded,ports);const problems=[...await buildToolProblems(
plan,loaded.project,ports),...pinProblems(plan,loaded,ports)];if(problems.length>0)throw new ReleaseError(problems,2);return plan}async function planOf(loaded,ports){
const{folder,project,lock}=loaded;const inputs=loaded.inputs();const cargo=await readCargo(folder,project,inputs,ports);const[setupPy,setupCfg]=await Promise.all(
["setup.py","setup.cfg"].map(name=>readBeside(folder,name,inputs,ports)));const[python,epoch,sources]=[await pythonVersion(await findPython(ports),ports),await sourceEpoch(
folder,ports),await projectSources(folder,ports)];return makePlan({...loaded,inputs:{...inputs,...sources&&{sources:digestOf(sources)}},lock:{file:lock.file,format:lock.
format},python,epoch,target:targetOf(ports.host.platform,ports.host.arch),engine:await hasEngine(ports),...await glibcOf(ports),...cargo&&{cargo},...setupPy!==void 0&&
{setupPy},...setupCfg!==void 0&&{setupCfg}},await loadFolders())}async function readCargo(folder,project,inputs,ports){const maturin=project.data["tool"]?.["mat\
urin"];const path=maturin?.["manifest-path"]??"Cargo.toml";const text=await readBeside(folder,path,inputs,ports);return text===void 0?void 0:readToml(text,path)}
async function readBeside(folder,path,inputs,{files}){if(!await files.has((0,import_node_path2.join)(folder,path)))return void 0;const text=await files.text((0,import_node_path2.join)(
folder,path));inputs[path]=sha256(text);return text}var hasEngine=async ports=>Boolean(ports.host.env("GITHUB_ACTIONS"))&&(ports.host.env("RUNNER_ENVIRONMENT")===
"github-hosted"||await findEngine(ports)!==void 0);async function glibcOf({processes,host}){if(host.platform!=="linux")return{};const answer=await processes.run(
{argv:["getconf","GNU_LIBC_VERSION"]}).catch(()=>void 0);const glibc=/^glibc (2\.\d+)/.exec(answer?.stdout??"")?.[1];return glibc?{glibc}:{}}async function sourceEpoch(folder,{
processes,host}){const given=host.env("SOURCE_DATE_EPOCH");if(given&&/^\d+$/.test(given))return Number(given);const{stdout}=await processes.run({argv:["git","lo\
g","-1","--format=%ct","--","."],cwd:folder}).catch(()=>({stdout:""}));return Number(stdout.trim())||firstZipDate}var firstZipDate=Date.UTC(1980,0,1)/1e3;export{loadPlan};
