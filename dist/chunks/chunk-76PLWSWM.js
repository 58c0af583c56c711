import{lastingPath}from"./chunk-6E6GFDTC.js";import{formatBytes}from"./chunk-XCKSHHOO.js";function formatTime(milliseconds){if(milliseconds>0&&milliseconds<999.5)return`${Math.round(milliseconds)} ms`;const tenths=Math.round(milliseconds/100);if(tenths<
600)return tenths===0?"0 s":`${(tenths/10).toFixed(1)} s`;const seconds=Math.round(milliseconds/1e3);if(seconds<3600)return`${Math.floor(seconds/60)} min ${twoDigits(
seconds%60)} s`;const minutes=Math.round(seconds/60);return`${Math.floor(minutes/60)} h ${twoDigits(minutes%60)} min`}var twoDigits=count2=>String(count2).padStart(
2,"0");var formatDate=epoch=>`${new Date(epoch*1e3).toISOString().slice(0,16).replace("T"," ")} UTC`;var count=(amount,one,many=`${one}s`)=>`${amount} ${amount===
1?one:many}`;var percent=(part,whole)=>`${whole>0?Number((part/whole*100).toFixed(2)):0}%`;var sum=amounts=>amounts.reduce((total,amount)=>total+amount,0);var byText=(a,b)=>a<
b?-1:a>b?1:0;function stagesOf(plan,manifest,parts){const cells=cellsOf(plan,manifest,parts);const stage=(tone,title)=>({tone,title,cells:cells.filter(cell=>cell.tone===tone)});
const foreseen=`foreseen from ${count(Object.keys(plan.inputs).length,"input")}, before anything is made`;return[{...stage("plan","Plan"),figure:count(plan.files.
length,"file"),note:foreseen},stage("pins","Pins"),stage("wheels","Wheels"),stage("client","Clients"),stage("server","Server")]}function cellsOf(plan,{files,pins:locked},parts){
const view=(id,tone,detail,paths)=>{const part=parts.find(({cell})=>cell===id);return{id,tone,detail,files:files.filter(({path})=>paths.includes(path)),...part&&
{took:part.took}}};const pins=view("pins","pins",plan.roles.map(({name})=>`${name} ${locked[name]?.length??0}`).join(", "),plan.roles.flatMap(({requirements,pylock})=>[
requirements,pylock]));return[pins,...plan.cells.map(cell=>view(cell.id,toneOf(cell),detailOf(cell),cell.files))]}var toneOf=({stage})=>stage==="native"?"wheels":
stage;function detailOf(cell){switch(cell.stage){case"native":return`${cell.builder}, ${cell.wheels.map(({identifier})=>identifier).join(", ")}`;case"client":return`${cell.
formats.map(({name})=>name).join(", ")}, ${cell.interpreter} interpreter`;case"server":return cell.destinations.map(({name})=>name).join(", ")}}var timeOf=cells=>sum(
cells.map(({took})=>took??0));var folders={pins:"pins",wheels:"wheels",client:"client",feeds:"client",server:"server"};var folderOf=path=>path.slice(0,path.indexOf(
"/")+1);var toneOfPath=path=>folders[folderOf(path).slice(0,-1)]??"plan";var difference=(now,before,format)=>before===void 0?"new":now===before?"±0":`${now>before?"+":"−"}${format(Math.abs(now-before))}`;var sizeChange=({path,size},version,earlier)=>difference(
size,earlier.sizes.get(lastingPath(path,version)),formatBytes);var timeChange=(now,before)=>difference(now,before,formatTime);export{formatTime,formatDate,count,percent,sum,byText,stagesOf,timeOf,folderOf,toneOfPath,sizeChange,timeChange};
