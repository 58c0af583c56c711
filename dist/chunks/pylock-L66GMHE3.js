import{fileNameOf,lockedFile,readToml,sizeOf,uploadTimeOf}from"./chunk-IQLHHSYY.js";import{Shape,normalizeName,optional}from"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";
import"./chunk-SQ6OKIXB.js";function readPylock(text,file="pylock.toml"){const data=readToml(text,file);const shape=new Shape(file,text);const version=shape.required(data["lock-version"],"\
lock-version");if(version&&!version.startsWith("1."))unknownVersion(shape,version);const names=key=>data[key]===void 0?void 0:shape.strings(data[key],key).map(normalizeName);
const environments=shape.strings(data.environments,"environments");const lock={kind:"flat",format:"pylock",file,text,version,packages:shape.tables(data.packages,
"packages").map((table,i)=>readPackage(shape.nth("packages",i),table,`packages[${i}]`)),...optional("generator",shape.string(data["created-by"],"created-by")),...optional(
"requiresPython",shape.string(data["requires-python"],"requires-python")),...optional("extras",names("extras")),...optional("groups",names("dependency-groups")),
...optional("defaultGroups",names("default-groups")),...environments.length>0?{environments}:{}};shape.finish();return lock}function unknownVersion(shape,version){
shape.add("unknown-lock-version",`Version ${version} of pylock.toml is not known here`,"Write it again with a tool that writes version 1","lock-version")}function readPackage(shape,table,key){
const name=normalizeName(shape.required(table.name,`${key}.name`));const marker=shape.string(table.marker,`${name}.marker`);const version=shape.string(table.version,
`${name}.version`)??"";const source=readSource(shape,table,name);if(source.kind==="index"&&version===""&&name)shape.add("missing-value",`${name} has no version`,
"Write it again with its own tool",`${name}.version`);return{name,version,source,files:readFiles(shape,table,`${name} ${version}`.trim(),name),...optional("requ\
iresPython",shape.string(table["requires-python"],`${name}.requires-python`)),markers:marker?{"":marker}:{},dependencies:[],extras:{}}}function readSource(shape,table,name){
const part=key=>table[key]===void 0?void 0:shape.table(table[key],`${name}.${key}`);const[vcs,directory,archive]=[part("vcs"),part("directory"),part("archive")];
const text=(from,field)=>shape.string(from[field],`${name}.${field}`);if(vcs)return{kind:"git",url:text(vcs,"url")??text(vcs,"path")??"",...optional("commit",text(
vcs,"commit-id")),...optional("subdirectory",text(vcs,"subdirectory"))};if(directory)return{kind:"directory",path:text(directory,"path")??"",editable:directory.
editable===true};if(archive)return archiveSource(text(archive,"url"),text(archive,"path"),text(archive,"subdirectory"));return{kind:"index",...optional("url",shape.
string(table.index,`${name}.index`))}}var archiveSource=(url,path,subdirectory)=>url===void 0?{kind:"path",path:path??""}:{kind:"url",url,...optional("subdirect\
ory",subdirectory)};function readFiles(shape,table,owner,name){const one=key=>table[key]===void 0?[]:[shape.table(table[key],`${name}.${key}`)];return[...one("a\
rchive"),...one("sdist"),...shape.tables(table.wheels,`${name}.wheels`)].flatMap(entry=>readFile(shape,entry,owner,name)??[])}function readFile(shape,entry,owner,name){
const key=`${name}.files`;const[url,path]=[shape.string(entry.url,`${key}.url`),shape.string(entry.path,`${key}.path`)];const hashes=Object.entries(shape.table(
entry.hashes,`${key}.hashes`)).map(([algorithm,digest])=>`${algorithm}:${shape.string(digest,`${key}.hashes.${algorithm}`)??""}`);const address=path??url;return lockedFile(
shape,owner,hashes,{...optional("name",shape.string(entry.name,`${key}.name`)??(address===void 0?void 0:fileNameOf(address))),...optional("url",url),...sizeOf(shape,
entry,key),...uploadTimeOf(entry)})}export{readPylock};
