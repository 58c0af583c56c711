(function(__load,__later,__meta,require){"use strict";const {rewriteRecords}=__load("chunk-CAJ35KWO.js");const {isRecord}=__load("chunk-XWYGLVYB.js");const {glob}=__load("chunk-MDWPDO2G.js");const {failed}=__load("chunk-COHJCBW2.js");const {dirname,join}=require("node:path/posix");
async function tidySite({site},{files}){await files.remove(join(site,"bin")),await strike(site,path=>/^(\.\.|bin)\//.test(path),files)}async function findEntry({
site,entry,module,attribute},{files}){let paths=(await files.list(site)).map(({path})=>path),found=paths.filter(isModule(module));if(found.length===0)throw failed(
{code:"entry-missing",fact:`the entry point '${entry}' starts the module '${module}', and neither the wheel nor the pins have it`,fix:"Correct it in pyproject.t\
oml, or see that the wheel has all of the project"});if(paths.some(isModule(`${module}.${attribute}`))||found.some(path=>!path.endsWith(".py")))return;if(!(await Promise.
all(found.map(path=>files.text(join(site,path))))).some(mayDefine(attribute)))throw failed({code:"entry-missing",fact:`the entry point '${entry}' starts '${attribute}\
' of ${found.join(" and ")}, where nothing has that name`,fix:"Correct it in pyproject.toml"})}function isModule(name){let beginning=name.replaceAll(".","/");return path=>path.
startsWith(beginning)&&/^(\/__init__)?(\.py|(\.[\w-]+)*\.(so|pyd))$/.test(path.slice(beginning.length))}var mayDefine=name=>source=>source.match(new RegExp("\\p{\
ID_Continue}+","gu"))?.includes(name)===!0||/import\s*\(?\s*\*|\b(__dict__|__getattr__|exec|globals|locals|modules|setattr|vars)\b/.test(source);async function dropFiles({
site,patterns,elsewhere},{files}){let paths=(await files.list(site)).map(({path})=>path),dropped=new Map(patterns.map(pattern=>[pattern,paths.filter(within(pattern))])),
idle=[...dropped].flatMap(([pattern,found])=>found.length>0?[]:[pattern]);if(idle.length>0&&!elsewhere)throw failed({code:"drop-unmatched",fact:`client.drop nam\
es ${idle.map(each=>`'${each}'`).join(", ")}, and the packages of this client have nothing of that name`,fix:"Look into the installed packages, and correct or r\
emove it"});let gone=new Set([...dropped.values()].flat());for(let path of gone)await files.remove(join(site,path));await strike(site,path=>gone.has(path),files)}
function within(pattern){let fits=glob(pattern),depth=pattern.split("/").length;return path=>fits(path.split("/").slice(0,depth).join("/"))}async function recordSite({
site,sources},{files}){let compiled=sources?new Set:await leaveCompiled(site,files);await rewriteRecords(site,files,async(path,written,line)=>{if(isRecord(path))
return line;let[now,named]=compiled.has(path)?[`${path}c`,written.replace(/"?$/,"c$&")]:[path,written];if(!await files.has(join(site,now)))return line;let{sha256,
size}=await files.digest(join(site,now));return`${named},sha256=${Buffer.from(sha256,"hex").toString("base64url")},${size}`})}async function leaveCompiled(site,files){
let paths=(await files.list(site)).map(({path})=>path),known=new Set(paths),twice=paths.filter(path=>path.endsWith(".py")&&known.has(`${path}c`)),modules=new Set(
twice.filter(path=>isNamed(path)&&(dirname(path)==="."||known.has(join(dirname(path),"__init__.py")))));for(let path of twice)await files.remove(join(site,modules.
has(path)?path:`${path}c`));return modules}var isNamed=path=>path.slice(0,-3).split("/").every(name=>/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)),strike=(site,isGone,files)=>rewriteRecords(
site,files,(path,_,line)=>isGone(path)?void 0:line);

return{dropFiles,findEntry,recordSite,tidySite}})