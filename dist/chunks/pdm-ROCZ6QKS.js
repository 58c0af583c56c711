import{readToml}from"./chunk-OVIR6H4B.js";import{RequirementError,parseRequirement,sortedUnique}from"./chunk-SPABB2XP.js";import{lockedFile}from"./chunk-JINH75TN.js";
import{Shape,optional}from"./chunk-TCX4AMOF.js";import{normalizeName}from"./chunk-5W5MQDIH.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";function readPdmLock(text,file="pdm.lock"){const data=readToml(text,file);const shape=new Shape(file,text);const metadata=shape.table(data.metadata,"metadata");
const version=shape.required(metadata.lock_version,"metadata.lock_version");if(version&&!/^4(?:\.|$)/.test(version))unknownVersion(shape,version);const oldFiles=shape.
table(metadata.files,"metadata.files");const entries=shape.tables(data.package,"package").map((table,i)=>readEntry(shape.nth("package",i),table,`package[${i}]`,
oldFiles));const[target]=shape.tables(metadata.targets,"metadata.targets");shape.finish();return{kind:"graph",format:"pdm",file,text,version,packages:assemble(entries),
...optional("requiresPython",shape.string(target?.requires_python,"metadata.targets.requires_python")),...optional("contentHash",shape.string(metadata.content_hash,
"metadata.content_hash"))}}function unknownVersion(shape,version){shape.add("unknown-lock-version",`Lock version ${version} of pdm is not known here`,"Lock with\
 a pdm that writes version 4","metadata.lock_version")}function readEntry(shape,table,key,oldFiles){const name=normalizeName(shape.required(table.name,`${key}.n\
ame`));const version=shape.required(table.version,`${key}.version`);const marker=shape.string(table.marker,`${name}.marker`);return{name,version,source:readSource(
shape,table,name),files:readFiles(shape,table.files??oldFiles[`${String(table.name)} ${version}`],name,version),...optional("requiresPython",shape.string(table.
requires_python,`${name}.requires_python`)||void 0),markers:marker?{"":marker}:{},dependencies:shape.strings(table.dependencies,`${name}.dependencies`).flatMap(
text=>readEdge(shape,text,name)??[]),extras:{},ofExtras:sortedUnique(shape.strings(table.extras,`${name}.extras`).map(normalizeName))}}function readEdge(shape,text,owner){
try{return parseRequirement(text)}catch(error){if(!(error instanceof RequirementError))throw error;shape.add("bad-requirement",`${owner} needs what cannot be re\
ad: ${error.message}`,"Lock again with pdm",`${owner}.dependencies`);return void 0}}function readSource(shape,table,name){const text=field=>shape.string(table[field],
`${name}.${field}`);const[url,git,path]=[text("url"),text("git")??text("hg")??text("svn")??text("bzr"),text("path")];if(git!==void 0)return{kind:"git",url:git,...optional(
"commit",text("revision"))};if(path!==void 0)return table.editable===true||!/\.(?:whl|gz|zip|bz2|xz)$/.test(path)?{kind:"directory",path,editable:table.editable===
true}:{kind:"path",path};if(url!==void 0)return{kind:"url",url:url.split("#")[0],...optional("subdirectory",text("subdirectory"))};return{kind:"index"}}function readFiles(shape,value,name,version){
return shape.tables(value,`${name}.files`).flatMap(table=>{const url=shape.string(table.url,`${name}.files.url`);const file=shape.string(table.file,`${name}.fil\
es.file`)??url?.split(/[?#]/)[0]?.split("/").at(-1);const hash=shape.required(table.hash,`${name}.files.hash`);return lockedFile(shape,`${name} ${version}`,hash?
[hash]:[],{...optional("name",file),...optional("url",url)})??[]})}function assemble(entries){const packages=new Map;for(const{ofExtras,...entry}of entries){const id=JSON.
stringify([entry.name,entry.version,entry.source]);const known=packages.get(id)??{...entry,dependencies:[],markers:{},extras:{}};packages.set(id,known);if(ofExtras.
length>0)known.extras[ofExtras.join(",")]=entry.dependencies;else packages.set(id,{...known,dependencies:[...known.dependencies,...entry.dependencies],markers:entry.
markers})}return[...packages.values()].map(each=>({...each,extras:withSingles(each.extras)}))}function withSingles(extras){const all={...extras};for(const[together,
edges]of Object.entries(extras))for(const extra of together.split(","))all[extra]??=edges;return all}export{readPdmLock};
