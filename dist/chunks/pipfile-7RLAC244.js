import{filesOf,lockedFile}from"./chunk-IQLHHSYY.js";import{Shape,groupBy,lineOfPackage,normalizeName,optional}from"./chunk-MWDDLPWO.js";import{misconfigured}from"./chunk-6IOMZQNL.js";
import"./chunk-SQ6OKIXB.js";function findDuplicateKey(text){const open=[];const token=/"(?:[^"\\]|\\.)*"|[{}[\]]/g;for(let match=token.exec(text);match;match=token.exec(text)){const[found]=match;
if(found==="{")open.push(new Set);else if(found==="[")open.push(void 0);else if(found==="}"||found==="]")open.pop();else if(isKey(text,token.lastIndex)){const keys=open.
at(-1);if(keys?.has(found))return{key:JSON.parse(found),line:text.slice(0,match.index).split("\n").length};keys?.add(found)}}return void 0}function isKey(text,end){
let at=end;while(" 	\r\n".includes(text[at]??"\0"))at++;return text[at]===":"}function readPipfileLock(text,file="Pipfile.lock"){const shape=new Shape(file,text,key=>lineOfPackage(text,key.split(".")[1]??key));const data=readJson(shape);const meta=shape.
table(data._meta,"_meta");const{_meta,...categories}=data;const indexes=new Map(shape.tables(meta.sources,"_meta.sources").map(source=>[source.name,shape.string(
source.url,"_meta.sources.url")]));const entries=Object.entries(categories).flatMap(([category,table])=>Object.entries(shape.table(table,category)).map(([name,value])=>readEntry(
shape,name,shape.table(value,`${category}.${name}`),category,indexes)));const requires=shape.table(meta.requires,"_meta.requires");const hash=shape.table(meta.hash,
"_meta.hash");shape.finish();return{kind:"flat",format:"pipfile",file,text,version:String(meta["pipfile-spec"]??""),groups:Object.keys(categories).filter(name=>name!==
"default").map(normalizeName).sort(),packages:merge(entries),...optional("requiresPython",pythonOf(requires)),...optional("contentHash",typeof hash.sha256==="st\
ring"?hash.sha256:void 0)}}function readJson(shape){const{text,file}=shape;try{const data=JSON.parse(text);const duplicate=findDuplicateKey(text);if(duplicate)throw misconfigured(
[{code:"bad-json",fact:`The key '${duplicate.key}' is there twice`,fix:"Lock again with pipenv",where:{file,line:duplicate.line}}]);return shape.table(data,file)}catch(error){
if(!(error instanceof SyntaxError))throw error;throw misconfigured([{code:"bad-json",fact:`This is not valid JSON: ${error.message.split("\n")[0]}`,fix:"Lock ag\
ain with pipenv",where:{file,line:lineOfError(text,error)}}])}}function lineOfError(text,{message}){const position=/position (\d+)/.exec(message)?.[1];return text.
slice(0,position===void 0?text.length:Number(position)).split("\n").length}function pythonOf(requires){const{python_full_version:full,python_version:minor}=requires;
if(typeof full==="string")return`==${full}`;return typeof minor==="string"?`==${minor}.*`:void 0}function readEntry(shape,rawName,table,category,indexes){const name=normalizeName(
rawName);const key=`${category}.${rawName}`;const text=field=>shape.string(table[field],`${key}.${field}`);const source=readSource(text,table,indexes);const version=text(
"version")??"";return{name,version:/^={2,3}([^,*]+)$/.exec(version)?.[1]??"",source,files:shape.strings(table.hashes,`${key}.hashes`).flatMap(hash=>lockedFile(shape,
rawName,[hash],{})??[]),markers:{[normalizeName(category)]:text("markers")??""},groups:[normalizeName(category)],dependencies:[],extras:{}}}function readSource(text,table,indexes){
const[git,path,file]=[text("git")??text("hg")??text("svn")??text("bzr"),text("path"),text("file")];if(git!==void 0)return{kind:"git",url:git,...optional("commit",
text("ref"))};if(path!==void 0)return{kind:"directory",path,editable:table.editable===true};if(file!==void 0)return/^https?:/.test(file)?{kind:"url",url:file}:{
kind:"path",path:file};return{kind:"index",...optional("url",indexes.get(text("index")))}}function merge(entries){return[...groupBy(entries,({name,version,source})=>JSON.
stringify([name,version,source]))].map(([,same])=>{const files=new Map(same.flatMap(filesOf).map(file=>[file.hashes[0],file]));return{...same[0],files:[...files.
values()],markers:Object.assign({},...same.map(({markers})=>markers)),groups:same.flatMap(({groups})=>groups??[])}})}export{readPipfileLock};
