(function(__load,__later,__meta,require){"use strict";const {filesOf,lockedFile}=__load("chunk-U2ZZPPOW.js");__load("chunk-U4JCZRTN.js");const {Shape,groupBy,lineOfPackage,lineWhere,normalizeName,optional}=__load("chunk-6KOOX2ED.js");const {misconfigured}=__load("chunk-COHJCBW2.js");
function findDuplicateKey(text){let open=[],token=/["{}[\]]/g;for(let match=token.exec(text);match;match=token.exec(text)){let[found]=match;if(found==="{")open.
push(new Set);else if(found==="[")open.push(void 0);else if(found!=='"')open.pop();else{if(token.lastIndex=endOfText(text,token.lastIndex),!isKey(text,token.lastIndex))
continue;let key=JSON.parse(text.slice(match.index,token.lastIndex));if(open.at(-1)?.has(key))return{key,line:text.slice(0,match.index).split(`
`).length};open.at(-1)?.add(key)}}}function endOfText(text,from){for(let quote=text.indexOf('"',from);;quote=text.indexOf('"',quote+1)){let start=quote;for(;text[start-
1]==="\\";)start--;if((quote-start)%2===0)return quote+1}}function isKey(text,end){let at=end;for(;` 	\r
`.includes(text[at]??"\0");)at++;return text[at]===":"}function readPipfileLock(text,file="Pipfile.lock"){let shape=new Shape(file,text,key=>lineOfPackage(text,key.split(".")[1]??key)??lineWhere(text,line=>line.startsWith(
`"${key.split(".").at(-1)}"`))),data=readJson(shape),meta=shape.table(data._meta,"_meta"),{_meta,...categories}=data,indexes=new Map(shape.tables(meta.sources,"\
_meta.sources").map(source=>[source.name,shape.string(source.url,"_meta.sources.url")])),entries=Object.entries(categories).flatMap(([category,table])=>Object.entries(
shape.table(table,category)).map(([name,value])=>readEntry(shape,name,shape.table(value,`${category}.${name}`),category,indexes))),requires=shape.table(meta.requires,
"_meta.requires"),hash=shape.table(meta.hash,"_meta.hash");return shape.finish(),{kind:"flat",format:"pipfile",file,text,version:String(meta["pipfile-spec"]??""),
groups:Object.keys(categories).filter(name=>name!=="default").map(normalizeName).sort(),packages:merge(entries),...optional("requiresPython",pythonOf(requires)),
...optional("contentHash",typeof hash.sha256=="string"?hash.sha256:void 0)}}function readJson(shape){let{text,file}=shape;try{let data=JSON.parse(text),duplicate=findDuplicateKey(
text);if(duplicate)throw misconfigured([{code:"bad-json",fact:`The key '${duplicate.key}' is there twice`,fix:"Lock again with pipenv",where:{file,line:duplicate.
line}}]);return shape.table(data,file)}catch(error){throw error instanceof SyntaxError?misconfigured([{code:"bad-json",fact:`This is not valid JSON: ${error.message.
split(`
`)[0]}`,fix:"Lock again with pipenv",where:{file,line:lineOfError(text,error)}}]):error}}function lineOfError(text,{message}){let position=/ at position (\d+)/.
exec(message)?.[1],[,cut,around]=/^Unexpected token .+?, (\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message)??[],shown=around===void 0?text.length:text.
indexOf(around)+(cut?10:0);return text.slice(0,position===void 0?shown:Number(position)).split(`
`).length}function pythonOf(requires){let{python_full_version:full,python_version:minor}=requires;return typeof full=="string"?`==${full}`:typeof minor=="string"?
`==${minor}.*`:void 0}function readEntry(shape,rawName,table,category,indexes){let name=normalizeName(rawName),key=`${category}.${rawName}`,text=field=>shape.string(
table[field],`${key}.${field}`),source=readSource(text,table,indexes),index=text("index");index!==void 0&&!indexes.has(index)&&shape.add("missing-value",`${rawName}\
 comes from the index '${index}', which is not among _meta.sources`,"Lock again with pipenv",key);let version=text("version")??"";return{name,version:/^={2,3}([^,*]+)$/.
exec(version)?.[1]??"",source,files:shape.strings(table.hashes,`${key}.hashes`).flatMap(hash=>lockedFile(shape,rawName,[hash],{})??[]),markers:{[normalizeName(category)]:text(
"markers")??""},groups:[normalizeName(category)],dependencies:[],extras:{}}}function readSource(text,table,indexes){let[git,path,file]=[text("git")??text("hg")??
text("svn")??text("bzr"),text("path"),text("file")];return git!==void 0?{kind:"git",url:git,...optional("commit",text("ref"))}:path!==void 0?{kind:"directory",path,
editable:table.editable===!0}:file!==void 0?/^https?:/.test(file)?{kind:"url",url:file}:{kind:"path",path:file}:{kind:"index",...optional("url",indexes.get(text(
"index")))}}function merge(entries){return[...groupBy(entries,({name,version,source})=>JSON.stringify([name,version,source]))].map(([,same])=>{let files=new Map(
same.flatMap(filesOf).map(file=>[file.hashes[0],file]));return{...same[0],files:[...files.values()],markers:Object.assign({},...same.map(({markers})=>markers)),
groups:same.flatMap(({groups})=>groups??[])}})}

return{readPipfileLock}})