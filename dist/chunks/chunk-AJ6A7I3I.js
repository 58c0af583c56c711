import{ReleaseError,acceptFields,choice,failed,flag,group,list,misconfigured,path,remedy,text}from"./chunk-FCKCLZQP.js";import{__commonJS,__glob,__toESM}from"./chunk-SQ6OKIXB.js";var require_version=__commonJS({"node_modules/@renovatebot/pep440/lib/version.js"(exports,module){var VERSION_PATTERN=["v?","(?:","(?:(?<epoch>[0-9]+)!)?","(?<r\
elease>[0-9]+(?:\\.[0-9]+)*)","(?<pre>","[-_\\.]?","(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))","[-_\\.]?","(?<pre_n>[0-9]+)?",")?","(?<post>","(?:-(?<post_n1>\
[0-9]+))","|","(?:","[-_\\.]?","(?<post_l>post|rev|r)","[-_\\.]?","(?<post_n2>[0-9]+)?",")",")?","(?<dev>","[-_\\.]?","(?<dev_l>dev)","[-_\\.]?","(?<dev_n>[0-9]\
+)?",")?",")","(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"].join("");module.exports={VERSION_PATTERN,valid,clean,explain,parse,stringify};var validRegex=new RegExp(
"^"+VERSION_PATTERN+"$","i");function valid(version){return validRegex.test(version)?version:null}var cleanRegex=new RegExp("^\\s*"+VERSION_PATTERN+"\\s*$","i");
function clean(version){return stringify(parse(version,cleanRegex))}function parse(version,regex){const{groups:groups2}=(regex||validRegex).exec(version)||{};if(!groups2){
return null}const parsed={epoch:Number(groups2.epoch?groups2.epoch:0),release:groups2.release.split(".").map(Number),pre:normalize_letter_version(groups2.pre_l,
groups2.pre_n),post:normalize_letter_version(groups2.post_l,groups2.post_n1||groups2.post_n2),dev:normalize_letter_version(groups2.dev_l,groups2.dev_n),local:parse_local_version(
groups2.local)};return parsed}function stringify(parsed){if(!parsed){return null}const{epoch,release,pre,post,dev,local}=parsed;const parts=[];if(epoch!==0){parts.
push(`${epoch}!`)}parts.push(release.join("."));if(pre){parts.push(pre.join(""))}if(post){parts.push("."+post.join(""))}if(dev){parts.push("."+dev.join(""))}if(local){
parts.push(`+${local}`)}return parts.join("")}function normalize_letter_version(letterIn,numberIn){let letter=letterIn;let number=numberIn;if(letter){if(!number){
number=0}letter=letter.toLowerCase();if(letter==="alpha"){letter="a"}else if(letter==="beta"){letter="b"}else if(["c","pre","preview"].includes(letter)){letter=
"rc"}else if(["rev","r"].includes(letter)){letter="post"}return[letter,Number(number)]}if(!letter&&number){letter="post";return[letter,Number(number)]}return null}
function parse_local_version(local){if(local){return local.split(/[._-]/).map(part=>Number.isNaN(Number(part))?part.toLowerCase():Number(part))}return null}function explain(version){
const parsed=parse(version);if(!parsed){return parsed}const{epoch,release,pre,post,dev,local}=parsed;let base_version="";if(epoch!==0){base_version+=epoch+"!"}base_version+=
release.join(".");const is_prerelease=Boolean(dev||pre);const is_devrelease=Boolean(dev);const is_postrelease=Boolean(post);return{epoch,release,pre,post:post?post[1]:
post,dev:dev?dev[1]:dev,local:local?local.join("."):local,public:stringify(parsed).split("+",1)[0],base_version,is_prerelease,is_devrelease,is_postrelease}}}});var require_operator=__commonJS({"node_modules/@renovatebot/pep440/lib/operator.js"(exports,module){var{parse}=require_version();module.exports={compare:compare2,
rcompare,lt,le,eq,ne,ge,gt,"<":lt,"<=":le,"==":eq,"!=":ne,">=":ge,">":gt,"===":arbitrary};function lt(version,other){return compare2(version,other)<0}function le(version,other){
return compare2(version,other)<=0}function eq(version,other){return compare2(version,other)===0}function ne(version,other){return compare2(version,other)!==0}function ge(version,other){
return compare2(version,other)>=0}function gt(version,other){return compare2(version,other)>0}function arbitrary(version,other){return version.toLowerCase()===other.
toLowerCase()}function compare2(version,other){const parsedVersion=parse(version);const parsedOther=parse(other);const keyVersion=calculateKey(parsedVersion);const keyOther=calculateKey(
parsedOther);return pyCompare(keyVersion,keyOther)}function rcompare(version,other){return-compare2(version,other)}function pyCompare(elemIn,otherIn){let elem=elemIn;
let other=otherIn;if(elem===other){return 0}if(Array.isArray(elem)!==Array.isArray(other)){elem=Array.isArray(elem)?elem:[elem];other=Array.isArray(other)?other:
[other]}if(Array.isArray(elem)){const len=Math.min(elem.length,other.length);for(let i=0;i<len;i+=1){const res=pyCompare(elem[i],other[i]);if(res!==0){return res}}
return elem.length-other.length}if(elem===-Infinity||other===Infinity){return-1}if(elem===Infinity||other===-Infinity){return 1}return elem<other?-1:1}function calculateKey(input){
const{epoch}=input;let{release,pre,post,local,dev}=input;release=release.concat();release.reverse();while(release.length&&release[0]===0){release.shift()}release.
reverse();if(!pre&&!post&&dev)pre=-Infinity;else if(!pre)pre=Infinity;if(!post)post=-Infinity;if(!dev)dev=Infinity;if(!local){local=-Infinity}else{local=local.map(
i=>Number.isNaN(Number(i))?[-Infinity,i]:[Number(i),""])}return[epoch,release,pre,post,dev,local]}}});var require_specifier=__commonJS({"node_modules/@renovatebot/pep440/lib/specifier.js"(exports,module){var{VERSION_PATTERN,explain:explainVersion}=require_version();
var Operator=require_operator();var RANGE_PATTERN=["(?<operator>(===|~=|==|!=|<=|>=|<|>))","\\s*","(","(?<version>(?:"+VERSION_PATTERN.replace(/\?<\w+>/g,"?:")+
"))","(?<prefix>\\.\\*)?","|","(?<legacy>[^,;\\s)]+)",")"].join("");module.exports={RANGE_PATTERN,parse,satisfies:satisfies2,filter,validRange,maxSatisfying,minSatisfying};
var isEqualityOperator=op=>["==","!=","==="].includes(op);var rangeRegex=new RegExp("^"+RANGE_PATTERN+"$","i");function parse(ranges){if(!ranges.trim()){return[]}
const specifiers=ranges.split(",").map(range2=>rangeRegex.exec(range2.trim())||{}).map(({groups:groups2})=>{if(!groups2){return null}let{...spec}=groups2;const{
operator,version,prefix,legacy}=groups2;if(version){spec={...spec,...explainVersion(version)};if(operator==="~="){if(spec.release.length<2){return null}}if(!isEqualityOperator(
operator)&&spec.local){return null}if(prefix){if(!isEqualityOperator(operator)||spec.dev||spec.local){return null}}}if(legacy&&operator!=="==="){return null}return spec});
if(specifiers.filter(Boolean).length!==specifiers.length){return null}return specifiers}function filter(versions,specifier,options={}){const filtered=pick(versions,
specifier,options);if(filtered.length===0&&options.prereleases===void 0){return pick(versions,specifier,{prereleases:true})}return filtered}function maxSatisfying(versions,range2,options){
const found=filter(versions,range2,options).sort(Operator.compare);return found.length===0?null:found[found.length-1]}function minSatisfying(versions,range2,options){
const found=filter(versions,range2,options).sort(Operator.compare);return found.length===0?null:found[0]}function pick(versions,specifier,options){const parsed=parse(
specifier);if(!parsed){return[]}return versions.filter(version=>{const explained=explainVersion(version);if(!parsed.length){return explained&&!(explained.is_prerelease&&
!options.prereleases)}return parsed.reduce((pass,spec)=>{if(!pass){return false}return contains({...spec,...options},{version,explained})},true)})}function satisfies2(version,specifier,options={}){
const filtered=pick([version],specifier,options);return filtered.length===1}function arrayStartsWith(array,prefix){if(prefix.length>array.length){return false}for(let i=0;i<
prefix.length;i+=1){if(prefix[i]!==array[i]){return false}}return true}function contains(specifier,input){const{explained}=input;let{version}=input;const{...spec}=specifier;
if(spec.prereleases===void 0){spec.prereleases=spec.is_prerelease}if(explained&&explained.is_prerelease&&!spec.prereleases){return false}if(spec.operator==="~="){
let compatiblePrefix=spec.release.slice(0,-1).concat("*").join(".");if(spec.epoch){compatiblePrefix=spec.epoch+"!"+compatiblePrefix}return satisfies2(version,`>\
=${spec.version}, ==${compatiblePrefix}`,{prereleases:spec.prereleases})}if(spec.prefix){const isMatching=explained.epoch===spec.epoch&&arrayStartsWith(explained.
release,spec.release);const isEquality=spec.operator!=="!=";return isEquality?isMatching:!isMatching}if(explained){if(explained.local&&spec.version){version=explained.
public;spec.version=explainVersion(spec.version).public}}if(spec.operator==="<"||spec.operator===">"){if(Operator.eq(spec.release.join("."),explained.release.join(
"."))){return false}}const op=Operator[spec.operator];return op(version,spec.version||spec.legacy)}function validRange(specifier){return Boolean(parse(specifier))}}});var require_semantic=__commonJS({"node_modules/@renovatebot/pep440/lib/semantic.js"(exports,module){var{explain,parse,stringify}=require_version();module.exports=
{major,minor,patch,inc};function major(input){const version=explain(input);if(!version){throw new TypeError("Invalid Version: "+input)}return version.release[0]}
function minor(input){const version=explain(input);if(!version){throw new TypeError("Invalid Version: "+input)}if(version.release.length<2){return 0}return version.
release[1]}function patch(input){const version=explain(input);if(!version){throw new TypeError("Invalid Version: "+input)}if(version.release.length<3){return 0}
return version.release[2]}function inc(input,release,preReleaseIdentifier){let identifier2=preReleaseIdentifier||`a`;const version=parse(input);if(!version){return null}
if(!["a","b","c","rc","alpha","beta","pre","preview"].includes(identifier2)){return null}switch(release){case"premajor":{const[majorVersion]=version.release;version.
release.fill(0);version.release[0]=majorVersion+1}version.pre=[identifier2,0];delete version.post;delete version.dev;delete version.local;break;case"preminor":{
const[majorVersion,minorVersion=0]=version.release;version.release.fill(0);version.release[0]=majorVersion;version.release[1]=minorVersion+1}version.pre=[identifier2,
0];delete version.post;delete version.dev;delete version.local;break;case"prepatch":{const[majorVersion,minorVersion=0,patchVersion=0]=version.release;version.release.
fill(0);version.release[0]=majorVersion;version.release[1]=minorVersion;version.release[2]=patchVersion+1}version.pre=[identifier2,0];delete version.post;delete version.
dev;delete version.local;break;case"prerelease":if(version.pre===null){const[majorVersion,minorVersion=0,patchVersion=0]=version.release;version.release.fill(0);
version.release[0]=majorVersion;version.release[1]=minorVersion;version.release[2]=patchVersion+1;version.pre=[identifier2,0]}else{if(preReleaseIdentifier===void 0&&
version.pre!==null){[identifier2]=version.pre}const[letter,number]=version.pre;if(letter===identifier2){version.pre=[letter,number+1]}else{version.pre=[identifier2,
0]}}delete version.post;delete version.dev;delete version.local;break;case"major":if(version.release.slice(1).some(value=>value!==0)||version.pre===null){const[
majorVersion]=version.release;version.release.fill(0);version.release[0]=majorVersion+1}delete version.pre;delete version.post;delete version.dev;delete version.
local;break;case"minor":if(version.release.slice(2).some(value=>value!==0)||version.pre===null){const[majorVersion,minorVersion=0]=version.release;version.release.
fill(0);version.release[0]=majorVersion;version.release[1]=minorVersion+1}delete version.pre;delete version.post;delete version.dev;delete version.local;break;case"\
patch":if(version.release.slice(3).some(value=>value!==0)||version.pre===null){const[majorVersion,minorVersion=0,patchVersion=0]=version.release;version.release.
fill(0);version.release[0]=majorVersion;version.release[1]=minorVersion;version.release[2]=patchVersion+1}delete version.pre;delete version.post;delete version.
dev;delete version.local;break;default:return null}return stringify(version)}}});var require_pep440=__commonJS({"node_modules/@renovatebot/pep440/index.js"(exports,module){var{valid,clean,explain,parse}=require_version();var{lt,le,eq,ne,ge,gt,
compare:compare2,rcompare}=require_operator();var{filter,maxSatisfying,minSatisfying,RANGE_PATTERN,satisfies:satisfies2,validRange}=require_specifier();var{major,
minor,patch,inc}=require_semantic();module.exports={valid,clean,explain,parse,lt,le,lte:le,eq,ne,neq:ne,ge,gte:ge,gt,compare:compare2,rcompare,filter,maxSatisfying,
minSatisfying,RANGE_PATTERN,satisfies:satisfies2,validRange,major,minor,patch,inc}}});var require_node_path=__commonJS({"builtin:node:path?src/core/copied.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path2=__commonJS({"builtin:node:path?src/line/job.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path3=__commonJS({"builtin:node:path?src/line/request.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var PROJECT_NAME=/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i;var NORMALIZED=/^[a-z0-9]+(?:-[a-z0-9]+)*$/;function normalizeName(name){if(NORMALIZED.test(name))return name;
return name.toLowerCase().replace(/[-_.]+/g,"-")}var isName=name=>name.length<=214&&PROJECT_NAME.test(name);var projectOf=file=>normalizeName(file.split("-")[0]??
"");function isOwn(app,file){const[name,project]=[normalizeName(app),projectOf(file)];return project===name||project.startsWith(`${name}-`)&&project.endsWith("-\
locked")}var isPylockName=file=>/^pylock(?:\.[^.]+)?\.toml$/.test(file);var escapeName=name=>normalizeName(name).replaceAll("-","_");var portableFolder=({name,version})=>`${escapeName(
name)}-${version}`;var mailbox=/^[^<>,\p{Cc}]*[^<>,\s\p{Cc}] <[^<>\s@]+@[^<>\s@]+>$/u;function lineWhere(text2,test){const index=text2.split("\n").findIndex(line=>test(line.trim()));return index<0?void 0:index+1}function lineOfKey(text2,key){const parts=key.
replaceAll(/\[\d+\]/g,"").split(".");const last=parts.at(-1);const table2=parts.slice(0,-1).join(".");const lines=text2.split("\n").map(line=>line.trim());const header=lines.
findIndex(line=>isHeader(line,table2));const setting=lines.findIndex((line,i)=>i>header&&isSetting(line,last));const found=setting>=0?setting:lines.findIndex(line=>isHeader(
line,key));return found>=0?found+1:header>=0?header+1:void 0}function lineInNth(text2,table2,nth,key){const lines=text2.split("\n").map(line=>line.trim());const starts=lines.
flatMap((line,i)=>line.startsWith("[[")&&isHeader(line,table2)?[i]:[]);const[start,end]=[starts[nth],starts[nth+1]??lines.length];if(start===void 0)return void 0;
const last=key.replaceAll(/\[\d+\]/g,"").split(".").at(-1);const setting=lines.findIndex((line,i)=>i>start&&i<end&&(isSetting(line,last)||isHeader(line,`${table2}\
.${last}`)));return(setting>=0?setting:start)+1}var isHeader=(line,table2)=>table2!==""&&line.startsWith("[")&&line.replaceAll(/[[\]\s"']/g,"")===table2;function isSetting(line,key){
const equals2=line.indexOf("=");return equals2>0&&line.slice(0,equals2).trim().replaceAll(/["']/g,"")===key}function lineOfPackage(text2,name,version){const wanted=normalizeName(
name);const lines=text2.split("\n");const candidates=lines.flatMap((line,index)=>namedBy(line)===wanted?[index]:[]);const exact=candidates.find(at=>version===void 0||
lines.slice(at,at+3).some(line=>line.includes(version)));const found=exact??candidates[0];return found===void 0?void 0:found+1}var NAMED=[/^\s*name = ["']([^"']+)["']/,
/^\s*"([^"]+)": \{/,/^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*(?:==|@)/];function namedBy(line){for(const pattern of NAMED){const name=pattern.exec(line)?.[1];if(name)
return normalizeName(name)}return void 0}var Entry=Object.assign(function(){},{prototype:Object.create(null)});var PLAIN=String.raw`[^"\\\x00-\x1f\x7f]*`;var WHOLE=String.raw`0|[1-9]\d{0,14}`;var PAIR=new RegExp(
`(?:([\\w-]+)|"(${PLAIN})") = (?:"(${PLAIN})")?`,"y");var FLAT=new RegExp(`{ ?([\\w-]+) = "(${PLAIN})"(?:, ([\\w-]+) = "(${PLAIN})")?(?:, ([\\w-]+) = (${WHOLE})\
)?(?:, ([\\w-]+) = "(${PLAIN})")? ?}`,"y");var TEXT=new RegExp(`"${PLAIN}(?:\\\\["\\\\]${PLAIN})*"`,"y");var LITERAL=new RegExp(`(?:true|false|${WHOLE})(?=[\\n,}\
 \\]]|$)`,"y");var SPACE=/[ \n]*/y;var MAX_DEPTH=8;var Cursor=class{text;at=0;#depth=0;constructor(text2){this.text=text2}pair(table2,special){const[,bare,quoted="",
text2]=this.match(PAIR)??fail();const key=bare??quoted;set(table2,key,text2??special?.(key)??this.value())}value(){const first=this.text[this.at];if(first==="{")
return this.#flatTable()??this.#nested(()=>this.#inlineTable());if(first==="[")return this.#nested(()=>this.#array());const literal=this.take(first==='"'?TEXT:LITERAL);
return literal.includes("\\")?JSON.parse(literal):first==='"'?literal.slice(1,-1):literal==="true"||literal!=="false"&&Number(literal)}#nested(read){if(++this.#depth>
MAX_DEPTH)fail();this.at++;const value=read();this.#depth--;return value}#array(){const items=[];for(;;){this.take(SPACE);if(this.takes("]"))return items;items.
push(this.value());this.take(SPACE);if(!this.takes(","))return this.expect("]"),items}}#flatTable(){const found=this.match(FLAT);if(!found)return void 0;const table2=new Entry;
for(let i=1;i<found.length;i+=2){const key=found[i];if(key!==void 0)set(table2,key,i===5?Number(found[6]):found[i+1])}return table2}#inlineTable(){const table2=new Entry;
do{this.takes(" ");if(this.text[this.at]!=="}")this.pair(table2)}while(this.takes(","));this.takes(" ");return this.expect("}"),table2}takes(sign){if(this.text[this.
at]!==sign)return false;this.at++;return true}expect(sign){if(!this.takes(sign))fail()}match(pattern){pattern.lastIndex=this.at;const match=pattern.exec(this.text);
if(match)this.at=pattern.lastIndex;return match}take(pattern){const start=this.at;return this.passes(pattern)?this.text.slice(start,this.at):fail()}passes(pattern){
pattern.lastIndex=this.at;if(!pattern.test(this.text))return false;this.at=pattern.lastIndex;return true}};function set(table2,key,value){if(key in table2)fail();
table2[key]=value}function fail(){throw new Error("not as tools write it")}var TEXT2=String.raw`"[^"\\\x00-\x1f\x7f]+"`;var DIGEST="[0-9a-f]".repeat(64);var WHOLE2=String.raw`(?:0|[1-9]\d{0,14})`;function filesPattern(key){const one=`\\\
{ ?${key} = ${TEXT2}, hash = "sha256:${DIGEST}"(?:, size = ${WHOLE2})?(?:, upload-time = ${TEXT2})? ?\\}`;return{one,list:`\\[\\n(?:    ${one},\\n)+\\]`}}var either=({
one,list:list2})=>new RegExp(`${list2}|${one}`,"y");var PATTERNS={file:either(filesPattern("file")),url:either(filesPattern("url"))};var BEFORE_HASH='hash = "';
var HASH_LENGTH="sha256:".length+64;var FileList=class _FileList{#text;constructor(text2){this.#text=text2}static of(text2){return new _FileList(text2)}static at(cursor,key){
const start=cursor.at;return cursor.passes(PATTERNS[key])?new _FileList(cursor.text.slice(start,cursor.at)):void 0}hashes(){const[,...parts]=this.#text.split(BEFORE_HASH);
return parts.map(part=>part.slice(0,HASH_LENGTH))}read(){return new Cursor(this.#text).value()}};var Shape=class _Shape{file;text;problems;#lineOf;constructor(file,text2,lineOf=key=>lineOfKey(text2,key),problems=[]){this.file=file;this.text=text2;this.#lineOf=
lineOf;this.problems=problems}nth(table2,nth){return new _Shape(this.file,this.text,key=>lineInNth(this.text,table2,nth,key),this.problems)}table(value,key){if(value===
void 0)return{};if(value instanceof FileList)return this.table(value.read(),key);if(isTable(value))return value;return this.#wrong(value,key,"a table",{})}list(value,key){
if(value===void 0)return[];if(value instanceof FileList)return this.list(value.read(),key);return Array.isArray(value)?value:this.#wrong(value,key,"a list",[])}tables(value,key){
return this.list(value,key).map((item,i)=>isTable(item)?item:this.table(item,`${key}[${i}]`))}strings(value,key){const list2=this.list(value,key);if(list2.every(
item=>typeof item==="string"))return[...list2];return list2.flatMap((item,i)=>this.string(item,`${key}[${i}]`)??[])}string(value,key){return value===void 0||typeof value===
"string"?value:this.#wrong(value,key,"a text",void 0)}required(value,key){if(typeof value==="string"&&value!=="")return value;if(value!==void 0&&value!=="")return this.#wrong(
value,key,"a text","");this.add("missing-value",`${key} is missing`,"Write the file again with its own tool",key);return""}add(code,fact,fix,key,line=this.#lineOf(
key)){this.problems.push({code,fact,fix,where:{file:this.file,...line?{line}:{},...line?{}:{key}}})}finish(){if(this.problems.length>0)throw new ReleaseError(this.
problems,2)}#wrong(value,key,wanted,instead){const found=Array.isArray(value)?"a list":value===null?"null":isTable(value)?"a table":`${typeof value} ${String(value)}`;
this.add("wrong-type",`${key} is ${found}, where ${wanted} belongs`,"Correct it, or write the file again with its own tool",key);return instead}};var isTable=value=>typeof value===
"object"&&value!==null&&!Array.isArray(value)&&!(value instanceof Date);var optional=(key,value)=>value===void 0?{}:{[key]:value};var inProject=[/^(?!\/|\.\/)(?!(.*\/)?\.\.(\/|$))\S.*$/,"a file inside the project"];var signFields={tool:choice(["osslsigncode"],{doc:"`osslsigncode`: with the\
 certificate that the input `sign-pkcs12` has, or with the key that `pkcs11` names"}),pkcs11:group({module:text({doc:"The library of the token, absolute",required:true,
pattern:[/^(\/|[A-Za-z]:[\\/])\S/,"an absolute path"]}),key:text({doc:"The URI of the private key (RFC 7512), without its PIN",required:true,pattern:[/^pkcs11:(?!.*\bpin-(value|source)=)\S+$/,
"a URI such as pkcs11:token=release;object=code, without a PIN: that is the input sign-password"]}),certificate:path({doc:"The certificate and those above it as\
 PEM, relative to the project",required:true,pattern:inProject})},{doc:"A key that stays in its token or service (PKCS#11)"}),command:list(text({doc:"A word"}),
{doc:"Instead of `tool`: a program and its arguments, each as it stands, for no shell; `{file}` stands for the file that it signs in place"}),environment:list(text(
{doc:"A name",pattern:[/^[A-Za-z_]\w*$/,"the name of a variable"]}),{doc:"Variables that `command` sees besides PATH and the home folder. Their values are secre\
t"}),timestamp:text({doc:"RFC 3161 servers, with spaces between them: the first that answers is taken. `command`: the command asks one. `none`: signatures end w\
ith the certificate",pattern:[/^(none|command|https?:\/\/[^\s@]+( +https?:\/\/[^\s@]+)*)$/,"addresses without credentials, 'command' or 'none'"]}),roots:path({doc:"\
What signatures and timestamps are verified against: certificates as PEM, relative to the project. Default: those that the system trusts",pattern:inProject})};var signingFiles=({
pkcs11,roots}={})=>({...pkcs11?.certificate&&{"sign.pkcs11.certificate":pkcs11.certificate},...roots&&{"sign.roots":roots}});var plannedSigningFiles=signing=>signingFiles(
{...signing?.by.kind==="pkcs11"&&{pkcs11:signing.by},...signing?.roots&&{roots:signing.roots}});function signingOf(said,absent,report){const by=refuseUnclear(said,
report)?void 0:signer(said);refuseTimestamp(said,report);for(const[key,file]of Object.entries(signingFiles(said)))if(absent.includes(file))report(`client.${key}`,
`there is no ${file}`,"Name a file of the project, relative to its folder");if(!by||!said.timestamp)return void 0;return{by,timestamp:said.timestamp==="none"||said.
timestamp==="command"?said.timestamp:said.timestamp.split(/ +/),...said.roots&&{roots:said.roots}}}var signer=({pkcs11,command:command2,environment})=>command2.
length>0?{kind:"command",argv:command2,environment}:pkcs11?{kind:"pkcs11",...pkcs11}:{kind:"pkcs12"};function refuseUnclear({tool,pkcs11,command:command2,environment},report){
const hook=command2.length>0;const wrong=[[Boolean(tool)&&hook,"command","both a tool and a command would sign","Keep one of client.sign.tool and client.sign.co\
mmand"],[!tool&&!hook,"tool","nobody says what signs","Write 'tool: osslsigncode', or give a command"],[Boolean(pkcs11)&&!tool,"pkcs11","a PKCS#11 key is named,\
 and no tool that signs with it","Write 'tool: osslsigncode', or leave pkcs11 out"],[hook&&!command2.some(word=>word.includes("{file}")),"command","the command \
is not told which file to sign","Put '{file}' where the command takes the path of the file"],[environment.length>0&&!hook,"environment","variables are named for\
 a command, and there is none","Give the command, or leave environment out"]];const found=wrong.filter(([applies])=>applies);for(const[,key,fact,fix]of found)report(
`client.sign.${key}`,fact,fix);return found.length>0}function refuseTimestamp({command:command2,timestamp},report){const hook=command2.length>0;const key="clien\
t.sign.timestamp";if(!timestamp)report(key,"nobody says whether signatures are timestamped: without a timestamp they end with the certificate",`Name the RFC 316\
1 server of whoever issued the certificate${hook?"'s signer with 'command'":""}, or write 'none'`);else if(hook&&timestamp.startsWith("http"))report(key,"a comm\
and asks for timestamps by itself","Tell the command the address, and write 'command' here, or 'none'");else if(!hook&&timestamp==="command")report(key,"no comm\
and signs that could ask for a timestamp","Name an RFC 3161 server, or write 'none'")}var targets=["linux-x86_64","linux-aarch64","musllinux-x86_64","musllinux-aarch64","windows-x86_64","windows-arm64","macos-x86_64","macos-arm64"];var facts={"li\
nux-x86_64":{system:"linux",machine:"x86_64",libc:"glibc",runner:"ubuntu-24.04"},"linux-aarch64":{system:"linux",machine:"aarch64",libc:"glibc",runner:"ubuntu-2\
4.04-arm"},"musllinux-x86_64":{system:"linux",machine:"x86_64",libc:"musl",runner:"ubuntu-24.04"},"musllinux-aarch64":{system:"linux",machine:"aarch64",libc:"mu\
sl",runner:"ubuntu-24.04-arm"},"windows-x86_64":{system:"windows",machine:"amd64",runner:"windows-2025"},"windows-arm64":{system:"windows",machine:"arm64",runner:"\
windows-11-arm"},"macos-x86_64":{system:"macos",machine:"x86_64",runner:"macos-15-intel"},"macos-arm64":{system:"macos",machine:"arm64",runner:"macos-15"}};var targetFacts=target=>facts[target];
function targetOf(platform,arch){const known2={"linux x64":"linux-x86_64","linux arm64":"linux-aarch64","win32 x64":"windows-x86_64","win32 arm64":"windows-arm6\
4","darwin x64":"macos-x86_64","darwin arm64":"macos-arm64"};return known2[`${platform} ${arch}`]}var quote=word=>/^[\w@%+=:,./-]+$/.test(word)?word:`'${word.replaceAll("'",`'\\''`)}'`;var piece=/'([^']*)'|"((?:[^"\\$`]|\\["\\$`])*)"|\\(.)|([^\s'"\\|&;<>()$`*?]+)/y;
function splitWords(line){const words3=[];for(let at=0,within=false;at<line.length;){if(/\s/.test(line[at]))[at,within]=[at+1,false];else{piece.lastIndex=at;const[
whole,single,double,escaped,plain]=piece.exec(line)??[];if(whole===void 0)return void 0;const text2=single??double?.replace(/\\(.)/g,"$1")??escaped??plain??"";words3.
push(within?words3.pop()+text2:text2);[at,within]=[at+whole.length,true]}}return words3}var[open,close]=["",""];function commandWords(command2){if(/'[^']*\$|\\\$/.test(command2))return void 0;const marked=command2.replace(/\$(?:\{(\w+)\}|([A-Za-z_]\w*))/g,
(_,braced,plain)=>`${open}${braced??plain}${close}`);const words3=splitWords(marked)?.map(word=>word.replaceAll(open,"${").replaceAll(close,"}"));return words3?.
length&&!/[=$]/.test(words3[0]??"")?words3:void 0}var expanded=(words3,valueOf)=>words3.map(word=>word.replace(/\$\{(\w+)\}/g,(_,name)=>valueOf(name)??""));function ownPython({interpreter,archive}){if(interpreter==="host")return{interpreter};return{interpreter:"standalone",...archive?{archive}:{}}}var runsOnLinux=/-(none-any|(manylinux|linux)\S*_(x86_64|aarch64))\.whl$/;
function refusesOwnPython(name,{app,command:command2,distributions,settings}){const{interpreter,archive}=ownPython(settings);return[...distributions.some(file=>projectOf(
file)===normalizeName(app.name)&&runsOnLinux.test(file))?[]:[{key:"destinations",fact:`${name} is for Linux, and no wheel of this release is`,fix:`Add linux-x86\
_64 to native.targets, or leave out ${name}`}],...commandWords(command2)?[]:[{key:"command",fact:`it needs a shell, and ${name} starts the server without one`,fix:"\
Write one program and its arguments; $NAME may stand among them. What more there is to do belongs into a program of the project"}],...interpreter==="host"||archive?
[]:[{key:`${name}.archive`,fact:`no interpreter archive is named for ${name}`,fix:"Name a python-build-standalone archive with url and sha256, or choose 'interp\
reter: host'"}]]}var sha256=data=>process.getBuiltinModule("node:crypto").createHash("sha256").update(data).digest("hex");var import_pep440=__toESM(require_pep440(),1);var PLAIN2=/^(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8}))*$/;var isPlain=version=>PLAIN2.test(version);var isValid=version=>isPlain(
version)||import_pep440.default.valid(version)!==null;function compare(a,b){if(!isPlain(a)||!isPlain(b))return import_pep440.default.compare(a,b);const[x,y]=[a.
split("."),b.split(".")];for(let i=0;i<x.length||i<y.length;i++){const difference=Number(x[i]??0)-Number(y[i]??0);if(difference!==0)return Math.sign(difference)}
return 0}var normalizeVersion=version=>isPlain(version)?version:import_pep440.default.clean(version)?.replaceAll(",",".");function compareVersions(a,b){const[validA,
validB]=[isValid(a),isValid(b)];if(validA&&validB)return compare(a,b);if(validA!==validB)return validA?1:-1;return a<b?-1:a>b?1:0}var CLAUSE=/^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/;
function parseSpecifier(text2){const parts=text2.split(",").map(part=>part.trim());const clauses=parts.filter(Boolean).map(parseClause);return clauses.every(clause=>clause!==
void 0)?clauses:void 0}function parseClause(text2){const[,operator,version]=CLAUSE.exec(text2)??[];if(!operator||!version)return void 0;if(operator==="===")return{
operator,version};const starred=version.endsWith(".*")&&(operator==="=="||operator==="!=");return isValid(starred?version.slice(0,-2):version)?{operator,version}:
void 0}var isSpecifier=text2=>text2.replace(/,\s*$/,"").split(",").every(part=>isClause(part.trim()));var RELEASE=/^v?(?:\d+!)?\d+(?:\.\d+)*$/i;function isClause(text2){
const[,operator="",version=""]=CLAUSE.exec(text2)??[];const exact=operator==="=="||operator==="!=";if(operator==="===")return!/[;)]/.test(version);if(version.endsWith(
".*"))return exact&&RELEASE.test(version.slice(0,-2));if(version.includes("+")&&!exact)return false;return import_pep440.default.valid(version)!==null&&(operator!==
"~="||(import_pep440.default.explain(version)?.release.length??0)>1)}function satisfies(version,specifier){return(parseSpecifier(specifier)??[]).every(clause=>satisfiesClause(
version,clause))}function satisfiesClause(version,{operator,version:bound}){if(operator==="===")return version.toLowerCase()===bound.toLowerCase();if(!isValid(version))
return false;switch(operator){case"==":return equals(version,bound);case"!=":return!equals(version,bound);case">=":return compare(publicPart(version),bound)>=0;case"\
<=":return compare(publicPart(version),bound)<=0;case">":return isAbove(version,bound);case"<":return isBelow(version,bound);default:return isCompatible(version,
bound)}}var publicPart=version=>version.split("+")[0];function equals(version,bound){if(bound.endsWith(".*"))return startsWith(version,bound.slice(0,-2));return compare(
bound.includes("+")?version:publicPart(version),bound)===0}function startsWith(version,prefix){const[whole,start]=[import_pep440.default.explain(version),import_pep440.default.
explain(prefix)];if(!whole||!start||whole.epoch!==start.epoch)return false;return start.release.every((part,index)=>part===(whole.release[index]??0))}var base=version=>import_pep440.default.
explain(version)?.base_version??version;function isAbove(version,bound){if(compare(version,bound)<=0)return false;if(isPlain(version)||import_pep440.default.compare(
base(version),base(bound))!==0)return true;const[whole,limit]=[import_pep440.default.explain(version),import_pep440.default.explain(bound)];return!version.includes(
"+")&&(!whole?.is_postrelease||Boolean(limit?.is_postrelease))}function isBelow(version,bound){if(compare(version,bound)>=0)return false;if(isPlain(version))return true;
const[whole,limit]=[import_pep440.default.explain(version),import_pep440.default.explain(bound)];if(!whole?.is_prerelease||limit?.is_prerelease)return true;return import_pep440.default.
compare(base(version),base(bound))!==0}function isCompatible(version,bound){const limit=import_pep440.default.explain(bound);if(!limit)return false;const epoch=limit.
epoch?`${limit.epoch}!`:"";return import_pep440.default.compare(publicPart(version),bound)>=0&&startsWith(version,epoch+limit.release.slice(0,-1).join("."))}var standardSpecifier=requiresPython2=>requiresPython2?.
includes("||")?void 0:requiresPython2;function groupBy(items,keyOf){const groups2=new Map;for(const item of items){const key=keyOf(item);const group2=groups2.get(key);if(group2)group2.push(item);else
groups2.set(key,[item])}return groups2}var sizePattern=/^(\d+(?:\.\d+)?) ?(kB|MB|GB)$/;function parseSize(text2){const[,number="0",unit=""]=sizePattern.exec(text2)??[];return Math.round(Number(number)*
1e3**(["kB","MB","GB"].indexOf(unit)+1))}var mediaType=/^(application|audio|font|image|message|model|multipart|text|video)\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;var ownTree=/\/(vnd\.|prs\.|x[.-])/;var oneLine=/^(?=.*\S)[^\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]{1,100}$/u;
var associationFields={"file-types":list(group({extension:text({doc:"How names of such files end: `note`",required:true,pattern:[/^[a-z0-9][a-z0-9_+-]{0,31}$/,"\
an ending such as note: lower-case letters, digits, _, + and -, without the dot"]}),mime:text({doc:"The media type of such files",required:true,pattern:[mediaType,
"a media type such as application/vnd.firm.note, in lower case"]}),name:text({doc:"What people see: `Note`",required:true,pattern:[oneLine,"one line of at most \
100 characters"]}),own:flag({doc:"Whether the type is this application's, so that systems must be told of it. `false`: they know it",default:true})},{doc:"A typ\
e of files"}),{doc:"The types of files that the client opens: `extension`, `mime` and `name` of each"}),"url-schemes":list(text({doc:"A scheme",pattern:[/^[a-z][a-z0-9+.-]{1,31}$/,
"a scheme such as my-app (RFC 3986), in lower case and without the colon"]}),{doc:"The schemes of addresses that the client opens: `my-app` for `my-app:…`"}),
autostart:flag({doc:"Whether it is started when somebody logs in",default:false})};function associationsOf({"file-types":fileTypes,"url-schemes":urlSchemes,autostart},report){
refuseTwice("client.file-types",fileTypes.map(({extension})=>extension),report);refuseTwice("client.url-schemes",urlSchemes,report);for(const[index,scheme]of urlSchemes.
entries())if(taken(scheme))report(`client.url-schemes[${index}]`,`'${scheme}' is a scheme of browsers or of the system, and no application's own`,"Name a scheme\
 that nobody else has, such as the name of the application");return{fileTypes:fileTypes.map(type=>({...type,own:type.own&&ownTree.test(type.mime)})),urlSchemes,
autostart}}var taken=scheme=>/file$/.test(scheme)||systems.includes(scheme);var systems=["http","https","ftp","ws","wss","about","blob","data","javascript","vbs\
cript","view-source","res","shell","ms-settings","search-ms","directory","folder","drive","unknown","network","clsid","appid","interface","typelib","mime","appl\
ications","allfilesystemobjects","systemfileassociations"];function refuseTwice(key,names,report){for(const[index,name]of names.entries())if(names.indexOf(name)<
index)report(`${key}[${index}]`,`'${name}' stands there twice`,"Leave one of them out")}var png=Buffer.from([137,80,78,71,13,10,26,10]);function imageOf(bytes){const data=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength);if(data.length>=24&&
data.subarray(0,8).equals(png))return{kind:"png",width:data.readUInt32BE(16),height:data.readUInt32BE(20)};const text2=data.toString("utf8",0,4096);return/^[\uFEFF\s]*</.
test(text2)&&/<svg[\s>]/.test(text2)?{kind:"svg"}:void 0}function identityOf(facts2,client,app,report){const icon=iconOf(facts2,client,report);refuseCategories(client.categories,report);return{...originOf(facts2,client,
app),...icon&&{icon},categories:client.categories,terminal:client.terminal,...associationsOf(client,report)}}function originOf(facts2,said,app){const{project:standard,
tool}=facts2.project.data;const project={...tableOf(tableOf(tool)["poetry"]),...tableOf(standard)};const people=[...peopleOf(project["maintainers"]),...peopleOf(
project["authors"])];const maintainer=said.maintainer??people.map(({name:name2="",email=""})=>`${name2} <${email}>`).find(text2=>mailbox.test(text2));const name=said.
name??(typeof project["name"]==="string"?project["name"]:app.name);const homepage=homepageOf(project);return{name,publisher:said.publisher??peopleOf(project["au\
thors"]).find(person=>/^[^\p{Cc}]+$/u.test(String(person.name??"")))?.name??name,...maintainer&&{maintainer},identifier:said.identifier??identifierOf(homepage,app),
...homepage&&{homepage}}}function iconOf({icon},{icon:path2},report){if(!path2)return void 0;const image=icon&&imageOf(icon);if(!icon)report("client.icon",`ther\
e is no ${path2}`,"Check the path; it is relative to the project");else if(!image)report("client.icon",`${path2} is neither a PNG nor an SVG`,"Name a square PNG\
 of 256 or 512 pixels, or an SVG");else if(image.kind==="png"&&!(image.width===image.height&&iconSizes.includes(image.width))){report("client.icon",`${path2} is\
 ${image.width} × ${image.height} pixels, and no desktop looks for icons of that size`,`Make it square, of ${iconSizes.join(", ")} pixels`)}else return{path:path2,
...image};return void 0}var iconSizes=[16,22,24,32,36,48,64,72,96,128,192,256,512];var mainCategories=["AudioVideo","Audio","Video","Development","Education","G\
ame","Graphics","Network","Office","Science","Settings","System","Utility"];function refuseCategories(categories,report){if(!categories.some(category=>mainCategories.
includes(category)))report("client.categories","none of these is a main category, so no menu would show the client",`Add one of ${mainCategories.join(", ")}`)}var tableOf=value=>isTable(
value)?value:{};var peopleOf=value=>(Array.isArray(value)?value:[]).map(person=>typeof person==="string"?/^(?<name>[^<]*[^<\s])\s*<(?<email>[^>]*)>$/.exec(person)?.
groups??{}:tableOf(person));function homepageOf(project){const urls=Object.entries(tableOf(project["urls"])).filter(entry=>/^https?:\/\/[^\s\p{Cc}]+$/u.test(String(
entry[1]))&&URL.canParse(String(entry[1])));const labelled=wanted=>urls.find(([label])=>label.toLowerCase().replaceAll(/[^a-z0-9]/g,"")===wanted);return(labelled(
"homepage")??labelled("repository")??labelled("source")??urls[0])?.[1]}var forges={"github.com":"io.github","gitlab.com":"io.gitlab","codeberg.org":"page.codebe\
rg"};function identifierOf(homepage,app){if(!homepage)return escapeName(app.name);const{hostname,pathname}=new URL(homepage);const forge=Object.hasOwn(forges,hostname)?
forges[hostname]:void 0;const owner=forge?[forge,pathname.split("/")[1]??""]:hostname.replace(/^www\./,"").split(".").reverse();return[...owner,escapeName(app.name)].
map(part=>part.replaceAll("-","_").replace(/^(?=\d)/,"_")).join(".")}function clientCells(facts2,app,targets2,{bundles:bundles2,packagers:packagers2},report){const{config,project}=facts2;const{client}=config;if(!client)return[];const identity=identityOf(
facts2,client,app,report);const known2=Object.keys(project.scripts);if(!known2.includes(client.entry))report("client.entry",`the project has no console script '${client.
entry}'`,remedy(client.entry,known2,known2.length>0?`It has: ${known2.join(", ")}`:"Add it under [project.scripts]"));else if(!/^[\w.]+:[\w.]+$/.test(project.scripts[client.
entry]??""))report("client.entry",`the console script '${client.entry}' is '${project.scripts[client.entry]}', which names no function`,"Write it as module:func\
tion");const settings=settingsOf(client,packagers2,report);const bundle=bundles2.find(({name})=>name===client.bundle);refuseSpec(facts2,client,bundle,report);const chosen=packagers2.
filter(({name})=>client.formats.includes(name));const sign=client.sign&&signingOf(client.sign,facts2.unsignable??[],report);if(client.sign&&!targets2.some(target=>targetFacts(
target).system==="windows"&&chosen.some(packager=>packager.targets.includes(target)))){report("client.sign","no client of this release is for Windows, and other\
s are not signed this way","Add windows-x86_64 to native.targets and nsis to client.formats, or leave client.sign out")}return targets2.flatMap(target=>{const fitting=chosen.
filter(packager=>packager.targets.includes(target));const archive=client.archives[target];const windows=targetFacts(target).system==="windows";const machine=windows&&
client.wine?"linux-x86_64":target;const interpreter=windows?"standalone":client.interpreter;const fits=fitting.length===0||fitsBundle(bundle,target,interpreter,
report);if(fits&&interpreter==="standalone"&&fitting.length>0&&!archive){report(`client.archives.${target}`,`no interpreter archive is named for ${target}`,windows?
"Name a python-build-standalone archive with url and sha256":"Name a python-build-standalone archive with url and sha256, or choose 'interpreter: host'")}const formats=fitting.
map(packager=>{const budget=client.budgets[packager.name];return{name:packager.name,file:`client/${packager.file(app,target)}`,settings:settings[packager.name]??
{},...budget&&{budget:parseSize(budget)}}});for(const packager of fitting){const refused=app.name&&app.version&&packager.refuses?.({app,entry:client.entry,identity,
settings:settings[packager.name]??{}},target);if(refused)report(`client.${refused.key}`,refused.fact,refused.fix)}return fitting.length===0?[]:[{stage:"client",
id:`client-${bundle.name}-${target}`,bundle:bundle.name,target,runner:config.native.runners[machine]??targetFacts(machine).runner,entry:client.entry,identity,interpreter,
...interpreter==="standalone"&&archive&&{archive},...windows&&client.wine&&{wine:true},...client.spec&&{spec:client.spec},...windows&&sign&&{sign},check:client.
check,formats,files:formats.map(({file})=>file)}]})}function fitsBundle({name,targets:targets2,interpreters},target,interpreter,report){if(!targets2.includes(target))
report("client.bundle",`the bundle '${name}' is not made for ${target}`,"Choose 'bundle: standalone', or leave out the formats of that system");else if(!interpreters.
includes(interpreter))report("client.interpreter",`the bundle '${name}' is made with the interpreter at hand`,"Choose 'interpreter: host', or 'bundle: standalon\
e'");else return true;return false}function refuseSpec({spec},client,{name,takesSpec},report){if(client.spec===void 0)return;if(!takesSpec)report("client.spec",
`the bundle '${name}' is made without a spec file`,"Choose 'bundle: pyinstaller', or leave client.spec out");else if(!spec)report("client.spec",`there is no ${client.
spec}`,"Name a file of the project, relative to its folder")}function settingsOf(client,folders,report){return Object.fromEntries(folders.map(({name,settings={}})=>{
const findings=[];const accepted=acceptFields(settings,client[name]??{},`client.${name}`,findings);for(const{key,fact,fix}of findings)report(key,fact,fix);return[
name,accepted??{}]}))}function packedServer(facts2,app,{name,bringsPython,targets:targets2=[]},settings,report){const{config,target}=facts2;if(bringsPython!=="bundle"||!config.server)
return void 0;if(!target||!targets2.includes(target)){report("server.destinations",`${name} is made for ${targets2.join(" and ")}, on such a machine, and this o\
ne is ${target??"another"}`,"Plan and publish on Linux, or leave it out");return void 0}const maintainer=settings["maintainer"];const identity={...originOf(facts2,
config.client??{},app),...maintainer&&{maintainer}};return{bundle:"standalone",target,argv:commandWords(config.server.command)??[],...ownPython(settings),identity}}function serverCells(facts2,app,distributions,known2,report){const{server}=facts2.config;if(!server)return[];const destinations2=known2.filter(({name})=>server.
destinations.includes(name)).map(destination=>planOne(destination,server,{facts:facts2,app,distributions},report));return[{stage:"server",id:"server",command:server.
command,health:server.health,startup:server.startup,destinations:destinations2,...server.branches.length>0&&{branches:server.branches},files:destinations2.flatMap(
({files})=>files)}]}function planOne(destination,server,{facts:facts2,app,distributions},report){const{name}=destination;const settings=serverSettings(server,name);
const packed=packedServer(facts2,app,destination,settings,report);const served={app,command:server.command,distributions,settings,clients:facts2.config.client?.
formats??[],...packed&&{packed}};const refused=app.name&&app.version?[...destination.bringsPython?refusesOwnPython(name,served):[],...destination.refuses?.(served)??
[]]:[];for(const{key,fact,fix}of refused)report(`server.${key}`,fact,fix);const files=destination.files(app,distributions,packed&&{packed,settings}).map(file=>`\
server/${name}/${file}`);return{name,files,...Object.keys(settings).length>0&&{settings},...packed&&{packed}}}var serverSettings=(server,name)=>Object.fromEntries(
Object.entries(server[name]??{}).filter(([,value])=>value!==void 0));function plannedFeeds({config:{client,server},forge},app,cells,{feeds:feeds2,destinations:destinations2},report){const settings=settingsOf(client??{},feeds2,report);
const chosen=feeds2.filter(({name})=>client?.feeds?.includes(name));const[cell]=cells;if(!client||!cell||!app.name||!app.version||chosen.length===0)return[];const url=client["\
download-url"]??ownDownloads(app,server,forge,destinations2);if(!url)report("client.feeds","nothing says where people fetch the clients from","Write client.down\
load-url, or release them by the destination github-release with server.github-release.repository");return chosen.map(feed=>planOne2(feed,{app,identity:cell.identity,
settings:settings[feed.name]??{}},url??"",clientsOf(cells),report))}function ownDownloads(app,server,forge,known2){const used=known2.filter(({name})=>server?.destinations?.
includes(name));return used.map(destination=>server&&destination.downloads?.(app,serverSettings(server,destination.name),forge)).find(Boolean)}var clientsOf=cells=>cells.
flatMap(({target,formats})=>formats.map(({name,file})=>({format:name,target,path:file})));function planOne2(feed,facts2,url,all,report){const clients=all.filter(
client=>feed.takes(client));if(clients.length===0)report("client.formats",`the feed ${feed.name} has no client to tell of: it wants ${feed.wants}`,`Add that for\
mat and its target, or take ${feed.name} out of client.feeds`);for(const{key,fact,fix}of feed.refuses?.(facts2)??[])report(key,`the feed ${feed.name}: ${fact}`,
fix);return{name:feed.name,settings:facts2.settings,url,clients,files:feed.files(facts2).map(file=>`feeds/${feed.name}/${file}`)}}var downloadUrl=(template,version,path2)=>template.
replaceAll("{version}",encodeURIComponent(version)).replaceAll("{file}",encodeURIComponent(path2.slice(path2.lastIndexOf("/")+1)));var abiPattern=/^(none|platform|version|cp3\d+-abi3(\.abi3t)?)$/;function parseAbi(text2){const[,minor,threads]=/^cp3(\d+)-abi3(\.abi3t)?$/.exec(text2)??[];return minor?
{kind:"stable",from:`3.${minor}`,...threads&&{threads:true}}:{kind:text2}}var readers={maturin:maturinAbi,"setuptools.build_meta":setuptoolsAbi,"setuptools.buil\
d_meta:__legacy__":setuptoolsAbi,"scikit_build_core.build":scikitAbi,mesonpy:mesonAbi};var pure=["hatchling.build","flit_core.buildapi","flit_scm:buildapi","poe\
try.core.masonry.api","pdm.backend","pdm.pep517.api","uv_build"];var abiOf=facts2=>(Object.hasOwn(readers,facts2.backend)?readers[facts2.backend]?.(facts2):void 0)??
{kind:pure.includes(facts2.backend)?"none":"version"};function maturinAbi({pyproject,cargo}){const maturin=table(table(pyproject["tool"])["maturin"]);if(["bin",
"cffi","uniffi"].includes(String(maturin["bindings"])))return{kind:"platform"};const pyo3=table(table(cargo?.["dependencies"])["pyo3"]);const features=[...strings(
pyo3["features"]),...strings(maturin["features"])];const floors=features.flatMap(feature=>/^(?:pyo3\/)?abi3-py3(\d+)$/.exec(feature)?.[1]??[]).map(Number);return floors.
length>0?{kind:"stable",from:`3.${Math.min(...floors)}`}:{kind:"version"}}function setuptoolsAbi({pyproject,setupPy="",setupCfg=""}){const tool=table(pyproject["\
tool"]);const settings=table(table(tool["distutils"])["bdist_wheel"]);const limited=settings["py-limited-api"]??settings["py_limited_api"]??/^py[_-]limited[_-]api\s*=\s*(\S+)/m.
exec(setupCfg)?.[1]??/py_limited_api["']?\s*[:=]\s*["'](cp3\d+)["']/.exec(setupPy)?.[1];const floor=/^cp3(\d+)$/.exec(String(limited))?.[1];if(floor)return{kind:"\
stable",from:`3.${floor}`};const declared=[table(tool["setuptools"])["ext-modules"],tool["setuptools-rust"],tool["cffi"]].some(Boolean);return{kind:declared||/\b(ext_modules|Extension|cythonize|rust_extensions|cffi_modules|libraries)\b/.
test(setupPy)?"version":"none"}}function scikitAbi({pyproject}){const wheel=table(table(table(pyproject["tool"])["scikit-build"])["wheel"]);if(wheel["platlib"]===
false)return{kind:"none"};const api=String(wheel["py-api"]??"");const floor=/^cp3(\d+)$/.exec(api)?.[1];if(floor)return{kind:"stable",from:`3.${floor}`};return{
kind:/^py[23]/.test(api)?"platform":"version"}}function mesonAbi({pyproject}){return{kind:table(table(pyproject["tool"])["meson-python"])["pure"]===true?"none":
"version"}}var table=value=>typeof value==="object"&&value!==null&&!Array.isArray(value)?value:{};var strings=value=>Array.isArray(value)?value.filter(each=>typeof each===
"string"):[];var compilerCaches=["sccache","ccache"];var usable=({builder,target},builders2)=>builders2.find(({name})=>name===builder)?.compilerCaches?.(target)??[];var cacheOf=(made,abi,wanted,builders2)=>abi.
kind==="none"?void 0:usable(made,builders2).find(cache=>cache===wanted);function refuseUselessCache(all,abi,wanted,builders2,report){if(wanted==="none"||all.length===
0||all.some(made=>cacheOf(made,abi,wanted,builders2)))return;const others=abi.kind==="none"?[]:[...new Set(all.flatMap(made=>usable(made,builders2)))];const fact=abi.
kind==="none"?`there is nothing to compile, and nothing for ${wanted} to keep`:`${[...new Set(all.map(({builder})=>builder))].join(" and ")} cannot use ${wanted}`;
report("native.compiler-cache",fact,others.length>0?`Choose ${others.join(" or ")}`:"Leave it out")}var import_node_path=__toESM(require_node_path(),1);function copiedOf({data,build},cargo){const tool=data["tool"]??{};const maturin=tool["maturin"];const folder=maturin?.["python-source"];const known2=Object.keys(
maturin??{}).every(key=>certain.includes(key));const crate=cargo?.["package"];if(build.backend!=="maturin"||typeof folder!=="string"||!known2||crate?.build!==void 0||
!/^[\w.-]+(\/[\w.-]+)*$/.test(folder)||folder.split("/").includes(".."))return void 0;const declared=data["project"]??{};return{folder,settings:sha256(JSON.stringify(
[data["build-system"],maturin,data["project"]&&declared["name"]])),apart:![declared["readme"],declared["license"],declared["license-files"],crate?.readme,crate?.["\
license-file"]].flatMap(words).some(path2=>mayName(path2,folder))}}var words=said=>typeof said==="string"?[said]:typeof said==="object"&&said?Object.values(said).
flatMap(words):[];function mayName(path2,folder){const plain=import_node_path.posix.normalize(path2.replaceAll("\\","/"));return plain.includes("/")&&(/^(\/|\.\.)|[*?[{]/.
test(plain)||`${plain}/`.startsWith(`${folder}/`))}var certain=["python-source","module-name","manifest-path","features","no-default-features","all-features","b\
indings","locked","frozen","strip","profile","cargo-extra-args","rustc-extra-args","compatibility","auditwheel","skip-auditwheel","editable-profile","unstable-f\
lags","config"];var metadataFile=/^(README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGELOG)[^/]*$/i;var isCompiled=(path2,{folder})=>!path2.startsWith(`${folder}/`)&&
path2!=="pyproject.toml"&&!metadataFile.test(path2);function costsOf(wheels,costs,describe){const described=wheels.map(describe);const known2=some=>some.flatMap(({identifier:identifier2})=>Object.hasOwn(costs,identifier2)?
costs[identifier2]??[]:[]);const usual=mean(known2(described))??1;const ofLane=({lane})=>mean(known2(described.filter(each=>each.lane===lane)))??usual;const found=new Map(
described.map((each,index)=>[wheels[index],known2([each])[0]??ofLane(each)]));return wheel=>found.get(wheel)??usual}var mean=values=>values.length>0?values.reduce(
(sum,value)=>sum+value,0)/values.length:void 0;function preferredBuilder({engine,project,config},backend,abi,target){const{system}=targetFacts(target);const contained=engine&&system==="linux";if(abi.kind==="\
none")return"host";if(target==="windows-x86_64"&&config.native["windows-python"])return"mingw";const configured=project.data["tool"]?.["cibuildwheel"]!==void 0;
if((configured||abi.kind==="version")&&contained)return"cibuildwheel";if(system!=="linux")return backend==="maturin"&&abi.kind!=="version"?"maturin":"cibuildwhe\
el";return backend==="maturin"?"maturin":"zig"}function chooseBuilder(name,project,key,targetKey,builders2,report){const{target,backend}=project;const builder=builders2.
find(each=>each.name===name);const names=builders2.map(each=>each.name);const refusal=builder?.refuses?.(project);if(!builder)report(key,`there is no builder '${name}\
'`,remedy(name,names,`There are: ${names.join(", ")}`));else if(builder.backends&&!builder.backends.includes(backend))report(key,`the builder '${name}' does not\
 build projects with build backend '${backend}'`,`It builds: ${builder.backends.join(", ")}`);else if(!builder.targets.includes(target))report(targetKey,`the bu\
ilder '${name}' makes no wheels for ${target}`,`It makes: ${builder.targets.join(", ")}`);else if(refusal)report(refusal.key??key,`the builder '${name}' does no\
t build this for ${target}: ${refusal.fact}`,refusal.fix);else return builder;return void 0}var ofSystem={linux:["x86_64","i686","aarch64","ppc64le","s390x","armv7l","riscv64"],macos:["x86_64","arm64","universal2"],windows:["x86","amd64","arm64"]};var elsewhere=[
"wasm32","arm64_v8a","arm64_iphoneos","arm64_iphonesimulator","x86_64_iphonesimulator"];var halves={x86_64:{system:"linux",arch:"i686"},amd64:{system:"windows",
arch:"x86"}};var of32Bits=["i686","x86","armv7l"];function parseArchitectures(text2,system,machine){return new Set(text2.split(/[\s,]+/).flatMap(word=>meanings(
word,system,machine)))}function meanings(word,system,machine){const half=halves[machine]?.system===system?[halves[machine].arch]:[];const bits=of32Bits.includes(
machine)?32:64;switch(word){case"all":return ofSystem[system];case"native":return[machine];case"auto":return system==="windows"?[machine,...half]:[machine];case"\
auto64":return bits===64?[machine]:[];case"auto32":return bits===32?[machine]:half;default:return[word.toLowerCase()]}}var isArchitecture=word=>["auto","auto64",
"auto32","native","all"].includes(word)||[...Object.values(ofSystem).flat(),...elsewhere].includes(word.toLowerCase());var PYTHON=/^(cp|pp|gp)3(\d+)(?:_\d+)?(t?)$/;var cpythons=[["cp39"],["cp310"],["cp311"],["cp312"],["cp313"],["cp314","cp314t"],["cp315","cp315t"]];var cpython=cpythons.
flat();var pypy=["pp39","pp310","pp311","pp312"];var graalpy=["gp312_250","gp313_253"];var libcs=(libc,archs)=>archs.map(arch=>`${libc}_${arch}`);var othersOfLinux=[
"aarch64","ppc64le","s390x","armv7l","riscv64"];var byPlatform=(platforms2,pythons)=>platforms2.flatMap(platform=>pythons.map(python=>identifier(python,platform)));
var byPython=(pythons,platforms2)=>pythons.flatMap(python=>platforms2.map(platform=>identifier(python,platform)));var known={linux:[...byPlatform(libcs("manylin\
ux",["x86_64","i686"]),cpython),...byPlatform(["manylinux_x86_64"],[...pypy,...graalpy]),...byPlatform(libcs("manylinux",othersOfLinux),cpython),...byPlatform([
"manylinux_aarch64"],[...pypy,...graalpy]),...byPlatform(["manylinux_i686"],pypy),...byPlatform(libcs("musllinux",["x86_64","i686",...othersOfLinux]),cpython)],
macos:[...byPython(cpython,["macosx_x86_64","macosx_arm64","macosx_universal2"]),...byPython([...pypy,"gp312_250"],["macosx_x86_64","macosx_arm64"]),...byPython(
["gp313_253"],["macosx_arm64"])],windows:[...cpythons.flatMap(row=>byPlatform(["win32","win_amd64"],row)),...byPlatform(["win_arm64"],cpython),...byPlatform(["w\
in_amd64"],[...pypy,...graalpy])]};var identifiersOf=system=>known[system];function identifier(python,platform){const[,implementation,minor,threading]=PYTHON.exec(
python);const arch=platform==="win32"?"x86":platform.slice(platform.indexOf("_")+1);return{id:`${python}-${platform}`,python,implementation,minor:Number(minor),
freeThreaded:threading==="t",platform,arch}}var platforms={"linux-x86_64":"manylinux_x86_64","linux-aarch64":"manylinux_aarch64","musllinux-x86_64":"musllinux_x\
86_64","musllinux-aarch64":"musllinux_aarch64","windows-x86_64":"win_amd64","windows-arm64":"win_arm64","macos-x86_64":"macosx_x86_64","macos-arm64":"macosx_arm\
64"};var platformOf=target=>platforms[target];var MAX_EXPANSIONS=1e3;var longest=1e3;function selector(patterns){const endless=words2(patterns).find(word=>word.length>longest);if(endless)throw misconfigured(
[{code:"bad-selector",fact:`a selector of ${endless.length} characters selects nothing`,fix:`Write patterns of at most ${longest} characters`}]);const expressions=words2(
patterns).flatMap(expandBraces).map(fnmatch);return id=>expressions.some(expression=>expression.test(id))}var words2=text2=>text2.split(/\s+/).filter(Boolean);function expandBraces(pattern){
const group2=firstGroup(pattern);if(!group2)return[pattern];const tails=expandBraces(pattern.slice(group2.end+1));const middles=group2.choices.flatMap(expandBraces);
if(middles.length*tails.length>MAX_EXPANSIONS)throw tooMany(pattern);return middles.flatMap(middle=>tails.map(tail=>pattern.slice(0,group2.start)+middle+tail))}
function firstGroup(pattern){for(let start=pattern.indexOf("{");start>=0;start=pattern.indexOf("{",start+1)){const{end,parts}=closeGroup(pattern,start);const choices=parts.
length>1?parts:range(parts[0]??"");if(end>0&&choices)return{start,end,choices}}return void 0}function closeGroup(pattern,start){const parts=[""];for(let at=start+
1,depth=0;at<pattern.length;at++){const char=pattern[at];if(char==="}"&&depth===0)return{end:at,parts};depth+=char==="{"?1:char==="}"?-1:0;if(char===","&&depth===
0)parts.push("");else parts.push(parts.pop()+char)}return{end:-1,parts}}var RANGE=/^(?:(-?\d+)\.\.(-?\d+)|([a-z])\.\.([a-z]))(?:\.\.-?(\d+))?$/i;function range(text2){
const[whole,from,to,first,last,step]=RANGE.exec(text2)??[];if(whole===void 0)return void 0;const[start,end]=first&&last?[first.charCodeAt(0),last.charCodeAt(0)]:
[Number(from),Number(to)];const count=Math.floor(Math.abs(end-start)/(Number(step)||1))+1;if(count>MAX_EXPANSIONS)throw tooMany(`{${text2}}`);const values=Array.
from({length:count},(_,index)=>start+Math.sign(end-start)*index*(Number(step)||1));return first?values.map(value=>String.fromCharCode(value)):values.map(value=>padded(
value,[from,to]))}function padded(value,bounds){const width=bounds.some(bound=>/^-?0\d/.test(bound))?Math.max(...bounds.map(({length})=>length)):0;return value<
0?`-${String(-value).padStart(width-1,"0")}`:String(value).padStart(width,"0")}var tooMany=pattern=>misconfigured([{code:"bad-selector",fact:`'${pattern}' stand\
s for more than ${MAX_EXPANSIONS} patterns`,fix:"Write it with * instead"}]);function fnmatch(pattern){const source=pattern.replace(/\*+|\?|\[!?\]?[^\]]*\]|[^]/g,
token=>{if(token.startsWith("*"))return".*";if(token==="?")return".";if(token.length>1)return characterClass(token.slice(1,-1));return token.replace(/[\\^$.*+?()[\]{}|]/,
"\\$&")});return new RegExp(`^${source}$`,"s")}function characterClass(content){const negated=content.startsWith("!");const ranges=content.slice(negated?1:0).replace(
/(.)-(.)/gs,(whole,from,to)=>from<=to?whole:"");const escaped=ranges.replace(/[\\\]^[]/g,"\\$&");return escaped?`[${negated?"^":""}${escaped}]`:negated?".":"(?!\
)"}var enableGroups=["cpython-prerelease","graalpy","pypy","pypy-eol","pyodide-eol","pyodide-prerelease"];function selectIdentifiers(system,selection,machine){const archs=parseArchitectures(
selection.archs,system,machine);const[isBuilt,isSkipped]=[selector(selection.build),selector(selection.skip)];return identifiersOf(system).filter(each=>archs.has(
each.arch)&&canRun(each,machine)&&isSupported(each,selection)&&isEnabled(each,selection.enable)&&isBuilt(each.id)&&!isSkipped(each.id))}function identifiersFor(target,selection){
const{system,machine}=targetFacts(target);return selectIdentifiers(system,selection,machine).filter(({platform})=>platform===platformOf(target))}var canRun=({implementation,
platform},machine)=>machine!=="x86_64"||platform!=="macosx_arm64"||implementation==="cp";var isSupported=({minor},{requiresPython:requiresPython2})=>requiresPython2===
void 0||satisfies(`3.${minor}.99`,requiresPython2);function isEnabled(identifier2,enable){const group2=groupOf(identifier2);return group2===void 0||enable.has(group2)}
function groupOf({implementation,minor}){if(implementation==="gp")return"graalpy";if(implementation==="pp")return minor<=10?"pypy-eol":"pypy";return void 0}var FOREIGN=/pyodide|android|ios/;
function deadSelectors(patterns,enable){const enabled=["linux","macos","windows"].flatMap(identifiersOf).filter(each=>isEnabled(each,enable));return words2(patterns).
filter(pattern=>!FOREIGN.test(pattern)&&!enabled.some(({id})=>selector(pattern)(id)))}var rules=["none","append","prepend"];function readSelection(project,system){const shape=new Shape(project.file,project.text);const general=layer(shape,"tool.ci\
buildwheel",shape.table(shape.table(project.data["tool"],"tool")["cibuildwheel"],"tool.cibuildwheel"));const layers=[general,layer(shape,`${general.key}.${system}`,
shape.table(general.options[system],`${general.key}.${system}`))];const value=(name,start)=>layers.reduce((before,each)=>joined(shape,before,each,name),start);const selection={
build:value("build","*")||"*",skip:value("skip",""),archs:architectures(shape,value("archs","auto")),enable:groups(shape,value("enable","")),...optional("requir\
esPython",requiresPython(shape,project.data))};shape.finish();return selection}function layer(shape,key,options){return{key,options,inherit:new Map(inheritRules(
shape,options["inherit"],`${key}.inherit`))}}function inheritRules(shape,value,key){const entries=typeof value==="string"?value.split(";").flatMap(ruleOfText):Object.
entries(shape.table(value,key));return entries.flatMap(([name,rule])=>{if(rules.includes(rule))return[[name,rule]];shape.add("bad-inherit",`${key}.${name} is '${String(
rule)}'`,`Write ${rules.join(", ")}`,key);return[]})}function ruleOfText(field){const[names="",rule]=field.split(":",2);return words2(names).map(name=>[name,rule?.
trim()||"append"])}function joined(shape,before,{key,options,inherit},name){const after=textOf(shape,options[name],`${key}.${name}`);if(after===void 0||name==="\
archs"&&after==="")return before;const rule=inherit.get(name)??"none";if(rule==="none")return after;return(rule==="append"?[before,after]:[after,before]).filter(
Boolean).join(" ")}function textOf(shape,value,key){return Array.isArray(value)?value.map(String).join(" "):shape.string(value,key)}function architectures(shape,text2){
for(const word of text2.split(/[\s,]+/)){if(!isArchitecture(word))shape.add("bad-architecture",`'${word}' is no architecture`,"Name auto, auto64, auto32, native\
, all, or machines as cibuildwheel names them","tool.cibuildwheel.archs")}return text2}function groups(shape,text2){const named=words2(text2);for(const word of named){
if(word!=="all"&&!enableGroups.includes(word))shape.add("bad-enable",`'${word}' is no group of builds`,`Name all, or some of ${enableGroups.join(", ")}`,"tool.c\
ibuildwheel.enable")}return new Set(named.includes("all")?enableGroups:named)}function requiresPython(shape,data){const text2=isTable(data["project"])?shape.string(
data["project"]["requires-python"],"project.requires-python"):void 0;if(text2!==void 0&&!parseSpecifier(text2))shape.add("bad-requirement",`'${text2}' is no set\
 of version specifiers`,"Write it as PEP 440 does: >=3.10,<4","project.requires-python");return text2}function shareOut(wheels,{policy,maxJobs,laneOf,costOf}){const lanes=new Map;for(const wheel of wheels)lanes.set(laneOf(wheel),[...lanes.get(laneOf(wheel))??[],
wheel]);if(policy==="one-per-wheel")return wheels.map(wheel=>({lane:laneOf(wheel),wheels:[wheel]}));const jobs=new Map([...lanes.keys()].map(lane=>[lane,1]));const longest2=(lane,count)=>heaviest(
pack(lanes.get(lane)??[],count,costOf),costOf);if(policy==="balanced"){for(let made=lanes.size;made<maxJobs;made++){const[lane,count]=[...jobs].reduce((worst,each)=>longest2(
...each)>longest2(...worst)?each:worst,[...jobs][0]??["",0]);if(longest2(lane,count+1)>=longest2(lane,count))break;jobs.set(lane,count+1)}}return[...lanes].flatMap(
([lane,all])=>pack(all,jobs.get(lane)??1,costOf).map(wheels2=>({lane,wheels:wheels2})))}function pack(wheels,count,costOf){const bins=Array.from({length:count},
()=>({cost:0,wheels:[]}));for(const wheel of[...wheels].sort((a,b)=>costOf(b)-costOf(a))){const least=bins.reduce((best,bin)=>bin.cost<best.cost?bin:best);least.
wheels.push(wheel);least.cost+=costOf(wheel)}const place=wheel=>wheels.indexOf(wheel);return bins.map(bin=>bin.wheels.sort((a,b)=>place(a)-place(b))).filter(all=>all.
length>0).sort((a,b)=>place(a[0])-place(b[0]))}var heaviest=(bins,costOf)=>Math.max(0,...bins.map(wheels=>wheels.reduce((sum,wheel)=>sum+costOf(wheel),0)));function wheelBuilds(identifiers,stable={}){const groups2=groupBy(identifiers,each=>`${wheelTag(each,stable)} ${each.platform}`);return[...groups2.values()].map(
covers=>({identifier:covers[0],covers,tag:wheelTag(covers[0],stable)}))}function wheelTag(identifier2,{abi3,abi3t}){const{implementation,minor,freeThreaded}=identifier2;
if(implementation==="cp"&&abi3t!==void 0&&minor>=abi3t)return`cp3${abi3t}-abi3.abi3t`;if(implementation==="cp"&&abi3!==void 0&&minor>=abi3&&!freeThreaded)return`\
cp3${abi3}-abi3`;return ownTag(identifier2)}function ownTag({python,implementation,minor}){if(implementation==="cp")return`cp3${minor}-${python}`;if(implementation===
"pp")return`${python}-pypy3${minor}_${minor>=11?"pp80":"pp73"}`;return`graalpy3${minor}-graalpy${python.split("_")[1]}_3${minor}_native`}function plannedWheels({app,abi,target,builder,selection,only,glibc}){const identifiers=identifiersFor(target,selection);const builds=abi.kind==="none"||abi.kind===
"platform"?forAnyPython(identifiers):wheelBuilds(identifiers,stableOf(abi));const platform=abi.kind==="none"?"any":builder.platformTag(target,glibc);return builds.
filter(({covers})=>only===void 0||covers.some(each=>versionOf(each)===only)).map(({identifier:identifier2,covers,tag})=>({identifier:identifier2.id,file:`${escapeName(
app.name)}-${app.version}-${tag}-${platform}.whl`,pythons:covers.map(versionOf)}))}var forAnyPython=covers=>covers[0]?[{identifier:covers[0],covers,tag:"py3-non\
e"}]:[];function stableOf(abi){if(abi.kind!=="stable")return{};const minor=Number(abi.from.slice(2));return abi.threads?{abi3t:minor}:{abi3:minor}}var versionOf=({
implementation,minor,freeThreaded})=>`${{cp:"",pp:"pypy",gp:"graalpy"}[implementation]}3.${minor}${freeThreaded?"t":""}`;var mostJobs=256;function nativeCells(facts2,app,builders2,report){const{native}=facts2.config;const backend=facts2.project.build.backend??"setuptools.build_met\
a:__legacy__";const abi=native.abi?parseAbi(native.abi):abiOf({...facts2,backend,pyproject:facts2.project.data});const setting={facts:facts2,app,backend,abi,builders:builders2,
report};const targets2=wantedTargets(facts2,report);refuseDeadSelectors(facts2,report);const placed=(abi.kind==="none"?targets2.slice(0,1):targets2).flatMap(target=>wheelsOf(
target,setting));const laneOf=({target,builder,runner})=>[target,builder,runner].join(" ");const costOf=costsOf(placed,facts2.costs??{},each=>({identifier:each.
wheel.identifier,lane:laneOf(each)}));refuseUselessCache(placed,abi,native["compiler-cache"],builders2,report);const batches=shareOut(placed,{policy:native.jobs,
maxJobs:native["max-jobs"],laneOf,costOf});if(batches.length>mostJobs)report("native.jobs",`these are ${batches.length} jobs, and a matrix has at most ${mostJobs}`,
"Choose 'balanced', or build fewer wheels");const names=cellNames(batches.map(({wheels})=>wheels),native.jobs==="one-per-wheel");return{targets:targets2,cells:batches.
map(({wheels},index)=>cellOf(names[index]??"",wheels,index===0,setting))}}function cellOf(id,placed,withSdist,{facts:facts2,app,backend,abi,builders:builders2}){
const copied=copiedOf(facts2.project,facts2.cargo);const{target,builder,runner}=placed[0];const wheels=placed.map(({wheel})=>wheel);const windowsPython=builders2.
find(({name})=>name===builder)?.usesWindowsPython?facts2.config.native["windows-python"]:void 0;const sdist=withSdist?`${escapeName(app.name)}-${app.version}.ta\
r.gz`:void 0;return{stage:"native",id,builder,target,runner,timeout:Math.max(...placed.map(({timeout})=>timeout)),backend,abi,...copied&&{copied},...windowsPython&&
{windowsPython},...optional("compilerCache",cacheOf(placed[0],abi,facts2.config.native["compiler-cache"],builders2)),wheels,...sdist&&{sdist},files:[...wheels.map(
({file})=>file),...sdist?[sdist]:[]].map(name=>`wheels/${name}`)}}function cellNames(batches,byWheel){const targets2=batches.map(([first])=>first?.target);return batches.
map(([first],index)=>{if(byWheel)return`native-${first?.wheel.identifier}`;const several=targets2.filter(target=>target===first?.target).length>1;return`native-${first?.
target}${several?`-${targets2.slice(0,index+1).filter(target=>target===first?.target).length}`:""}`})}function wantedTargets({config,target},report){const wanted=config.
native.targets.length>0?config.native.targets:target?[target]:[];return wanted.filter((each,index)=>{const first=wanted.indexOf(each)===index;if(!first)report(`\
native.targets[${index}]`,`${each} is named twice`,"Name it once");return first})}function wheelsOf(target,setting){const{facts:facts2,app,abi,report}=setting;const{
native}=facts2.config;const usual=builderFor(native.builder,"native.builder",target,setting);if(!usual)return[];const all=native.build.length>0||usual.bringsPythons;
const wanted={app,abi,target,glibc:facts2.glibc,selection:selectionFor(target,facts2),...!all&&{only:facts2.config.python??facts2.python}};const wheels=plannedWheels(
{...wanted,builder:usual});if(wheels.length===0)report("native.build",`no wheel is left for ${target}${all?"":` and Python ${wanted.only}`}`,"Compare native.bui\
ld, native.skip, [tool.cibuildwheel] and requires-python: together they choose nothing");return wheels.flatMap(wheel=>{const own=native.overrides.map((override,index)=>({
override,index})).filter(({override})=>selector(override.select.join(" "))(wheel.identifier));const last=key=>own.findLast(({override})=>override[key]!==void 0);
const other=last("builder");const builder=other?builderFor(other.override.builder,`native.overrides[${other.index}].builder`,target,setting):usual;if(!builder)return[];
const named=plannedWheels({...wanted,builder}).find(({identifier:identifier2})=>identifier2===wheel.identifier)??wheel;return[{wheel:named,target,builder:builder.
name,runner:last("runner")?.override.runner??native.runners[target]??builder.runner??targetFacts(target).runner,timeout:last("timeout")?.override.timeout??native.
timeout}]})}function selectionFor(target,{config:{native},project}){const usual=readSelection(project,targetFacts(target).system);const requiresPython2=standardSpecifier(
project.requiresPython);return{...usual,...native.build.length>0&&{build:native.build.join(" ")},...native.skip.length>0&&{skip:native.skip.join(" ")},...native.
enable.length>0&&{enable:new Set(native.enable)},...requiresPython2&&{requiresPython:requiresPython2}}}function refuseDeadSelectors({config:{native}},report){const enabled=new Set(
native.enable);for(const key of["build","skip"]){native[key].forEach((pattern,index)=>{if(deadSelectors(pattern,enabled).length>0)report(`native.${key}[${index}\
]`,`'${pattern}' matches no build`,"Write it as cp312-*, *-musllinux_*, cp3{11,12}-manylinux_x86_64; PyPy and GraalPy must be named under 'enable' too")})}}function builderFor(named,key,target,{
facts:facts2,backend,abi,builders:builders2,report}){const index=facts2.config.native.targets.indexOf(target);const name=named??preferredBuilder(facts2,backend,
abi,target);return chooseBuilder(name,{target,backend,abi,native:facts2.config.native},key,index<0?"native.targets":`native.targets[${index}]`,builders2,report)}function makeRoles({config,project},app,report){const short=shortNamed(config,app,report);return["client","server"].flatMap(name=>{const section=config[name];if(!section)
return[];refuseUnknown(section,name,project,report);return[{name,extras:section.extras,groups:section.groups,requirements:`pins/requirements.${name}.txt`,pylock:`\
pins/pylock.${name}.toml`,sdists:config.pins.sdists,...config.pins.locked&&{locked:companion(app,name===short?"locked":`${name}-locked`,name)}}]})}function refuseUnknown(section,key,project,report){
for(const kind of["extras","groups"]){const known2=Object.keys(project[kind]);section[kind].forEach((each,index)=>{if(!known2.includes(normalizeName(each)))report(
`${key}.${kind}[${index}]`,`the project has no ${kind==="extras"?"extra":"dependency group"} '${each}'`,remedy(each,known2,known2.length>0?`It has: ${known2.join(
", ")}`:"It has none"))})}}function shortNamed({client,server,pins:{locked}},app,report){if(locked===false)return void 0;if(locked!==true){if(!(locked==="client"?
client:server))report("pins.locked",`release.yaml has no '${locked}'`,"Name a role that is there");return locked}if(client&&server)report("pins.locked",`'true' \
does not say whether ${normalizeName(app.name)}-locked stands for the client or for the server`,"Write 'client' or 'server': the one that is published under tha\
t name already; the other gets its role into its name");return client?"client":"server"}function companion(app,suffix,role){const name=`${normalizeName(app.name)}\
-${suffix}`;return{name,wheel:`wheels/${escapeName(name)}-${app.version}-py3-none-any.whl`,constraints:`pins/constraints.${role}.txt`}}function toolOptions(pyproject,name){const tools=pyproject["tool"];return tools?.[name]??{}}function planTest({config,project},report){const{test}=config.native;if(!test)return void 0;refuseUnknown(test,"native.test",project,report);const{extras,groups:groups2,
sources,skip}=test;return{command:commandOf(test.command,report),sources,extras,groups:groups2,skip,requirements:"pins/requirements.test.txt",sdists:config.pins.
sdists}}function refuseIdleTest({config,project},cells,builders2,report){const{test}=config.native;if(!test||test.command!==void 0)return;const others=cells.some(
({builder,target})=>builders2.find(({name})=>name===builder)?.tests?.(toolOptions(project.data,builder),targetFacts(target).system));if(!others)report("native.t\
est","no test is run with these pins","Name one under native.test.command")}function commandOf(line,report){if(line===void 0)return[];const words3=splitWords(line);
const refuse=(fact,fix)=>{report("native.test.command",fact,fix);return[]};const[,placeholder]=/\{(project|package|wheel)\}/.exec(line)??[];if(placeholder)return refuse(
`{${placeholder}} stands for nothing here: the wheel is tested where the project is not`,"Name what the tests need under native.test.sources; the command runs b\
eside it");if(!words3||words3.length===0)return refuse(`'${line}' is no program with arguments, and no shell reads it`,"Name one program; for more write a scrip\
t, name it under native.test.sources, and run it with python");if(/[/\\=]/.test(words3[0]))return refuse(`'${words3[0]}' is no program of the environment that t\
he wheel is tested in`,"Name one that the pins install, or 'python'");return words3}var backendTools="native-build/backends.txt";var releaseSboms={cyclonedx:"sbom/release.cdx.json",spdx:"sbom/release.spdx.json"};var roleFiles=({requirements,pylock,
locked})=>[requirements,pylock,...locked?[locked.constraints,locked.wheel]:[]];function makePlan(facts2,folders){const problems=[];const report=(key,fact,fix)=>{
const line=facts2.lineOf(key);problems.push({code:"config-invalid",fact,fix,where:{file:facts2.configFile,key,...line&&{line}}})};const application=describeApplication(
facts2,problems);const python=facts2.config.python??facts2.python;const roles=makeRoles(facts2,application,report);const test=planTest(facts2,report);const{cells:natives,
targets:targets2}=nativeCells(facts2,application,folders.builders,report);refuseIdleTest(facts2,natives,folders.builders,report);const distributions=[...natives.
flatMap(({files})=>files),...roles.flatMap(({locked})=>locked?.wheel??[]),...facts2.vendored.map(({file})=>file)].map(file=>file.slice(file.lastIndexOf("/")+1));
const clients=clientCells(facts2,application,targets2,folders,report);const feeds2=plannedFeeds(facts2,application,clients,folders,report);const servers=serverCells(
facts2,application,distributions,folders.destinations,report);if(problems.length>0)throw misconfigured(problems);const builds=builtWith(natives,folders.builders,
facts2.project.data);const cells=[...natives,...clients,...servers];return{schema:1,application,python,epoch:facts2.epoch,lock:facts2.lock,inputs:facts2.inputs,
roles,builds,...test&&{test},vendored:facts2.vendored,cells,...feeds2.length>0&&{feeds:feeds2},files:[...roles.flatMap(roleFiles),...test?[test.requirements]:[],
...facts2.vendored.map(({file})=>`wheels/${file}`),...builds.map(({requirements})=>requirements),...cells.flatMap(({files})=>files),...feeds2.flatMap(({files})=>files),
...Object.values(releaseSboms)]}}function describeApplication({project,cargo},problems){const{name,requiresPython:requiresPython2,scripts,data,file}=project;const crate=cargo?.["\
package"];const version=project.version??(project.dynamic.includes("version")&&typeof crate?.version==="string"?crate.version:void 0);const missing=(key,fix)=>problems.
push({code:"project-incomplete",fact:`'${key}' is missing`,fix,where:{file,key}});if(!name)missing("project.name","Give the project a name");if(!version)missing(
"project.version","Give the project a version that is written down: a plan must know the names of its files");const standard=data["project"]??{};return{name:name??
"",version:version??"",summary:typeof standard.description==="string"?onOneLine(standard.description):"",...typeof standard.license==="string"&&{license:onOneLine(
standard.license)},...requiresPython2&&{requiresPython:requiresPython2},scripts}}var onOneLine=text2=>text2.replaceAll(new RegExp("\\p{Cc}+","gu")," ").trim();var builtWith=(natives,builders2,pyproject)=>builders2.
filter(({name})=>natives.some(({builder})=>builder===name)).map(builder=>{const{name,requirements,backends=[],bringsPythons}=builder;const others=bringsPythons?
builder.constraints?.(toolOptions(pyproject,name)):backends.length===0?backendTools:void 0;return{builder:name,tools:[requirements,...others?[others]:[]],isolated:bringsPythons&&
!others,requirements:`pins/requirements.build.${name}.txt`}});var cellsOf=({cells},stage)=>cells.filter(cell=>cell.stage===stage);function formatBytes(bytes){const units=["B","kB","MB","GB"];const fits=units.findIndex((_,power2)=>bytes<999.95*1e3**power2);const power=fits<0?units.length-1:
fits;return power===0?`${bytes} B`:`${(bytes/1e3**power).toFixed(1)} ${units[power]}`}var import_node_path2=__toESM(require_node_path2(),1);var partsFolder="parts";var planFile="plan.json";var timesFile="times.json";var sizesFile="sizes.json";var unfinished=cell=>`unfinished/${cell}`;var attemptFolder="\
attempt";var previousFolder="previous";async function describeFiles(release,paths,from,{files},target){return Promise.all(paths.map(async path2=>({path:path2,...await files.
digest((0,import_node_path2.join)(release,path2)),...target&&{target},from})))}var partOf=cell=>`${partsFolder}/${cell}.json`;var writePart=(release,part,{files})=>files.
write((0,import_node_path2.join)(release,partOf(part.cell)),`${JSON.stringify(part,null,2)}
`);async function readParts(release,{files}){const folder=(0,import_node_path2.join)(release,partsFolder);const names=await files.has(folder)?await files.list(folder):
[];return Promise.all(names.filter(({path:path2})=>path2.endsWith(".json")).map(async({path:path2})=>JSON.parse(await files.text((0,import_node_path2.join)(folder,
path2)))))}async function digests(release,paths,{files}){const there=await Promise.all(paths.map(path2=>files.has((0,import_node_path2.join)(release,path2))));const missing=paths.
filter((_,index)=>!there[index]);if(missing.length>0)throw new ReleaseError(missing.map(path2=>({code:"file-missing",fact:`${path2} is not in ${release}`,fix:"R\
un the command that makes it first"})));return Object.fromEntries(await Promise.all(paths.map(async path2=>[path2,(await files.digest((0,import_node_path2.join)(
release,path2))).sha256])))}async function timed(title,{reporter,host},work){const started=host.now();const stage=reporter.begin(title);try{const result=await work();
stage.done();return{result,took:host.now()-started}}catch(error){stage.failed();throw error}}function chosenCells(cells,id){if(!id)return cells;const chosen=cells.
filter(cell=>cell.id===id);const known2=cells.map(cell=>cell.id);if(chosen.length===0)throw misconfigured([{code:"usage",fact:`the plan has no cell '${id}'`,fix:remedy(
id,known2,`It has: ${known2.join(", ")||"none"}`),where:{key:"cell"}}]);return chosen}var absolute=(ports,path2)=>(0,import_node_path2.resolve)(ports.host.cwd,path2);
var releaseFolder=request=>String(request["release"]??request["output"]??"release");function refuseChange(planned,actual){const changed=Object.keys(actual).filter(
name=>planned[name]!==void 0&&planned[name]!==actual[name]);if(changed.length===0)return;throw misconfigured(changed.map(file=>({code:"plan-stale",fact:`${file}\
 has changed since the plan was made`,fix:"Make the plan again: remove plan.json from the release folder, or start from the same commit",where:{file}})))}var builders=["cibuildwheel","host","maturin","mingw","zig"];var bundles=["pyinstaller","standalone"];var packagers=["appimage","deb","nsis","rpm","snap","stand\
alone","zip"];var destinations=["deb","github-release","heroku","index","oci","pypi"];var feeds=["homebrew","latest","scoop","winget"];var command=definition=>definition;var import_node_path3=__toESM(require_node_path3(),1);var sha256Pattern=[/^[0-9a-f]{64}$/,"a sha256"];var projectFields={project:path({doc:"The folder that has pyproject.toml",default:".",positional:true}),config:path(
{doc:"The configuration. Default: release.yaml in the project"})};var planDigestField=text({doc:"On a runner: sha256 of the plan artifact, as the job that plann\
ed gave it",pattern:sha256Pattern});var lineFields={...projectFields,output:path({doc:"The release folder",default:"release"}),"install-tools":flag({doc:"Instal\
l missing system programs from Debian packages"}),"plan-digest":planDigestField};var rebuildField=flag({doc:"Build each wheel once more, elsewhere and without a\
ny cache, and fail where its bytes differ"});var previousFields={previous:path({doc:"An earlier release that you have verified, its folder or its release.json. \
A wheel that is made from the same is taken from it, in a tagged build too; jobs are balanced by what wheels cost then, and sizes, start-up times and pins are c\
ompared with it"}),"previous-sha256":text({doc:"The sha256 that release.json of the earlier release must have",pattern:sha256Pattern})};var previousArtifactField=text(
{doc:"On a runner: the artifact of this run that holds the earlier release, stored by a job that has verified it; needs previous-sha256"});var previousArtifact=({
"previous-artifact":name})=>name?[{name,into:previousFolder}]:[];var cellField=example=>text({doc:`Do this cell of the plan only, for example ${example}. Defaul\
t: all of them`});async function openJob(request,ports){const place={project:absolute(ports,request.project),release:absolute(ports,request.output),install:request["\
install-tools"],...request.config&&{config:request.config}};const file=(0,import_node_path3.join)(place.release,planFile);const known2=await ports.files.has(file);
const previous=await openPrevious(request,place.release,ports);const plan=known2?await readPlan(file,ports):await(await import("./load-plan-ML24ALHY.js")).loadPlan(
{...request,costs:previous?.costs},ports);const job={...place,plan,...previous&&{previous}};if(!known2)await ports.files.write(file,`${JSON.stringify(plan,null,
2)}
`);const missing=await Promise.all([...plan.roles,...plan.builds,...plan.test?[plan.test]:[]].map(async({requirements})=>!await ports.files.has((0,import_node_path3.join)(
place.release,requirements))));if(missing.some(Boolean))await(await import("./pins-Q23NHDYV.js")).resolveRoles(job,ports,request);return job}var openPrevious=async(request,release,ports)=>request.
previous||request["previous-artifact"]?(await import("./previous-6HIJPULM.js")).openPrevious(request,release,ports):void 0;async function readPlan(file,{files}){
const plan=await files.text(file).then(JSON.parse).catch(()=>void 0);if(plan?.schema===1&&[plan.cells,plan.roles,plan.builds,plan.vendored].every(Array.isArray))
return plan;throw failed({code:"plan-invalid",fact:`${file} is not a plan of schema 1`,fix:"Remove it: it is made again"})}var matrices=plan=>({native:matrix(cellsOf(
plan,"native")),client:matrix(cellsOf(plan,"client"))});var matrix=cells=>JSON.stringify({include:cells.map(({id,runner,timeout=30})=>({id,runner,minutes:Math.ceil(
timeout)+around}))});var around=30;var cellOutcome=(title,job,cells,ports)=>cellTable(title,job,cells.map(({id})=>id),ports);async function cellTable(title,{release},ids,ports){
const made=(await readParts(release,ports)).filter(({cell})=>ids.includes(cell)).flatMap(({files})=>files);return{outputs:{files:made.map(file=>file.path).join(
"\n")},table:{title,head:["file","size","sha256"],rows:made.map(file=>[file.path,formatBytes(file.size),file.sha256.slice(0,16)])}}}var globImport_native_build_index_ts=__glob({"../../native-build/cibuildwheel/index.ts":()=>import("./cibuildwheel-JNZGFAHC.js"),"../../native-build/host/index.t\
s":()=>import("./host-SGBUXZ5A.js"),"../../native-build/maturin/index.ts":()=>import("./maturin-4GWBBWAZ.js"),"../../native-build/mingw/index.ts":()=>import("./mingw-V6NZKD5P.js"),
"../../native-build/zig/index.ts":()=>import("./zig-JTYCPE5Z.js")});var globImport_bundles_index_ts=__glob({"../../bundles/pyinstaller/index.ts":()=>import("./pyinstaller-GRHZASNJ.js"),"../../bundles/standalone/index.ts":()=>import("./standalone-SN3HFHXE.js")});var globImport_packagers_index_ts=__glob({"../../packagers/appimage/index.ts":()=>import("./appimage-3IRKL63E.js"),"../../packagers/deb/index.ts":()=>import("./deb-K6THXIWE.js"),
"../../packagers/nsis/index.ts":()=>import("./nsis-CXT4E6YE.js"),"../../packagers/rpm/index.ts":()=>import("./rpm-IUD4W4Z2.js"),"../../packagers/\
snap/index.ts":()=>import("./snap-F24IHDK7.js"),"../../packagers/standalone/index.ts":()=>import("./standalone-NQ7AP4F5.js"),"../../packagers/zip/index.\
ts":()=>import("./zip-PWNZMJGV.js")});var globImport_publishers_index_ts=__glob({"../../publishers/deb/index.ts":()=>import("./deb-ALLX322C.js"),"../../publishers/github-release/index.ts":()=>import("./github-release-YPLBPPYO.js"),
"../../publishers/heroku/index.ts":()=>import("./heroku-H2A6BO2W.js"),"../../publishers/index/index.ts":()=>import("./index-A5YARGQN.js"),"../../publ\
ishers/oci/index.ts":()=>import("./oci-6RSML6PC.js"),"../../publishers/pypi/index.ts":()=>import("./pypi-N4DO35OH.js")});var globImport_feeds_index_ts=__glob({"../../feeds/homebrew/index.ts":()=>import("./homebrew-DYHWFBJO.js"),"../../feeds/latest/index.ts":()=>import("./latest-ASO4NTW6.js"),
"../../feeds/scoop/index.ts":()=>import("./scoop-6NUHEERM.js"),"../../feeds/winget/index.ts":()=>import("./winget-NI6U5CUF.js")});var loadBuilder=async name=>(await globImport_native_build_index_ts(`../../native-build/${name}/index.ts`)).default;var loadBundle=async name=>(await globImport_bundles_index_ts(
`../../bundles/${name}/index.ts`)).default;var loadPackager=async name=>(await globImport_packagers_index_ts(`../../packagers/${name}/index.ts`)).default;var loadDestination=async name=>(await globImport_publishers_index_ts(
`../../publishers/${name}/index.ts`)).default;var loadFeed=async name=>(await globImport_feeds_index_ts(`../../feeds/${name}/index.ts`)).default;async function loadFolders(){
const[builders2,bundles2,packagers2,destinations2,feeds2]=await Promise.all([Promise.all(builders.map(loadBuilder)),Promise.all(bundles.map(loadBundle)),Promise.
all(packagers.map(loadPackager)),Promise.all(destinations.map(loadDestination)),Promise.all(feeds.map(loadFeed))]);return{builders:builders2,bundles:bundles2,packagers:packagers2,
destinations:destinations2,feeds:feeds2}}export{sizePattern,associationFields,normalizeName,isName,projectOf,isOwn,isPylockName,escapeName,portableFolder,mailbox,Entry,Cursor,set,fail,filesPattern,FileList,
lineWhere,lineOfPackage,Shape,isTable,optional,signFields,signingFiles,plannedSigningFiles,targets,targetFacts,targetOf,quote,commandWords,expanded,ownPython,downloadUrl,
abiPattern,compilerCaches,sha256,isCompiled,selector,normalizeVersion,compareVersions,parseSpecifier,isSpecifier,satisfies,standardSpecifier,enableGroups,groupBy,
toolOptions,backendTools,releaseSboms,roleFiles,makePlan,cellsOf,formatBytes,partsFolder,planFile,timesFile,sizesFile,unfinished,attemptFolder,previousFolder,describeFiles,
partOf,writePart,readParts,digests,timed,chosenCells,absolute,releaseFolder,refuseChange,builders,bundles,packagers,destinations,feeds,loadBuilder,loadBundle,loadPackager,
loadDestination,loadFeed,loadFolders,projectFields,lineFields,rebuildField,previousFields,previousArtifactField,previousArtifact,cellField,openJob,openPrevious,
matrices,cellOutcome,cellTable,command};
