(function(__load,__later,__meta,require){"use strict";const {RequirementError,filesOf,lockedFile,parseRequirement}=__load("chunk-U2ZZPPOW.js");__load("chunk-U4JCZRTN.js");const {Shape,groupBy,optional}=__load("chunk-6KOOX2ED.js");const {ReleaseError}=__load("chunk-COHJCBW2.js");
function readRequirementsLock(text,file="requirements.txt"){let problems=[],packages=logicalLines(text).flatMap(({content,line})=>{let shape=Object.assign(new Shape(
file,text,()=>line),{problems});return readLine(shape,content,line)??[]});if(problems.length>0)throw new ReleaseError(problems,2);return{kind:"flat",format:"req\
uirements",file,text,version:"",packages:merge(packages)}}function logicalLines(text){let lines=[],open;for(let[i,raw]of text.split(`
`).entries()){let content=stripComment(raw.replace(/\r$/,"")),continued=content.endsWith("\\"),part=continued?content.slice(0,-1):content;open?open.content+=` ${part.
trim()}`:open={content:part.trim(),line:i+1},!continued&&(open.content.trim()&&lines.push({...open,content:open.content.trim()}),open=void 0)}return open?.content.
trim()?[...lines,open]:lines}function stripComment(line){if(line.trimStart().startsWith("#"))return"";let at=line.search(/\s#/);return at<0?line:line.slice(0,at)}
var HARMLESS=new Set(["-i","--index-url","--extra-index-url","--no-index","-f","--find-links","--trusted-host","--require-hashes","--prefer-binary","--pre","--o\
nly-binary","--no-binary","--use-feature"]);function readLine(shape,content,line){let[first=""]=content.split(/[\s=]/);if(first==="-e"||first==="--editable")return local(
content.slice(first.length+1).trim(),!0);if(!content.startsWith("-"))return readPinned(shape,content,line);HARMLESS.has(first)||shape.add("unsupported-option",`\
'${first}' is not possible in a lock`,"Compile all requirements into one file with hashes",first,line)}function local(path,editable){let name=/#(?:.*&)?egg=([\w.-]+)/.
exec(path)?.[1]??path,source=/^git\+/.test(path)?{kind:"git",url:path}:{kind:"directory",path,editable};return{name,version:"",source,files:[],markers:{},dependencies:[],
extras:{}}}function readPinned(shape,content,line){let[spec="",...options]=content.replace(/\s+/g," ").split(/ (?=--)/);if(/^(?:\.{0,2}\/|file:|git\+)/.test(spec))
return local(spec,!1);if(/^https?:/.test(spec)){shape.add("bad-requirement",`'${spec}' is an address without a name`,"Write it as 'name @ address' (PEP 508)",spec,
line);return}let requirement=parse(shape,spec,line);if(!requirement)return;let{name}=requirement,[version,source]=[pinnedVersion(requirement),sourceOf(requirement)];
source.kind==="index"&&version===""&&shape.add("not-pinned",`'${spec}' is not pinned to one version by ==`,"Compile the file again, with --generate-hashes",name,
line);let hashes=[...options.flatMap(option=>readHash(shape,option.trim(),line)),...urlHash(requirement.url)];return{name,version,source,files:hashes.flatMap(hash=>lockedFile(
shape,`${name} ${version}`.trim(),[hash],source.kind==="url"?{url:source.url}:{})??[]),markers:requirement.marker?{"":requirement.marker}:{},dependencies:[],extras:{}}}
function readHash(shape,option,line){let hash=/^--hash[=\s]\s*(\S+)$/.exec(option)?.[1];return hash||shape.add("unsupported-option",`'${option.slice(0,80)}' is \
not possible in a lock`,"Leave nothing but --hash=sha256:\u2026 behind a requirement",option,line),hash?[hash]:[]}function parse(shape,spec,line){try{return parseRequirement(
spec)}catch(error){if(!(error instanceof RequirementError))throw error;shape.add("bad-requirement",error.message,"Compile the file again",spec,line);return}}function pinnedVersion({
constraint}){let[set=""]=constraint;return/^={2,3}\s*([^,*\s]+)$/.exec(set)?.[1]??""}function sourceOf({url}){return url===void 0?{kind:"index"}:/^(?:git|hg|svn|bzr)\+/.
test(url)?{kind:"git",url}:url.startsWith("file:")?{kind:"path",path:url}:{kind:"url",url:url.split("#")[0],...optional("subdirectory",/[#&]subdirectory=([^&]+)/.
exec(url)?.[1])}}function urlHash(url){let match=/[#&](sha256|sha384|sha512|md5|sha1)=([0-9a-f]+)/i.exec(url??"");return match?[`${match[1]}:${match[2]}`]:[]}function merge(packages){
return[...groupBy(packages,({name,version,source})=>JSON.stringify([name,version,source]))].map(([,same])=>{let texts=same.map(({markers})=>markers[""]),everywhere=texts.
includes(void 0),files=new Map(same.flatMap(filesOf).map(file=>[file.hashes[0],file]));return{...same[0],files:[...files.values()],markers:everywhere?{}:{"":texts.
map(text=>`(${text})`).join(" or ")}}})}

return{readRequirementsLock}})