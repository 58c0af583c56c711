(function(__load,__later,__meta,require){"use strict";const {escapeName,lineOfPackage,normalizeName,optional}=__load("chunk-6KOOX2ED.js");function vendoredOf(lock,names){let found=names.map(name=>vendor(lock,normalizeName(name)));return{vendored:found.flatMap(each=>"file"in each?[each]:[]),problems:found.
flatMap(each=>"code"in each?[each]:[])}}function vendor(lock,name){let problem=(fact,fix)=>({code:"vendor-impossible",fact,fix,where:{file:lock.file,key:"native\
.vendor",...optional("line",lineOfPackage(lock.text,name))}}),locked=lock.packages.filter(each=>each.name===name),[only]=locked;if(!only)return problem(`native.\
vendor names ${name}, which ${lock.file} does not have`,"Take it out, or lock the project again");if(locked.length>1)return problem(`${lock.file} has ${locked.length}\
 versions of ${name}`,"Vendor packages of which there is one version");let{version,source}=only;return source.kind==="git"&&!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(
source.commit??"")?problem(`${lock.file} has no whole commit of ${name}`,"Lock the project again: a branch or a tag may move"):source.kind!=="git"&&source.kind!==
"directory"?problem(`${name} comes from ${{index:"an index",url:"an address",path:"a file",release:"this release"}[source.kind]}, not from git or a folder`,source.
kind==="path"?"Publish that file where others can fetch it":"Take it out: it is pinned by its own hashes"):version===""?problem(`${lock.file} has no version of ${name}\
, so the name of its wheel cannot be planned`,"Give it a version that is written down, and lock again"):{name,version,source,file:`${escapeName(name)}-${version}\
-py3-none-any.whl`}}function commitAddress(source){if(source.kind!=="git"||source.url.startsWith("file:")||!URL.canParse(source.url))return;let address=new URL(
source.url);return address.username=address.password=address.search="",`git+${address.href}@${source.commit??""}`}var notBuilt="0".repeat(64);function withVendored(lock,vendored,sha256Of=()=>notBuilt){
if(vendored.length===0)return lock;let files=new Map(vendored.map(({name,file})=>[name,file])),replaced=each=>{let name=files.get(each.name);return name?{...each,
source:{kind:"release"},files:[{name,hashes:[`sha256:${sha256Of(each.name)}`]}]}:each};return{...lock,packages:lock.packages.map(replaced)}}

return{vendoredOf,commitAddress,notBuilt,withVendored}})