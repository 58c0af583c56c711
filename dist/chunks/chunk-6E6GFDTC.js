import{readSizes,readTimes}from"./chunk-IL7GYZEU.js";function earlierOf({application,files,pins},times="",sizes=""){const version=String(application?.version??"");const sized=files.filter(file=>typeof file?.path===
"string"&&Number.isSafeInteger(file.size));return{version,sizes:new Map(sized.map(({path,size})=>[lastingPath(path,version),size])),pins:{client:pinsOf(pins,"cl\
ient"),server:pinsOf(pins,"server")},starts:readTimes(times).starts,bundles:readSizes(sizes)}}function lastingPath(path,version){const name=path.lastIndexOf("/")+
1;for(let at=path.indexOf(version,name);version&&at>=0;at=path.indexOf(version,at+1)){const[before,after]=[path[at-1]??"",path[at+version.length]??""];if("-_".includes(
before)&&"-_.".includes(after))return`${path.slice(0,at)}*${path.slice(at+version.length)}`}return path}var isPin=pin=>typeof pin?.name==="string"&&typeof pin.version===
"string";function pinsOf(pins,role){const found=pins?.[role];return Array.isArray(found)?found.filter(isPin):[]}function pinChanges(before,now){const[older,newer]=[
versionsOf(before),versionsOf(now)];const names=[...new Set([...older.keys(),...newer.keys()])].sort();return names.map(name=>({name,before:older.get(name)??"",
now:newer.get(name)??""})).filter(each=>each.before!==each.now)}function versionsOf(pins){const all=Object.values(pins).flat();return new Map(all.map(({name})=>[
name,[...new Set(all.filter(pin=>pin.name===name).map(({version})=>version))].sort().join(", ")]))}export{earlierOf,lastingPath,pinChanges};
