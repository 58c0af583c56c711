import{require_dist}from"./chunk-VETUTWQ4.js";import{configFields}from"./chunk-IQLHHSYY.js";import"./chunk-MWDDLPWO.js";import{acceptFields}from"./chunk-6IOMZQNL.js";
import{__toESM}from"./chunk-SQ6OKIXB.js";var import_yaml=__toESM(require_dist(),1);function readConfig(source,file){const lines=new import_yaml.LineCounter;const document=(0,import_yaml.parseDocument)(source,{lineCounter:lines,uniqueKeys:true});
const lineOf=key=>position(document,key,lines);const syntax=document.errors.map(error=>({code:"config-malformed",fact:error.message.split("\n")[0]?.replace(/ at line .*$/,
"")??"not YAML",fix:"Correct the YAML there",where:{file,line:error.linePos?.[0].line??1}}));if(syntax.length===0)syntax.push(...aliases(document,file,lines));const findings=[];
const value=syntax.length>0?{}:document.toJS()??{};const config=acceptFields(configFields,value,"",findings)??acceptFields(configFields,{},"",[]);return{config,
lineOf,problems:syntax.length>0?syntax:findings.map(finding=>configProblem(finding,file,lineOf))}}function aliases(document,file,lines){const problems=[];(0,import_yaml.visit)(
document,{Alias:(_,{source,range})=>{problems.push({code:"config-malformed",fact:`'*${source}' is an alias, which is not allowed here`,fix:"Write the value itse\
lf",where:{file,line:lines.linePos(range?.[0]??0).line}})}});return problems}function configProblem({key,fact,fix},file,lineOf){const line=lineOf(key);return{code:"\
config-invalid",fact,fix,where:{file,key,...line&&{line}}}}function position(document,key,lines){const parts=key.split(/[.[\]]+/).filter(Boolean);for(let length=parts.
length;length>0;length--){const offset=offsetOf(document,parts.slice(0,length));if(offset!==void 0)return lines.linePos(offset).line}return void 0}function offsetOf(document,path){
const above=path.length===1?document.contents:document.getIn(path.slice(0,-1),true);const last=path.at(-1);if(!(0,import_yaml.isMap)(above))return document.getIn(
path,true)?.range?.[0];const pair=above.items.find(({key})=>(0,import_yaml.isScalar)(key)&&key.value===last);return pair?.key?.range?.[0]}export{configProblem,readConfig};
