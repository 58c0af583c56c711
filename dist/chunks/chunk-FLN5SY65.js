(function(__load,__later,__meta,require){"use strict";const {readSizes,readTimes}=__load("chunk-RN6R4JO2.js");function earlierOf({application,files,pins},times="",sizes=""){let version=String(application?.version??""),sized=files.filter(file=>typeof file?.path=="string"&&
Number.isSafeInteger(file.size));return{version,sizes:new Map(sized.map(({path,size})=>[lastingPath(path,version),size])),pins:{client:pinsOf(pins,"client"),server:pinsOf(
pins,"server")},starts:readTimes(times).starts,bundles:readSizes(sizes)}}function lastingPath(path,version){let name=path.lastIndexOf("/")+1;for(let at=path.indexOf(
version,name);version&&at>=0;at=path.indexOf(version,at+1)){let[before,after]=[path[at-1]??"",path[at+version.length]??""];if("-_".includes(before)&&"-_.".includes(
after))return`${path.slice(0,at)}*${path.slice(at+version.length)}`}return path}var isPin=pin=>typeof pin?.name=="string"&&typeof pin.version=="string";function pinsOf(pins,role){
let found=pins?.[role];return Array.isArray(found)?found.filter(isPin):[]}function pinChanges(before,now){let[older,newer]=[versionsOf(before),versionsOf(now)];
return[...new Set([...older.keys(),...newer.keys()])].sort().map(name=>({name,before:older.get(name)??"",now:newer.get(name)??""})).filter(each=>each.before!==each.
now)}function versionsOf(pins){let all=Object.values(pins).flat();return new Map(all.map(({name})=>[name,[...new Set(all.filter(pin=>pin.name===name).map(({version})=>version))].
sort().join(", ")]))}

return{earlierOf,lastingPath,pinChanges}})