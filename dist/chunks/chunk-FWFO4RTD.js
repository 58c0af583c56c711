import{MarkerAlgebra,MarkerError,TRUE,requiresPythonIntervals}from"./chunk-F7B4FXBT.js";import{groupBy}from"./chunk-RMKBTZ2W.js";import{isTable,lineOfPackage}from"./chunk-TCX4AMOF.js";
import{normalizeName}from"./chunk-5W5MQDIH.js";var groupSection=name=>`group:${name}`;function rootPackage(lock,project){const{root}=lock;const sections=new Map([["",rootEdges(project.dependencies,root?.dependencies)]]);
for(const[extra,list]of Object.entries(project.extras))sections.set(extra,rootEdges(list,root?.extras[extra]));for(const[group,list]of Object.entries(project.groups)){
sections.set(groupSection(group),rootEdges(list,root?.groupDependencies?.[group]))}return{name:project.name,sections}}function rootEdges(requirements,locked=[]){
return requirements.map(requirement=>{const answers=locked.filter(({name})=>name===requirement.name);const siblings=requirements.filter(({name})=>name===requirement.
name).map(({marker})=>marker);return answers.length>0?{...requirement,locked:answers,siblings}:requirement})}function createContext(lock,project,extras,groups){const algebra=new MarkerAlgebra;const care=careOf(algebra,project.requiresPython??lock.requiresPython);const context={
lock,project,algebra,care,covered:care,root:rootPackage(lock,project),extras:new Set(extras),groups:new Set(groups),byName:groupBy(lock.packages,({name})=>name),
overridden:overriddenNames(lock,project),limits:new Map,problems:[],warnings:[]};const environments=(lock.environments??[]).map(text=>markerOf(context,text,lock.
file));if(environments.length>0)context.covered=algebra.and(care,environments.reduce((any,each)=>algebra.or(any,each)));return context}function overriddenNames({
metadata},{data}){const path=["tool","pdm","resolution","overrides"].reduce((table,key)=>isTable(table)?table[key]:void 0,data);return new Set([...metadata?.overridden??
[],...isTable(path)?Object.keys(path).map(normalizeName):[]])}function careOf(algebra,requiresPython){const intervals=requiresPython===void 0?void 0:requiresPythonIntervals(
requiresPython);return intervals?algebra.python(intervals):TRUE}function markerOf(context,text,owner){if(text===void 0||text==="")return TRUE;try{return context.
algebra.parse(text)}catch(error){if(!(error instanceof MarkerError))throw error;addProblem(context,{code:"bad-marker",fact:`A dependency of ${owner}: ${error.message}`,
fix:"Lock the project again",where:whereLocked(context,owner)});return TRUE}}function addProblem({problems},problem){if(!problems.some(({code,fact})=>code===problem.
code&&fact===problem.fact))problems.push(problem)}function whereLocked({lock},name,version){const line=lineOfPackage(lock.text,name,version);return line===void 0?
{file:lock.file}:{file:lock.file,line}}var describeEdge=({name,extras,constraint})=>`${name}${extras.length>0?`[${extras.join(",")}]`:""}${constraint.join(" || ")}`;export{groupSection,createContext,careOf,markerOf,addProblem,whereLocked,describeEdge};
