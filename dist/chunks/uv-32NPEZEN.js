import{readToml}from"./chunk-OVIR6H4B.js";import{sortedUnique}from"./chunk-SPABB2XP.js";import{fileNameOf,lockedFile,sizeOf,uploadTimeOf}from"./chunk-JINH75TN.js";
import{Shape,isTable,optional}from"./chunk-TCX4AMOF.js";import{normalizeName}from"./chunk-5W5MQDIH.js";import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";function readUvLock(text,file="uv.lock",project){const data=readToml(text,file);const shape=new Shape(file,text);if(data.version!==1)unknownVersion(shape,data.version);
const tables=shape.tables(data.package,"package");const packages=tables.map((table,i)=>readPackage(shape.nth("package",i),table,`package[${i}]`));const rootAt=tables.
findIndex((table,i)=>project===void 0?localPath(table)===".":isNamed(packages[i],table,project));const environments=shape.strings(data["supported-markers"],"sup\
ported-markers");const root=packages[rootAt];const lock={kind:"graph",format:"uv",file,text,version:`${String(data.version)}.${String(data.revision??0)}`,packages:packages.
filter(each=>each!==root),...optional("requiresPython",shape.string(data["requires-python"],"requires-python")),...environments.length>0?{environments}:{},...root?
{root,metadata:readMetadata(shape,tables[rootAt],shape.table(data.manifest,"manifest"))}:{}};shape.finish();return lock}function unknownVersion(shape,version){const fact=`\
Version ${String(version)} of uv.lock is not known here`;shape.add("unknown-lock-version",fact,"Lock with a uv that writes version 1","version")}var LOCAL=["vir\
tual","editable","directory"];function localPath(table){const source=isTable(table.source)?table.source:{};return LOCAL.map(kind=>source[kind]).find(path=>typeof path===
"string")}var isNamed=(locked,table,project)=>locked?.name===project&&localPath(table)!==void 0;function readPackage(shape,table,key){const name=normalizeName(shape.
required(table.name,`${key}.name`));const version=shape.string(table.version,`${name}.version`)??"";const markers=shape.strings(table["resolution-markers"],`${name}\
.resolution-markers`);return{name,version,source:readSource(shape,table,name),files:readFiles(shape,table,name,version),markers:markers.length>0?{"":markers.map(
marker=>`(${marker})`).join(" or ")}:{},dependencies:readEdges(shape,table.dependencies,`${name}.dependencies`),extras:readSections(shape,table["optional-depend\
encies"],`${name}.optional-dependencies`),groupDependencies:readSections(shape,table["dev-dependencies"],`${name}.dev-dependencies`)}}function readSections(shape,value,key){
const entries=Object.entries(shape.table(value,key));return Object.fromEntries(entries.map(([section,list])=>[normalizeName(section),readEdges(shape,list,`${key}\
.${section}`)]))}function readEdges(shape,value,key){return shape.tables(value,key).map(table=>{const text=field=>shape.string(table[field],`${key}.${field}`);const specifier=text(
"specifier");return{name:normalizeName(shape.required(table.name,`${key}.name`)),extras:sortedUnique(shape.strings(table.extra??table.extras,`${key}.extra`).map(
normalizeName)),constraint:specifier?[specifier]:[],...optional("marker",text("marker")),...optional("version",text("version")),...optional("url",text("url")??text(
"git")??text("editable")??text("directory")??text("path")??urlOfSource(table.source))}})}function urlOfSource(source){const direct=isTable(source)?source.url??source.
git:void 0;return typeof direct==="string"?direct:void 0}function readSource(shape,table,name){const source=shape.table(table.source,`${name}.source`);const text=field=>shape.
string(source[field],`${name}.source.${field}`);const[registry,url,git,path]=[text("registry"),text("url"),text("git"),text("path")];const directory=text("edita\
ble")??text("directory")??text("virtual");if(registry!==void 0)return{kind:"index",url:registry};if(url!==void 0)return{kind:"url",url,...optional("subdirectory",
text("subdirectory"))};if(git!==void 0)return{kind:"git",url:git.split(/[?#]/)[0],...optional("commit",git.split("#")[1])};if(path!==void 0)return{kind:"path",path};
if(directory!==void 0)return{kind:"directory",path:directory,editable:source.editable!==void 0};shape.add("missing-value",`${name} has no source that is known h\
ere`,"Lock again with uv",`${name}.source`);return{kind:"index"}}function readFiles(shape,table,name,version){const sdist=table.sdist===void 0?[]:[shape.table(table.
sdist,`${name}.sdist`)];const wheels=shape.tables(table.wheels,`${name}.wheels`);const direct=isTable(table.source)&&typeof table.source.url==="string"?table.source.
url:void 0;return[...sdist,...wheels].flatMap(entry=>readFile(shape,entry,name,version,direct)??[])}function readFile(shape,entry,name,version,direct){const key=`${name}\
.files`;const url=shape.string(entry.url,`${key}.url`)??direct;const path=shape.string(entry.filename,`${key}.filename`)??shape.string(entry.path,`${key}.path`);
const hash=shape.string(entry.hash,`${key}.hash`);return lockedFile(shape,`${name} ${version}`,hash?[hash]:[],{...optional("name",path??url?fileNameOf(path??url??
""):void 0),...optional("url",url),...sizeOf(shape,entry,key),...uploadTimeOf(entry)})}function readMetadata(shape,table,manifest){const metadata=shape.table(table.
metadata,"metadata");const overrides=readEdges(shape,manifest.overrides,"manifest.overrides");return{dependencies:readEdges(shape,metadata["requires-dist"],"met\
adata.requires-dist"),groupDependencies:readSections(shape,metadata["requires-dev"],"metadata.requires-dev"),...metadata["provides-extras"]===void 0?{}:{extras:shape.
strings(metadata["provides-extras"],"metadata.provides-extras").map(normalizeName)},overridden:new Set(overrides.map(({name})=>name))}}export{readUvLock};
