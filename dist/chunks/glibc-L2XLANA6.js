import{elfFiles}from"./chunk-RERHBJFR.js";import"./chunk-LNBZDIXN.js";import{compareVersions}from"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";
import"./chunk-SQ6OKIXB.js";var verneed=1879048190;function neededVersions(data){const sections=sectionsOf(data);return sections.filter(({type})=>type===verneed).flatMap(({offset,entries,link})=>{
const names=sections[link]?.offset??0;return chain(data,offset,entries,12).flatMap(need=>chain(data,need+data.readUInt32LE(need+8),data.readUInt16LE(need+2),12).
map(aux=>textAt(data,names+data.readUInt32LE(aux+8))))})}function sectionsOf(data){const[start,size,count]=[Number(data.readBigUInt64LE(40)),data.readUInt16LE(58),
data.readUInt16LE(60)];return Array.from({length:start===0?0:count},(_,index)=>start+index*size).map(at=>({type:data.readUInt32LE(at+4),offset:Number(data.readBigUInt64LE(
at+24)),link:data.readUInt32LE(at+40),entries:data.readUInt32LE(at+44)}))}function chain(data,first,count,next){const offsets=[first];while(offsets.length<count)
offsets.push(offsets.at(-1)+data.readUInt32LE(offsets.at(-1)+next));return offsets.slice(0,count)}var textAt=(data,start)=>data.toString("latin1",start,data.indexOf(
0,start));var oldest="2.17";async function neededGlibc(root,ports){let newest=oldest;for(const file of await elfFiles(root,ports)){const versions=neededVersions(Buffer.from(
await ports.files.bytes(file))).flatMap(glibcVersion);newest=[newest,...versions].sort(compareVersions).at(-1)}return newest}var glibcVersion=name=>name==="GLIB\
C_ABI_DT_RELR"?["2.36"]:/^GLIBC_(\d+(?:\.\d+)+)$/.exec(name)?.slice(1)??[];export{neededGlibc};
