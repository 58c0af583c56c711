import{findPython}from"./chunk-RZVPB5QZ.js";import{filesWithoutUrl,sha256Of}from"./chunk-YPZDVZYU.js";import{canonicalUrl,filesOf}from"./chunk-IQLHHSYY.js";
import{groupBy}from"./chunk-MWDDLPWO.js";import{slashed}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/index/address.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th/posix"))}});var import_posix=__toESM(require_posix(),1);function loginOf(text,host){const words=text.replaceAll(/^\s*#.*$/gm,"").replaceAll(/\bmacdef\b[\s\S]*?(?:\n\s*\n|$)/g,"").split(/\s+/).filter(Boolean);const entries=[];
for(let at=0;at<words.length;at++){const word=words[at];const open=entries.at(-1);if(word==="machine")entries.push({machine:words[++at]??"",login:"",password:""});else if(word===
"default")entries.push({login:"",password:""});else if(open&&(word==="login"||word==="password"))open[word]=words[++at]??""}return entries.find(({machine})=>machine===
host)??entries.find(({machine})=>machine===void 0)}async function configuredIndex(ports){const python=await findPython(ports);const{stdout}=await ports.processes.run({argv:[python,"-m","pip","install","--help"],
env:{COLUMNS:"1000"}});return/--index-url <url>[^(]*\(default (\S+?)\)/.exec(stdout)?.[1]}async function addressOf(index,configured,ports){const own=parse(index);
if(!own)return void 0;const same=configured!==void 0&&canonicalUrl(configured)===canonicalUrl(index)?parse(configured):void 0;const login=inAddress(own)??(same&&
inAddress(same))??loginOf(await netrc(ports),own.hostname);const base=new URL(own);base.username=base.password=base.search=base.hash="";if(!base.pathname.endsWith(
"/"))base.pathname+="/";return{base,...login&&{authorization:basic(login)}}}function parse(text){const url=URL.canParse(text)?new URL(text):void 0;return url&&/^https?:$/.
test(url.protocol)?url:void 0}var inAddress=({username,password})=>username||password?{login:decodeURIComponent(username),password:decodeURIComponent(password)}:
void 0;var basic=({login,password})=>`Basic ${Buffer.from(`${login}:${password}`).toString("base64")}`;async function netrc({host,files}){const path=slashed(host.
env("NETRC")??(0,import_posix.join)(host.home,".netrc"),host);return await files.has(path)?files.text(path):""}var readPage=(text,page)=>entriesOf(text,page).flatMap(({url,sha256,yanked})=>sha256?[{url,sha256,...yanked!==void 0&&{yanked}}]:[]);function entriesOf(text,page){
const found=text.trimStart().startsWith("{")?fromJson(text):fromHtml(text);return found.flatMap(({url,sha256,yanked,uploaded,provenance})=>{if(!URL.canParse(url,
page.href))return[];const address=new URL(url,page);address.hash="";return[{url:address.href,...sha256&&{sha256:sha256.toLowerCase()},...yanked!==void 0&&{yanked},
...uploaded&&{uploaded},...provenance!==void 0&&{provenance}}]})}function fromJson(text){const{files}=JSON.parse(text);if(!Array.isArray(files))throw new Error(
"the page lists no files");return files.map(({url,hashes,yanked,"upload-time":uploaded,provenance})=>({url,sha256:hashes?.sha256,uploaded,provenance,yanked:yanked?
yanked===true?"":yanked:void 0}))}var anchor=/<a\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;var attribute=/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;function fromHtml(text){
if(!/<(?:!doctype\s+html|html|body|a)\b/i.test(text))throw new Error("the page is neither JSON nor HTML");return[...text.matchAll(anchor)].flatMap(([,attributes=""])=>{
const given=new Map([...attributes.matchAll(attribute)].map(([,name="",double,single,bare])=>[name.toLowerCase(),unescape(double??single??bare??"")]));const url=given.
get("href");return url===void 0?[]:[{url,sha256:/#(?:.*&)?sha256=([0-9a-f]{64})/i.exec(url)?.[1],yanked:given.get("data-yanked")}]})}var entities={amp:"&",lt:"<",
gt:">",quot:'"',apos:"'"};var unescape=text=>text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,(whole,hex,decimal,name)=>{if(name)return entities[name.toLowerCase()]??
whole;const point=hex?Number.parseInt(hex,16):Number(decimal);return point<=1114111?String.fromCodePoint(point):whole});var parallel=8;async function askIndexes(all,ports,{every=false}={}){const wanted=all.flatMap(pins2=>filesWithoutUrl(pins2));const pins=[...wanted.map(({pin})=>pin),
...every?all.flatMap(each=>each.pins):[]].filter(({source})=>source.kind==="index");const answers=pins.length>0?await askAll(pins,ports):new Map;const urls=new Map(
[...answers.values()].flatMap(answer=>"failed"in answer?[]:[...answer.values()].map(({sha256,url})=>[sha256,url])));const listing=pin=>listingOf(pin,answers.get(
questionOf(pin)));const missing=wanted.find(({file})=>!urls.has(sha256Of(file)??""));return{listing,urls,...missing&&{problem:listing(missing.pin)?.unknown??`th\
e index no longer has ${missing.file.name??missing.pin.name}`}}}var questionOf=({name,source})=>`${source.url??""} ${name}`;function listingOf(pin,answer){if(!answer)
return void 0;if("failed"in answer)return{unknown:answer.failed};const listed=filesOf(pin).flatMap(file=>answer.get(sha256Of(file)??"")??[]);if(listed.length===
0)return{unknown:`it lists no file of ${pin.name} ${pin.version} any more`};const yanked=listed.flatMap(({yanked:reason2})=>reason2??[]);return yanked.length>0?
{yanked:yanked.find(Boolean)??""}:{}}async function askAll(pins,ports){const configured=await configuredIndex(ports);const answers=new Map;for(const[index,same]of groupBy(
pins,({source})=>source.url)){const address=await indexAddress(index,configured,ports);const queue=[...new Map(same.map(pin=>[questionOf(pin),pin.name]))];const worker=async()=>{
for(let next=queue.shift();next;next=queue.shift())answers.set(next[0],typeof address==="string"?{failed:address}:await ask(address,next[1],ports))};await Promise.
all(Array.from({length:parallel},worker))}return answers}async function indexAddress(index,configured,ports){const named=index??configured;if(named===void 0)return"\
pip does not say which index it is configured for";return await addressOf(named,configured,ports)??"its address is not one of HTTP"}async function ask(address,name,{
network}){const page=new URL(`${name}/`,address.base);try{return new Map(readPage(await patiently(()=>get(page,headersFor(address),network)),page).map(file=>[file.
sha256,file]))}catch(error){return{failed:reason(error)}}}async function askNow(index,name,ports,timeoutSeconds){const configured=index??await configuredIndex(ports);
const address=await indexAddress(index,configured,ports);if(typeof address==="string")return{unknown:address};const page=new URL(`${name}/`,address.base);try{const{
status,text}=await ports.network.get(page.href,{...headersFor(address),"cache-control":"no-cache"},timeoutSeconds);if(status===404)return{entries:[]};return status===
200?{entries:entriesOf(text,page)}:{unknown:`it answered ${status} for ${page.pathname}`}}catch(error){return{unknown:reason(error)}}}var headersFor=({authorization})=>({
accept,...authorization&&{authorization}});async function patiently(work){const{default:retry}=await import("./p-retry-UY7LRI3S.js");return retry(work,{retries:3,
minTimeout:200,factor:3,randomize:true,shouldRetry:error=>!(error instanceof Refused)})}var Refused=class extends Error{};async function get(page,headers,network){
const{status,text}=await network.get(page.href,headers);if(status===200)return text;throw new(status<500&&status!==429?Refused:Error)(`it answered ${status} for\
 ${page.pathname}`)}var accept="application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";function reason(error){const{message,
cause}=error;return[message??String(error),cause?.message||cause?.code].filter(Boolean).join(": ")}export{askIndexes,askNow};
