(function(__load,__later,__meta,require){"use strict";const {fileNameOf,lockedFile,readRequiresPython,readToml,sizeOf,uploadTimeOf}=__load("chunk-U2ZZPPOW.js");__load("chunk-U4JCZRTN.js");const {Shape,normalizeName,
optional}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");function readPylock(text,file="pylock.toml"){let data=readToml(text,file),shape=new Shape(file,text),version=shape.required(data["lock-version"],"lock-version");
version&&!version.startsWith("1.")&&unknownVersion(shape,version);let names=key=>data[key]===void 0?void 0:shape.strings(data[key],key).map(normalizeName),environments=shape.
strings(data.environments,"environments"),lock={kind:"flat",format:"pylock",file,text,version,packages:shape.tables(data.packages,"packages").map((table,i)=>readPackage(
shape.nth("packages",i),table,`packages[${i}]`)),...optional("generator",shape.string(data["created-by"],"created-by")),...optional("requiresPython",readRequiresPython(
shape,data["requires-python"],"requires-python")),...optional("extras",names("extras")),...optional("groups",names("dependency-groups")),...optional("defaultGro\
ups",names("default-groups")),...environments.length>0?{environments}:{}};return shape.finish(),lock}function unknownVersion(shape,version){shape.add("unknown-l\
ock-version",`Version ${version} of pylock.toml is not known here`,"Write it again with a tool that writes version 1","lock-version")}function readPackage(shape,table,key){
let name=normalizeName(shape.required(table.name,`${key}.name`)),marker=shape.string(table.marker,`${name}.marker`),version=shape.string(table.version,`${name}.\
version`)??"",source=readSource(shape,table,name);return source.kind==="index"&&version===""&&name&&shape.add("missing-value",`${name} has no version`,"Write it\
 again with its own tool",`${name}.version`),{name,version,source,files:readFiles(shape,table,`${name} ${version}`.trim(),name),...optional("requiresPython",shape.
string(table["requires-python"],`${name}.requires-python`)),markers:marker?{"":marker}:{},dependencies:[],extras:{}}}function readSource(shape,table,name){let part=key=>table[key]===
void 0?void 0:shape.table(table[key],`${name}.${key}`),[vcs,directory,archive]=[part("vcs"),part("directory"),part("archive")],text=(from,field)=>shape.string(from[field],
`${name}.${field}`);return vcs?{kind:"git",url:text(vcs,"url")??text(vcs,"path")??"",...optional("commit",text(vcs,"commit-id")),...optional("subdirectory",text(
vcs,"subdirectory"))}:directory?{kind:"directory",path:text(directory,"path")??"",editable:directory.editable===!0}:archive?archiveSource(text(archive,"url"),text(
archive,"path"),text(archive,"subdirectory")):{kind:"index",...optional("url",shape.string(table.index,`${name}.index`))}}var archiveSource=(url,path,subdirectory)=>url===
void 0?{kind:"path",path:path??""}:{kind:"url",url,...optional("subdirectory",subdirectory)};function readFiles(shape,table,owner,name){let one=key=>table[key]===
void 0?[]:[shape.table(table[key],`${name}.${key}`)];return[...one("archive"),...one("sdist"),...shape.tables(table.wheels,`${name}.wheels`)].flatMap(entry=>readFile(
shape,entry,owner,name)??[])}function readFile(shape,entry,owner,name){let key=`${name}.files`,[url,path]=[shape.string(entry.url,`${key}.url`),shape.string(entry.
path,`${key}.path`)],hashes=Object.entries(shape.table(entry.hashes,`${key}.hashes`)).map(([algorithm,digest])=>`${algorithm}:${shape.string(digest,`${key}.hash\
es.${algorithm}`)??""}`),address=path??url;return lockedFile(shape,owner,hashes,{...optional("name",shape.string(entry.name,`${key}.name`)??(address===void 0?void 0:
fileNameOf(address))),...optional("url",url),...sizeOf(shape,entry,key),...uploadTimeOf(entry)})}

return{readPylock}})