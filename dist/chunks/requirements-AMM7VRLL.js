import{RequirementError,filesOf,lockedFile,parseRequirement}from"./chunk-IQLHHSYY.js";import{Shape,groupBy,optional}from"./chunk-MWDDLPWO.js";import{
ReleaseError}from"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";function readRequirementsLock(text,file="requirements.txt"){const problems=[];const packages=logicalLines(text).flatMap(({content,line})=>{const shape=Object.assign(
new Shape(file,text,()=>line),{problems});return readLine(shape,content,line)??[]});if(problems.length>0)throw new ReleaseError(problems,2);return{kind:"flat",format:"\
requirements",file,text,version:"",packages:merge(packages)}}function logicalLines(text){const lines=[];let open;for(const[i,raw]of text.split("\n").entries()){
const content=stripComment(raw.replace(/\r$/,""));const continued=content.endsWith("\\");const part=continued?content.slice(0,-1):content;if(open)open.content+=
` ${part.trim()}`;else open={content:part.trim(),line:i+1};if(continued)continue;if(open.content.trim())lines.push({...open,content:open.content.trim()});open=void 0}
return open?.content.trim()?[...lines,open]:lines}function stripComment(line){if(line.trimStart().startsWith("#"))return"";const at=line.search(/\s#/);return at<
0?line:line.slice(0,at)}var HARMLESS=new Set(["-i","--index-url","--extra-index-url","--no-index","-f","--find-links","--trusted-host","--require-hashes","--pre\
fer-binary","--pre","--only-binary","--no-binary","--use-feature"]);function readLine(shape,content,line){const[first=""]=content.split(/[\s=]/);if(first==="-e"||
first==="--editable")return local(content.slice(first.length+1).trim(),true);if(!content.startsWith("-"))return readPinned(shape,content,line);if(!HARMLESS.has(
first))shape.add("unsupported-option",`'${first}' is not possible in a lock`,"Compile all requirements into one file with hashes",first,line);return void 0}function local(path,editable){
const name=/#(?:.*&)?egg=([\w.-]+)/.exec(path)?.[1]??path;const source=/^git\+/.test(path)?{kind:"git",url:path}:{kind:"directory",path,editable};return{name,version:"",
source,files:[],markers:{},dependencies:[],extras:{}}}function readPinned(shape,content,line){const[spec="",...options]=content.replace(/\s+/g," ").split(/ (?=--)/);
if(/^(?:\.{0,2}\/|file:|git\+)/.test(spec))return local(spec,false);const requirement=parse(shape,spec,line);if(!requirement)return void 0;const{name}=requirement;
const[version,source]=[pinnedVersion(requirement),sourceOf(requirement)];if(source.kind==="index"&&version==="")shape.add("not-pinned",`'${spec}' is not pinned \
to one version by ==`,"Compile the file again, with --generate-hashes",name,line);const hashes=[...options.flatMap(option=>/^--hash[=\s]\s*(\S+)$/.exec(option.trim())?.[1]??
[]),...urlHash(requirement.url)];return{name,version,source,files:hashes.flatMap(hash=>lockedFile(shape,`${name} ${version}`.trim(),[hash],source.kind==="url"?{
url:source.url}:{})??[]),markers:requirement.marker?{"":requirement.marker}:{},dependencies:[],extras:{}}}function parse(shape,spec,line){try{return parseRequirement(
spec)}catch(error){if(!(error instanceof RequirementError))throw error;shape.add("bad-requirement",error.message,"Compile the file again",spec,line);return void 0}}
function pinnedVersion({constraint}){const[set=""]=constraint;const version=/^={2,3}\s*([^,*\s]+)$/.exec(set)?.[1];return version??""}function sourceOf({url}){if(url===
void 0)return{kind:"index"};if(/^(?:git|hg|svn|bzr)\+/.test(url))return{kind:"git",url};if(url.startsWith("file:"))return{kind:"path",path:url};return{kind:"url",
url:url.split("#")[0],...optional("subdirectory",/[#&]subdirectory=([^&]+)/.exec(url)?.[1])}}function urlHash(url){const match=/[#&](sha256|sha384|sha512|md5|sha1)=([0-9a-f]+)/i.
exec(url??"");return match?[`${match[1]}:${match[2]}`]:[]}function merge(packages){return[...groupBy(packages,({name,version,source})=>JSON.stringify([name,version,
source]))].map(([,same])=>{const texts=same.map(({markers})=>markers[""]);const everywhere=texts.includes(void 0);const files=new Map(same.flatMap(filesOf).map(
file=>[file.hashes[0],file]));return{...same[0],files:[...files.values()],markers:everywhere?{}:{"":texts.map(text=>`(${text})`).join(" or ")}}})}export{readRequirementsLock};
