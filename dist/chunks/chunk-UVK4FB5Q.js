import{binaryFormat,fitsTarget}from"./chunk-ROB437GJ.js";function readRecord(text){return text.split(/\r?\n/).filter(Boolean).map(line=>{let quoted=/^"((?:[^"]|"")*)",?(.*)$/.exec(line),[path="",rest=""]=quoted?[quoted[1]?.
replaceAll('""','"'),quoted[2]]:[line.slice(0,line.indexOf(",")),line.slice(line.indexOf(",")+1)],sha256=/^sha256=([\w-]+)/.exec(rest)?.[1];return{path,...sha256&&
{sha256}}})}var{createHash}=process.getBuiltinModule("node:crypto"),installedPath=path=>path.replace(/^[^/]+\.data\/(?:pure|plat)lib\//,"");function wheelSurprises(members,facts){
return[...recordSurprises(members,facts.distInfo),...members.flatMap(member=>memberSurprises(member,facts))]}function memberSurprises({path,data},{distInfo,target,
tops}){let inside=installedPath(path),[top=""]=inside.split("/"),allowed=top===distInfo||/\.(libs|dylibs)$/.test(top)||/^[^/]+\.data\/(scripts|data|headers)\//.
test(path)||tops.has(moduleName(inside)),format=binaryFormat(data);return[.../^[^/]+\.pth$/.test(inside)?[`${path} would run in every Python that the wheel is i\
nstalled for`]:[],...!allowed&&!/^[^/]+\.pth$/.test(inside)?[`${path} lies outside the project's packages`]:[],...format&&!target?[`${path} is compiled for ${format.
system} ${format.machines.join(" and ")}, in a wheel for any machine`]:[],...format&&target&&!fitsTarget(format,target)?[`${path} is compiled for ${format.system}\
 ${format.machines.join(" and ")}, not for ${target}`]:[]]}var moduleName=path=>path.includes("/")?path.split("/")[0]??"":path.replace(/\..*$/,"");function recordSurprises(members,distInfo){
let record=members.find(({path})=>path===`${distInfo}/RECORD`);if(!record)return["it has no RECORD"];let listed=new Map(readRecord(record.data.toString("utf8")).
map(({path,sha256})=>[path,sha256])),others=members.filter(({path})=>path!==record.path);return[...others.filter(({path})=>!listed.has(path)).map(({path})=>`REC\
ORD does not list ${path}`),...others.filter(({path,data})=>listed.has(path)&&listed.get(path)!==createHash("sha256").update(data).digest("base64url")).map(({path})=>`\
RECORD has another sha256 of ${path}`),...[...listed.keys()].filter(path=>path!==record.path&&!members.some(member=>member.path===path)).map(path=>`RECORD lists\
 ${path}, which is not there`)]}export{readRecord,installedPath,wheelSurprises};
