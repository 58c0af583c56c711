(function(__load,__later,__meta,require){"use strict";const {ReleaseError,besideOf,failed}=__load("chunk-COHJCBW2.js");const {createHash}=require("node:crypto");const {createWriteStream}=require("node:fs");const {mkdir,rename,rm}=require("node:fs/promises");const {createServer}=require("node:net");const {
dirname}=require("node:path");const {Readable}=require("node:stream");const {pipeline}=require("node:stream/promises");var localNetwork={async get(url,headers={},timeoutSeconds=30){let response=await fetch(url,{headers,signal:AbortSignal.timeout(timeoutSeconds*1e3)});return answered(
response)},async send({method,url,headers={},body},timeoutSeconds){let response=await fetch(url,{method,headers,redirect:"error",signal:AbortSignal.timeout(timeoutSeconds*
1e3),...body!==void 0&&{body:typeof body=="string"?body:new Uint8Array(body)}});return answered(response)},async download(url,sha256,to){await mkdir(dirname(to),
{recursive:!0});let beside=besideOf(to);try{let{default:retry}=await __later("p-retry-YBLO2KGL.js"),actual=await retry(()=>stream(url,beside),{retries:3,minTimeout:200,
factor:3,randomize:!0,shouldRetry:mayPass});if(actual!==sha256)throw failed({code:"hash-mismatch",fact:`${url} has sha256 ${actual}, expected ${sha256}`,fix:"If\
 the file was changed on purpose, write its new sha256 into release.yaml; if not, do not use it"});await rename(beside,to)}finally{await rm(beside,{force:!0})}},
freePort:()=>new Promise((resolve,reject)=>{let server=createServer();server.once("error",reject),server.listen(0,"127.0.0.1",()=>{let address=server.address();
server.close(()=>resolve(typeof address=="object"&&address?address.port:0))})})};async function answered(response){let[text,retryAfter]=[await response.text(),response.
headers.get("retry-after")];return{status:response.status,text,...retryAfter!==null&&{retryAfter}}}var mayPass=error=>error instanceof ReleaseError&&error.problems[0]?.
code==="download-failed";async function stream(url,to){let unreachable=error=>failed({code:"download-failed",fact:`${url} could not be read: ${cause(error)}`,fix:"\
Check the address and the network"},error),response=await fetch(url,{signal:AbortSignal.timeout(6e5)}).catch(error=>{throw unreachable(error)});if(!response.ok||
!response.body){let passing=response.status>=500||response.status===429;throw failed({code:passing?"download-failed":"download-refused",fact:`${url} answered ${response.
status}`,fix:passing?"Try again later":"Check the address"})}let hash=createHash("sha256"),hashed=async function*(source){for await(let chunk of source)hash.update(
chunk),yield chunk};return await pipeline(Readable.fromWeb(response.body),hashed,createWriteStream(to)).catch(error=>{throw error.syscall?error:unreachable(error)}),
hash.digest("hex")}var cause=error=>{let inner=error.cause??error;return inner instanceof Error?inner.message||inner.name:String(inner)};

return{localNetwork}})