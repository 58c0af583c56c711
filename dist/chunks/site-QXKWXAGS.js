import{glob}from"./chunk-KQUC2HA2.js";import{failed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/perform/site.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/pos\
ix"))}});var import_posix=__toESM(require_posix(),1);async function tidySite({site},{files}){await files.remove((0,import_posix.join)(site,"bin"));await strike(site,path=>/^(\.\.|bin)\//.test(path),files)}async function dropFiles({
site,patterns},{files}){const paths=(await files.list(site)).map(({path})=>path);const dropped=new Map(patterns.map(pattern=>[pattern,paths.filter(within(pattern))]));
const idle=[...dropped].flatMap(([pattern,found])=>found.length>0?[]:[pattern]);if(idle.length>0)throw failed({code:"drop-unmatched",fact:`client.drop names ${idle.
map(each=>`'${each}'`).join(", ")}, and the packages of this client have nothing of that name`,fix:"Look into the installed packages, and correct or remove it"});
const gone=new Set([...dropped.values()].flat());for(const path of gone)await files.remove((0,import_posix.join)(site,path));await strike(site,path=>gone.has(path),
files)}function within(pattern){const fits=glob(pattern);const depth=pattern.split("/").length;return path=>fits(path.split("/").slice(0,depth).join("/"))}async function strike(site,isGone,files){
const records=(await files.list(site)).filter(({path})=>/^[^/]+\.dist-info\/RECORD$/.test(path));for(const{path}of records){const lines=(await files.text((0,import_posix.join)(
site,path))).split("\n");await files.write((0,import_posix.join)(site,path),lines.filter(line=>!isGone((/^"[^"]*"|^[^,]*/.exec(line)?.[0]??"").replaceAll('"',""))).
join("\n"))}}export{dropFiles,tidySite};
