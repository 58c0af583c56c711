import{normalizeName}from"./chunk-5W5MQDIH.js";import{ReleaseError}from"./chunk-HTBT4CKH.js";function lineWhere(text,test){const index=text.split("\n").findIndex(line=>test(line.trim()));return index<0?void 0:index+1}function lineOfKey(text,key){const parts=key.
replaceAll(/\[\d+\]/g,"").split(".");const last=parts.at(-1);const table=parts.slice(0,-1).join(".");const lines=text.split("\n").map(line=>line.trim());const header=lines.
findIndex(line=>isHeader(line,table));const setting=lines.findIndex((line,i)=>i>header&&isSetting(line,last));const found=setting>=0?setting:lines.findIndex(line=>isHeader(
line,key));return found>=0?found+1:header>=0?header+1:void 0}function lineInNth(text,table,nth,key){const lines=text.split("\n").map(line=>line.trim());const starts=lines.
flatMap((line,i)=>line.startsWith("[[")&&isHeader(line,table)?[i]:[]);const[start,end]=[starts[nth],starts[nth+1]??lines.length];if(start===void 0)return void 0;
const last=key.replaceAll(/\[\d+\]/g,"").split(".").at(-1);const setting=lines.findIndex((line,i)=>i>start&&i<end&&(isSetting(line,last)||isHeader(line,`${table}\
.${last}`)));return(setting>=0?setting:start)+1}var isHeader=(line,table)=>table!==""&&line.startsWith("[")&&line.replaceAll(/[[\]\s"']/g,"")===table;function isSetting(line,key){
const equals=line.indexOf("=");return equals>0&&line.slice(0,equals).trim().replaceAll(/["']/g,"")===key}function lineOfPackage(text,name,version){const wanted=normalizeName(
name);const lines=text.split("\n");const candidates=lines.flatMap((line,index)=>namedBy(line)===wanted?[index]:[]);const exact=candidates.find(at=>version===void 0||
lines.slice(at,at+3).some(line=>line.includes(version)));const found=exact??candidates[0];return found===void 0?void 0:found+1}var NAMED=[/^\s*name = ["']([^"']+)["']/,
/^\s*"([^"]+)": \{/,/^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:==|@)/];function namedBy(line){for(const pattern of NAMED){const name=pattern.exec(line)?.[1];if(name)
return normalizeName(name)}return void 0}var Shape=class _Shape{file;text;problems=[];#lineOf;constructor(file,text,lineOf=key=>lineOfKey(text,key)){this.file=file;this.text=text;this.#lineOf=lineOf}nth(table,nth){
const inner=new _Shape(this.file,this.text,key=>lineInNth(this.text,table,nth,key));return Object.assign(inner,{problems:this.problems})}table(value,key){if(value===
void 0)return{};if(isTable(value))return value;return this.#wrong(value,key,"a table",{})}list(value,key){if(value===void 0)return[];return Array.isArray(value)?
value:this.#wrong(value,key,"a list",[])}tables(value,key){return this.list(value,key).map((item,i)=>this.table(item,`${key}[${i}]`))}strings(value,key){return this.
list(value,key).flatMap((item,i)=>this.string(item,`${key}[${i}]`)??[])}string(value,key){return value===void 0||typeof value==="string"?value:this.#wrong(value,
key,"a text",void 0)}required(value,key){if(typeof value==="string"&&value!=="")return value;if(value!==void 0&&value!=="")return this.#wrong(value,key,"a text",
"");this.add("missing-value",`${key} is missing`,"Write the file again with its own tool",key);return""}add(code,fact,fix,key,line=this.#lineOf(key)){this.problems.
push({code,fact,fix,where:{file:this.file,...line?{line}:{},...line?{}:{key}}})}finish(){if(this.problems.length>0)throw new ReleaseError(this.problems,2)}#wrong(value,key,wanted,instead){
const found=Array.isArray(value)?"a list":value===null?"null":isTable(value)?"a table":`${typeof value} ${String(value)}`;this.add("wrong-type",`${key} is ${found}\
, where ${wanted} belongs`,"Correct it, or write the file again with its own tool",key);return instead}};var isTable=value=>typeof value==="object"&&value!==null&&
!Array.isArray(value)&&!(value instanceof Date);var optional=(key,value)=>value===void 0?{}:{[key]:value};export{lineWhere,lineOfPackage,Shape,isTable,optional};
