(function(__load,__later,__meta,require){"use strict";const {findPython}=__load("chunk-NK4OB75C.js");const {filesWithoutUrl,sha256Of}=__load("chunk-XPAESJQ7.js");const {retryAfter}=__load("chunk-IREKXAAJ.js");const {canonicalUrl,filesOf}=__load("chunk-U2ZZPPOW.js");const {groupBy,optional}=__load("chunk-6KOOX2ED.js");const {slashed}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");
function loginOf(text,host){let words=text.replaceAll(/^\s*#.*$/gm,"").replaceAll(/\bmacdef\b[\s\S]*?(?:\n\s*\n|$)/g,"").split(/\s+/).filter(Boolean),entries=[];
for(let at=0;at<words.length;at++){let word=words[at],open=entries.at(-1);word==="machine"?entries.push({machine:words[++at]??"",login:"",password:""}):word==="\
default"?entries.push({login:"",password:""}):open&&(word==="login"||word==="password")&&(open[word]=words[++at]??"")}return entries.find(({machine})=>machine===
host)??entries.find(({machine})=>machine===void 0)}async function configuredIndex(ports){let python=await findPython(ports),{stdout}=await ports.processes.run({argv:[python,"-m","pip","install","--help"],env:{COLUMNS:"\
1000"}});return/--index-url <url>[^(]*\(default (\S+?)\)/.exec(stdout)?.[1]}async function addressOf(index,configured,ports){let own=parse(index);if(!own)return;
let same=configured!==void 0&&canonicalUrl(configured)===canonicalUrl(index)?parse(configured):void 0,login=inAddress(own)??(same&&inAddress(same))??loginOf(await netrc(
ports),own.hostname),base=new URL(own);return base.username=base.password=base.search=base.hash="",base.pathname.endsWith("/")||(base.pathname+="/"),{base,...login&&
{authorization:basic(login)}}}function parse(text){let url=URL.canParse(text)?new URL(text):void 0;return url&&/^https?:$/.test(url.protocol)?url:void 0}var inAddress=({
username,password})=>username||password?{login:decodeURIComponent(username),password:decodeURIComponent(password)}:void 0,basic=({login,password})=>`Basic ${Buffer.
from(`${login}:${password}`).toString("base64")}`;async function netrc({host,files}){let path=slashed(host.env("NETRC")??join(host.home,".netrc"),host);return await files.
has(path)?files.text(path):""}var readPage=(text,page)=>entriesOf(text,page).flatMap(({url,sha256,yanked})=>sha256?[{url,sha256,...yanked!==void 0&&{yanked}}]:[]);function entriesOf(text,page){
return(text.trimStart().startsWith("{")?fromJson(text):fromHtml(text)).flatMap(({url,sha256,yanked,uploaded,provenance})=>{if(!URL.canParse(url,page.href))return[];
let address=new URL(url,page);return address.hash="",[{url:address.href,...sha256&&{sha256:sha256.toLowerCase()},...yanked!==void 0&&{yanked},...uploaded&&{uploaded},
...provenance!==void 0&&{provenance}}]})}function fromJson(text){let{files}=JSON.parse(text);if(!Array.isArray(files))throw new Error("the page lists no files");
return files.map(({url,hashes,yanked,"upload-time":uploaded,provenance})=>({url,sha256:hashes?.sha256,uploaded,provenance,yanked:yanked?yanked===!0?"":yanked:void 0}))}
var anchor=/<a\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi,attribute=/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;function fromHtml(text){if(!/<(?:!doctype\s+html|html|body|a)\b/i.
test(text))throw new Error("the page is neither JSON nor HTML");return[...text.matchAll(anchor)].flatMap(([,attributes=""])=>{let given=new Map([...attributes.matchAll(
attribute)].map(([,name="",double,single,bare])=>[name.toLowerCase(),unescape(double??single??bare??"")])),url=given.get("href");return url===void 0?[]:[{url,sha256:/#(?:.*&)?sha256=([0-9a-f]{64})/i.
exec(url)?.[1],yanked:given.get("data-yanked")}]})}var entities={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"},unescape=text=>text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
(whole,hex,decimal,name)=>{if(name)return entities[name.toLowerCase()]??whole;let point=hex?Number.parseInt(hex,16):Number(decimal);return point<=1114111?String.
fromCodePoint(point):whole});var parallel=8;async function askIndexes(all,ports,{every=!1}={}){let wanted=all.flatMap(pins2=>filesWithoutUrl(pins2)),pins=[...wanted.map(({pin})=>pin),...every?
all.flatMap(each=>each.pins):[]].filter(({source})=>source.kind==="index"),answers=pins.length>0?await askAll(pins,ports):new Map,urls=new Map([...answers.values()].
flatMap(answer=>"failed"in answer?[]:[...answer.values()].map(({sha256,url})=>[sha256,url]))),listing=pin=>listingOf(pin,answers.get(questionOf(pin))),missing=wanted.
find(({file})=>!urls.has(sha256Of(file)??""));return{listing,urls,...missing&&{problem:listing(missing.pin)?.unknown??`the index no longer has ${missing.file.name??
missing.pin.name}`}}}var questionOf=({name,source})=>`${source.url??""} ${name}`;function listingOf(pin,answer){if(!answer)return;if("failed"in answer)return{unknown:answer.
failed};let listed=filesOf(pin).flatMap(file=>answer.get(sha256Of(file)??"")??[]);if(listed.length===0)return{unknown:`it lists no file of ${pin.name} ${pin.version}\
 any more`};let yanked=listed.flatMap(({yanked:reason2})=>reason2??[]);return yanked.length>0?{yanked:yanked.find(Boolean)??""}:{}}async function askAll(pins,ports){
let configured=await configuredIndex(ports),answers=new Map;for(let[index,same]of groupBy(pins,({source})=>source.url)){let address=await indexAddress(index,configured,
ports),queue=[...new Map(same.map(pin=>[questionOf(pin),pin.name]))],worker=async()=>{for(let next=queue.shift();next;next=queue.shift())answers.set(next[0],typeof address==
"string"?{failed:address}:await ask(address,next[1],ports))};await Promise.all(Array.from({length:parallel},worker))}return answers}async function indexAddress(index,configured,ports){
let named=index??configured;return named===void 0?"pip does not say which index it is configured for":await addressOf(named,configured,ports)??"its address is n\
ot one of HTTP"}async function ask(address,name,{network}){let page=new URL(`${name}/`,address.base);try{return new Map(readPage(await patiently(()=>get(page,headersFor(
address),network)),page).map(file=>[file.sha256,file]))}catch(error){return{failed:reason(error)}}}async function askNow(index,name,ports,timeoutSeconds){let configured=index??
await configuredIndex(ports),address=await indexAddress(index,configured,ports);if(typeof address=="string")return{unknown:address};let page=new URL(`${name}/`,
address.base);try{let{status,text,retryAfter:after}=await ports.network.get(page.href,{...headersFor(address),"cache-control":"no-cache"},timeoutSeconds);return status===
404?{entries:[]}:status===200?{entries:entriesOf(text,page)}:{unknown:`it answered ${status} for ${page.pathname}`,...isPassing(status)&&{passing:!0,...optional(
"retryAfterSeconds",retryAfter(after,ports.host.now()))}}}catch(error){return{unknown:reason(error),passing:!/certificate/i.test(reason(error))}}}var headersFor=({
authorization})=>({accept,...authorization&&{authorization}});async function patiently(work){let{default:retry}=await __later("p-retry-YBLO2KGL.js");return retry(
work,{retries:3,minTimeout:200,factor:3,randomize:!0,shouldRetry:error=>!(error instanceof Refused)})}var Refused=class extends Error{};async function get(page,headers,network){
let{status,text}=await network.get(page.href,headers);if(status===200)return text;throw new(isPassing(status)?Error:Refused)(`it answered ${status} for ${page.pathname}`)}
var isPassing=status=>status>=500||status===429,accept="application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";function reason(error){
let{message,cause}=error;return[message??String(error),cause?.message||cause?.code].filter(Boolean).join(": ")}

return{askIndexes,askNow}})