(function(__load,__later,__meta,require){"use strict";function writeSizes(bundles){return`{
  "schema": 1,
  "bundles": {
${Object.keys(bundles).sort().map(cell=>`    ${JSON.stringify(cell)}: ${JSON.stringify(folderOf((bundles[cell]??[]).map(({path,size})=>({names:path.split("/"),size}))))}`).
join(`,
`)}
  }
}
`}function folderOf(entries){let first=[...new Set(entries.map(({names})=>names[0]??""))].sort(),inside=name=>entries.filter(({names})=>names[0]===name);return Object.
fromEntries(first.map(name=>{let[only,...others]=inside(name);return[name,only?.names.length===1&&others.length===0?only.size:folderOf(inside(name).map(({names,
size})=>({names:names.slice(1),size})))]}))}function readSizes(text){let bundles=parsed(text).bundles;return isFolder(bundles)?Object.fromEntries(Object.entries(
bundles).map(([cell,folder])=>[cell,filesOf(folder,"")])):{}}function filesOf(value,path){return typeof value=="number"?path&&Number.isSafeInteger(value)&&value>=
0?[{path,size:value}]:[]:isFolder(value)?Object.entries(value).flatMap(([name,each])=>filesOf(each,path?`${path}/${name}`:name)):[]}var isFolder=value=>typeof value==
"object"&&value!==null&&!Array.isArray(value);function parsed(text){try{return JSON.parse(text)??{}}catch{return{}}}function readTimes(text){let{wheels,starts}=parsed2(text);return{wheels:numbersOf(wheels),starts:numbersOf(starts)}}var numbersOf=value=>typeof value=="object"&&
value!==null?Object.fromEntries(Object.entries(value).filter(pair=>Number.isFinite(pair[1])&&pair[1]>=0)):{};function parsed2(text){try{return JSON.parse(text)??
{}}catch{return{}}}var writeTimes=({wheels,starts})=>`${JSON.stringify({schema:1,wheels:sorted(wheels),starts:sorted(starts)},null,2)}
`,sorted=times=>Object.fromEntries(Object.entries(times).sort(([a],[b])=>a<b?-1:1));

return{writeSizes,readSizes,readTimes,writeTimes}})