import{programsFolder}from"./chunk-FFYFSFM2.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_crypto=__commonJS({"builtin:node:crypto?src/perform/scripts.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:cry\
pto"))}});var require_posix=__commonJS({"builtin:node:path/posix?src/perform/scripts.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/\
posix"))}});var import_node_crypto=__toESM(require_node_crypto(),1);var import_posix=__toESM(require_posix(),1);var first=/^#!(?:\/bin\/sh\n'''exec' .*\n' '''|.*)\n/;async function pointScripts({environment,site,from,to},{files}){const bin=programsFolder(environment,{platform:"\
linux"});const changed=new Map;for(const name of await files.has(bin)?await files.names(bin):[]){const text=Buffer.from(await files.bytes((0,import_posix.join)(
bin,name))).toString("latin1");const line=first.exec(text)?.[0];if(!line?.includes(from))continue;const bytes=Buffer.from(`#!${to}
${text.slice(line.length)}`,"latin1");await files.write((0,import_posix.join)(bin,name),bytes,493);changed.set((0,import_posix.relative)(site,(0,import_posix.join)(
bin,name)),`sha256=${(0,import_node_crypto.createHash)("sha256").update(bytes).digest("base64url")},${bytes.length}`)}if(changed.size>0)await recordAnew(site,changed,
files)}async function recordAnew(site,changed,files){for(const{path}of(await files.list(site)).filter(({path:path2})=>/^[^/]+\.dist-info\/RECORD$/.test(path2))){
const lines=(await files.text((0,import_posix.join)(site,path))).split("\n");const said=line=>changed.get(line.slice(0,line.indexOf(",")));await files.write((0,import_posix.join)(
site,path),lines.map(line=>said(line)?`${line.slice(0,line.indexOf(","))},${said(line)}`:line).join("\n"))}}export{pointScripts};
