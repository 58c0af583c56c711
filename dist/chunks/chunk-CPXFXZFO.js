import{binaryFormat,fitsTarget}from"./chunk-ZCREQQZM.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_crypto=__commonJS({"builtin:node:crypto?src/core/wheel-contents.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:crypto"))}});var import_node_crypto=__toESM(require_node_crypto(),1);function readRecord(text){return text.split(/\r?\n/).filter(Boolean).map(line=>{const quoted=/^"((?:[^"]|"")*)",?(.*)$/.exec(line);const[path="",rest=""]=quoted?
[quoted[1]?.replaceAll('""','"'),quoted[2]]:[line.slice(0,line.indexOf(",")),line.slice(line.indexOf(",")+1)];const sha256=/^sha256=([\w-]+)/.exec(rest)?.[1];return{
path,...sha256&&{sha256}}})}var installedPath=path=>path.replace(/^[^/]+\.data\/(?:pure|plat)lib\//,"");function wheelSurprises(members,facts){return[...recordSurprises(members,facts.distInfo),
...members.flatMap(member=>memberSurprises(member,facts))]}function memberSurprises({path,data},{distInfo,target,tops}){const inside=installedPath(path);const[top=""]=inside.
split("/");const allowed=top===distInfo||/\.(libs|dylibs)$/.test(top)||/^[^/]+\.data\/(scripts|data|headers)\//.test(path)||tops.has(moduleName(inside));const format=binaryFormat(
data);return[.../^[^/]+\.pth$/.test(inside)?[`${path} would run in every Python that the wheel is installed for`]:[],...!allowed&&!/^[^/]+\.pth$/.test(inside)?[
`${path} lies outside the project's packages`]:[],...format&&!target?[`${path} is compiled for ${format.system} ${format.machines.join(" and ")}, in a wheel for\
 any machine`]:[],...format&&target&&!fitsTarget(format,target)?[`${path} is compiled for ${format.system} ${format.machines.join(" and ")}, not for ${target}`]:
[]]}var moduleName=path=>path.includes("/")?path.split("/")[0]??"":path.replace(/\..*$/,"");function recordSurprises(members,distInfo){const record=members.find(
({path})=>path===`${distInfo}/RECORD`);if(!record)return["it has no RECORD"];const listed=new Map(readRecord(record.data.toString("utf8")).map(({path,sha256})=>[
path,sha256]));const others=members.filter(({path})=>path!==record.path);return[...others.filter(({path})=>!listed.has(path)).map(({path})=>`RECORD does not lis\
t ${path}`),...others.filter(({path,data})=>listed.has(path)&&listed.get(path)!==(0,import_node_crypto.createHash)("sha256").update(data).digest("base64url")).map(
({path})=>`RECORD has another sha256 of ${path}`),...[...listed.keys()].filter(path=>path!==record.path&&!members.some(member=>member.path===path)).map(path=>`R\
ECORD lists ${path}, which is not there`)]}export{readRecord,installedPath,wheelSurprises};
