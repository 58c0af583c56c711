import{normalizeName}from"./chunk-5W5MQDIH.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_version=__commonJS({"node_modules/@renovatebot/pep440/lib/version.js"(exports,module){var VERSION_PATTERN=["v?","(?:","(?:(?<epoch>[0-9]+)!)?","(?<r\
elease>[0-9]+(?:\\.[0-9]+)*)","(?<pre>","[-_\\.]?","(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))","[-_\\.]?","(?<pre_n>[0-9]+)?",")?","(?<post>","(?:-(?<post_n1>\
[0-9]+))","|","(?:","[-_\\.]?","(?<post_l>post|rev|r)","[-_\\.]?","(?<post_n2>[0-9]+)?",")",")?","(?<dev>","[-_\\.]?","(?<dev_l>dev)","[-_\\.]?","(?<dev_n>[0-9]\
+)?",")?",")","(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?"].join("");module.exports={VERSION_PATTERN,valid,clean,explain,parse,stringify};var validRegex=new RegExp(
"^"+VERSION_PATTERN+"$","i");function valid(version){return validRegex.test(version)?version:null}var cleanRegex=new RegExp("^\\s*"+VERSION_PATTERN+"\\s*$","i");
function clean(version){return stringify(parse(version,cleanRegex))}function parse(version,regex){const{groups}=(regex||validRegex).exec(version)||{};if(!groups){
return null}const parsed={epoch:Number(groups.epoch?groups.epoch:0),release:groups.release.split(".").map(Number),pre:normalize_letter_version(groups.pre_l,groups.
pre_n),post:normalize_letter_version(groups.post_l,groups.post_n1||groups.post_n2),dev:normalize_letter_version(groups.dev_l,groups.dev_n),local:parse_local_version(
groups.local)};return parsed}function stringify(parsed){if(!parsed){return null}const{epoch,release,pre,post,dev,local}=parsed;const parts=[];if(epoch!==0){parts.
push(`${epoch}!`)}parts.push(release.join("."));if(pre){parts.push(pre.join(""))}if(post){parts.push("."+post.join(""))}if(dev){parts.push("."+dev.join(""))}if(local){
parts.push(`+${local}`)}return parts.join("")}function normalize_letter_version(letterIn,numberIn){let letter=letterIn;let number=numberIn;if(letter){if(!number){
number=0}letter=letter.toLowerCase();if(letter==="alpha"){letter="a"}else if(letter==="beta"){letter="b"}else if(["c","pre","preview"].includes(letter)){letter=
"rc"}else if(["rev","r"].includes(letter)){letter="post"}return[letter,Number(number)]}if(!letter&&number){letter="post";return[letter,Number(number)]}return null}
function parse_local_version(local){if(local){return local.split(/[._-]/).map(part=>Number.isNaN(Number(part))?part.toLowerCase():Number(part))}return null}function explain(version){
const parsed=parse(version);if(!parsed){return parsed}const{epoch,release,pre,post,dev,local}=parsed;let base_version="";if(epoch!==0){base_version+=epoch+"!"}base_version+=
release.join(".");const is_prerelease=Boolean(dev||pre);const is_devrelease=Boolean(dev);const is_postrelease=Boolean(post);return{epoch,release,pre,post:post?post[1]:
post,dev:dev?dev[1]:dev,local:local?local.join("."):local,public:stringify(parsed).split("+",1)[0],base_version,is_prerelease,is_devrelease,is_postrelease}}}});var require_operator=__commonJS({"node_modules/@renovatebot/pep440/lib/operator.js"(exports,module){var{parse}=require_version();module.exports={compare,rcompare,
lt,le,eq,ne,ge,gt,"<":lt,"<=":le,"==":eq,"!=":ne,">=":ge,">":gt,"===":arbitrary};function lt(version,other){return compare(version,other)<0}function le(version,other){
return compare(version,other)<=0}function eq(version,other){return compare(version,other)===0}function ne(version,other){return compare(version,other)!==0}function ge(version,other){
return compare(version,other)>=0}function gt(version,other){return compare(version,other)>0}function arbitrary(version,other){return version.toLowerCase()===other.
toLowerCase()}function compare(version,other){const parsedVersion=parse(version);const parsedOther=parse(other);const keyVersion=calculateKey(parsedVersion);const keyOther=calculateKey(
parsedOther);return pyCompare(keyVersion,keyOther)}function rcompare(version,other){return-compare(version,other)}function pyCompare(elemIn,otherIn){let elem=elemIn;
let other=otherIn;if(elem===other){return 0}if(Array.isArray(elem)!==Array.isArray(other)){elem=Array.isArray(elem)?elem:[elem];other=Array.isArray(other)?other:
[other]}if(Array.isArray(elem)){const len=Math.min(elem.length,other.length);for(let i=0;i<len;i+=1){const res=pyCompare(elem[i],other[i]);if(res!==0){return res}}
return elem.length-other.length}if(elem===-Infinity||other===Infinity){return-1}if(elem===Infinity||other===-Infinity){return 1}return elem<other?-1:1}function calculateKey(input){
const{epoch}=input;let{release,pre,post,local,dev}=input;release=release.concat();release.reverse();while(release.length&&release[0]===0){release.shift()}release.
reverse();if(!pre&&!post&&dev)pre=-Infinity;else if(!pre)pre=Infinity;if(!post)post=-Infinity;if(!dev)dev=Infinity;if(!local){local=-Infinity}else{local=local.map(
i=>Number.isNaN(Number(i))?[-Infinity,i]:[Number(i),""])}return[epoch,release,pre,post,dev,local]}}});var require_specifier=__commonJS({"node_modules/@renovatebot/pep440/lib/specifier.js"(exports,module){var{VERSION_PATTERN,explain:explainVersion}=require_version();
var Operator=require_operator();var RANGE_PATTERN=["(?<operator>(===|~=|==|!=|<=|>=|<|>))","\\s*","(","(?<version>(?:"+VERSION_PATTERN.replace(/\?<\w+>/g,"?:")+
"))","(?<prefix>\\.\\*)?","|","(?<legacy>[^,;\\s)]+)",")"].join("");module.exports={RANGE_PATTERN,parse,satisfies:satisfies2,filter,validRange,maxSatisfying,minSatisfying};
var isEqualityOperator=op=>["==","!=","==="].includes(op);var rangeRegex=new RegExp("^"+RANGE_PATTERN+"$","i");function parse(ranges){if(!ranges.trim()){return[]}
const specifiers=ranges.split(",").map(range=>rangeRegex.exec(range.trim())||{}).map(({groups})=>{if(!groups){return null}let{...spec}=groups;const{operator,version,
prefix,legacy}=groups;if(version){spec={...spec,...explainVersion(version)};if(operator==="~="){if(spec.release.length<2){return null}}if(!isEqualityOperator(operator)&&
spec.local){return null}if(prefix){if(!isEqualityOperator(operator)||spec.dev||spec.local){return null}}}if(legacy&&operator!=="==="){return null}return spec});
if(specifiers.filter(Boolean).length!==specifiers.length){return null}return specifiers}function filter(versions,specifier,options={}){const filtered=pick(versions,
specifier,options);if(filtered.length===0&&options.prereleases===void 0){return pick(versions,specifier,{prereleases:true})}return filtered}function maxSatisfying(versions,range,options){
const found=filter(versions,range,options).sort(Operator.compare);return found.length===0?null:found[found.length-1]}function minSatisfying(versions,range,options){
const found=filter(versions,range,options).sort(Operator.compare);return found.length===0?null:found[0]}function pick(versions,specifier,options){const parsed=parse(
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
return version.release[2]}function inc(input,release,preReleaseIdentifier){let identifier=preReleaseIdentifier||`a`;const version=parse(input);if(!version){return null}
if(!["a","b","c","rc","alpha","beta","pre","preview"].includes(identifier)){return null}switch(release){case"premajor":{const[majorVersion]=version.release;version.
release.fill(0);version.release[0]=majorVersion+1}version.pre=[identifier,0];delete version.post;delete version.dev;delete version.local;break;case"preminor":{const[
majorVersion,minorVersion=0]=version.release;version.release.fill(0);version.release[0]=majorVersion;version.release[1]=minorVersion+1}version.pre=[identifier,0];
delete version.post;delete version.dev;delete version.local;break;case"prepatch":{const[majorVersion,minorVersion=0,patchVersion=0]=version.release;version.release.
fill(0);version.release[0]=majorVersion;version.release[1]=minorVersion;version.release[2]=patchVersion+1}version.pre=[identifier,0];delete version.post;delete version.
dev;delete version.local;break;case"prerelease":if(version.pre===null){const[majorVersion,minorVersion=0,patchVersion=0]=version.release;version.release.fill(0);
version.release[0]=majorVersion;version.release[1]=minorVersion;version.release[2]=patchVersion+1;version.pre=[identifier,0]}else{if(preReleaseIdentifier===void 0&&
version.pre!==null){[identifier]=version.pre}const[letter,number]=version.pre;if(letter===identifier){version.pre=[letter,number+1]}else{version.pre=[identifier,
0]}}delete version.post;delete version.dev;delete version.local;break;case"major":if(version.release.slice(1).some(value=>value!==0)||version.pre===null){const[
majorVersion]=version.release;version.release.fill(0);version.release[0]=majorVersion+1}delete version.pre;delete version.post;delete version.dev;delete version.
local;break;case"minor":if(version.release.slice(2).some(value=>value!==0)||version.pre===null){const[majorVersion,minorVersion=0]=version.release;version.release.
fill(0);version.release[0]=majorVersion;version.release[1]=minorVersion+1}delete version.pre;delete version.post;delete version.dev;delete version.local;break;case"\
patch":if(version.release.slice(3).some(value=>value!==0)||version.pre===null){const[majorVersion,minorVersion=0,patchVersion=0]=version.release;version.release.
fill(0);version.release[0]=majorVersion;version.release[1]=minorVersion;version.release[2]=patchVersion+1}delete version.pre;delete version.post;delete version.
dev;delete version.local;break;default:return null}return stringify(version)}}});var require_pep440=__commonJS({"node_modules/@renovatebot/pep440/index.js"(exports,module){var{valid,clean,explain,parse}=require_version();var{lt,le,eq,ne,ge,gt,
compare,rcompare}=require_operator();var{filter,maxSatisfying,minSatisfying,RANGE_PATTERN,satisfies:satisfies2,validRange}=require_specifier();var{major,minor,patch,
inc}=require_semantic();module.exports={valid,clean,explain,parse,lt,le,lte:le,eq,ne,neq:ne,ge,gte:ge,gt,compare,rcompare,filter,maxSatisfying,minSatisfying,RANGE_PATTERN,
satisfies:satisfies2,validRange,major,minor,patch,inc}}});var MarkerError=class extends Error{};var VARIABLES=new Map([...[...["os_name","sys_platform","platform_machine","platform_python_implementation","platform_rele\
ase","platform_system"],...["platform_version","python_version","python_full_version","implementation_name","implementation_version"],...["extra","extras","depe\
ndency_groups"]].map(name=>[name,name]),["os.name","os_name"],["sys.platform","sys_platform"],["platform.version","platform_version"],["platform.machine","platf\
orm_machine"],["platform.python_implementation","platform_python_implementation"],["python_implementation","platform_python_implementation"]]);var MIRRORED={"==":"\
==","!=":"!=","<":">","<=":">=",">":"<",">=":"<=","~=":"~=","===":"===",in:"contains","not in":"lacks",contains:"in",lacks:"not in"};var MAX_LENGTH=2e4;var MAX_DEPTH=100;
var TOKEN=/\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z_][\w.]*)|(===|[<>=!~]=|[<>()]))/y;function parseMarker(text){if(text.length>MAX_LENGTH)throw new MarkerError(`a ma\
rker of ${text.length} characters is too long to be meant`);const cursor={tokens:tokenize(text),at:0,depth:0,text};const marker=parseOr(cursor);if(cursor.at<cursor.
tokens.length)throw unexpected(cursor);return marker}function tokenize(text){const tokens=[];const end=text.trimEnd().length;for(TOKEN.lastIndex=0;TOKEN.lastIndex<
end;){const from=TOKEN.lastIndex;const match=TOKEN.exec(text);if(!match)throw new MarkerError(`marker '${text}' cannot be read at '${text.slice(from).trim().slice(
0,20)}'`);const[,double,single,word,sign]=match;if(sign!==void 0)tokens.push({kind:"sign",value:sign});else if(word!==void 0)tokens.push({kind:"word",value:word});else
tokens.push({kind:"text",value:double??single??""})}return tokens}var parseOr=cursor=>parseChain(cursor,"or",parseAnd);var parseAnd=cursor=>parseChain(cursor,"a\
nd",parseClause);function parseChain(cursor,kind,next){const parts=[next(cursor)];while(takes(cursor,"word",kind))parts.push(next(cursor));return parts.length===
1?parts[0]:{kind,parts}}function parseClause(cursor){if(!takes(cursor,"sign","("))return parseComparison(cursor);if(++cursor.depth>MAX_DEPTH)throw new MarkerError(
`a marker nested ${MAX_DEPTH} deep is too deep to be meant`);const inner=parseOr(cursor);if(!takes(cursor,"sign",")"))throw unexpected(cursor);cursor.depth--;return inner}
function parseComparison(cursor){const left=takeOperand(cursor);const operator=takeOperator(cursor);const right=takeOperand(cursor);if(left.kind===right.kind)throw new MarkerError(
`marker '${cursor.text}' must compare a variable with a quoted text`);return left.kind==="word"?comparison(left,operator,right):comparison(right,MIRRORED[operator],
left)}function comparison(word,operator,text){const variable=VARIABLES.get(word.value);if(!variable)throw new MarkerError(`marker variable '${word.value}' does \
not exist`);const named=variable==="extra"||variable==="extras"||variable==="dependency_groups";return{kind:"compare",variable,operator,value:named?normalizeName(
text.value):text.value}}function takeOperand(cursor){const token=cursor.tokens[cursor.at];if(!token||token.kind==="sign")throw unexpected(cursor);cursor.at++;return token}
function takeOperator(cursor){const token=cursor.tokens[cursor.at];cursor.at++;if(token?.kind==="sign"&&token.value!=="("&&token.value!==")")return token.value;
if(token?.kind==="word"&&token.value==="in")return"in";if(token?.kind==="word"&&token.value==="not"&&takes(cursor,"word","in"))return"not in";cursor.at--;throw unexpected(
cursor)}function takes(cursor,kind,value){const token=cursor.tokens[cursor.at];if(token?.kind!==kind||token.value!==value)return false;cursor.at++;return true}function unexpected({
tokens,at,text}){const token=tokens[at];return new MarkerError(`marker '${text}' ${token?`does not expect '${token.value}' there`:"ends too early"}`)}var MINOR=1e3;var MAJOR=1e6;var MAX_PART=999;var PYTHON_START=0;var PYTHON_END=Infinity;var pythonPoint=(major,minor=0,micro=0)=>major*MAJOR+minor*MINOR+micro;function pythonParts(point){
return{major:Math.floor(point/MAJOR),minor:Math.floor(point%MAJOR/MINOR),micro:point%MINOR}}var nextMinor=point=>(Math.floor(point/MINOR)+1)*MINOR;var VERSION=/^v?(\d{1,3}(?:\.\d{1,3}){0,4})(\.\*)?(?:([-_.]?(?:a|b|c|rc|alpha|beta|pre|preview|dev)[-_.]?\d*)|([-_.]?(?:post|r|rev)[-_.]?\d*))?$/i;
function parseBound(text){const match=VERSION.exec(text.trim());if(!match)return void 0;const release=match[1].split(".").map(Number);const tail=release.slice(3).
some(part=>part>0)||match[4]!==void 0;const place=pythonPoint(release[0],release[1],release[2])+(match[3]?-.5:tail?.5:0);return{release,star:match[2]!==void 0,place,
exact:Number.isInteger(place)}}function pythonIntervals(variable,operator,value){const full=fullIntervals(operator,value,variable);if(!full||variable==="python_\
full_version")return full;return full.map(({from,to})=>({from:ceilMinor(from),to:ceilMinor(to)})).filter(({from,to})=>from<to)}var ceilMinor=point=>Math.ceil(point/
MINOR)*MINOR;function fullIntervals(operator,value,variable){if(operator==="in")return listed(value,variable==="python_version"?2:3);if(operator==="not in")return complement(
listed(value,variable==="python_version"?2:3));const bound=parseBound(value);if(!bound||bound.star&&operator!=="=="&&operator!=="!=")return void 0;return boundIntervals(
operator,bound)}function boundIntervals(operator,bound){const first=Math.ceil(bound.place);const after=Math.floor(bound.place)+1;switch(operator){case">=":return[
{from:first,to:PYTHON_END}];case">":return[{from:after,to:PYTHON_END}];case"<":return below(first);case"<=":return below(after);case"==":case"===":return equal(
bound);case"!=":return complement(equal(bound));case"~=":return compatible(bound);default:return void 0}}var below=to=>to>PYTHON_START?[{from:PYTHON_START,to}]:
[];function equal({release,star,place,exact}){if(star)return[series(release)];return exact?[{from:place,to:place+1}]:[]}function series(release){const[major=0,minor,
micro]=release;if(minor===void 0)return{from:pythonPoint(major),to:pythonPoint(major+1)};const from=pythonPoint(major,minor,micro);return{from,to:micro===void 0?
nextMinor(from):from+1}}function compatible(bound){if(bound.release.length<2)return void 0;const{to}=series(bound.release.slice(0,-1));const from=Math.ceil(bound.
place);return from<to?[{from,to}]:[]}function complement(intervals){const gaps=[];let at=PYTHON_START;for(const{from,to}of intervals){if(at<from)gaps.push({from:at,
to:from});at=to}return at<PYTHON_END?[...gaps,{from:at,to:PYTHON_END}]:gaps}function listed(text,length){const points=new Set;for(const run of text.match(/\d[\d.]*/g)??
[])for(const parts of cutouts(run.split("."),length))addPoint(points,parts);const width=length===2?MINOR:1;return merge([...points].sort((a,b)=>a-b).map(from=>({
from,to:from+width})))}function*cutouts(parts,length){for(let at=0;at+length<=parts.length;at++){const[head="",...rest]=parts.slice(at,at+length);const last=rest.
pop()??"";for(let i=0;i<head.length;i++)for(let j=1;j<=last.length;j++)yield[head.slice(i),...rest,last.slice(0,j)]}}function addPoint(points,parts){const numbers=parts.
map(Number);const canonical=parts.every((part,index)=>part===String(numbers[index])&&numbers[index]<=MAX_PART);if(canonical)points.add(pythonPoint(numbers[0],numbers[1],
numbers[2]))}function merge(intervals){const merged=[];for(const next of intervals){const last=merged.at(-1);if(last&&next.from<=last.to)last.to=Math.max(last.to,
next.to);else merged.push({...next})}return merged}function requiresPythonIntervals(specifier){const alternatives=specifier.split("||").map(specifierIntervals);
if(alternatives.some(intervals=>intervals===void 0))return void 0;return merge(alternatives.flatMap(intervals=>intervals??[]).sort((a,b)=>a.from-b.from))}function specifierIntervals(specifier){
let admitted=[{from:PYTHON_START,to:PYTHON_END}];for(const clause of specifier.split(",").map(part=>part.trim()).filter(Boolean)){const[,operator,value]=/^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/.
exec(clause)??[];const next=operator&&value?fullIntervals(operator,value,"python_full_version"):void 0;if(!next)return void 0;admitted=intersect(admitted,next)}
return admitted}function intersect(a,b){return a.flatMap(x=>b.map(y=>({from:Math.max(x.from,y.from),to:Math.min(x.to,y.to)})).filter(({from,to})=>from<to))}var TEXT_VARIABLES=new Set(["os_name","sys_platform","platform_machine","platform_system","platform_python_implementation","implementation_name"]);function atomOf(algebra,clause){
const{variable,operator,value}=clause;if(variable==="python_version"||variable==="python_full_version"){const intervals=pythonIntervals(variable,operator,value);
if(intervals)return algebra.python(intervals)}if(TEXT_VARIABLES.has(variable)&&(operator==="=="||operator==="==="))return oneText(algebra,variable,value);if(TEXT_VARIABLES.
has(variable)&&operator==="!=")return algebra.not(oneText(algebra,variable,value));return flagOf(algebra,clause)}var oneText=(algebra,key,value)=>algebra.oneOf(
{kind:"text",key},[value]);var DENIED={"!=":"==","not in":"in",lacks:"contains"};function flagOf(algebra,clause){const{variable,operator,value}=clause;if(operator===
"!="||operator==="not in"||operator==="lacks"){return algebra.not(flagOf(algebra,{...clause,operator:DENIED[operator]}))}if(operator==="~="&&/\d\.\d/.test(value))
return compatible2(algebra,clause);const flag={kind:"flag",key:`${variable} ${operator} ${value}`,clause};return algebra.oneOf(flag,[HOLDS])}var HOLDS="holds";function compatible2(algebra,clause){
const release=/^\d+(?:\.\d+)*/.exec(clause.value)?.[0]??clause.value;const series2=`${release.split(".").slice(0,-1).join(".")}.*`;const[floor,prefix]=[{...clause,
operator:">="},{...clause,operator:"==",value:series2}];return algebra.and(flagOf(algebra,floor),flagOf(algebra,prefix))}var FALSE={id:0,keys:[],children:[]};var TRUE={id:1,keys:[],children:[]};var MAX_NODES=2e5;var MAX_VARIABLES=1e3;var MarkerTooComplex=class extends Error{};var MarkerAlgebra=class{#nodes=new Map;#memo=new Map;#parsed=new Map;#variables=new Set;#next=2;parse(text){
const known=this.#parsed.get(text);if(known)return known;const diagram=this.of(parseMarker(text));this.#parsed.set(text,diagram);return diagram}of(marker){switch(marker.
kind){case"and":return marker.parts.reduce((all,part)=>this.and(all,this.of(part)),TRUE);case"or":return marker.parts.reduce((any,part)=>this.or(any,this.of(part)),
FALSE);case"compare":return atomOf(this,marker)}}python(intervals){const points=intervals.flatMap(({from,to})=>[from,to]);const keys=points.filter(point=>point>
PYTHON_START&&point<PYTHON_END);const inside=point=>intervals.some(({from,to})=>from<=point&&point<to);return this.node({kind:"python",key:""},keys,[PYTHON_START,
...keys].map(point=>inside(point)?TRUE:FALSE))}oneOf(variable,texts){const keys=[...texts].sort();return this.node(variable,keys,[...keys.map(()=>TRUE),FALSE])}and(a,b){
if(a===b||b===TRUE)return a;if(a===TRUE)return b;if(a===FALSE||b===FALSE)return FALSE;return this.#apply(a,b,"and")}or(a,b){if(a===b||b===FALSE)return a;if(a===
FALSE)return b;if(a===TRUE||b===TRUE)return TRUE;return this.#apply(a,b,"or")}not(a){if(a===TRUE)return FALSE;if(a===FALSE)return TRUE;const known=this.#memo.get(
-a.id);if(known)return known;const result=this.node(a.variable,a.keys,a.children.map(child=>this.not(child)));this.#memo.set(-a.id,result);return result}implies(a,b){
return a===b||this.and(a,this.not(b))===FALSE}decide(a,decide){const seen=new Map([[TRUE,TRUE],[FALSE,FALSE]]);const walk=diagram=>{const known=seen.get(diagram);
if(known)return known;const result=this.#decideNode(diagram,walk,decide);seen.set(diagram,result);return result};return walk(a)}#decideNode(a,walk,decide){const variable=a.
variable;const answer=variable.kind==="flag"?decide(variable.clause):void 0;if(answer!==void 0)return walk(a.children[answer?0:1]);return this.node(variable,a.keys,
a.children.map(walk))}#apply(a,b,operation){const[first,second]=a.id<b.id?[a,b]:[b,a];const memoKey=(first.id*MAX_NODES+second.id)*2+(operation==="and"?0:1);const known=this.#memo.
get(memoKey);if(known)return known;const result=this.#combine(a,b,operation);this.#memo.set(memoKey,result);return result}#combine(a,b,operation){const order=compareVariables(
a.variable,b.variable);const variable=order<=0?a.variable:b.variable;const keys=order<0?a.keys:order>0?b.keys:mergeKeys(a.keys,b.keys);const left=order<=0?spread(
a,keys):keys.map(()=>a).concat(a);const right=order>=0?spread(b,keys):keys.map(()=>b).concat(b);const join=operation==="and"?(x,y)=>this.and(x,y):(x,y)=>this.or(
x,y);return this.node(variable,keys,left.map((child,index)=>join(child,right[index])))}node(variable,keys,children){const rest=children[children.length-1];const kept=[];
const branches=[];for(let i=0;i<keys.length;i++){const child=children[i];const redundant=variable.kind==="python"?child===children[i+1]:child===rest;if(redundant)
continue;kept.push(keys[i]);branches.push(child)}return kept.length===0?rest:this.#intern(variable,kept,[...branches,rest])}#intern(variable,keys,children){const name=`${variable.
kind}\0${variable.key}\0${keys.join("\0")}\0\0${children.map(({id})=>id).join()}`;const known=this.#nodes.get(name);if(known)return known;this.#variables.add(variable.
key);const excessive=this.#next>=MAX_NODES||this.#variables.size>MAX_VARIABLES;if(excessive)throw new MarkerTooComplex("the markers combine to more cases than c\
an be told apart");const diagram={id:this.#next++,variable,keys,children};this.#nodes.set(name,diagram);return diagram}};var RANK={python:0,text:1,flag:2};function compareVariables(a,b){
if(a.kind!==b.kind)return RANK[a.kind]-RANK[b.kind];return a.key<b.key?-1:a.key>b.key?1:0}function mergeKeys(a,b){const merged=[];for(let i=0,j=0;i<a.length||j<
b.length;){const[x,y]=[a[i],b[j]];if(y===void 0||x!==void 0&&x<=y){merged.push(x);i++;if(x===y)j++}else{merged.push(y);j++}}return merged}function spread(diagram,keys){
const{children}=diagram;const rest=children[children.length-1];const ordered=diagram.variable?.kind==="python";let at=0;const spreadOut=keys.map(key=>{const child=children[at];
if(diagram.keys[at]===key){at++;return child}return ordered?child:rest});return[...spreadOut,rest]}var import_pep440=__toESM(require_pep440(),1);var normalizeVersion=version=>import_pep440.default.clean(version)??void 0;function compareVersions(a,b){const[validA,
validB]=[import_pep440.default.valid(a)!==null,import_pep440.default.valid(b)!==null];if(validA&&validB)return import_pep440.default.compare(a,b);if(validA!==validB)
return validA?1:-1;return a<b?-1:a>b?1:0}var CLAUSE=/^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/;function parseSpecifier(text){const parts=text.split(",").map(part=>part.
trim());const clauses=parts.filter(Boolean).map(parseClause2);return clauses.every(clause=>clause!==void 0)?clauses:void 0}function parseClause2(text){const[,operator,
version]=CLAUSE.exec(text)??[];if(!operator||!version)return void 0;if(operator==="===")return{operator,version};const starred=version.endsWith(".*")&&(operator===
"=="||operator==="!=");return import_pep440.default.valid(starred?version.slice(0,-2):version)===null?void 0:{operator,version}}function satisfies(version,specifier){
return(parseSpecifier(specifier)??[]).every(clause=>satisfiesClause(version,clause))}function satisfiesClause(version,{operator,version:bound}){if(operator==="=\
==")return version.toLowerCase()===bound.toLowerCase();if(import_pep440.default.valid(version)===null)return false;switch(operator){case"==":return equals(version,
bound);case"!=":return!equals(version,bound);case">=":return import_pep440.default.compare(publicPart(version),bound)>=0;case"<=":return import_pep440.default.compare(
publicPart(version),bound)<=0;case">":return isAbove(version,bound);case"<":return isBelow(version,bound);default:return isCompatible(version,bound)}}var publicPart=version=>version.
split("+")[0];function equals(version,bound){if(bound.endsWith(".*"))return startsWith(version,bound.slice(0,-2));return import_pep440.default.compare(bound.includes(
"+")?version:publicPart(version),bound)===0}function startsWith(version,prefix){const[whole,start]=[import_pep440.default.explain(version),import_pep440.default.
explain(prefix)];if(!whole||!start||whole.epoch!==start.epoch)return false;return start.release.every((part,index)=>part===(whole.release[index]??0))}var base=version=>import_pep440.default.
explain(version)?.base_version??version;function isAbove(version,bound){if(import_pep440.default.compare(version,bound)<=0)return false;if(import_pep440.default.
compare(base(version),base(bound))!==0)return true;const[whole,limit]=[import_pep440.default.explain(version),import_pep440.default.explain(bound)];return!version.
includes("+")&&(!whole?.is_postrelease||Boolean(limit?.is_postrelease))}function isBelow(version,bound){if(import_pep440.default.compare(version,bound)>=0)return false;
const[whole,limit]=[import_pep440.default.explain(version),import_pep440.default.explain(bound)];if(!whole?.is_prerelease||limit?.is_prerelease)return true;return import_pep440.default.
compare(base(version),base(bound))!==0}function isCompatible(version,bound){const limit=import_pep440.default.explain(bound);if(!limit)return false;const epoch=limit.
epoch?`${limit.epoch}!`:"";return import_pep440.default.compare(publicPart(version),bound)>=0&&startsWith(version,epoch+limit.release.slice(0,-1).join("."))}export{MarkerError,parseMarker,PYTHON_START,PYTHON_END,pythonParts,nextMinor,pythonIntervals,requiresPythonIntervals,FALSE,TRUE,MarkerTooComplex,MarkerAlgebra,compareVariables,
normalizeVersion,compareVersions,parseSpecifier,satisfies};
