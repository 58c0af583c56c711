import{markerVariables,parseTagTarget}from"./chunk-U4VVJXHM.js";import{evaluate}from"./chunk-KGU7EOGL.js";import{lineOfRequirement}from"./chunk-SVDF5MSP.js";
import{MarkerAlgebra,satisfies}from"./chunk-F7B4FXBT.js";import"./chunk-7GZD23FT.js";import"./chunk-OVIR6H4B.js";import"./chunk-SPABB2XP.js";
import"./chunk-TCX4AMOF.js";import{normalizeName}from"./chunk-5W5MQDIH.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";import{join}from"node:path";async function buildToolProblems(plan,project,{files,host}){if(!plan.build)return[];const tools=pinnedTools(await files.text(join(host.suite,plan.build.tools)));
return project.build.requires.filter(required=>mayApply(required,plan)).flatMap(required=>judge(required,tools,plan.build,project))}var pinnedTools=text=>text.split(
"\n").flatMap((content,index)=>{const[,name,version]=/^([A-Za-z0-9][\w.-]*)==([^\s;\\]+)/.exec(content)??[];return name&&version?[{name:normalizeName(name),version,
line:index+1}]:[]});function mayApply({marker},plan){if(marker===void 0)return true;const algebra=new MarkerAlgebra;const targets=plan.cells.flatMap(cell=>cell.
stage==="native"?parseTagTarget(cell.target,plan.python)??[]:[]);return targets.some(target=>evaluate(algebra.parse(marker),{variables:markerVariables(target)})!==
false)}function judge(required,tools,{builder,tools:file},project){const pinned=tools.filter(({name})=>name===required.name);const fits=({version})=>required.url===
void 0&&(required.constraint.length===0||required.constraint.some(each=>satisfies(version,each)));if(pinned.some(fits))return[];const wanted=required.url===void 0?
`${required.name}${required.constraint.join(" || ")}`:`${required.name} @ ${required.url}`;const has=pinned.length>0?`${required.name} pinned at ${pinned.map(({
version,line:line2})=>`${version} (${file}:${line2})`).join(", ")}`:`no ${required.name} (${file})`;const line=lineInBuildSystem(project,required.name);return[{
code:"build-requirement",fact:`build-system.requires asks for ${wanted}, and the builder '${builder}' has ${has}`,fix:"Widen the requirement if the pinned versi\
on will do, or take it out if the build does not need it",where:{file:project.file,key:"build-system.requires",...line&&{line}}}]}function lineInBuildSystem({text},name){
const above=Math.max(0,text.split("\n").findIndex(line=>line.trim()==="[build-system]"));const found=lineOfRequirement({text:text.split("\n").slice(above+1).join(
"\n")},name);return found&&found+above+1}export{buildToolProblems};
