(function(__load,__later,__meta,require){"use strict";const {require_dist}=__load("chunk-B24YGUOK.js");const {configFields}=__load("chunk-U2ZZPPOW.js");__load("chunk-U4JCZRTN.js");__load("chunk-6KOOX2ED.js");const {acceptFields}=__load("chunk-COHJCBW2.js");const {__toESM}=__load("chunk-Q27DM3LX.js");
var import_yaml=__toESM(require_dist(),1);function readConfig(source,file){let lines=new import_yaml.LineCounter,document=(0,import_yaml.parseDocument)(source,{lineCounter:lines,uniqueKeys:!0}),lineOf=key=>position(
document,key,lines),syntax=document.errors.map(error=>({code:"config-malformed",fact:error.message.split(`
`)[0]?.replace(/ at line .*$/,"")??"not YAML",fix:"Correct the YAML there",where:{file,line:error.linePos?.[0].line??1}}));syntax.length===0&&syntax.push(...aliases(
document,file,lines));let findings=[],value=syntax.length>0?{}:document.toJS()??{};return{config:acceptFields(configFields,value,"",findings)??acceptFields(configFields,
{},"",[]),lineOf,problems:syntax.length>0?syntax:findings.map(finding=>configProblem(finding,file,lineOf))}}function aliases(document,file,lines){let problems=[];
return(0,import_yaml.visit)(document,{Alias:(_,{source,range})=>{problems.push({code:"config-malformed",fact:`'*${source}' is an alias, which is not allowed her\
e`,fix:"Write the value itself",where:{file,line:lines.linePos(range?.[0]??0).line}})}}),problems}function configProblem({key,fact,fix},file,lineOf){let line=lineOf(
key);return{code:"config-invalid",fact,fix,where:{file,key,...line&&{line}}}}function position(document,key,lines){let parts=key.split(/[.[\]]+/).filter(Boolean);
for(let length=parts.length;length>0;length--){let offset=offsetOf(document,parts.slice(0,length));if(offset!==void 0)return lines.linePos(offset).line}}function offsetOf(document,path){
let above=path.length===1?document.contents:document.getIn(path.slice(0,-1),!0),last=path.at(-1);return(0,import_yaml.isMap)(above)?above.items.find(({key})=>(0,import_yaml.isScalar)(
key)&&key.value===last)?.key?.range?.[0]:document.getIn(path,!0)?.range?.[0]}

return{configProblem,readConfig}})