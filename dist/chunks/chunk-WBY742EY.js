(function(__load,__later,__meta,require){"use strict";const {formatBytes}=__load("chunk-M7UOSV6F.js");function manifestTable({application:{name,version},files}){let rows=files.map(({path,size,sha256,target})=>[path,formatBytes(size),target??"any",sha256.slice(0,
16)]);return{title:`${name} ${version}`,head:["file","size","target","sha256"],rows}}function planTable({application:{name,version},lock,builds,cells,files}){let rows=files.
map(path=>{let cell=cells.find(each=>each.files.includes(path)),build=builds.find(({requirements})=>requirements===path);return cell?[path,cell.id,madeBy(cell)]:
[path,"",build?`what ${build.builder} builds with`:`from ${lock.file}`]});return{title:`${name} ${version}: what a release would make`,head:["file","cell","made\
 by"],rows}}function madeBy(cell){return cell.stage==="native"?`${cell.builder}, on ${cell.runner}`:cell.stage==="client"?`${cell.bundle}, on ${cell.runner}`:cell.
destinations.map(({name})=>name).join(", ")}

return{manifestTable,planTable}})