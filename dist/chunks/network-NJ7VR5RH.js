import{ReleaseError,besideOf,failed}from"./chunk-FCKCLZQP.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_crypto=__commonJS({"builtin:node:crypto?src/ports/local/network.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:crypto"))}});var require_node_fs=__commonJS({"builtin:node:fs?src/ports/local/network.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:fs"))}});var require_promises=__commonJS({"builtin:node:fs/promises?src/ports/local/network.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("no\
de:fs/promises"))}});var require_node_net=__commonJS({"builtin:node:net?src/ports/local/network.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:net"))}});var require_node_path=__commonJS({"builtin:node:path?src/ports/local/network.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pat\
h"))}});var require_node_stream=__commonJS({"builtin:node:stream?src/ports/local/network.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:stream"))}});var require_promises2=__commonJS({"builtin:node:stream/promises?src/ports/local/network.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule(
"node:stream/promises"))}});var import_node_crypto=__toESM(require_node_crypto(),1);var import_node_fs=__toESM(require_node_fs(),1);var import_promises=__toESM(require_promises(),1);var import_node_net=__toESM(require_node_net(),1);
var import_node_path=__toESM(require_node_path(),1);var import_node_stream=__toESM(require_node_stream(),1);var import_promises2=__toESM(require_promises2(),1);var localNetwork={async get(url,headers={},timeoutSeconds=30){const response=await fetch(url,{headers,signal:AbortSignal.timeout(timeoutSeconds*1e3)});return{status:response.
status,text:await response.text()}},async download(url,sha256,to){await(0,import_promises.mkdir)((0,import_node_path.dirname)(to),{recursive:true});const beside=besideOf(
to);try{const{default:retry}=await import("./p-retry-UY7LRI3S.js");const actual=await retry(()=>stream(url,beside),{retries:3,minTimeout:200,factor:3,randomize:true,
shouldRetry:mayPass});if(actual!==sha256){throw failed({code:"hash-mismatch",fact:`${url} has sha256 ${actual}, expected ${sha256}`,fix:"If the file was changed\
 on purpose, write its new sha256 into release.yaml; if not, do not use it"})}await(0,import_promises.rename)(beside,to)}finally{await(0,import_promises.rm)(beside,
{force:true})}},freePort:()=>new Promise((resolve,reject)=>{const server=(0,import_node_net.createServer)();server.once("error",reject);server.listen(0,"127.0.0\
.1",()=>{const address=server.address();server.close(()=>resolve(typeof address==="object"&&address?address.port:0))})})};var mayPass=error=>error instanceof ReleaseError&&
error.problems[0]?.code==="download-failed";async function stream(url,to){const unreachable=error=>failed({code:"download-failed",fact:`${url} could not be read\
: ${cause(error)}`,fix:"Check the address and the network"},error);const response=await fetch(url,{signal:AbortSignal.timeout(6e5)}).catch(error=>{throw unreachable(
error)});if(!response.ok||!response.body){const passing=response.status>=500||response.status===429;throw failed({code:passing?"download-failed":"download-refus\
ed",fact:`${url} answered ${response.status}`,fix:passing?"Try again later":"Check the address"})}const hash=(0,import_node_crypto.createHash)("sha256");const hashed=async function*(source){
for await(const chunk of source){hash.update(chunk);yield chunk}};await(0,import_promises2.pipeline)(import_node_stream.Readable.fromWeb(response.body),hashed,(0,import_node_fs.createWriteStream)(
to)).catch(error=>{throw error.syscall?error:unreachable(error)});return hash.digest("hex")}var cause=error=>{const inner=error.cause??error;return inner instanceof
Error?inner.message||inner.name:String(inner)};export{localNetwork};
