(function(__load,__later,__meta,require){"use strict";const {binaryFormat,fitsTarget}=__load("chunk-QVBHBBWX.js");const {readRecord}=__load("chunk-XWYGLVYB.js");const {compareVersions,normalizeName}=__load("chunk-6KOOX2ED.js");const {createHash}=require("node:crypto");var installedPath=path=>path.replace(/^[^/]+\.data\/(?:pure|plat)lib\//,"");function wheelSurprises(members,facts){return[...recordSurprises(members,facts.distInfo),
...nameSurprises(members,facts),...members.flatMap(member=>memberSurprises(member,facts))]}function memberSurprises({path,data},{distInfo,target,tops}){let inside=installedPath(
path).replace(sitePackages,""),[top=""]=inside.split("/"),allowed=!sitePackages.test(path)&&(top===distInfo||/\.(libs|dylibs)$/.test(top)||/^[^/]+\.data\/(scripts|data|headers)\//.
test(path)||tops.has(moduleName(inside))),format=binaryFormat(data),outside=allowed?[]:[`${path} lies outside the project's packages`];return[...runsUnasked.test(
inside)?[`${path} would run in every Python that the wheel is installed for`]:outside,...format&&!target?[`${path} is compiled for ${format.system} ${format.machines.
join(" and ")}, in a wheel for any machine`]:[],...format&&target&&!fitsTarget(format,target)?[`${path} is compiled for ${format.system} ${format.machines.join(
" and ")}, not for ${target}`]:[]]}var sitePackages=/^[^/]+\.data\/data\/(?:.*\/)?(?:site|dist)-packages\//i,runsUnasked=/^(?:[^/]+\.(?:pth|start)|(?:site|user)customize[./].*)$/;
function nameSurprises(members,{distInfo,file}){let valuesOf=(of,key)=>{let[head=""]=(members.find(({path})=>path===`${distInfo}/${of}`)?.data.toString("utf8")??
"").replaceAll("\r","").split(`

`);return head.split(`
`).flatMap(line=>line.toLowerCase().startsWith(`${key.toLowerCase()}:`)?[line.slice(key.length+1).trim()]:[])},[name="",version="",...rest]=file.slice(0,-4).split(
"-"),[names,versions,tags]=[valuesOf("METADATA","Name"),valuesOf("METADATA","Version"),valuesOf("WHEEL","Tag")],[pythons="",abis="",platforms=""]=rest.slice(-3),
named=pythons.split(".").flatMap(python=>abis.split(".").flatMap(abi=>platforms.split(".").map(platform=>`${python}-${abi}-${platform}`))),differs=tags.filter(tag=>!named.
includes(tag));return[...names.filter(each=>normalizeName(each)!==normalizeName(name)).map(each=>`METADATA has the name ${each}`),...versions.filter(each=>compareVersions(
each,version.replaceAll("_","-"))!==0).map(each=>`METADATA has the version ${each}`),...differs.length>0?[`WHEEL has the tag ${differs.join(" and ")}, which its\
 name has not`]:[]]}var moduleName=path=>path.includes("/")?path.split("/")[0]??"":path.replace(/\..*$/,"");function recordSurprises(members,distInfo){let record=members.
find(({path})=>path===`${distInfo}/RECORD`);if(!record)return["it has no RECORD"];let listed=new Map(readRecord(record.data.toString("utf8")).map(({path,sha256})=>[
path,sha256])),others=members.filter(({path})=>path!==record.path);return[...others.filter(({path})=>!listed.has(path)).map(({path})=>`RECORD does not list ${path}`),
...others.filter(({path,data})=>listed.has(path)&&listed.get(path)!==createHash("sha256").update(data).digest("base64url")).map(({path})=>`RECORD has another sh\
a256 of ${path}`),...[...listed.keys()].filter(path=>path!==record.path&&!members.some(member=>member.path===path)).map(path=>`RECORD lists ${path}, which is no\
t there`)]}

return{installedPath,wheelSurprises}})