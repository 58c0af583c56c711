(function(__load,__later,__meta,require){"use strict";const {isRecord}=__load("chunk-XWYGLVYB.js");const {join}=require("node:path/posix");async function rewriteRecords(site,files,change){for(let{path}of(await files.list(site)).filter(({path:path2})=>isRecord(path2))){let lines=(await files.text(join(
site,path))).split(`
`),changed=await Promise.all(lines.map(line=>{let written=/^"[^"]*"|^[^,]*/.exec(line)?.[0]??"";return written?change(written.replaceAll('"',""),written,line):line}));
await files.write(join(site,path),changed.filter(line=>line!==void 0).join(`
`))}}

return{rewriteRecords}})