(function(__load,__later,__meta,require){"use strict";const {glob}=__load("chunk-MDWPDO2G.js");const {failed}=__load("chunk-JVSK2WZL.js");const {join}=require("node:path/posix");async function tidySite({site},{files}){await files.remove(join(site,"bin")),await strike(site,path=>/^(\.\.|bin)\//.test(path),files)}async function dropFiles({
site,patterns},{files}){let paths=(await files.list(site)).map(({path})=>path),dropped=new Map(patterns.map(pattern=>[pattern,paths.filter(within(pattern))])),idle=[
...dropped].flatMap(([pattern,found])=>found.length>0?[]:[pattern]);if(idle.length>0)throw failed({code:"drop-unmatched",fact:`client.drop names ${idle.map(each=>`\
'${each}'`).join(", ")}, and the packages of this client have nothing of that name`,fix:"Look into the installed packages, and correct or remove it"});let gone=new Set(
[...dropped.values()].flat());for(let path of gone)await files.remove(join(site,path));await strike(site,path=>gone.has(path),files)}function within(pattern){let fits=glob(
pattern),depth=pattern.split("/").length;return path=>fits(path.split("/").slice(0,depth).join("/"))}async function strike(site,isGone,files){let records=(await files.
list(site)).filter(({path})=>/^[^/]+\.dist-info\/RECORD$/.test(path));for(let{path}of records){let lines=(await files.text(join(site,path))).split(`
`);await files.write(join(site,path),lines.filter(line=>!isGone((/^"[^"]*"|^[^,]*/.exec(line)?.[0]??"").replaceAll('"',""))).join(`
`))}}

return{dropFiles,tidySite}})