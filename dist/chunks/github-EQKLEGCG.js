(function(__load,__later,__meta,require){"use strict";const {getOctokit}=__load("chunk-LVKUQGCJ.js");__load("chunk-LPEF6ELF.js");const {createReadStream,createWriteStream}=require("node:fs");const {mkdir,rm}=require("node:fs/promises");const {dirname}=require("node:path");const {Readable}=require("node:stream");const {pipeline}=require("node:stream/promises");
var version={"x-github-api-version":"2022-11-28"};function openGitHub(token){let octokit=getOctokit(token);return{request:(route,parameters,timeoutSeconds)=>answered(
octokit.request(route,{headers:version,...parameters,request:{signal:AbortSignal.timeout(Math.ceil(timeoutSeconds*1e3))}})),upload:(url,name,content,size,timeoutSeconds)=>answered(
octokit.request({method:"POST",url,name,data:"path"in content?createReadStream(content.path):Readable.from([Buffer.from(content.text)]),headers:{...version,"con\
tent-type":"application/octet-stream","content-length":size},request:{signal:AbortSignal.timeout(Math.ceil(timeoutSeconds*1e3))}})),download:async(route,parameters,to,timeoutSeconds)=>{
let request={signal:AbortSignal.timeout(Math.ceil(timeoutSeconds*1e3)),parseSuccessResponseBody:!1},answer=await responded(octokit.request(route,{...parameters,
headers:{...version,...!route.includes("{archive_format}")&&{accept:"application/octet-stream"}},request}));return answer.status===200&&await save(answer.data,to),
{...answer,data:void 0}}}}async function responded(asked){let{status,headers,data}=await asked.catch(error=>{if(error.response)return error.response;throw error});
return{status,headers,data}}async function answered(asked){let answer=await responded(asked);if(answer.status<300&&answer.status!==204&&typeof answer.data!="obj\
ect")throw new Error("the answer was cut off");return answer}async function save(body,to){await mkdir(dirname(to),{recursive:!0}),await pipeline(Readable.fromWeb(
body),createWriteStream(to)).catch(async error=>{throw await rm(to,{force:!0}),error})}

return{openGitHub}})