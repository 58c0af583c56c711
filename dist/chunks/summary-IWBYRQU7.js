(function(__load,__later,__meta,require){"use strict";const {count,formatTime,sizeChange,stagesOf,sum,timeChange}=__load("chunk-7MKJ4AXB.js");const {startKey}=__load("chunk-65IH24R2.js");const {biggest}=__load("chunk-GSJDKIO3.js");const {foldedTable}=__load("chunk-R4CBTKYS.js");const {markdownTable}=__load("chunk-QCJDVBWC.js");const {pinChanges}=__load("chunk-FLN5SY65.js");__load("chunk-RN6R4JO2.js");const {cellsOf,formatBytes}=__load("chunk-M7UOSV6F.js");__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");

var label=text=>text.normalize("NFC").replaceAll(/[^\p{L}\p{N} ._-]+/gu," ").trim()||"-",fence=lines=>["```mermaid",...lines,"```",""].join(`
`),states={made:"#b7e4c7",earlier:"#cfe2ff",missing:"#e2e3e5",skipped:"#ffe5b4"},said=(state,{took=0})=>({made:`made in ${formatTime(took)}`,earlier:"made earli\
er",missing:"not yet",skipped:"skipped"})[state];function stateOf({files,took},left){return files.length===0?left?"skipped":"missing":took===void 0?"earlier":"m\
ade"}function graph(stages,{skipped:skipped2}){let filled=stages.filter(({cells})=>cells.length>0),nodes=filled.map(({cells},stage)=>cells.map((cell,index)=>({cell,
id:`c${stage}x${index}`,state:stateOf(cell,skipped2.length>0&&cell.took!==void 0)})));return fence(["flowchart LR",...filled.flatMap(({title},stage)=>[`  subgra\
ph s${stage}["${label(title)}"]`,...(nodes[stage]??[]).map(({cell,id,state})=>`    ${id}["${label(cell.id)} - ${said(state,cell)}"]:::${state}`),"  end"]),...filled.
slice(1).map((_,index)=>`  s${index} --> s${index+1}`),...Object.entries(states).map(([state,fill])=>`  classDef ${state} fill:${fill},stroke:#555,color:#111`)])}
function gantt(cells){let ran=cells.filter(({took})=>took!==void 0&&took>0);if(ran.length===0)return"";let ends=ran.map((_,index)=>ran.slice(0,index+1).reduce((total,{
took=0})=>total+Math.round(took),0)),lines=ran.map(({id,took=0},index)=>`  cell ${label(id)} - ${formatTime(took)} :t${index}, ${ends[index-1]??0}, ${ends[index]}`);
return fence(["gantt","  title Where the time went","  dateFormat x","  axisFormat %M:%S","  todayMarker off",...lines])}function releaseSummary(plan,manifest,parts,earlier){let stages=stagesOf(plan,manifest,parts),cells=stages.flatMap(stage=>stage.cells),took=new Map(cells.flatMap(
({files,took:took2})=>files.map(({path})=>[path,took2])));return[markdownTable(filesTable(manifest,took,earlier)),...starts(plan,parts,earlier).map(markdownTable),
graph(stages,manifest),gantt(cells),...pins(manifest,earlier).map(markdownTable),...skipped(manifest).map(markdownTable),...parts.filter(({inside})=>inside).map(
part=>foldedTable(insideTable(part)))].filter(Boolean).join(`
`)}function filesTable({application:{name,version},files},took,earlier){let time=path=>formatTime(took.get(path)??0),rows=[...folded(files)].map(([place,inside])=>{
let[file]=inside;return!file||inside.length>1?[place,"",formatBytes(sum(inside.map(({size})=>size))),...earlier?[""]:[],count(inside.length,"file"),time(inside[0]?.
path??"")]:[place,file.target??"any",formatBytes(file.size),...earlier?[sizeChange(file,version,earlier)]:[],file.sha256.slice(0,16),took.get(file.path)===void 0?
"":time(file.path)]});return{title:`${name} ${version}`,head:["artifact","target","size",...earlier?[`since ${earlier.version}`]:[],"sha256","time of its cell"],
rows}}function folded(files){let rows=new Map;for(let file of files){let place=/^server\/[^/]+\//.exec(file.path)?.[0]??file.path;rows.set(place,[...rows.get(place)??
[],file])}return rows}function starts(plan,parts,earlier){let measured=Object.assign({},...parts.map(part=>part.starts)),rows=cellsOf(plan,"client").flatMap(({target,
formats})=>formats.flatMap(({name})=>{let[key,now]=[startKey(name,target),measured[startKey(name,target)]];return now===void 0?[]:[[name,target,formatTime(now),
...earlier?[timeChange(now,earlier.starts[key])]:[]]]}));return rows.length>0?[{title:"Start-up",head:["client","target","median",...earlier?[`since ${earlier.version}`]:
[]],rows}]:[]}function pins({pins:now},earlier){if(!earlier)return[];let rows=pinChanges(earlier.pins,now).map(({name,before,now:now2})=>[name,before?now2?"chan\
ged":"removed":"added",before,now2]);return rows.length>0?[{title:`Pins since ${earlier.version}`,head:["distribution","what","before","now"],rows}]:[]}var skipped=({
skipped:skipped2})=>skipped2.length>0?[{title:"Skipped",head:["file","why"],rows:skipped2.map(({path,why})=>[path,why])}]:[],insideTable=({cell,inside=[]})=>({title:`\
The 20 biggest files inside of ${cell}`,head:["size","file"],rows:biggest(inside,20).map(({path,size})=>[formatBytes(size),path])});

return{releaseSummary}})