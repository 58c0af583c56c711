(function(__load,__later,__meta,require){"use strict";const {lastingPath}=__load("chunk-FLN5SY65.js");const {formatBytes}=__load("chunk-M7UOSV6F.js");function formatTime(milliseconds){if(milliseconds>0&&milliseconds<999.5)return`${Math.round(milliseconds)} ms`;let tenths=Math.round(milliseconds/100);if(tenths<
600)return tenths===0?"0 s":`${(tenths/10).toFixed(1)} s`;let seconds=Math.round(milliseconds/1e3);if(seconds<3600)return`${Math.floor(seconds/60)} min ${twoDigits(
seconds%60)} s`;let minutes=Math.round(seconds/60);return`${Math.floor(minutes/60)} h ${twoDigits(minutes%60)} min`}var twoDigits=count2=>String(count2).padStart(
2,"0"),formatDate=epoch=>`${new Date(epoch*1e3).toISOString().slice(0,16).replace("T"," ")} UTC`,count=(amount,one,many=`${one}s`)=>`${amount} ${amount===1?one:
many}`,percent=(part,whole)=>`${whole>0?Number((part/whole*100).toFixed(2)):0}%`,sum=amounts=>amounts.reduce((total,amount)=>total+amount,0),byText=(a,b)=>a<b?-1:
a>b?1:0;function stagesOf(plan,manifest,parts){let cells=cellsOf(plan,manifest,parts),stage=(tone,title)=>({tone,title,cells:cells.filter(cell=>cell.tone===tone)}),foreseen=`\
foreseen from ${count(Object.keys(plan.inputs).length,"input")}, before anything is made`;return[{...stage("plan","Plan"),figure:count(plan.files.length,"file"),
note:foreseen},stage("pins","Pins"),stage("wheels","Wheels"),stage("client","Clients"),stage("server","Server")]}function cellsOf(plan,{files,pins:locked},parts){
let view=(id,tone,detail,paths)=>{let part=parts.find(({cell})=>cell===id);return{id,tone,detail,files:files.filter(({path})=>paths.includes(path)),...part&&{took:part.
took}}};return[view("pins","pins",plan.roles.map(({name})=>`${name} ${locked[name]?.length??0}`).join(", "),plan.roles.flatMap(({requirements,pylock})=>[requirements,
pylock])),...plan.cells.map(cell=>view(cell.id,toneOf(cell),detailOf(cell),cell.files))]}var toneOf=({stage})=>stage==="native"?"wheels":stage;function detailOf(cell){
switch(cell.stage){case"native":return`${cell.builder}, ${cell.wheels.map(({identifier})=>identifier).join(", ")}`;case"client":return`${cell.formats.map(({name})=>name).
join(", ")}, ${cell.interpreter} interpreter`;case"server":return cell.destinations.map(({name})=>name).join(", ")}}var timeOf=cells=>sum(cells.map(({took})=>took??
0)),folders={pins:"pins",wheels:"wheels",client:"client",feeds:"client",server:"server"},folderOf=path=>path.slice(0,path.indexOf("/")+1),toneOfPath=path=>folders[folderOf(
path).slice(0,-1)]??"plan";var difference=(now,before,format)=>before===void 0?"new":now===before?"\xB10":`${now>before?"+":"\u2212"}${format(Math.abs(now-before))}`,sizeChange=({path,size},version,earlier)=>difference(
size,earlier.sizes.get(lastingPath(path,version)),formatBytes),timeChange=(now,before)=>difference(now,before,formatTime);

return{formatTime,formatDate,count,percent,sum,byText,stagesOf,timeOf,folderOf,toneOfPath,sizeChange,timeChange}})