(function(__load,__later,__meta,require){"use strict";const {rewriteRecords}=__load("chunk-CAJ35KWO.js");__load("chunk-XWYGLVYB.js");const {programsFolder}=__load("chunk-OGDEHDNY.js");const {createHash}=require("node:crypto");const {join,relative}=require("node:path/posix");var first=/^#!(?:\/bin\/sh\n'''exec' .*\n' '''|.*)\n/;async function pointScripts({environment,site,from,to},{files}){let bin=programsFolder(environment,{platform:"\
linux"}),changed=new Map;for(let name of await files.has(bin)?await files.names(bin):[]){let text=Buffer.from(await files.bytes(join(bin,name))).toString("latin\
1"),line=first.exec(text)?.[0];if(!line?.includes(from))continue;let bytes=Buffer.from(`#!${to}
${text.slice(line.length)}`,"latin1");await files.write(join(bin,name),bytes,493),changed.set(relative(site,join(bin,name)),`sha256=${createHash("sha256").update(
bytes).digest("base64url")},${bytes.length}`)}changed.size>0&&await rewriteRecords(site,files,(path,written,line)=>changed.has(path)?`${written},${changed.get(path)}`:
line)}

return{pointScripts}})