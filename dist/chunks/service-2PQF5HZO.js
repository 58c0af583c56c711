(function(__load,__later,__meta,require){"use strict";const {failed}=__load("chunk-COHJCBW2.js");const {createPrivateKey,randomUUID,sign}=require("node:crypto");var[patience,uploading]=[60,3600],region="us-west-2";function openNotary(who,key,ports){let other=ports.host.env("RELEASE_ACTIONS_NOTARY")?.replace(/\/$/,""),submissions=`${other??
"https://appstoreconnect.apple.com"}/notary/v2/submissions`,ask=async(method,path="",body)=>{let headers={authorization:`Bearer ${token(who,key,ports.host.now())}`,
...body!==void 0&&{"content-type":"application/json"}};return attributesIn(await send({method,url:`${submissions}${path}`,headers,...body!==void 0&&{body:JSON.stringify(
body)}},patience,ports))};return{async submit(submissionName,sha256){let{id,attributes}=await ask("POST","",{submissionName,sha256,notifications:[]}),{bucket,object,
awsAccessKeyId:accessKeyId,awsSecretAccessKey:secretAccessKey,awsSessionToken:sessionToken}=attributes;return{id,upload:texts({bucket,object,accessKeyId,secretAccessKey,
sessionToken})}},async upload(data,sha256,{bucket,object,...keys}){let{AwsV4Signer}=await __later("aws4fetch.esm-HCNBT3JV.js"),url=other?`${other}/${bucket}/${object}`:
`https://${bucket}.s3.${region}.amazonaws.com/${object}`,signed=await new AwsV4Signer({method:"PUT",url,headers:{"x-amz-content-sha256":sha256},...keys,service:"\
s3",region}).sign();await send({method:"PUT",url:signed.url.href,headers:Object.fromEntries(signed.headers.entries()),body:data},uploading,ports)},status:async id=>(await ask(
"GET",`/${encodeURIComponent(id)}`)).attributes.status,async log(id){let{developerLogUrl}=(await ask("GET",`/${encodeURIComponent(id)}/logs`)).attributes;return(await send(
{method:"GET",url:String(developerLogUrl)},patience,ports)).text}}}function token({issuer,key:kid},key,now){let encode=part=>Buffer.from(JSON.stringify(part)).toString(
"base64url"),seconds=Math.floor(now/1e3),signed=`${encode({alg:"ES256",kid,typ:"JWT"})}.${encode({iss:issuer,iat:seconds,exp:seconds+600,aud:"appstoreconnect-v1",
jti:randomUUID()})}`;return`${signed}.${sign("sha256",Buffer.from(signed),{key:createPrivateKey(key),dsaEncoding:"ieee-p1363"}).toString("base64url")}`}async function send(request,timeoutSeconds,{
network}){let where=`${new URL(request.url).origin}${new URL(request.url).pathname}`,response=await network.send(request,timeoutSeconds).catch(error=>{throw unreachable(
where,String(error.cause??error))});if(response.status>=200&&response.status<300)return response;throw response.status===401?failed({code:"notary-key",fact:`${where}\
 does not take the key of client.sign-macos.notarize: it answered 401`,fix:"Compare issuer, key and the secret notary-key with App Store Connect, and look at th\
e clock of the machine"}):unreachable(where,`it answered ${response.status} ${response.text.slice(0,300)}`)}var unreachable=(where,why)=>failed({code:"notary-un\
reachable",fact:`${where} could not be asked: ${why}`,fix:"Run it again: what was submitted already is not submitted again"});function attributesIn({text}){try{
let{data}=JSON.parse(text);return{id:String(data.id),attributes:{...data.attributes}}}catch{throw failed({code:"notary-unreachable",fact:`the notary answered wh\
at is no answer: ${text.slice(0,200)}`,fix:"Run it again: what was submitted already is not submitted again"})}}function texts(values){let missing=Object.entries(
values).filter(([,value])=>typeof value!="string"||value==="").map(([name])=>name);if(missing.length>0)throw failed({code:"notary-unreachable",fact:`the notary \
did not say where to upload to: ${missing.join(", ")} is missing`,fix:"Run it again"});return values}

return{openNotary}})