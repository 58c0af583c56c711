import{Cursor,Entry,FileList,Shape,abiPattern,associationFields,builders,bundles,compareVersions,compilerCaches,destinations,enableGroups,fail,feeds,filesPattern,
groupBy,isName,isPylockName,isSpecifier,isTable,lineOfPackage,lineWhere,mailbox,normalizeName,normalizeVersion,optional,packagers,parseSpecifier,satisfies,set,sha256,
signFields,signMacosFields,sizePattern,targets}from"./chunk-MWDDLPWO.js";import{ReleaseError,absolute,acceptFields,choice,failed,flag,group,list,mapping,misconfigured,
number,path,text}from"./chunk-6IOMZQNL.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/line/resolve.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/pos\
ix"))}});var require_posix2=__commonJS({"builtin:node:path/posix?src/line/load.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path/posix"))}});var import_posix2=__toESM(require_posix(),1);var RequirementError=class extends Error{};var SPACE=/\s/;function parseRequirement(text2){const source=text2.trim();const nameEnd=endOfName(source);const name=source.
slice(0,nameEnd);if(!isName(name))throw new RequirementError(`'${text2}' does not begin with a package name`);const[extras,afterExtras]=readExtras(source,nameEnd);
const rest=source.slice(afterExtras).trimStart();return{name:normalizeName(name),extras,...rest.startsWith("@")?readUrl(rest,text2):readVersions(rest,text2)}}function endOfName(source){
const match=/[^A-Za-z0-9._-]/.exec(source);return match?match.index:source.length}function readExtras(source,from){let at=from;while(at<source.length&&SPACE.test(
source[at]))at++;if(source[at]!=="[")return[[],from];const end=source.indexOf("]",at);if(end<0)throw new RequirementError(`'${source}' opens [ and does not clos\
e it`);const names=source.slice(at+1,end).split(",").map(name=>name.trim());const extras=names.length===1&&names[0]===""?[]:names;const bad=extras.find(name=>!isName(
name));if(bad!==void 0)throw new RequirementError(`'${bad}' in '${source}' is not a name of an extra`);return[sortedUnique(extras.map(normalizeName)),end+1]}function readUrl(rest,text2){
const source=rest.slice(1).trim();const end=source.search(SPACE);const url=end<0?source:source.slice(0,end);const tail=end<0?"":source.slice(end).trim();if(!url)
throw new RequirementError(`'${text2}' has no URL after @`);if(tail&&!tail.startsWith(";"))throw new RequirementError(`'${text2}' has something after its URL th\
at is no marker`);return{url,constraint:[],...markerOf(tail.slice(1),tail!=="",text2)}}function readVersions(rest,text2){const semicolon=rest.indexOf(";");const versions=stripParentheses(
(semicolon<0?rest:rest.slice(0,semicolon)).trim());if(versions&&!isSpecifier(versions))throw new RequirementError(`'${text2}': '${versions}' is no version speci\
fier`);const marker=markerOf(rest.slice(semicolon+1),semicolon>=0,text2);return{constraint:versions?[versions]:[],...marker}}var stripParentheses=versions=>versions.
startsWith("(")&&versions.endsWith(")")?versions.slice(1,-1).trim():versions;function markerOf(source,present,text2){if(!present)return{};const marker=source.trim();
if(!marker)throw new RequirementError(`'${text2}' has no marker after ;`);return{marker}}var sortedUnique=names=>names.length<2?[...names]:[...new Set(names)].sort();function writeRequirements({pins},{header=[],append=[]}={}){const comments=[...header,...indexComments(pins)].map(line=>`# ${line}`);return[...comments,...pins.
map(requirementLines),...append,""].join("\n")}function requirementLines(pin){const{name,version,marker,source}=pin;const what=source.kind==="url"?`${name} @ ${directUrl(
source)}`:`${name}==${version}`;return[marker?`${what} ; ${marker}`:what,...hashesOf(pin)].join(" \\\n    --hash=")}var directUrl=({url,subdirectory})=>subdirectory&&
!url.includes("#subdirectory=")?`${url}#subdirectory=${subdirectory}`:url;function hashesOf({files}){return sortedUnique("read"in files?files.hashes():files.flatMap(
file=>file.hashes))}function indexComments(pins){return otherIndexes(pins).map(([url,names])=>`from the index ${url}: ${names.join(", ")}`)}function otherIndexes(pins){
const byIndex=groupBy(pins,({source})=>source.kind==="index"?source.url??"":void 0);byIndex.delete(void 0);const entries=[...byIndex].map(([url,list2])=>[url??"",
[...new Set(list2.map(({name})=>name))]]);const most=Math.max(...entries.map(([,names])=>names.length));const main=entries.find(([url])=>url==="")??entries.find(
([,names])=>names.length===most);return entries.filter(entry=>entry!==main).sort(([a],[b])=>a<b?-1:1)}function writeConstraints({pins},header=[]){return[...header.map(line=>`# ${line}`),...pins.map(requirementLines)].map(line=>`${line}
`).join("")}var filesOf=({files})=>"read"in files?files.read():files;function checkPolicy(lock,{pins},policy,now){const days=policy["minimum-age"];if(policy.indexes.length===0&&policy.deny.length===0&&!days)return{problems:[],warnings:[]};
return{problems:pins.flatMap(pin=>[...checkIndex(lock,pin,policy.indexes),...checkDenied(lock,pin,policy.deny),...checkAge(lock,pin,days,now)]),warnings:days?ageUnknown(
lock,pins):[]}}var allowsSdist=({sdists})=>{const allowed=new Set(sdists.map(normalizeName));return name=>allowed.has(normalizeName(name))};var unnamedIndex="de\
fault";function checkIndex(lock,{name,version,source},allowed){if(allowed.length===0||allowed.some(each=>admits(each,source)))return[];const from=source.url===void 0?
"an index that the lock does not name":shownUrl(source.url);const fix=source.url===void 0?`Write '${unnamedIndex}' under pins.indexes if that index is allowed, \
or lock it from one that is`:"Add that address under pins.indexes, or lock it from an index that stands there";return[{code:"index-refused",fact:`${name} ${version}\
 comes from ${from}, which pins.indexes does not allow`,fix,where:whereLocked(lock,name,version)}]}function admits(allowed,{kind,url}){if(kind==="release")return true;
if(url===void 0)return allowed===unnamedIndex;const[wanted,actual]=[canonicalUrl(allowed),canonicalUrl(url)];if(wanted===void 0||actual===void 0)return false;return kind===
"index"?wanted===actual:actual.startsWith(`${wanted}/`)}function canonicalUrl(text2){if(!/^(?:https?|file):/i.test(text2)||!URL.canParse(text2))return void 0;const{
protocol,host,pathname}=new URL(text2);return`${protocol}//${host}${pathname.replace(/\/+$/,"")}`}var shownUrl=text2=>canonicalUrl(text2)??"an address that is n\
one";function checkDenied(lock,{name,version},denied){const found=denied.find(each=>isDenied(each,name,version));if(found===void 0)return[];return[{code:"packag\
e-denied",fact:`${name} ${version} is denied by '${found}' under pins.deny`,fix:"Lock without it, or take it out of pins.deny",where:whereLocked(lock,name,version)}]}
function isDenied(entry,name,version){const[wanted="",exact]=entry.split("==").map(part=>part.trim());if(normalizeName(wanted)!==normalizeName(name))return false;
return exact===void 0||exact===version||parseSpecifier(`==${exact}`)!==void 0&&satisfies(version,`==${exact}`)}var day=864e5;function checkAge(lock,pin,days,now){
const times=days?uploadTimes(pin):[];if(!days||times.length===0)return[];const age=(now-Math.max(...times))/day;if(age>=days)return[];const{name,version}=pin;return[
{code:"release-too-new",fact:`A file of ${name} ${version} was uploaded ${Math.max(0,Math.floor(age))} days ago, and pins.minimum-age is ${days}`,fix:`Lock an o\
lder version, or wait ${Math.ceil(days-age)} days`,where:whereLocked(lock,name,version)}]}var uploadTimes=pin=>filesOf(pin).flatMap(({uploadTime})=>Date.parse(uploadTime??
"")).filter(time=>!Number.isNaN(time));function ageUnknown({file},pins){const unknown2=pins.filter(pin=>uploadTimes(pin).length<filesOf(pin).length);if(unknown2.
length===0)return[];const which=unknown2.length===pins.length?"any pin":listed(unknown2.map(({name})=>name));return[{code:"age-unknown",fact:`${file} does not s\
ay when the files of ${which} were uploaded, so pins.minimum-age could not be checked there`,fix:"Lock with a tool and an index that write upload times down (uv\
, pylock.toml), or take pins.minimum-age out",where:{file}}]}var distinct=problems=>[...new Map(problems.map(problem=>[problem.fact,problem])).values()];var listed=names=>names.
length>5?`${names.slice(0,5).join(", ")} and ${names.length-5} more`:names.join(", ");function whereLocked({file,text:text2},name,version){const line=lineOfPackage(
text2,name,version);return{file,...line&&{line}}}function checkChoice(lock,project,choice2){const extras=sortedUnique((choice2.extras??[]).map(normalizeName));const groups=sortedUnique((choice2.groups??[]).map(
normalizeName));const known=knownNames(lock,project);const problems=[...extras.filter(name=>!known.extras.includes(name)).map(name=>unknown("extra",name,known.extras,
project)),...groups.filter(name=>!known.groups.includes(name)).map(name=>unknown("group",name,known.groups,project))];if(problems.length>0)throw misconfigured(problems);
return{extras,groups}}function knownNames(lock,project){const ofProject={extras:Object.keys(project.extras).sort(),groups:Object.keys(project.groups).sort()};if(lock.
kind==="graph")return ofProject;return{extras:lock.extras??ofProject.extras,groups:lock.groups??ofProject.groups}}function unknown(kind,name,known,project){const table=kind===
"extra"?"[project.optional-dependencies]":"[dependency-groups]";return{code:`unknown-${kind}`,fact:`There is no ${kind} '${name}'`,fix:known.length>0?`Choose am\
ong ${known.join(", ")}`:`Add it to ${table}, or leave it out: there is none yet`,where:{file:project.file}}}var MarkerError=class extends Error{};var VARIABLES=new Map([...[...["os_name","sys_platform","platform_machine","platform_python_implementation","platform_rele\
ase","platform_system"],...["platform_version","python_version","python_full_version","implementation_name","implementation_version"],...["extra","extras","depe\
ndency_groups"]].map(name=>[name,name]),["os.name","os_name"],["sys.platform","sys_platform"],["platform.version","platform_version"],["platform.machine","platf\
orm_machine"],["platform.python_implementation","platform_python_implementation"],["python_implementation","platform_python_implementation"]]);var MIRRORED={"==":"\
==","!=":"!=","<":">","<=":">=",">":"<",">=":"<=","~=":"~=","===":"===",in:"contains","not in":"lacks",contains:"in",lacks:"not in"};var MAX_LENGTH=2e4;var MAX_DEPTH=100;
var TOKEN=/\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z_][\w.]*)|(===|[<>=!~]=|[<>()]))/y;function parseMarker(text2){if(text2.length>MAX_LENGTH)throw new MarkerError(`a \
marker of ${text2.length} characters is too long to be meant`);const cursor={tokens:tokenize(text2),at:0,depth:0,text:text2};const marker=parseOr(cursor);if(cursor.
at<cursor.tokens.length)throw unexpected(cursor);return marker}function tokenize(text2){const tokens=[];const end=text2.trimEnd().length;for(TOKEN.lastIndex=0;TOKEN.
lastIndex<end;){const from=TOKEN.lastIndex;const match=TOKEN.exec(text2);if(!match)throw new MarkerError(`marker '${text2}' cannot be read at '${text2.slice(from).
trim().slice(0,20)}'`);const[,double,single,word,sign]=match;if(sign!==void 0)tokens.push({kind:"sign",value:sign});else if(word!==void 0)tokens.push({kind:"wor\
d",value:word});else if(/[\r\n]/.test(double??single??""))throw new MarkerError("a marker has a line break inside a text");else tokens.push({kind:"text",value:double??
single??""})}return tokens}var parseOr=cursor=>parseChain(cursor,"or",parseAnd);var parseAnd=cursor=>parseChain(cursor,"and",parseClause);function parseChain(cursor,kind,next){
const parts=[next(cursor)];while(takes(cursor,"word",kind))parts.push(next(cursor));return parts.length===1?parts[0]:{kind,parts}}function parseClause(cursor){if(!takes(
cursor,"sign","("))return parseComparison(cursor);if(++cursor.depth>MAX_DEPTH)throw new MarkerError(`a marker nested ${MAX_DEPTH} deep is too deep to be meant`);
const inner=parseOr(cursor);if(!takes(cursor,"sign",")"))throw unexpected(cursor);cursor.depth--;return inner}function parseComparison(cursor){const left=takeOperand(
cursor);const operator=takeOperator(cursor);const right=takeOperand(cursor);if(left.kind===right.kind)throw new MarkerError(`marker '${cursor.text}' must compar\
e a variable with a quoted text`);return left.kind==="word"?comparison(left,operator,right):comparison(right,MIRRORED[operator],left)}function comparison(word,operator,text2){
const variable=VARIABLES.get(word.value);if(!variable)throw new MarkerError(`marker variable '${word.value}' does not exist`);const named=variable==="extra"||variable===
"extras"||variable==="dependency_groups";return{kind:"compare",variable,operator,value:named?normalizeName(text2.value):text2.value}}function takeOperand(cursor){
const token=cursor.tokens[cursor.at];if(!token||token.kind==="sign")throw unexpected(cursor);cursor.at++;return token}function takeOperator(cursor){const token=cursor.
tokens[cursor.at];cursor.at++;if(token?.kind==="sign"&&token.value!=="("&&token.value!==")")return token.value;if(token?.kind==="word"&&token.value==="in")return"\
in";if(token?.kind==="word"&&token.value==="not"&&takes(cursor,"word","in"))return"not in";cursor.at--;throw unexpected(cursor)}function takes(cursor,kind,value){
const token=cursor.tokens[cursor.at];if(token?.kind!==kind||token.value!==value)return false;cursor.at++;return true}function unexpected({tokens,at,text:text2}){
const token=tokens[at];return new MarkerError(`marker '${text2}' ${token?`does not expect '${token.value}' there`:"ends too early"}`)}var MINOR=1e3;var MAJOR=1e6;var MAX_PART=999;var PYTHON_START=0;var PYTHON_END=Infinity;var pythonPoint=(major,minor=0,micro=0)=>major*MAJOR+minor*MINOR+micro;function pythonParts(point){
return{major:Math.floor(point/MAJOR),minor:Math.floor(point%MAJOR/MINOR),micro:point%MINOR}}var nextMinor=point=>(Math.floor(point/MINOR)+1)*MINOR;var VERSION=/^v?(\d{1,3}(?:\.\d{1,3}){0,4})(\.\*)?(?:([-_.]?(?:a|b|c|rc|alpha|beta|pre|preview|dev)[-_.]?\d*)|([-_.]?(?:post|r|rev)[-_.]?\d*))?$/i;
function parseBound(text2){const match=VERSION.exec(text2.trim());if(!match)return void 0;const release=match[1].split(".").map(Number);const tail=release.slice(
3).some(part=>part>0)||match[4]!==void 0;const place=pythonPoint(release[0],release[1],release[2])+(match[3]?-.5:tail?.5:0);return{release,star:match[2]!==void 0,
place,exact:Number.isInteger(place)}}function pythonIntervals(variable,operator,value){const full=fullIntervals(operator,value,variable);if(!full||variable==="p\
ython_full_version")return full;return full.map(({from,to})=>({from:ceilMinor(from),to:ceilMinor(to)})).filter(({from,to})=>from<to)}var ceilMinor=point=>Math.ceil(
point/MINOR)*MINOR;function fullIntervals(operator,value,variable){if(operator==="in")return listed2(value,variable==="python_version"?2:3);if(operator==="not i\
n")return complement(listed2(value,variable==="python_version"?2:3));const bound=parseBound(value);if(!bound||bound.star&&operator!=="=="&&operator!=="!=")return void 0;
return boundIntervals(operator,bound)}function boundIntervals(operator,bound){const first=Math.ceil(bound.place);const after=Math.floor(bound.place)+1;switch(operator){case"\
>=":return[{from:first,to:PYTHON_END}];case">":return[{from:after,to:PYTHON_END}];case"<":return below(first);case"<=":return below(after);case"==":case"===":return equal(
bound);case"!=":return complement(equal(bound));case"~=":return compatible(bound);default:return void 0}}var below=to=>to>PYTHON_START?[{from:PYTHON_START,to}]:
[];function equal({release,star,place,exact}){if(star)return[series(release)];return exact?[{from:place,to:place+1}]:[]}function series(release){const[major=0,minor,
micro]=release;if(minor===void 0)return{from:pythonPoint(major),to:pythonPoint(major+1)};const from=pythonPoint(major,minor,micro);return{from,to:micro===void 0?
nextMinor(from):from+1}}function compatible(bound){if(bound.release.length<2)return void 0;const{to}=series(bound.release.slice(0,-1));const from=Math.ceil(bound.
place);return from<to?[{from,to}]:[]}function complement(intervals){const gaps=[];let at=PYTHON_START;for(const{from,to}of intervals){if(at<from)gaps.push({from:at,
to:from});at=to}return at<PYTHON_END?[...gaps,{from:at,to:PYTHON_END}]:gaps}function listed2(text2,length){const points=new Set;for(const run of text2.match(/\d[\d.]*/g)??
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
return compatible2(algebra,clause);const flag2={kind:"flag",key:`${variable} ${operator} ${value}`,clause};return algebra.oneOf(flag2,[HOLDS])}var HOLDS="holds";
function compatible2(algebra,clause){const release=/^\d+(?:\.\d+)*/.exec(clause.value)?.[0]??clause.value;const series2=`${release.split(".").slice(0,-1).join("\
.")}.*`;const[floor,prefix]=[{...clause,operator:">="},{...clause,operator:"==",value:series2}];return algebra.and(flagOf(algebra,floor),flagOf(algebra,prefix))}var FALSE={id:0,keys:[],children:[]};var TRUE={id:1,keys:[],children:[]};var MAX_NODES=2e5;var MAX_VARIABLES=1e3;var MarkerTooComplex=class extends Error{};var MarkerAlgebra=class{#nodes=new Map;#memo=new Map;#parsed=new Map;#admitted=new Map;#variables=new Set;#next=2;parse(text2){
return remembered(this.#parsed,text2,()=>this.of(parseMarker(text2)))}requiresPython(specifier){return remembered(this.#admitted,specifier,()=>{const intervals=requiresPythonIntervals(
specifier);return intervals?this.python(intervals):TRUE})}of(marker){switch(marker.kind){case"and":return marker.parts.reduce((all,part)=>this.and(all,this.of(part)),
TRUE);case"or":return marker.parts.reduce((any,part)=>this.or(any,this.of(part)),FALSE);case"compare":return atomOf(this,marker)}}python(intervals){const points=intervals.
flatMap(({from,to})=>[from,to]);const keys=points.filter(point=>point>PYTHON_START&&point<PYTHON_END);const inside=point=>intervals.some(({from,to})=>from<=point&&
point<to);return this.node({kind:"python",key:""},keys,[PYTHON_START,...keys].map(point=>inside(point)?TRUE:FALSE))}oneOf(variable,texts){const keys=[...texts].
sort();return this.node(variable,keys,[...keys.map(()=>TRUE),FALSE])}and(a,b){if(a===b||b===TRUE)return a;if(a===TRUE)return b;if(a===FALSE||b===FALSE)return FALSE;
return this.#apply(a,b,"and")}or(a,b){if(a===b||b===FALSE)return a;if(a===FALSE)return b;if(a===TRUE||b===TRUE)return TRUE;return this.#apply(a,b,"or")}not(a){if(a===
TRUE)return FALSE;if(a===FALSE)return TRUE;const known=this.#memo.get(-a.id);if(known)return known;const result=this.node(a.variable,a.keys,a.children.map(child=>this.
not(child)));this.#memo.set(-a.id,result);return result}implies(a,b){return a===b||this.and(a,this.not(b))===FALSE}decide(a,decide){const seen=new Map([[TRUE,TRUE],
[FALSE,FALSE]]);const walk2=diagram=>{const known=seen.get(diagram);if(known)return known;const result=this.#decideNode(diagram,walk2,decide);seen.set(diagram,result);
return result};return walk2(a)}#decideNode(a,walk2,decide){const variable=a.variable;const answer=variable.kind==="flag"?decide(variable.clause):void 0;if(answer!==
void 0)return walk2(a.children[answer?0:1]);return this.node(variable,a.keys,a.children.map(walk2))}#apply(a,b,operation){const[first,second]=a.id<b.id?[a,b]:[b,
a];const memoKey=(first.id*MAX_NODES+second.id)*2+(operation==="and"?0:1);const known=this.#memo.get(memoKey);if(known)return known;const result=this.#combine(a,
b,operation);this.#memo.set(memoKey,result);return result}#combine(a,b,operation){const order=compareVariables(a.variable,b.variable);const variable=order<=0?a.
variable:b.variable;const keys=order<0?a.keys:order>0?b.keys:mergeKeys(a.keys,b.keys);const left=order<=0?spread(a,keys):keys.map(()=>a).concat(a);const right=order>=
0?spread(b,keys):keys.map(()=>b).concat(b);const join3=operation==="and"?(x,y)=>this.and(x,y):(x,y)=>this.or(x,y);return this.node(variable,keys,left.map((child,index)=>join3(
child,right[index])))}node(variable,keys,children){const rest=children[children.length-1];const kept=[];const branches=[];for(let i=0;i<keys.length;i++){const child=children[i];
const redundant=variable.kind==="python"?child===children[i+1]:child===rest;if(redundant)continue;kept.push(keys[i]);branches.push(child)}return kept.length===0?
rest:this.#intern(variable,kept,[...branches,rest])}#intern(variable,keys,children){const name=`${variable.kind}\0${variable.key}\0${keys.join("\0")}\0\0${children.
map(({id})=>id).join()}`;const known=this.#nodes.get(name);if(known)return known;this.#variables.add(variable.key);const excessive=this.#next>=MAX_NODES||this.#variables.
size>MAX_VARIABLES;if(excessive)throw new MarkerTooComplex("the markers combine to more cases than can be told apart");const diagram={id:this.#next++,variable,keys,
children};this.#nodes.set(name,diagram);return diagram}};function remembered(known,text2,make){const found=known.get(text2)??make();known.set(text2,found);return found}
var RANK={python:0,text:1,flag:2};function compareVariables(a,b){if(a.kind!==b.kind)return RANK[a.kind]-RANK[b.kind];return a.key<b.key?-1:a.key>b.key?1:0}function mergeKeys(a,b){
const merged=[];for(let i=0,j=0;i<a.length||j<b.length;){const[x,y]=[a[i],b[j]];if(y===void 0||x!==void 0&&x<=y){merged.push(x);i++;if(x===y)j++}else{merged.push(
y);j++}}return merged}function spread(diagram,keys){const{children}=diagram;const rest=children[children.length-1];const ordered=diagram.variable?.kind==="pytho\
n";let at=0;const spreadOut=keys.map(key=>{const child=children[at];if(diagram.keys[at]===key){at++;return child}return ordered?child:rest});return[...spreadOut,
rest]}function writeTerm(term){return term.map(literal=>writeLiteral(literal,term.length>1)).join(" and ")}function writeLiteral(literal,inner){if(literal.kind==="pyt\
hon")return writePython(literal);const{variable,texts,denied}=literal;if(variable.kind==="flag")return writeClause(variable.clause,denied);const clauses=texts.map(
text2=>`${variable.key} ${denied?"!=":"=="} ${quote(text2)}`);if(denied||clauses.length===1)return clauses.join(" and ");return inner?`(${clauses.join(" or ")})`:
clauses.join(" or ")}function writePython({from,to}){if(from%1e3===0&&nextMinor(from)===to)return`python_version == ${quote(versionText(from))}`;if(to===from+1)
return`python_full_version == ${quote(versionText(from,true))}`;const clauses=[...from>PYTHON_START?[writeBound(">=",from)]:[],...to<PYTHON_END?[writeBound("<",
to)]:[]];return clauses.join(" and ")}function writeBound(operator,point){const minor=point%1e3===0;return`${minor?"python_version":"python_full_version"} ${operator}\
 ${quote(versionText(point,!minor))}`}function versionText(point,full=false){const{major,minor,micro}=pythonParts(point);return full?`${major}.${minor}.${micro}`:
`${major}.${minor}`}var DENIALS={"==":"!=","===":"!=",in:"not in",contains:"lacks","<":">=",">=":"<",">":"<=","<=":">"};function writeClause({variable,operator,
value},denied){const wanted=denied?DENIALS[operator]??operator:operator;if(wanted==="contains")return`${quote(value)} in ${variable}`;if(wanted==="lacks")return`${quote(
value)} not in ${variable}`;return`${variable} ${wanted} ${quote(value)}`}var quote=text2=>text2.includes('"')?`'${text2}'`:`"${text2}"`;var MAX_TERMS=2e3;var MAX_MINIMIZED=80;function markerText(algebra,diagram,care=TRUE){const wanted=algebra.and(diagram,care);if(wanted===FALSE)return void 0;const allowed=algebra.
or(diagram,algebra.not(care));if(allowed===TRUE)return"";const[only,...others]=isIndependent(diagram,care)?pathsOf(diagram):[];if(only&&others.length===0)return writeTerm(
only);const terms=minimize({algebra,wanted,allowed,care},pathsOf(wanted));const texts=terms.map(term=>writeTerm(term)).sort();return[...new Set(texts)].join(" o\
r ")}var isIndependent=(diagram,care)=>diagram.variable?.kind!=="python"&&care.children.every(child=>child===TRUE||child===FALSE)&&(care===TRUE||care.variable?.
kind==="python");function pathsOf(diagram){const terms=[];const stack=[{diagram,term:[]}];for(let next=stack.pop();next;next=stack.pop()){if(next.diagram===TRUE)
terms.push(next.term);else if(next.diagram!==FALSE)for(const branch of branchesOf(next.diagram))stack.push({diagram:branch.child,term:[...next.term,branch.literal]});
if(terms.length>MAX_TERMS||stack.length>MAX_TERMS)throw new MarkerTooComplex("a marker has more cases than can be written")}return terms}function branchesOf({variable,
keys,children}){if(!variable)return[];if(variable.kind==="python")return children.map((child,i)=>({child,literal:pythonLiteral(variable,keys,i)}));const rest=children[children.
length-1];const texts=keys;const denied={child:rest,literal:{kind:"texts",variable,texts,denied:true}};const distinct2=[...new Set(children.slice(0,-1))];const named=distinct2.
map(child=>{const own=texts.filter((_,i)=>children[i]===child);return{child,literal:{kind:"texts",variable,texts:own,denied:false}}});return[...named,denied]}var pythonLiteral=(variable,keys,i)=>({
kind:"python",variable,from:i===0?PYTHON_START:keys[i-1],to:i===keys.length?PYTHON_END:keys[i]});function minimize(task,paths){if(paths.length>MAX_MINIMIZED)return[
...paths];const expanded=paths.map(term=>expand(task,term)).sort(compareTerms);return trimTexts(task,withoutRedundant(task,expanded))}function expand(task,term){
let current=term;const fits=candidate=>task.algebra.implies(termDiagram(task.algebra,candidate),task.allowed);for(const literal of[...term].sort((a,b)=>-compareVariables(
a.variable,b.variable))){const others=current.filter(({variable})=>variable!==literal.variable);const looser=looserLiterals(task,literal).find(candidate=>fits([
...others,...candidate]));if(looser)current=[...others,...looser]}return[...current].sort((a,b)=>compareVariables(a.variable,b.variable))}function looserLiterals(task,literal){
if(literal.kind==="python")return looserBounds(task,literal);if(!literal.denied||literal.texts.length<2)return[[]];const fewer=literal.texts.map(text2=>[{...literal,
texts:[text2]}]);const without=literal.texts.map(text2=>[{...literal,texts:literal.texts.filter(other=>other!==text2)}]);return[[],...fewer,...without]}function looserBounds({
wanted,allowed},literal){const cuts=[...new Set([...pythonKeys(wanted),...pythonKeys(allowed)])].sort((a,b)=>a-b);const lower=[PYTHON_START,...cuts.filter(cut=>cut<=
literal.from)].filter((cut,i,all)=>all.indexOf(cut)===i);const upper=[PYTHON_END,...cuts.filter(cut=>cut>=literal.to).reverse()].filter((cut,i,all)=>all.indexOf(
cut)===i);const pairs=lower.flatMap(from=>upper.map(to=>({from,to})));const looser=pairs.filter(({from,to})=>from<literal.from||to>literal.to);const bounded=looser.
filter(({from,to})=>from>PYTHON_START||to<PYTHON_END);bounded.sort((a,b)=>boundCount(a)-boundCount(b));return[[],...bounded.map(bounds=>[{...literal,...bounds}])]}
var boundCount=({from,to})=>Number(from>PYTHON_START)+Number(to<PYTHON_END);var pythonKeys=diagram=>diagram.variable?.kind==="python"?diagram.keys:[];function compareTerms(a,b){
const[x,y]=[writeTerm(a),writeTerm(b)];return a.length-b.length||x.length-y.length||(x<y?-1:x>y?1:0)}function withoutRedundant(task,terms){const kept=terms.filter(
(term,i)=>i===0||compareTerms(term,terms[i-1])!==0);for(let i=kept.length-1;i>=0&&kept.length>1;i--){const others=kept.filter((_,j)=>j!==i);if(covers(task,others))
kept.splice(i,1)}return kept}var covers=({algebra,wanted},terms)=>algebra.implies(wanted,terms.reduce((any,term)=>algebra.or(any,termDiagram(algebra,term)),FALSE));
function trimTexts(task,terms){const current=[...terms];for(let i=0;i<current.length;i++){for(const literal of current[i]){if(literal.kind==="texts"&&!literal.denied&&
literal.texts.length>1)trimLiteral(task,current,i,literal)}}return current}function trimLiteral(task,terms,i,literal){let texts=literal.texts;for(const text2 of literal.
texts){const fewer=texts.filter(other=>other!==text2);const trimmed=terms[i].map(own=>own.variable===literal.variable?{...literal,texts:fewer}:own);if(fewer.length===
0||!covers(task,terms.with(i,trimmed)))continue;terms[i]=trimmed;texts=fewer}}function termDiagram(algebra,term){return term.reduce((all,literal)=>algebra.and(all,
literalDiagram(algebra,literal)),TRUE)}function literalDiagram(algebra,literal){if(literal.kind==="python")return algebra.python([literal]);const any=algebra.oneOf(
literal.variable,literal.texts);return literal.denied?algebra.not(any):any}var groupSection=name=>`group:${name}`;function rootPackage(lock,project){const{root}=lock;const sections=new Map([["",rootEdges(project.dependencies,root?.dependencies)]]);
for(const[extra,list2]of Object.entries(project.extras))sections.set(extra,rootEdges(list2,root?.extras[extra]));for(const[group2,list2]of Object.entries(project.
groups)){sections.set(groupSection(group2),rootEdges(list2,root?.groupDependencies?.[group2]))}return{name:project.name,sections}}function rootEdges(requirements,locked=[]){
return requirements.map(requirement=>{const answers=locked.filter(({name})=>name===requirement.name);const siblings=requirements.filter(({name})=>name===requirement.
name).map(({marker})=>marker);return answers.length>0?{...requirement,locked:answers,siblings}:requirement})}function createContext(lock,project,extras,groups){const algebra=new MarkerAlgebra;const care=careOf(algebra,project.requiresPython??lock.requiresPython);const context={
lock,project,algebra,care,within:TRUE,root:rootPackage(lock,project),extras:new Set(extras),groups:new Set(groups),byName:groupBy(lock.packages,({name})=>name),
overridden:overriddenNames(lock,project),limits:new Map,texts:new Map,problems:[],warnings:[]};const environments=(lock.environments??[]).map(text2=>markerOf2(context,
text2,lock.file));if(environments.length>0)context.within=environments.reduce((any,each)=>algebra.or(any,each));return context}function overriddenNames({metadata},{
data}){const path2=["tool","pdm","resolution","overrides"].reduce((table,key)=>isTable(table)?table[key]:void 0,data);return new Set([...metadata?.overridden??[],
...isTable(path2)?Object.keys(path2).map(normalizeName):[]])}var careOf=(algebra,requiresPython)=>requiresPython===void 0?TRUE:algebra.requiresPython(requiresPython);
function markerOf2(context,text2,owner){if(text2===void 0||text2==="")return TRUE;try{return context.algebra.parse(text2)}catch(error){if(!(error instanceof MarkerError))
throw error;addProblem(context,{code:"bad-marker",fact:`A dependency of ${owner}: ${error.message}`,fix:"Lock the project again",where:whereLocked2(context,owner)});
return TRUE}}function addProblem({problems},problem){if(!problems.some(({code,fact})=>code===problem.code&&fact===problem.fact))problems.push(problem)}function whereLocked2({
lock},name,version){const line=lineOfPackage(lock.text,name,version);return line===void 0?{file:lock.file}:{file:lock.file,line}}var describeEdge=({name,extras,
constraint})=>`${name}${extras.length>0?`[${extras.join(",")}]`:""}${constraint.join(" || ")}`;var readRequirements=(shape,value,key)=>shape.strings(value,key).flatMap(text2=>readRequirement(shape,text2,key));function readRequirement(shape,text2,key){try{
return[parseRequirement(text2)]}catch(error){if(!(error instanceof RequirementError))throw error;const line=lineWhere(shape.text,each=>each.includes(text2));shape.
add("bad-requirement",error.message,"Write it as PEP 508 does: name[extra] >=1,<2; marker",key,line);return[]}}function readGroups(shape,data,poetry,enrich2){const groups=join(readStandard(shape,data),poetry,enrich2);checkIncludes(shape,groups);const expanded=Object.fromEntries(
[...groups.keys()].map(name=>[name,[...reachable(groups,name)].flatMap(each=>groups.get(each)?.own??[])]));for(const[name,list2]of olderGroups(shape,shape.table(
data.tool,"tool")))expanded[name]=[...expanded[name]??[],...list2];return expanded}function readStandard(shape,data){return byName(shape,shape.table(data["depen\
dency-groups"],"dependency-groups"),(list2,name)=>{const key=`dependency-groups.${name}`;const group2={own:[],includes:[],key};for(const item of shape.list(list2,
key))addItem(shape,group2,item);return group2})}function addItem(shape,{own,includes,key},item){const included=isTable(item)?item["include-group"]:void 0;if(typeof item===
"string")own.push(...readRequirement(shape,item,key));else if(typeof included==="string")includes.push({group:normalizeName(included),key});else shape.add("wron\
g-type",`${key} has an entry that is neither a requirement nor {include-group = "…"}`,"Correct it (PEP 735)",key)}function byName(shape,table,read){const groups=new Map;
for(const[name,value]of Object.entries(table)){const group2=read(value,name);const known=groups.get(normalizeName(name));if(known)shape.add("duplicate-group",`${known.
key} and ${group2.key} are the same group`,"Put them together under one name (PEP 735)",group2.key);groups.set(normalizeName(name),group2)}return groups}function join(standard,poetry,enrich2){
const both=[...standard].map(([name,group2])=>{const other=poetry.get(name);if(!other)return[name,group2];const own=group2.own.length>0?enrich2(group2.own,other.
own):other.own;return[name,{...group2,own,includes:[...group2.includes,...other.includes]}]});return new Map([...poetry,...both])}function reachable(groups,from){
const seen=new Set([from]);for(const name of seen)for(const{group:group2}of groups.get(name)?.includes??[])seen.add(group2);return seen}function checkIncludes(shape,groups){
for(const[name,{includes}]of groups){for(const unknown2 of includes.filter(({group:group2})=>!groups.has(group2))){shape.add("unknown-group",`Dependency group '${name}\
' includes '${unknown2.group}', which does not exist`,"Add the group or take the include out",unknown2.key)}const cycle=wayBack(groups,name);if(cycle?.every(each=>each>=
name))shape.add("group-cycle",`Dependency group ${cycle.join(" includes ")}`,"Take one of the includes out",includes[0]?.key??"")}}function wayBack(groups,from){
const ways=new Map([["",[from]]]);for(const way of ways.values()){for(const{group:next}of groups.get(way.at(-1))?.includes??[]){if(next===from)return[...way,next];
if(!ways.has(next))ways.set(next,[...way,next])}}return void 0}function olderGroups(shape,tool){const uv=shape.table(tool.uv,"tool.uv");const pdm=shape.table(shape.
table(tool.pdm,"tool.pdm")["dev-dependencies"],"tool.pdm.dev-dependencies");const ofUv=readRequirements(shape,uv["dev-dependencies"],"tool.uv.dev-dependencies");
const ofPdm=Object.entries(pdm).map(([name,list2])=>[normalizeName(name),readRequirements(shape,shape.strings(list2,`tool.pdm.dev-dependencies.${name}`).filter(
text2=>!text2.startsWith("-e ")),`tool.pdm.dev-dependencies.${name}`)]);return ofUv.length>0?[["dev",ofUv],...ofPdm]:ofPdm}function fromPoetryConstraint(text2){if(text2==="*")return[];if(SPECIFIERS.test(text2))return[text2];const alternatives=text2.split(/\|\|?/).map(part=>part.trim()).
filter(Boolean);const sets=alternatives.map(part=>splitClauses(part).flatMap(fromClause).join(","));return sets.includes("")?[]:sets}var SPECIFIERS=/^(?:(?:^|,)(?:~=|===?|!=|[<>]=?)[^\s,|~^<>=!]+)+$/;
function splitClauses(text2){const words=text2.split(/[\s,]+/).filter(Boolean);const clauses=[];for(const word of words){const last=clauses.at(-1);if(last!==void 0&&
/^[\^~<>=!]+$/.test(last))clauses[clauses.length-1]=last+word;else clauses.push(word)}return clauses}function fromClause(clause){if(clause==="*")return[];const[
,operator="",version=""]=/^(\^|~(?!=)|===|~=|==|!=|<=|>=|<|>|=)?(.*)$/.exec(clause)??[];switch(operator){case"^":return[`>=${version}`,`<${caretEnd(version)}`];case"\
~":return[`>=${version}`,`<${tildeEnd(version)}`];case"":case"=":return[`==${version}`];default:return[operator+version]}}var releaseOf=version=>(/^v?\d+(?:\.\d+)*/.
exec(version)?.[0]??"0").replace("v","").split(".").map(Number);function caretEnd(version){const release=releaseOf(version);const fixed=release.findIndex(part=>part>
0);return bump(release,fixed<0?release.length-1:fixed)}var tildeEnd=version=>{const release=releaseOf(version);return bump(release,Math.min(1,release.length-1))};
var bump=(release,at)=>[...release.slice(0,at),(release[at]??0)+1].join(".");function bothConstraints(a,b){if(a.length===0||b.length===0)return[...a,...b];return a.
flatMap(x=>b.map(y=>`${x},${y}`))}function pythonMarker(constraint){const alternatives=fromPoetryConstraint(constraint).map(set2=>set2.split(",").map(pythonClause).
join(" and "));return alternatives.length>0?alternatives.map(part=>`(${part})`).join(" or "):void 0}function pythonClause(clause){const[,operator,version=""]=/^([<>=!~]+)(.*)$/.
exec(clause)??[];const variable=version.split(".").length>2&&!version.endsWith(".*")?"python_full_version":"python_version";return`${variable} ${operator} "${version}\
"`}function platformMarker(constraint){return constraint.split(/\|\|?/).map(part=>part.trim().split(/\s*,\s*/).map(platformClause).join(" and ")).map(part=>`(${part}\
)`).join(" or ")}function platformClause(clause){const[,operator="",value=""]=/^(!=|==|=)?\s*(.*)$/.exec(clause)??[];return`sys_platform ${operator==="!="?"!=":
"=="} "${value}"`}function bothMarkers(a,b){return a&&b?`(${a}) and (${b})`:a??b}function readPoetryProject(shape,poetry,project){const{python,...table}=shape.table(poetry.dependencies,"tool.poetry.dependencies");const own=readPoetryDependencies(
shape,table,"tool.poetry.dependencies");const standard=project.dependencies!==void 0||project["optional-dependencies"]!==void 0;const extras=shape.table(poetry.
extras,"tool.poetry.extras");const merge2=standard?given=>enrich(given,own):()=>legacyDependencies(shape,own,extras);return{...optional("name",shape.string(poetry.
name,"tool.poetry.name")),...optional("version",shape.string(poetry.version,"tool.poetry.version")),...optional("requiresPython",typeof python==="string"?fromPoetryConstraint(
python).join("||")||void 0:void 0),groups:readPoetryGroups(shape,poetry),scripts:readPoetryScripts(poetry),...own.length>0?{merge:merge2}:{}}}function readPoetryDependencies(shape,table,key){
return Object.entries(table).flatMap(([name,value])=>{const entries=Array.isArray(value)?value:[value];return entries.map((entry,i)=>readPoetryDependency(shape,
name,entry,Array.isArray(value)?`${key}.${name}[${i}]`:`${key}.${name}`))})}function readPoetryDependency(shape,name,value,key){if(typeof value==="string")return{
...plain(name),constraint:fromPoetryConstraint(value)};const table=shape.table(value,key);const text2=field=>shape.string(table[field],`${key}.${field}`);const platform=text2(
"platform");const conditions=[text2("markers"),pythonMarker(text2("python")??"*"),platform&&platformMarker(platform)];return{...plain(name),constraint:fromPoetryConstraint(
text2("version")??"*"),extras:sortedUnique(shape.strings(table.extras,`${key}.extras`).map(normalizeName)),isOptional:table.optional===true,...optional("marker",
conditions.reduce(bothMarkers,void 0)),...optional("url",table.git===void 0?text2("url"):`git+${text2("git")}`),...optional("path",text2("path")??text2("file"))}}
var plain=name=>({name:normalizeName(name),extras:[],constraint:[],isOptional:false});var strip=({isOptional:_,...requirement})=>requirement;function legacyDependencies(shape,own,extras){
const byExtra2=Object.entries(extras).map(([extra,list2])=>{const names=new Set(shape.strings(list2,`tool.poetry.extras.${extra}`).map(text2=>normalizeName(/^[\w.-]*/.
exec(text2)?.[0]??"")));return[normalizeName(extra),own.filter(({name})=>names.has(name)).map(strip)]});return{dependencies:own.filter(({isOptional})=>!isOptional).
map(strip),extras:Object.fromEntries(byExtra2)}}function enrich(standard,own){const poetry=own.map(strip);const extras=Object.entries(standard.extras).map(([name,
list2])=>[name,enrichAll(list2,poetry)]);return{dependencies:enrichAll(standard.dependencies,poetry),extras:Object.fromEntries(extras)}}var enrichAll=(standard,poetry)=>standard.
flatMap(requirement=>{const richer=poetry.filter(({name})=>name===requirement.name);return richer.length===0?[requirement]:richer.map(entry=>narrow(requirement,
entry))});function narrow(requirement,entry){return{...requirement,constraint:bothConstraints(requirement.constraint,entry.constraint),...optional("marker",bothMarkers(
requirement.marker,entry.marker)),...optional("url",requirement.url??entry.url),...optional("path",entry.path)}}function readPoetryGroups(shape,poetry){const dev=shape.
table(poetry["dev-dependencies"],"tool.poetry.dev-dependencies");const groups=byName(shape,shape.table(poetry.group,"tool.poetry.group"),(value,name)=>{const key=`\
tool.poetry.group.${name}`;const table=shape.table(value,key);const own=readPoetryDependencies(shape,shape.table(table.dependencies,`${key}.dependencies`),`${key}\
.dependencies`);const includes=shape.strings(table["include-groups"],`${key}.include-groups`).map(group2=>({group:normalizeName(group2),key:`${key}.include-grou\
ps`}));return{own:own.map(strip),includes,key}});if(Object.keys(dev).length===0)return groups;const known=groups.get("dev")??{own:[],includes:[],key:"tool.poetr\
y.dev-dependencies"};return groups.set("dev",{...known,own:[...known.own,...readPoetryDependencies(shape,dev,"tool.poetry.dev-dependencies").map(strip)]})}function readPoetryScripts(poetry){
const entries=isTable(poetry.scripts)?Object.entries(poetry.scripts):[];return Object.fromEntries(entries.flatMap(([name,value])=>{const target=isTable(value)?value.
reference??value.callable:value;return typeof target==="string"?[[name,target]]:[]}))}function getLineColFromPtr(string,ptr){let lines=string.slice(0,ptr).split(/\r?\n/);return[lines.length,lines.pop().length+1]}function makeCodeBlock(string,line,column){
let lines=string.split(/\r?\n/);let codeblock="";let numberLen=(Math.log10(line+1)|0)+1;for(let i=line-1;i<=line+1;i++){let l=lines[i-1];if(!l)continue;codeblock+=
i.toString().padEnd(numberLen," ");codeblock+=":  ";codeblock+=l;codeblock+="\n";if(i===line){codeblock+=" ".repeat(numberLen+column+2);codeblock+="^\n"}}return codeblock}
var TomlError=class _TomlError extends Error{line;column;codeblock;constructor(message,options){const[line,column]=getLineColFromPtr(options.toml,options.ptr);const codeblock=makeCodeBlock(
options.toml,line,column);super(`Invalid TOML document: ${message}

${codeblock}`,options);this.line=line;this.column=column;this.codeblock=codeblock}static x(message,ctx,ptr){throw new _TomlError(message,{toml:ctx.s,ptr:ptr??ctx.
p})}};function parseString(ctx){let startPtr=ctx.p;let c=ctx.s.charCodeAt(ctx.p++);let first=c;let isLiteral=c===39;let isMultiline=c===ctx.s.charCodeAt(ctx.p)&&c===ctx.
s.charCodeAt(ctx.p+1);if(isMultiline){if((c=ctx.s.charCodeAt(ctx.p+=2))===10)ctx.p++;else if(c===13&&ctx.s.charCodeAt(ctx.p+1)===10)ctx.p+=2}let parsed="";let sliceStart=ctx.
p;let state=0;for(;ctx.p<ctx.s.length;ctx.p++){c=ctx.s.charCodeAt(ctx.p);if(isMultiline&&(c===10||c===13&&ctx.s.charCodeAt(ctx.p+1)===10)){state=state&&3}else if(c<
32&&c!==9||c===127){TomlError.x("control characters are not allowed in strings",ctx)}else if((!state||state===3)&&c===first&&(!isMultiline||ctx.s.charCodeAt(ctx.
p+1)===first&&ctx.s.charCodeAt(ctx.p+2)===first)){if(isMultiline){if(ctx.s.charCodeAt(ctx.p+3)===first)ctx.p++;if(ctx.s.charCodeAt(ctx.p+3)===first)ctx.p++}if(!state){
let s=ctx.s.slice(sliceStart,ctx.p);parsed=parsed?parsed+s:s}ctx.p+=isMultiline?3:1;return parsed}else if(!state){if(!isLiteral&&c===92){parsed+=ctx.s.slice(sliceStart,
sliceStart=ctx.p);state=1}}else if(state===1){if(c===120||c===117||c===85){let errPtr=ctx.p++-1;let value=0;let len=c===120?2:c===117?4:8;for(let j=0;j<len;j++,
ctx.p++){let hex=ctx.s.charCodeAt(ctx.p);let digit=hex>=48&&hex<=57?hex-48:hex>=65&&hex<=70?hex-65+10:hex>=97&&hex<=102?hex-97+10:-1;if(digit<0)TomlError.x("inv\
alid non-hex character in unicode escape",ctx);value=value<<4|digit}if(value<0||value>1114111||value>=55296&&value<=57343){TomlError.x("invalid unicode escape",
ctx,errPtr)}parsed+=String.fromCodePoint(value);sliceStart=ctx.p--;state=0}else if(isMultiline&&(c===32||c===9)){state=2}else{if(c===98)parsed+="\b";else if(c===
116)parsed+="	";else if(c===110)parsed+="\n";else if(c===102)parsed+="\f";else if(c===114)parsed+="\r";else if(c===101)parsed+="\x1B";else if(c===34)parsed+='"';else if(c===
92)parsed+="\\";else TomlError.x("unrecognised escape sequence",ctx);sliceStart=ctx.p+1;state=0}}else if(c!==32&&c!==9){if(state===2)TomlError.x("invalid escape\
: only line-ending whitespace may be escaped",ctx,sliceStart);state=!isLiteral&&c===92?1:0;sliceStart=ctx.p}}TomlError.x("unfinished string",ctx,startPtr)}var DATE_TIME_RE=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;var TomlDate=class _TomlDate extends Date{#hasDate=false;#hasTime=false;#offset=null;constructor(date,fasttype,unsafeDelim){
let hasDate=true;let hasTime=true;let offset="Z";let c;if(typeof date==="string"){if(fasttype)prep:{if(fasttype<3){if(+date.slice(11,13)>23){date="";break prep}
if(fasttype===2){offset=null;date+="Z"}else if((c=date.charCodeAt(date.length-1))!==90&&c!==122){offset=date.slice(date.length-6)}if(unsafeDelim)date=date.slice(
0,10)+"T"+date.slice(11)}else if(fasttype===4){date=+date.slice(0,2)>23?"":`0000-01-01T${date}Z`}hasDate=fasttype!==4;hasTime=fasttype!==3}else{let match=date.match(
DATE_TIME_RE);if(match){if(!match[1]){hasDate=false;date=`0000-01-01T${date}`}hasTime=!!match[2];hasTime&&date[10]===" "&&(date=date.replace(" ","T"));if(match[2]&&
+match[2]>23){date=""}else{offset=match[3]||null;if(!offset&&hasTime)date+="Z"}}else{date=""}}}super(date);if(!isNaN(this.getTime())){this.#hasDate=hasDate;this.#hasTime=
hasTime;this.#offset=offset}}isDateTime(){return this.#hasDate&&this.#hasTime}isLocal(){return!this.#hasDate||!this.#hasTime||!this.#offset}isDate(){return this.#hasDate&&
!this.#hasTime}isTime(){return this.#hasTime&&!this.#hasDate}isValid(){return this.#hasDate||this.#hasTime}toISOString(){let iso=super.toISOString();if(this.isDate())
return iso.slice(0,10);if(this.isTime())return iso.slice(11,23);if(this.#offset===null)return iso.slice(0,-1);if(this.#offset==="Z"||this.#offset==="z")return iso;
let offset=+this.#offset.slice(1,3)*60+ +this.#offset.slice(4,6);offset=this.#offset[0]==="-"?offset:-offset;let offsetDate=new Date(this.getTime()-offset*6e4);
return offsetDate.toISOString().slice(0,-1)+this.#offset}static wrapAsOffsetDateTime(jsDate,offset="Z"){let date=new _TomlDate(jsDate);date.#offset=offset;return date}static wrapAsLocalDateTime(jsDate){
let date=new _TomlDate(jsDate);date.#offset=null;return date}static wrapAsLocalDate(jsDate){let date=new _TomlDate(jsDate);date.#hasTime=false;date.#offset=null;
return date}static wrapAsLocalTime(jsDate){let date=new _TomlDate(jsDate);date.#hasDate=false;date.#offset=null;return date}};function isDigit(char,base=10){return base===16?char>47&&char<58||char>64&&char<71||char>96&&char<103:char>47&&char<48+base}function isEndOfValue(char,delim){return char===
32||char===9||char===10||char===13||delim&&(char===delim||char===44)||char===35}function extractValue(ctx,end){let errPtr=ctx.p;let c=ctx.s.charCodeAt(ctx.p);if(c===
91||c===123){ctx.d--||TomlError.x("document contains excessively nested structures. aborting.",ctx);let value=c===91?parseArray(ctx):parseInlineTable(ctx);ctx.d++;
return value}if(c===34||c===39){return parseString(ctx)}if(c===116){if(ctx.s.charCodeAt(++ctx.p)!==114||ctx.s.charCodeAt(++ctx.p)!==117||ctx.s.charCodeAt(++ctx.
p)!==101)TomlError.x("invalid value",ctx,errPtr);return ctx.p++,true}if(c===102){if(ctx.s.charCodeAt(++ctx.p)!==97||ctx.s.charCodeAt(++ctx.p)!==108||ctx.s.charCodeAt(
++ctx.p)!==115||ctx.s.charCodeAt(++ctx.p)!==101)TomlError.x("invalid value",ctx,errPtr);return ctx.p++,false}if(c===43||c===45){return parseNumber(ctx,ctx.p,ctx.
s.charCodeAt(++ctx.p),44-c,end)}if(ctx.s.charCodeAt(ctx.p+4)===45&&ctx.s.charCodeAt(ctx.p+7)===45){return parseDate(ctx,c,end)}if(ctx.s.charCodeAt(ctx.p+2)===58){
return parseTime(ctx,c,end)}return parseNumber(ctx,ctx.p,c,0,end)}function parseNumber(ctx,startPtr,startChr,sign,endChr){let c=startChr;let state=0;let hasUnderscores=false;
if(c===105){if(ctx.s.charCodeAt(++ctx.p)!==110||ctx.s.charCodeAt(++ctx.p)!==102)TomlError.x("invalid value",ctx,startPtr);return ctx.p++,(sign||1)/0}if(c===110){
if(ctx.s.charCodeAt(++ctx.p)!==97||ctx.s.charCodeAt(++ctx.p)!==110)TomlError.x("invalid value",ctx,startPtr);return ctx.p++,NaN}if(c===48){if(++ctx.p>=ctx.s.length||
isEndOfValue(c=ctx.s.charCodeAt(ctx.p),endChr))return ctx.bi===true?0n:0;if(!sign){if(c===120)return parseIntegerBaseN(ctx,startPtr,16,endChr);else if(c===98)return parseIntegerBaseN(
ctx,startPtr,2,endChr);else if(c===111)return parseIntegerBaseN(ctx,startPtr,8,endChr)}if(c===46)state=2;else if(c===101||c===69)state=4;else TomlError.x("illeg\
al leading zero",ctx,startPtr)}else if(!isDigit(c))TomlError.x("invalid value",ctx,startPtr);while(++ctx.p<ctx.s.length&&(c=ctx.s.charCodeAt(ctx.p),!isEndOfValue(
c,endChr))){if(!state)state=1;if(c===95){if(!(state&1))TomlError.x("illegal underscore",ctx);state+=11;hasUnderscores=true}else if(state===1&&c===46)state=2;else if((state===
1||state===3)&&(c===101||c===69))state=4;else if(state===4&&(c===43||c===45)){state=6}else if(!isDigit(c))TomlError.x(`illegal character in numeric literal`,ctx);else if(state>
9)state-=11;else if(!(state&1))state++}if(!state){let val=(startChr-48)*(sign||1);return ctx.bi===true?BigInt(val):val}if(!(state&1))TomlError.x("unfinished num\
eric value",ctx,startPtr);let str=ctx.s.slice(startPtr,ctx.p);if(hasUnderscores)str=str.replaceAll("_","");return state>1?parseFloat(str):parseInteger(ctx,str,10,
startPtr)}function parseIntegerBaseN(ctx,startPtr,base,endChr){let c,underscore=1;while(++ctx.p<ctx.s.length&&(c=ctx.s.charCodeAt(ctx.p),!isEndOfValue(c,endChr))){
if(c===95){if(underscore&1)TomlError.x("illegal underscore",ctx);underscore=3}else if(!isDigit(c,base))TomlError.x(`illegal character in numeric literal`,ctx);else if(underscore&
1)underscore--}if(underscore&1)TomlError.x("unfinished numeric value",ctx);let str=ctx.s.slice(startPtr+2,ctx.p);if(underscore)str=str.replaceAll("_","");return parseInteger(
ctx,str,base,startPtr)}function parseInteger(ctx,str,base,startPtr){if(ctx.bi!==true)int:{let val=parseInt(str,base);if(!Number.isSafeInteger(val)){if(ctx.bi)break int;
TomlError.x("integer value cannot be represented losslessly",ctx,startPtr)}return val}return base===10?BigInt(str):BigInt((base===2?"0b":base===8?"0o":"0x")+str)}
function parseDate(ctx,c,endChr){let startPtr=ctx.p++,unsafeSeparator;if(!isDigit(c)||!isDigit(ctx.s.charCodeAt(ctx.p++))||!isDigit(ctx.s.charCodeAt(ctx.p++))||
!isDigit(ctx.s.charCodeAt(ctx.p++))){return parseNumber(ctx,ctx.p=startPtr,c,0,endChr)}ctx.p+=5;if(!isDigit(ctx.s.charCodeAt(ctx.p++)))TomlError.x("invalid date\
-time: date part is malformed",ctx,startPtr);if(ctx.p>=ctx.s.length||((c=ctx.s.charCodeAt(ctx.p))!==32||(unsafeSeparator=true,!isDigit(ctx.s.charCodeAt(ctx.p+1))))&&
c!==84&&c!==116){let t2=ctx.s.slice(startPtr,ctx.p);return readDate(ctx,t2,3,false,startPtr)}if(ctx.s.charCodeAt(ctx.p+=3)!==58)TomlError.x("invalid date-time: \
time part is malformed",ctx,startPtr);if(ctx.s.charCodeAt(ctx.p+=3)===58)ctx.p+=3;if(ctx.s.charCodeAt(ctx.p)===46)while(isDigit(ctx.s.charCodeAt(++ctx.p)));if(c=
ctx.s.charCodeAt(ctx.p)){if(c===90||c===122){let t2=ctx.s.slice(startPtr,++ctx.p);return readDate(ctx,t2,1,unsafeSeparator,startPtr,"[+00:00]")}if(c===43||c===45){
let t2=ctx.s.slice(startPtr,ctx.p+=6);return readDate(ctx,t2,1,unsafeSeparator,startPtr,!ctx.ld&&"["+ctx.s.slice(ctx.p-6,ctx.p)+"]")}}let t=ctx.s.slice(startPtr,
ctx.p);return readDate(ctx,t,2,unsafeSeparator,startPtr)}function parseTime(ctx,c,endChr){let start=ctx.p;if(!isDigit(c)||!isDigit(ctx.s.charCodeAt(++ctx.p))){return parseNumber(
ctx,--ctx.p,c,0,endChr)}if(ctx.s.charCodeAt(ctx.p+=4)===58)ctx.p+=3;if(ctx.s.charCodeAt(ctx.p)===46)while(isDigit(ctx.s.charCodeAt(++ctx.p)));let t=ctx.s.slice(
start,ctx.p);return readDate(ctx,t,4,false,start)}function readDate(ctx,str,type,unsafeDelim,errPtr,temporalSuffix){if(ctx.ld){let date=new TomlDate(str,type,unsafeDelim);
if(!date.isValid())TomlError.x("invalid date",ctx,errPtr);return date}try{if(temporalSuffix)str+=temporalSuffix;switch(type){case 1:return Temporal.ZonedDateTime.
from(str);case 2:return Temporal.PlainDateTime.from(str);case 3:return Temporal.PlainDate.from(str);case 4:return Temporal.PlainTime.from(str)}}catch(e){TomlError.
x(e instanceof Error?e.message:""+e,ctx,errPtr)}}function skipComment(ctx){for(;ctx.p<ctx.s.length;ctx.p++){let c=ctx.s.charCodeAt(ctx.p);if(c===10)break;if(c===13&&ctx.s.charCodeAt(ctx.p+1)===10){ctx.p++;break}
if(c<32&&c!==9||c===127){TomlError.x("control characters are not allowed in comments",ctx)}}}function skipVoid(ctx,banNewLines,banComments){let c;while(ctx.p<ctx.
s.length){while(ctx.p<ctx.s.length&&((c=ctx.s.charCodeAt(ctx.p))===32||c===9||!banNewLines&&(c===10||c===13&&ctx.s.charCodeAt(ctx.p+1)===10)))ctx.p++;if(banComments||
c!==35)break;skipComment(ctx)}}function parseKey(ctx,end=61){let startPtr;let state=0;let parsed=[];let sliceStart;let c=ctx.s.charCodeAt(startPtr=ctx.p);do{if(c===end){if(!state)TomlError.x(
"unexpected end of key",ctx);if(state===1)parsed.push(ctx.s.slice(sliceStart,ctx.p));return ctx.p++,parsed}else if(c===46){if(!state)TomlError.x("illegal empty \
bare key",ctx);if(state===1)parsed.push(ctx.s.slice(sliceStart,ctx.p));state=0}else if(!state&&(c===34||c===39)){if(c===ctx.s.charCodeAt(ctx.p+1)&&c===ctx.s.charCodeAt(
ctx.p+2))TomlError.x("illegal quoted key: multiline strings are not allowed",ctx);parsed.push(parseString(ctx));state=2;ctx.p--}else if(c===32||c===9){if(state===
1){parsed.push(ctx.s.slice(sliceStart,ctx.p));state=2}}else if(state===2||c<48&&c!==45||c>57&&c<65||c>90&&c<97&&c!==95||c>122){TomlError.x("illegal character in\
 key",ctx)}else if(!state){state=1;sliceStart=ctx.p}}while(c=ctx.s.charCodeAt(++ctx.p));TomlError.x("incomplete key-value: cannot find end of key",ctx,startPtr)}
function parseInlineTable(ctx){let startPtr=ctx.p++;let res=Object.create(null);let seen=new Set;let c;while(ctx.p<ctx.s.length){skipVoid(ctx);if((c=ctx.s.charCodeAt(
ctx.p))===125){ctx.p++;return res}let k;let t=res;let hasOwn=false;let errPtr=ctx.p;let key=parseKey(ctx);for(let i=0;i<key.length;i++){if(i)t=hasOwn?t[k]:t[k]=
Object.create(null);k=key[i];if((hasOwn=Object.hasOwn(t,k))&&(typeof t[k]!=="object"||seen.has(t[k]))){TomlError.x("trying to redefine an already defined value",
ctx,errPtr)}let unsafe=k==="__proto__";if(ctx.uk&&(unsafe||k==="constructor")){t=ctx.uk!==1&&TomlError.x("document contains an unsafe property",ctx,errPtr);break}
if(!hasOwn&&unsafe){Object.defineProperty(t,k,{enumerable:true,configurable:true,writable:true})}}if(hasOwn){TomlError.x("trying to redefine an already defined \
value",ctx,errPtr)}skipVoid(ctx,true,true);let value=extractValue(ctx,125);if(t&&typeof(t[k]=value)==="object")seen.add(value);skipVoid(ctx);if((c=ctx.s.charCodeAt(
ctx.p++))===125){return res}if(c!==44)TomlError.x("expected comma or end of structure",ctx,ctx.p-1)}TomlError.x("unfinished table",ctx,startPtr)}function parseArray(ctx){
let startPtr=ctx.p++;let res=[];let c;while(ctx.p<ctx.s.length){skipVoid(ctx);if((c=ctx.s.charCodeAt(ctx.p))===93){ctx.p++;return res}res.push(extractValue(ctx,
93));skipVoid(ctx);if((c=ctx.s.charCodeAt(ctx.p++))===93){return res}if(c!==44)TomlError.x("expected comma or end of structure",ctx,ctx.p-1)}TomlError.x("unfini\
shed array",ctx,startPtr)}function peekTable(ctx,key,table,meta,type){let t=table;let m=meta;let k;let hasOwn=false;let state;for(let i=0;i<key.length;i++){if(i){t=hasOwn?t[k]:t[k]=Object.
create(null);m=(state=m[k]).c;if(type===0&&(state.t===1||state.t===2)){return null}if(state.t===2){let l=t.length-1;t=t[l];m=m[l].c}}k=key[i];if((hasOwn=Object.
hasOwn(t,k))&&m[k]?.t===0&&m[k]?.d){return null}if(!hasOwn){let unsafe=k==="__proto__";if(ctx.uk&&(unsafe||k==="constructor"))return false;if(unsafe){Object.defineProperty(
t,k,{enumerable:true,configurable:true,writable:true});Object.defineProperty(m,k,{enumerable:true,configurable:true,writable:true})}m[k]={t:i<key.length-1&&type===
2?3:type,d:false,i:0,c:Object.create(null)}}}state=m[k];if(state.t!==type&&!(type===1&&state.t===3)){return null}if(type===2){if(!state.d){state.d=true;t[k]=[]}
t[k].push(t=Object.create(null));state.c[state.i++]=state={t:1,d:false,i:0,c:Object.create(null)}}if(state.d){return null}state.d=true;if(type===1){t=hasOwn?t[k]:
t[k]=Object.create(null)}else if(type===0&&hasOwn){return null}return[k,t,state.c]}function validateTablePeek(ctx,peek,ptr){if(peek===null||ctx.uk===2)TomlError.
x(peek===null?"trying to redefine an already defined table or value":"document contains an unsafe property",ctx,ptr)}function parse(toml,options={}){let ctx={s:toml,
p:0,d:options.maxDepth??1e3,bi:options.integersAsBigInt??false,ld:options.useLegacyDate??true,uk:options.unsafeKeyBehaviour==="throw"?2:options.unsafeKeyBehaviour===
"drop"?1:0};let res=Object.create(null);let meta=Object.create(null);let tmp;let skipping=false;let tbl=res;let m=meta;if(toml.charCodeAt(0)===65279)ctx.p++;skipVoid(
ctx);while(ctx.p<toml.length){if(toml.charCodeAt(ctx.p)===91){let isTableArray=toml.charCodeAt(++ctx.p)===91;tmp=ctx.p+=+isTableArray;skipping=false;let k=parseKey(
ctx,93);if(isTableArray){if(toml.charCodeAt(ctx.p)!==93){TomlError.x("expected end of table array declaration",ctx)}ctx.p++}let p=peekTable(ctx,k,res,meta,isTableArray?
2:1);if(!p){validateTablePeek(ctx,p,tmp);skipping=true}else{m=p[2];tbl=p[1]}}else{tmp=ctx.p;let k=parseKey(ctx);let p=peekTable(ctx,k,tbl,m,0);if(!p&&!skipping)
validateTablePeek(ctx,p,tmp);skipVoid(ctx,true,true);let v=extractValue(ctx,void 0);if(p&&!skipping)p[1][p[0]]=v}skipVoid(ctx,true);if(ctx.p<toml.length&&(tmp=toml.
charCodeAt(ctx.p))!==10&&(tmp!==13||toml.charCodeAt(ctx.p+1)!==10)){TomlError.x("each key-value declaration must be followed by an end-of-line",ctx)}skipVoid(ctx)}
return res}var HAS_WELLFORMED=!!"".isWellFormed;function readRegularToml(text2,files){try{return new Document(text2,files).read()}catch{return void 0}}var COMMENT=/#[^\x00-\x1f\x7f]*(?:\n|$)/y;var HEADER=/\[(\[?)([\w-]+(?:\.[\w-]+)*)\](\]?)(?:\n|$)/y;
var FILES=new Map([["package",key=>key==="files"||key==="wheels"||key==="sdist"],["metadata.files",()=>true]]);var Document=class{#cursor;#root=new Entry;#table=this.#root;#open=new Set;#files;#isFiles;constructor(text2,files){
this.#cursor=new Cursor(text2);this.#files=files}read(){const{text:text2}=this.#cursor;while(this.#cursor.at<text2.length)this.#statement(text2[this.#cursor.at]);
return this.#root}#statement(first){const cursor=this.#cursor;if(first==="\n")cursor.at++;else if(first==="#")cursor.take(COMMENT);else if(first==="[")this.#header();else{
cursor.pair(this.#table,this.#fileList);if(cursor.at<cursor.text.length)cursor.expect("\n")}}#fileList=key=>this.#files&&this.#isFiles?.(key)?FileList.at(this.#cursor,
this.#files):void 0;#header(){const[,opening="",path2="",closing=""]=this.#cursor.match(HEADER)??fail();if(opening.length!==closing.length)fail();const parts=path2.
split(".");const last=parts.pop();const parent=parts.reduce((table,part)=>this.#below(table,part),this.#root);this.#table=opening===""?Object.create(null):new Entry;
this.#open.add(this.#table);this.#isFiles=this.#files&&FILES.get(path2);if(opening==="")set(parent,last,this.#table);else this.#entries(parent,last).push(this.#table)}#below(table,part){
if(!(part in table))this.#open.add(table[part]=Object.create(null));const found=table[part];if(!this.#open.has(found))fail();return Array.isArray(found)?found.at(
-1):found}#entries(parent,key){if(!(key in parent))this.#open.add(parent[key]=[]);const list2=parent[key];return this.#open.has(list2)&&Array.isArray(list2)?list2:
fail()}};function decideExtra(context,from,{variable,value}){if(variable!=="extra")return void 0;return isConflictName(value)?conflictNames(context).has(value):sectionHas(
context,from,value)}function sectionHas({extras},from,extra){const own=from.section.split(",").includes(extra);return from.package?own:own||extras.has(extra)}var isConflictName=value=>/^(?:extra|group|project)-\d+-/.
test(value);function conflictNames({project,extras,groups}){const name=project.name??"";const prefix=`${name.length}-${name}`;return new Set([`project-${prefix}`,
...[...extras].map(extra=>`extra-${prefix}-${extra}`),...[...groups].map(group2=>`group-${prefix}-${group2}`)])}function select(context,edge,marker,owner){if(edge.locked)return selectLocked(context,edge,edge.locked,marker,owner);const admitted=candidates(context,edge);const[
only]=admitted;if(admitted.length>1)return selectAmong(context,admitted,marker);return{admitted,marker,unassigned:FALSE,choices:only?[{package:only,marker:limited(
context,only,marker)}]:[]}}function candidates({byName:byName2},edge){const named=byName2.get(edge.name)??[];if(named.length<2)return named;const byVersion=edge.
version===void 0?named:named.filter(({version})=>version===edge.version);const fitting=byVersion.filter(({version})=>admits2(edge,version));const direct=edge.url===
void 0?[]:fitting.filter(({source})=>"url"in source&&edge.url?.includes(source.url??"\0"));return direct.length>0?direct:fitting}var admits2=({constraint},version)=>constraint.
length===0||constraint.some(set2=>satisfies(version,set2));function selectAmong(context,admitted,marker){const{algebra}=context;const meant=admitted.map(locked=>algebra.
and(marker,meantFor(context,locked)));const unassigned=algebra.and(marker,algebra.not(meant.reduce((any,each)=>algebra.or(any,each))));const choices=admitted.map(
(locked,i)=>{const where=algebra.or(meant[i],algebra.and(unassigned,pythonOf(context,locked)));return{package:locked,marker:limited(context,locked,where)}});return{
admitted,marker,unassigned,choices}}function meantFor(context,locked){const{algebra,extras}=context;const texts=relevantMarkers(context,locked);const any=texts.
map(text2=>markerOf2(context,text2,locked.name)).reduce((all,each)=>algebra.or(all,each),texts.length>0?FALSE:TRUE);const decided=algebra.decide(any,({variable,
value})=>variable==="extra"?extras.has(value):void 0);return algebra.and(decided,pythonOf(context,locked))}var pythonOf=({algebra},{requiresPython})=>careOf(algebra,
requiresPython);function relevantMarkers({groups},{markers,groups:filed}){if(markers[""]!==void 0)return[markers[""]];if(Object.keys(markers).length===0)return[];
return["main",...groups].filter(group2=>filed?.includes(group2)).map(group2=>markers[group2]??"")}var limited=({algebra,limits},locked,marker)=>algebra.and(marker,
limits.get(locked)??TRUE);function selectLocked(context,edge,locked,own,owner){const{algebra,overridden}=context;const marker=overridden.has(edge.name)?TRUE:own;
const answers=locked.flatMap(answer=>{const where=algebra.and(marker,decideRoot(context,markerOf2(context,answer.marker,owner)));return candidates(context,{...answer,
constraint:[]}).map(each=>({package:each,marker:limited(context,each,where)}))});const admitted=[...new Set(answers.map(answer=>answer.package))];noteLostMarker(
context,edge,locked,owner);return{admitted,marker,unassigned:FALSE,choices:answers}}var ROOT={section:"",reach:TRUE,arcs:[]};var decideRoot=(context,diagram)=>context.
algebra.decide(diagram,clause=>decideExtra(context,ROOT,clause));function noteLostMarker(context,edge,locked,owner){const{algebra,care,within,lock,overridden,warnings}=context;
if(overridden.has(edge.name))return;const anyOf=texts=>texts.map(text2=>decideRoot(context,markerOf2(context,text2,owner))).reduce((all,each)=>algebra.or(all,each),
FALSE);const stated=algebra.and(anyOf(locked.map(({marker})=>marker)),algebra.and(care,within));if(algebra.implies(stated,anyOf(edge.siblings??[])))return;const fact=`${lock.
file} has lost a part of the marker of ${edge.name} (${edge.marker??""})`;if(warnings.some(warning=>warning.fact===fact))return;warnings.push({code:"lost-marker",
fact,fix:"The pins follow the project; write the marker in a form that the lock tool keeps",where:{file:lock.file}})}function noteStated(context,reached){const{lock,algebra,care}=context;if(lock.format!=="poetry")return;const told=reached.flatMap(({locked,reach})=>{const stated=statedMarker(
context,locked);return stated?[{name:locked.name,narrow:!algebra.implies(reach,stated),lost:!algebra.implies(algebra.and(stated,care),reach)}]:[]});warn(context,
"narrow-marker","too narrow a marker for",told.filter(({narrow:narrow2})=>narrow2));if(lock.version==="2.1")warn(context,"lost-marker","lost a part of the marke\
r of",told.filter(({lost})=>lost))}function warn({lock:{file},warnings},code,what,packages){const names=[...new Set(packages.map(({name})=>name))];if(names.length===
0)return;warnings.push({code,fact:`${file} has ${what} ${listed(names)}`,fix:"The pins follow what needs it; lock again with a current version of the tool",where:{
file}})}function statedMarker(context,{markers,groups,name}){const{algebra,extras}=context;const filed=["main",...context.groups].filter(group2=>groups?.includes(
group2));if(filed.length===0)return void 0;const any=filed.map(group2=>markerOf2(context,markers[""]??markers[group2],name)).reduce((all,each)=>algebra.or(all,each),
FALSE);return any===TRUE?TRUE:algebra.decide(any,({variable,value})=>variable==="extra"?extras.has(value):void 0)}function settleVersions(context,{places,demands}){const reached=new Map;for(const{package:locked,section,reach}of places){if(!locked||section!==""||(context.byName.
get(locked.name)?.length??0)<2)continue;const where=context.algebra.and(reach,context.care);if(where!==FALSE)reached.set(locked.name,[...reached.get(locked.name)??
[],{package:locked,reach:where}])}const several=new Map([...reached].filter(([,versions])=>versions.length>1));const asked=groupBy(demands.filter(({edge})=>several.
has(edge.name)),({edge})=>edge.name);return[...several].map(([name,versions])=>settleName(context,versions,asked.get(name)??[])).includes(true)}function settleName(context,versions,demands){
const{algebra,limits}=context;const meeting=overlap(context,versions);if(meeting===FALSE)return false;const highestFirst=[...versions].sort((a,b)=>compareVersions(
b.package.version,a.package.version));let open=meeting;for(const{package:locked,reach}of highestFirst){const here=algebra.and(algebra.and(open,reach),algebra.not(
excluded(context,locked,demands)));const limit=algebra.or(algebra.not(meeting),here);limits.set(locked,algebra.and(limits.get(locked)??TRUE,limit));open=algebra.
and(open,algebra.not(here))}if(open!==FALSE)addConflict(context,versions,demands,open);return true}function overlap({algebra},versions){let seen=FALSE;let twice=FALSE;
for(const{reach}of versions){twice=algebra.or(twice,algebra.and(seen,reach));seen=algebra.or(seen,reach)}return twice}function excluded({algebra},locked,demands){
return demands.filter(({admitted})=>admitted.length>0&&!admitted.includes(locked)).reduce((any,{from,marker})=>algebra.or(any,algebra.and(from.reach,marker)),FALSE)}
function addConflict(context,versions,demands,where){const[first]=versions;if(!first)return;const{name}=first.package;const list2=versions.map(each=>each.package.
version).sort(compareVersions).join(" and ");const marker=markerText(context.algebra,where,context.care);const asked=demands.map(({from,edge})=>`${from.package?.
name??(from.section||"the project")} asks for ${describeEdge(edge)}`);addProblem(context,{code:"conflicting-versions",fact:`${name} ${list2} are both needed${marker?
` where ${marker}`:""}: ${[...new Set(asked)].slice(0,4).join("; ")}`,fix:"Choose extras that do not exclude one another",where:whereLocked2(context,name)})}function walk(context){const finder=new Finder(context);const order=finder.find();spread2(context,order);return{places:order,demands:finder.demands}}var Finder=class{demands=[];#context;#places=new Map;#shared=new Map;constructor(context){
this.#context=context}find(){const postorder=[];const started=new Set;for(const root of this.#roots())this.#visit(root,started,postorder);return postorder.reverse()}#roots(){
const{extras,groups,within}=this.#context;const places=["",...extras,...[...groups].map(groupSection)].map(section=>this.#place(void 0,section));for(const place of places)
place.reach=within;return places}#visit(root,started,postorder){const stack=[{place:root,next:0}];for(let top=stack.at(-1);top;top=stack.at(-1)){const{place}=top;
if(top.next===0&&started.has(place)){stack.pop();continue}if(top.next===0)this.#start(place,started);const following=place.arcs[top.next++];if(following){if(!started.
has(following.to))stack.push({place:following.to,next:0})}else{postorder.push(place);stack.pop()}}}#start(place,started){started.add(place);const arcs=[];for(const edge of this.#edges(
place))arcs.push(...this.#shared.get(edge)??this.#arcs(place,edge));place.arcs=arcs}#edges({package:locked,section}){if(!locked)return this.#context.root.sections.
get(section)??[];return section===""?locked.dependencies:locked.extras[section]??[]}#arcs(from,edge){const{project,root,byName:byName2}=this.#context;const marker=this.#marker(
from,edge);if(marker===FALSE)return[];if(edge.name===root.name&&(!from.package||!byName2.has(edge.name)))return this.#selfArcs(edge,marker);const named=byName2.
get(edge.name);if(from.package&&named?.length===1)return this.#share(edge,marker,this.#arcsTo(named[0],edge.extras,marker));const selection=select(this.#context,
edge,marker,from.package?.name??project.name??project.file);this.demands.push({from,edge,...selection});return selection.choices.flatMap(({package:locked,marker:where})=>this.#arcsTo(
locked,edge.extras,where))}#share(edge,marker,arcs){if(isPlain(edge,marker))this.#shared.set(edge,arcs);return arcs}#selfArcs({extras},marker){return extras.map(
extra=>({to:this.#place(void 0,extra),marker}))}#arcsTo(locked,extras,marker){if(marker===FALSE)return[];if(extras.length===0)return[{to:this.#place(locked,""),
marker}];const together=extras.join(",");const sections=extras.length>1&&locked.extras[together]?[together]:extras;return["",...sections].map(section=>({to:this.#place(
locked,section),marker}))}#marker(from,edge){if(edge.marker===void 0)return TRUE;const{algebra,project}=this.#context;const diagram=markerOf2(this.#context,edge.
marker,from.package?.name??project.name??project.file);return diagram===TRUE||!edge.marker.includes("extra")?diagram:algebra.decide(diagram,clause=>decideExtra(
this.#context,from,clause))}#place(locked,section){let places=this.#places.get(locked);if(!places)this.#places.set(locked,places=new Map);let place=places.get(section);
if(!place)places.set(section,place={package:locked,section,reach:FALSE,arcs:[]});return place}};var isPlain=({marker:text2},marker)=>text2===void 0||marker!==TRUE&&
!text2.includes("extra");function spread2({algebra},order){const dirty=new Set(order.filter(({reach})=>reach!==FALSE));while(dirty.size>0){for(const place of order){
if(!dirty.delete(place))continue;for(const{to,marker}of place.arcs){const reach=algebra.or(to.reach,algebra.and(place.reach,marker));if(reach===to.reach)continue;
to.reach=reach;dirty.add(to)}}}}var import_posix=__toESM(require_posix2(),1);var download={url:text({doc:"Where the archive is",required:true,pattern:[/^https?:\/\/\S+$/,"an address"]}),sha256:text({doc:"Its sha256",required:true,pattern:[
/^[0-9a-f]{64}$/,"64 lower-case hexadecimal digits"]})};var formatSettings=Object.fromEntries([...packagers,...feeds].map(name=>[name,mapping({doc:`Settings of \
'${name}'`})]));var budget=text({doc:"The most that this format may weigh",pattern:[sizePattern,"a size such as 60 MB"]});var archive=group(download,{doc:"A pyt\
hon-build-standalone archive (install_only, tar.gz)"});var ownPython={interpreter:choice(["standalone","host"],{doc:"`standalone`: the python-build-standalone a\
rchive named under `archive`; `host`: the interpreter of the machine that publishes, relocated",default:"standalone"}),archive:group(download,{doc:"A python-bui\
ld-standalone archive (install_only, tar.gz) for the machine that publishes"})};var webAddress=[/^https?:\/\/[^\s@]+$/,"an address without credentials"];var selector=text(
{doc:"A pattern",pattern:[/^[\w*?[\]{},-]+$/,"a pattern such as cp311-*"]});var runner=text({doc:"The label of a runner",pattern:[/^[\w.-]+$/,"a label"]});var configFields={
lock:path({doc:"The lock to read, relative to the project. Needed only where there are several"}),python:text({doc:"The Python that client and server run. Defau\
lt: the one that plans",pattern:[/^3\.\d+$/,"a version such as 3.12"]}),pins:group({indexes:list(text({doc:"An index",pattern:[/^(default|https?:\/\/\S+)$/,"an \
address, or 'default'"]}),{doc:"The indexes that pins may come from, by address; `default` is the one that a lock leaves unnamed. An archive by URL must lie bel\
ow one of them. Default: any"}),sdists:list(text({doc:"A package",pattern:[/^[A-Za-z0-9][\w.-]*$/,"the name of a package"]}),{doc:"Packages that may be built fr\
om source where no wheel fits. Their sdist is held to its hash; what builds it comes from the index without one. Default: none"}),"minimum-age":number({doc:"Day\
s since the newest file of a pin was uploaded, where the lock knows",min:0}),deny:list(text({doc:"A package",pattern:[/^[A-Za-z0-9][\w.-]*(\s*==\s*\S+)?$/,"name\
 or name==version"]}),{doc:"Packages, or single versions of them (name==version), that no release may hold"}),yanked:choice(["warn","refuse","allow"],{doc:"Pins\
 that their index has yanked. `warn` notices them where an index is asked anyway; `refuse` asks for every pin the index that the lock takes it from, and lets no\
ne through that cannot be asked about",default:"warn"}),locked:choice([false,true,"client","server"],{doc:"Make a wheel for each role that holds nothing but its\
 pins as exact requirements, and hashed `constraints.<role>.txt`. The role named here gets the name `<app>-locked`, another one `<app>-<role>-locked`; `true` is\
 the only role there is",default:false})},{doc:"What may be pinned",default:"filled"}),native:group({vendor:list(text({doc:"A package",pattern:[/^[A-Za-z0-9][\w.-]*$/,
"the name of a package"]}),{doc:"Packages of the lock that come from git or a folder, and are pure Python: each is built into a wheel of this release, which is \
pinned by its hash"}),targets:list(choice(targets,{doc:"A machine"}),{doc:"The machines that wheels are built for. Default: the one that plans"}),builder:choice(
builders,{doc:"How wheels are built. Default: by build backend, target and whether there is a container engine"}),abi:text({doc:"What the wheels are bound to, w\
here the build backend is told in a way that cannot be read: `none` (pure Python), `platform` (no Python), `version` (a wheel for each Python), `cp39-abi3`, `cp\
315-abi3.abi3t`",pattern:[abiPattern,"none, platform, version, or a stable ABI such as cp39-abi3"]}),build:list(selector,{doc:"cibuildwheel's selectors: the whe\
els to build. Default: for cibuildwheel every Python that the project allows, else the one that plans"}),skip:list(selector,{doc:"cibuildwheel's selectors: the \
wheels not to build"}),enable:list(choice(enableGroups,{doc:"A group"}),{doc:"cibuildwheel's groups of Pythons that are built only when asked for"}),"windows-py\
thon":group(download,{doc:"For the builder `mingw`: an archive (zip or tar.gz) with the headers and the dll of the CPython for Windows that wheels are built for"}),
test:group({command:text({doc:"What is run: `pytest -q`. Split into words, for no shell; its program is one of the environment"}),sources:list(text({doc:"A path",
pattern:[/^(?!\/|\.\/|\.$)(?!(.*\/)?\.\.(\/|$))\S.*$/,"a path inside the project"]}),{doc:"Files and folders of the project that are copied to where the command\
 runs: `[tests, pyproject.toml]`. Nothing else of it is there"}),extras:list(text({doc:"An extra"}),{doc:"Extras of the project that it is tested with"}),groups:list(
text({doc:"A group"}),{doc:"Dependency groups that it is tested with: where pytest is"}),skip:list(selector,{doc:"cibuildwheel's selectors: wheels that are not \
tested"})},{doc:"A test of each wheel, installed where only the pins of these extras and groups are, on the oldest and the newest Python at hand that it is for"}),
"compiler-cache":choice(["none",...compilerCaches],{doc:"A compiler cache below the cache folder: `sccache` for Rust (maturin) and in manylinux containers (cibu\
ildwheel), `ccache` for C (zig, host). It changes no byte, and is used in no job that makes a tagged release or may publish",default:"none"}),jobs:choice(["bala\
nced","one-per-wheel","one-per-runner"],{doc:"How wheels share jobs: by what they cost, each alone, or all of a machine together",default:"balanced"}),"max-jobs":number(
{doc:"Jobs that build at the same time at most, beyond one a machine",default:20,min:1}),runners:group(Object.fromEntries(targets.map(target=>[target,runner])),
{doc:"The label of the runner for a target, where its wheels and clients are made",default:"filled"}),timeout:number({doc:"Minutes that one job may build; fract\
ions are allowed",default:60,min:.01}),overrides:list(group({select:list(selector,{doc:"The wheels it holds for",required:true}),builder:choice(builders,{doc:"A\
nother builder"}),runner,timeout:number({doc:"Minutes that one job may build",min:.01})},{doc:"An override"}),{doc:'Other settings for some wheels, chosen by id\
entifier (`select: ["*-musllinux*"]`): `builder`, `runner`, `timeout`. The last one that says something counts'})},{doc:"The platform wheels",default:"filled"}),
client:group({extras:list(text({doc:"An extra"}),{doc:"Extras of the project that the client is installed with"}),groups:list(text({doc:"A group"}),{doc:"Depend\
ency groups that the client is installed with"}),entry:text({doc:"The console or gui script of the project that the client starts",required:true,pattern:[/^[\w.-]+$/,
"a name of letters, digits, ., - and _"]}),bundle:choice(bundles,{doc:"`standalone`: an interpreter, the pins, the wheel and a launcher; `pyinstaller`: what PyI\
nstaller makes of the same",default:"standalone"}),spec:path({doc:"For `bundle: pyinstaller`: the spec file, relative to the project. Default: one that takes al\
l of the application and of what it imports",pattern:[/^(?!\/|\.\/)(?!(.*\/)?\.\.(\/|$))\S.*\.spec$/,"a .spec file inside the project"]}),keep:list(text({doc:"A\
 module",pattern:[/^[\w*?]+(\.[\w*?]+)*$/,"a module such as xml.sax, or a pattern"]}),{doc:"For `bundle: standalone` on Linux: modules of Python's standard libr\
ary that stay though neither the application nor a package names them; `*` keeps all of it. What was left out stands in the client's `python/left-out.txt`"}),drop:list(
text({doc:"A path",pattern:[/^(?!\/|\.\/)(?!(.*\/)?\.\.(\/|$))\S+$/,"a path below the packages, such as PySide6/Qt/qml"]}),{doc:"For `bundle: standalone` on Lin\
ux: files and folders of the packages that the client does without, below `site-packages`; `*` stands for any run of characters but `/`. Each must be there, and\
 nothing that stays may be linked with what goes"}),formats:list(choice(packagers,{doc:"A format"}),{doc:"What the client is packed as",default:["standalone"]}),
...formatSettings,budgets:group(Object.fromEntries(packagers.map(name=>[name,budget])),{doc:"The most that a packed client may weigh, by format (`deb: 60 MB`): \
over it, the release fails",default:"filled"}),feeds:list(choice(feeds,{doc:"A feed"}),{doc:"How people find and update the clients: written once, when all of t\
hem are made"}),"download-url":text({doc:"Where people fetch the clients from; `{version}` and `{file}` stand for the version and the name of the file. Default:\
 the release of the destination `github-release`",pattern:[/^https?:\/\/(?=\S*\{file\})(?:[^\s{}@]|\{(?:version|file)\})+$/,"an address with {file} in it, and {\
version} where you like"]}),interpreter:choice(["standalone","host"],{doc:"`standalone`: python-build-standalone archives named under `archives`; `host`: the pa\
cking machine's own interpreter, relocated; for Windows it is always an archive",default:"standalone"}),archives:group(Object.fromEntries(targets.map(target=>[target,
archive])),{doc:"One interpreter archive a target, for `interpreter: standalone`",default:"filled"}),wine:flag({doc:"Make clients for Windows on Linux, and try \
them with wine. Without, they are made and tried on Windows",default:false}),"macos-on-linux":flag({doc:"Make clients for macOS on Linux: what is in them is rea\
d there, and nothing of it runs. Without, they are made and run on macOS",default:false}),sign:group(signFields,{doc:"How clients for Windows are signed (Authen\
ticode)"}),"sign-macos":group(signMacosFields,{doc:"How clients for macOS are signed: by rcodesign, with the hardened runtime"}),name:text({doc:"What people see\
. Default: the name of the project",pattern:[/^[^\p{Cc}]+$/u,"one line"]}),icon:path({doc:"A square PNG of 16 to 512 pixels, or an SVG; relative to the project"}),
publisher:text({doc:"Who stands behind it. Default: the first author of the project",pattern:[/^[^\p{Cc}]+$/u,"one line"]}),maintainer:text({doc:"Whom to write \
to, as `Name <mail>`. Default: the first maintainer or author of the project who has both",pattern:[mailbox,"Name <name@host.example>"]}),identifier:text({doc:"\
Names it among all applications: a domain of yours backwards, and the application. Default: from the address of the project",pattern:[/^[A-Za-z_]\w*(\.[A-Za-z_][\w-]*)+$/,
"a name such as org.example.App"]}),categories:list(text({doc:"A category",pattern:[/^[A-Z][A-Za-z0-9-]*$/,"a category such as Office"]}),{doc:"Where menus show\
 it, in the words of the desktop menu specification; one of them is a main category",default:["Utility"]}),terminal:flag({doc:"Whether it is used in a terminal.\
 `false`: it has windows of its own",default:true}),...associationFields,window:flag({doc:"Start each client for Linux, without arguments, on a virtual screen (\
Xvfb), and show in the report what it draws. A client that ends or draws nothing fails",default:false}),check:list(text({doc:"An argument"}),{doc:"Arguments wit\
h which the packed client is tried; it must exit with 0",default:["--version"]})},{doc:"What a person installs"}),server:group({extras:list(text({doc:"An extra"}),
{doc:"Extras of the project that the server is installed with"}),groups:list(text({doc:"A group"}),{doc:"Dependency groups that the server is installed with"}),
command:text({doc:"Starts the server; `$PORT` stands for the port it listens on",required:true,pattern:[/^[^\r\n]+$/,"one line"]}),destinations:list(choice(destinations,
{doc:"A destination"}),{doc:"Where servers get it from",default:["index"]}),branches:list(text({doc:"A branch"}),{doc:"Branches that may be published from, `rel\
ease/*` for several; a job for a tag may always. Default: any"}),health:text({doc:"The path that is asked to see that the server lives",default:"/",pattern:[/^\/\S*$/,
"a path that begins with /"]}),startup:number({doc:"Seconds that the server may take until it answers",default:30,min:1}),index:group({folder:path({doc:"Where `\
send` appends the release to, so that older releases stay: a folder that is served, or a bucket that is mounted. Relative to the working folder. Default: nowher\
e"})},{doc:"For the destination `index`",default:"filled"}),oci:group(ownPython,{doc:"For the destination `oci`",default:"filled"}),pypi:group({repository:text(
{doc:"Where distributions are uploaded to. Default: what twine is configured for",pattern:webAddress}),index:text({doc:"Where the same repository is read. Defau\
lt: what pip is configured for",pattern:webAddress}),credentials:choice(["any","trusted"],{doc:"`trusted`: by Trusted Publishing, and never without",default:"an\
y"}),attestations:choice(["auto",true,false],{doc:"Attestations (PEP 740) of the workflow that publishes, made by Sigstore. `auto`: with Trusted Publishing, and\
 with a warning where Sigstore fails; `true`: nothing is sent without",default:"auto"}),"max-size":number({doc:"Megabytes of one file that the index takes",default:100,
min:1}),wait:number({doc:"Minutes until what was accepted must be seen",default:20,min:0})},{doc:"For the destination `pypi`",default:"filled"}),deb:group({name:text(
{doc:"The name of the package, of its service and of the user that it runs as. Default: the name of the project with `-server` after it",pattern:[/^[a-z][a-z0-9-]{0,29}[a-z0-9]$/,
"2 to 31 of lower-case letters, digits and -, a letter first"]}),...ownPython,maintainer:text({doc:"Whom to write to, as `Name <mail>`. Default: as for the clie\
nt",pattern:[mailbox,"Name <name@host.example>"]}),port:number({doc:"The port that its configuration begins with",default:8e3,min:1024}),suite:text({doc:"The su\
ite of the repository, as sources name it",default:"stable",pattern:[/^[a-z][a-z0-9-]*$/,"a name such as stable"]}),signed:flag({doc:"Whether the repository is \
signed, with the key in DEB_SIGNING_KEY. `false`: servers take it only where their administrator writes `Trusted: yes`",default:true})},{doc:"For the destinatio\
n `deb`",default:"filled"}),heroku:group({git:text({doc:"The git remote that deploys what is pushed to it, with `send`. The key: HEROKU_API_KEY, or what git and\
 ssh are configured for",pattern:[/^(https:\/\/[^@\s]+|ssh:\/\/[^\s]+|[\w.-]+@[\w.-]+:[^\s]+|file:\/\/\/[^\s]*|\/[^\s]*)$/,"an address by https or ssh, without \
a password"]}),branch:text({doc:"The branch that is deployed",default:"main",pattern:[/^[A-Za-z0-9](?!.*\.\.)[\w./-]*$/,"a name such as main"]})},{doc:"For the \
destination `heroku`",default:"filled"}),"github-release":group({repository:text({doc:"The repository that has the release. Default: the one that the workflow r\
uns for",pattern:[/^[\w.-]+\/[\w.-]+$/,"owner/name"]}),tag:text({doc:"The tag of the release; `{version}` stands for the version. Default: the tag that the work\
flow runs for, else v{version}",pattern:[/^[^\s~^:?*[\\{}]*\{version\}[^\s~^:?*[\\{}]*$/,"a tag with {version} in it"]}),changelog:path({doc:"The file whose sec\
tion of this version (`## 1.2.0`, `## [1.2.0] - 2026-01-31`, `## v1.2.0`) is the notes, relative to the project",default:"CHANGELOG.md"}),notes:choice(["any","c\
hangelog"],{doc:"`changelog`: nothing is published without such a section; `any`: a list of the files stands in for it",default:"any"})},{doc:"For the destinati\
on `github-release`",default:"filled"})},{doc:"What an operator runs"})};function pythonJson(value,separators={item:", ",key:": "}){const inner=item=>pythonJson(item,separators);if(Array.isArray(value))return`[${value.map(inner).join(
separators.item)}]`;if(typeof value==="object"&&value!==null&&!(value instanceof Date)){const entries=Object.entries(value).sort(([a],[b])=>compareCodePoints(a,
b));return`{${entries.map(([key,item])=>escape(key)+separators.key+inner(item)).join(separators.item)}}`}return typeof value==="string"?escape(value):String(value??
null)}var escape=text2=>JSON.stringify(text2).replace(/[\x7f-\uffff]/g,unit=>unit===""?unit:`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`);function compareCodePoints(a,b){
const[x,y]=[[...a],[...b]];for(let i=0;i<x.length&&i<y.length;i++){const difference=x[i].codePointAt(0)-y[i].codePointAt(0);if(difference!==0)return difference}
return x.length-y.length}function checkPdm(lock,project){const[algorithm="",digest]=(lock.contentHash??"").split(":");if(digest===void 0||algorithm==="sha256"&&digest===pdmContentHash(project.
data))return[];return[{code:"lock-out-of-date",fact:`${lock.file} was not made from ${project.file} as it is now`,fix:"Run pdm lock",where:{file:lock.file}}]}function pdmContentHash(data){
const[project,pdm]=[tableAt(data,"project"),tableAt(tableAt(data,"tool"),"pdm")];const content={sources:pdm.source??[],dependencies:project.dependencies??[],"de\
v-dependencies":devDependencies(data,pdm),"optional-dependencies":project["optional-dependencies"]??{},"requires-python":project["requires-python"]??"",resolution:pdm.
resolution??{}};return sha256(pythonJson(content))}function devDependencies(data,pdm){const groups={};for(const table of[tableAt(data,"dependency-groups"),tableAt(
pdm,"dev-dependencies")]){for(const[name,list2]of Object.entries(table)){const group2=normalizeName(name);groups[group2]=[...groups[group2]??[],...Array.isArray(
list2)?list2:[]]}}return groups}var tableAt=(table,key)=>isTable(table[key])?table[key]:{};var LEGACY_KEYS=["dependencies","source","extras","dev-dependencies"];var PROJECT_KEYS=["requires-python","dependencies","optional-dependencies"];function checkPoetry(lock,project){
if(lock.contentHash===void 0||lock.contentHash===poetryContentHash(project.data))return[];if(isBefore23(lock.generator)&&lock.contentHash===poetryContentHash(project.
data,false))return[];return[{code:"lock-out-of-date",fact:`${lock.file} was not made from ${project.file} as it is now`,fix:"Run poetry lock",where:{file:lock.file}}]}
function isBefore23(generator){const[major=0,minor=0]=(/\d+(?:\.\d+)*/.exec(generator??"")?.[0]??"").split(".").map(Number);return major<2||major===2&&minor<3}function poetryContentHash(data,withGroups=true){
return sha256(pythonJson(relevantContent(data,withGroups)))}function relevantContent(data,withGroups){const tool=tableAt2(data,"tool");const project=pick(tableAt2(
data,"project"),PROJECT_KEYS);const groups=withGroups?tableAt2(data,"dependency-groups"):{};const standard=!isEmpty(project)||!isEmpty(groups);const poetry=poetryContent(
tableAt2(tool,"poetry"),standard);if(!standard)return poetry;return{...isEmpty(project)?{}:{project},...isEmpty(groups)?{}:{"dependency-groups":groups},tool:{poetry}}}
function poetryContent(poetry,standard){const keys=[...LEGACY_KEYS,"group"];const kept=keys.filter(key=>poetry[key]!==void 0||!standard&&LEGACY_KEYS.includes(key));
return Object.fromEntries(kept.map(key=>[key,poetry[key]??null]))}var pick=(table,keys)=>Object.fromEntries(keys.filter(key=>table[key]!==void 0).map(key=>[key,
table[key]]));var tableAt2=(table,key)=>isTable(table[key])?table[key]:{};var isEmpty=table=>Object.keys(table).length===0;function checkRoots(lock,project){const locked=groupBy(lock.packages,({name})=>name);return project.dependencies.filter(requirement=>requirement.name!==project.
name&&canApply(requirement,project)).flatMap(requirement=>{const versions=(locked.get(requirement.name)??[]).map(({version})=>version);const holds=versions.some(
version=>version===""||requirement.constraint.length===0||requirement.constraint.some(set2=>satisfies(version,set2)));return holds?[]:[outOfStep(lock,project,requirement,
versions)]})}function canApply({marker},{requiresPython}){const algebra=new MarkerAlgebra;try{return algebra.and(marker===void 0?TRUE:algebra.parse(marker),careOf(
algebra,requiresPython))!==FALSE}catch(error){if(error instanceof MarkerError)return true;throw error}}function outOfStep(lock,project,{name,constraint,marker},versions){
const line=lineOfRequirement(project,name);return{code:"lock-out-of-date",fact:`${lock.file} has ${versions.length>0?`${name} ${versions.join(", ")}`:`no ${name}`}\
, where the project asks for ${name}${constraint.join(" || ")}${marker?` ; ${marker}`:""}`,fix:marker?"Lock the project again, for all machines and not only for\
 the one that locks (uv pip compile --universal does)":"Lock the project again",where:{file:project.file,...line===void 0?{}:{line}}}}function checkUv(lock,project){if(lock.kind!=="graph")return[];const python=checkPython(lock,project);const{metadata}=lock;if(!metadata)return[...python,...missingRoot(
lock,project)];const algebra=new MarkerAlgebra;const task={lock,project,algebra,outside:algebra.not(careOf(algebra,project.requiresPython)),sourced:sourcedNames(
project)};return[...python,...compareSection(task,wantedRoots(project),metadata.dependencies),...compareGroups(task,metadata)]}function checkPython(lock,project){
if(samePython(lock.requiresPython,project.requiresPython))return[];const[then,now]=[lock.requiresPython??"any version",project.requiresPython??"none"];return[outOfDate(
lock,project,`${lock.file} was made for Python ${then}, the project requires ${now}`)]}function samePython(locked,wanted){if(wanted===void 0)return true;const[a,
b]=[requiresPythonIntervals(locked??""),requiresPythonIntervals(wanted)];return JSON.stringify(a)===JSON.stringify(b)}function missingRoot(lock,project){return[
outOfDate(lock,project,`${lock.file} does not have the project '${project.name??""}' in it`)]}function sourcedNames({data}){const uv=isTable(data.tool)&&isTable(
data.tool.uv)?data.tool.uv:{};return new Set(isTable(uv.sources)?Object.keys(uv.sources).map(normalizeName):[])}function wantedRoots(project){const optional2=Object.
entries(project.extras).flatMap(([extra,list2])=>list2.map(each=>({...each,marker:withExtra(each.marker,extra)})));return[...project.dependencies,...optional2]}
function withExtra(marker,extra){const own=`extra == "${extra}"`;if(!marker)return own;return`${/\bor\b/.test(marker)?`(${marker})`:marker} and ${own}`}function compareGroups(task,metadata){
const names=new Set([...Object.keys(task.project.groups),...Object.keys(metadata.groupDependencies)]);return[...names].sort().flatMap(name=>compareSection(task,
task.project.groups[name]??[],metadata.groupDependencies[name]??[]))}function compareSection(task,wanted,locked){if(sameTexts(wanted,locked))return[];const before=locked.
map(edge=>({edge,spelling:fingerprint(task,edge)}));const after=wanted.map(edge=>({edge,spellings:[fingerprint(task,edge),.../\bin\b/.test(edge.marker??"")?[fingerprint(
task,edge,{lists:false})]:[]]}));const known=new Set(before.map(({spelling})=>spelling));const asked=new Set(after.flatMap(({spellings})=>spellings));const lost=after.
filter(({spellings})=>!spellings.some(spelling=>known.has(spelling))).map(({edge})=>edge);const extra=before.filter(({spelling})=>!asked.has(spelling)).map(({edge})=>edge);
const{lock,project}=task;const names=[...new Set([...lost,...extra].map(({name})=>name))];return names.map(name=>{const[now,then]=[lost.find(each=>each.name===name),
extra.find(each=>each.name===name)];return outOfDate(lock,project,`${project.file} ${describeChange(lock.file,now,then)}`,name)})}function sameTexts(wanted,locked){
const[now,then]=[wanted,locked].map(list2=>list2.map(edge=>write(edge).replaceAll('"',"'")).sort().join("\n"));return now===then}function describeChange(file,now,then){
if(!then)return`asks for ${write(now)}, which ${file} does not know`;return now?`asks for ${write(now)}, where ${file} has ${write(then)}`:`does not ask for ${write(
then)} any more`}var write=edge=>edge?`${edge.name}${edge.extras.length>0?`[${edge.extras.join(",")}]`:""}${edge.constraint.join(" || ")}${edge.marker?` ; ${edge.
marker}`:""}`:"";function fingerprint(task,{name,extras,constraint,marker},{lists=true}={}){if(task.sourced.has(name))return name;const clauses=constraint.flatMap(
set2=>parseSpecifier(set2)??[{operator:"",version:set2}]);const versions=clauses.map(({operator,version})=>operator+(normalizeVersion(version)??version)).sort();
return JSON.stringify([name,extras,versions,meaning(task,marker,lists).id])}function meaning({algebra,outside},text2,lists){try{if(text2===void 0)return TRUE;if(lists)
return algebra.or(algebra.parse(text2),outside);const kept=withoutLists(parseMarker(text2));return algebra.or(kept?algebra.of(kept):TRUE,outside)}catch(error){if(error instanceof
MarkerError)return TRUE;throw error}}function withoutLists(marker){if(marker.kind==="compare"){const list2=marker.variable.startsWith("python_")&&(marker.operator===
"in"||marker.operator==="not in");return list2&&marker.value.includes(",")?void 0:marker}const parts=marker.parts.map(withoutLists);if(marker.kind==="or"&&parts.
includes(void 0))return void 0;const kept=parts.filter(part=>part!==void 0);return kept.length>0?{kind:marker.kind,parts:kept}:void 0}function outOfDate(lock,project,fact,name){
const line=name===void 0?void 0:lineOfRequirement(project,name);return{code:"lock-out-of-date",fact,fix:"Run uv lock",where:line===void 0?{file:lock.file}:{file:project.
file,line}}}function checkFreshness(lock,project){switch(lock.format){case"poetry":return checkPoetry(lock,project);case"uv":return checkUv(lock,project);case"pdm":return checkPdm(
lock,project);case"pipfile":case"pylock":case"requirements":return checkRoots(lock,project)}}var checkPackages=lock=>[...checkTexts(lock),...lock.kind==="graph"?checkTwice(lock):[]];function checkTwice({packages,file,text:text2}){const seen=new Set;const byName2=groupBy(
packages,({name})=>name);const several=packages.filter(({name})=>(byName2.get(name)?.length??0)>1);return several.flatMap(({name,version,source})=>{const id=JSON.
stringify([name,version,source]);if(!seen.has(id)){seen.add(id);return[]}const line=lineOfPackage(text2,name,version);return[{code:"duplicate-package",fact:`${name}\
 ${version} is there twice`,fix:"Lock the project again",where:{file,...line&&{line}}}]})}function checkTexts(lock){return lock.packages.flatMap(locked=>judge(locked).
map(({code,fact})=>{const line=lineOfPackage(lock.text,locked.name,locked.version)??lineWhere(lock.text,each=>each.includes(JSON.stringify(locked.name)));return{
code,fact,fix:"Write the file again with its own tool",where:{file:lock.file,...line&&{line}}}}))}var VERSION2=/^[\w.!+-]*$/;var SPACE2=/[\s\0-\x1f\x7f]/;function judge({
name,version,source}){if(source.kind!=="index"&&source.kind!=="url")return[];if(isName(name)&&VERSION2.test(version)&&!SPACE2.test(source.url??""))return[];return[
...isName(name)?[]:[{code:"bad-name",fact:`${JSON.stringify(name.slice(0,80))} is not a name that a distribution can have`}],...VERSION2.test(version)?[]:[{code:"\
bad-version",fact:`${name.slice(0,80)} has a version that is none: ${JSON.stringify(version.slice(0,80))}`}],...SPACE2.test(source.url??"")?[{code:"bad-url",fact:`${name.
slice(0,80)} comes from an address with white space in it`}]:[]]}var LENGTHS=new Map([["sha256",64],["sha384",96],["sha512",128]]);var WEAK=new Set(["md5","sha1","sha224"]);function judgeHash(hash){const colon=hash.indexOf(":");
const algorithm=hash.slice(0,Math.max(colon,0)).toLowerCase();const digest=hash.slice(colon+1);if(WEAK.has(algorithm))return"weak";if(/^[a-z]\w+$/.test(algorithm)&&
!LENGTHS.has(algorithm))return"unknown";return digest.length===LENGTHS.get(algorithm)&&isHex(digest)?"strong":"malformed"}var isHex=text2=>/^[0-9a-f]+$/i.test(text2);
var sortHashes=hashes=>[...new Set(hashes.map(hash=>hash.toLowerCase()))].sort();var readLater=(lists,read)=>lists.length>0&&lists.every(list2=>list2 instanceof FileList)?new Unread(lists,read):read();var Unread=class{#lists;#read;#files;constructor(lists,read){
this.#lists=lists;this.#read=read}hashes(){return this.#lists.flatMap(list2=>list2.hashes())}read(){return this.#files??=this.#read()}};var RELOCK="Lock the pro\
ject again with a current version of the tool";function lockedFile(shape,owner,hashes,rest){if(hashes.length===0)return{...rest,hashes:[]};const[only]=hashes;if(hashes.
length===1&&only&&isPlain2(only))return Object.assign(rest,{hashes});const strong=hashes.filter(hash=>isStrong(shape,owner,hash,hashes));return strong.length>0?
{...rest,hashes:sortHashes(strong)}:void 0}var isPlain2=hash=>/^sha256:[0-9a-f]{64}$/.test(hash);function isStrong(shape,owner,hash,all){const verdict=judgeHash(
hash);if(verdict==="strong")return true;if(verdict!=="malformed"&&all.some(other=>judgeHash(other)==="strong"))return false;const digest=hash.slice(hash.indexOf(
":")+1);const line=lineWhere(shape.text,each=>each.includes(digest.length<8?hash:digest));shape.add(verdict==="weak"?"weak-hash":"bad-hash",`${owner} ${FACTS[verdict]}\
: '${hash.slice(0,80)}'`,RELOCK,`${owner}.files`,line);return false}var FACTS={weak:"is locked by a weak hash",unknown:"has a hash that pip cannot check",malformed:"\
has a hash that is none"};function sizeOf(shape,table,key){const{size}=table;if(size===void 0)return{};if(typeof size==="number"&&Number.isSafeInteger(size)&&size>=
0)return{size};shape.add("wrong-type",`${key}.size is ${String(size)}, where a number of bytes belongs`,"Correct it, or write the file again with its own tool",
`${key}.size`);return{}}function uploadTimeOf(table){const time=table["upload-time"]??table.upload_time;return optional("uploadTime",time instanceof Date?time.toISOString():
typeof time==="string"?time:void 0)}function fileNameOf(address){const end=address.search(/[?#]/);const path2=end<0?address:address.slice(0,end);const name=path2.
slice(path2.lastIndexOf("/")+1);if(!name.includes("%"))return name;try{return decodeURIComponent(name)}catch{return name}}function readPdmLock(text2,file="pdm.lock"){const data=readToml(text2,file,"file");const shape=new Shape(file,text2);const metadata=shape.table(data.metadata,"m\
etadata");const version=shape.required(metadata.lock_version,"metadata.lock_version");if(version&&!/^4(?:\.|$)/.test(version))unknownVersion(shape,version);const oldFiles2=shape.
table(metadata.files,"metadata.files");const entries=shape.tables(data.package,"package").map((table,i)=>readEntry(shape.nth("package",i),table,`package[${i}]`,
oldFiles2));const[target]=shape.tables(metadata.targets,"metadata.targets");shape.finish();return{kind:"graph",format:"pdm",file,text:text2,version,packages:assemble(
entries),...optional("requiresPython",shape.string(target?.requires_python,"metadata.targets.requires_python")),...optional("contentHash",shape.string(metadata.
content_hash,"metadata.content_hash"))}}function unknownVersion(shape,version){shape.add("unknown-lock-version",`Lock version ${version} of pdm is not known her\
e`,"Lock with a pdm that writes version 4","metadata.lock_version")}function readEntry(shape,table,key,oldFiles2){const name=normalizeName(shape.required(table.
name,`${key}.name`));const version=shape.required(table.version,`${key}.version`);const marker=shape.string(table.marker,`${name}.marker`);const files=table.files??
oldFiles2[`${String(table.name)} ${version}`];return{name,version,source:readSource(shape,table,name),files:readLater([files],()=>readFiles(shape,files,name,version)),
...optional("requiresPython",shape.string(table.requires_python,`${name}.requires_python`)||void 0),markers:marker?{"":marker}:{},dependencies:shape.strings(table.
dependencies,`${name}.dependencies`).flatMap(text2=>readEdge(shape,text2,name)??[]),extras:{},ofExtras:sortedUnique(shape.strings(table.extras,`${name}.extras`).
map(normalizeName))}}function readEdge(shape,text2,owner){try{return parseRequirement(text2)}catch(error){if(!(error instanceof RequirementError))throw error;shape.
add("bad-requirement",`${owner} needs what cannot be read: ${error.message}`,"Lock again with pdm",`${owner}.dependencies`);return void 0}}function readSource(shape,table,name){
const text2=field=>shape.string(table[field],`${name}.${field}`);const[url,git,path2]=[text2("url"),text2("git")??text2("hg")??text2("svn")??text2("bzr"),text2(
"path")];if(git!==void 0)return{kind:"git",url:git,...optional("commit",text2("revision")),...optional("subdirectory",text2("subdirectory"))};if(path2!==void 0)
return table.editable===true||!/\.(?:whl|gz|zip|bz2|xz)$/.test(path2)?{kind:"directory",path:path2,editable:table.editable===true}:{kind:"path",path:path2};if(url!==
void 0)return{kind:"url",url:url.split("#")[0],...optional("subdirectory",text2("subdirectory"))};return{kind:"index"}}function readFiles(shape,value,name,version){
return shape.tables(value,`${name}.files`).flatMap(table=>{const url=shape.string(table.url,`${name}.files.url`);const file=shape.string(table.file,`${name}.fil\
es.file`)??url?.split(/[?#]/)[0]?.split("/").at(-1);const hash=shape.required(table.hash,`${name}.files.hash`);return lockedFile(shape,`${name} ${version}`,hash?
[hash]:[],{...optional("name",file),...optional("url",url)})??[]})}function assemble(entries){const packages=new Map;for(const{ofExtras,...entry}of entries){const id=JSON.
stringify([entry.name,entry.version,entry.source]);const known=packages.get(id)??{...entry,dependencies:[],markers:{},extras:{}};packages.set(id,known);if(ofExtras.
length>0)known.extras[ofExtras.join(",")]=entry.dependencies;else packages.set(id,{...known,dependencies:[...known.dependencies,...entry.dependencies],markers:entry.
markers})}return[...packages.values()].map(each=>({...each,extras:withSingles(each.extras)}))}function withSingles(extras){const all={...extras};for(const[together,
edges]of Object.entries(extras))for(const extra of together.split(","))all[extra]??=edges;return all}var PLAIN=String.raw`[^"\\\x00-\x1f\x7f]*`;var TEXT=String.raw`"${PLAIN}(?:\\["\\]${PLAIN})*"`;var TEXTS=`\\[(?:${TEXT}(?:, ${TEXT})*)?\\]`;var PACKAGE=new RegExp(
[String.raw`^name = "(${PLAIN})"\nversion = "(${PLAIN})"\ndescription = ${TEXT}\noptional = (?:true|false)\npython-versions = "(${PLAIN})"\ngroups = \["(${PLAIN}(?:", "${PLAIN})*)"\]\n`,
String.raw`(?:markers = (${TEXT})\n)?files = (${filesPattern("file").list})\n(?:markers = (${TEXT})\n)?`,String.raw`(?:\n\[package\.dependencies\]\n((?:[\w-]+ = ["{][^\n]*\n)+))?(?:\n\[package\.extras\]\n((?:[\w-]+ = ${TEXTS}\n)+))?$`].
join(""));var PLAIN_PAIR=new RegExp(`^([\\w-]+) = "(${PLAIN})"$`);var DEPENDENCY=new RegExp(`^([\\w-]+) = \\{version = "(${PLAIN})"(?:, extras = \\["(${PLAIN}(?\
:", "${PLAIN})*)"\\])?(?:, optional = (true))?(?:, markers = (${TEXT}))?\\}$`);var UNNAMED=/optional = true(?!.*\bextra == \\"[^"'\\]*\\")/;function takePackage(block){
const found=PACKAGE.exec(block);if(!found)return void 0;const[,name="",version,python,groups="",before,files="",after,dependencies,extras]=found;if(before&&after||
extras&&namesTwice(extras))return void 0;const markers=before??after;const needs=dependencies===void 0?{}:readDependencies(dependencies);if(!needs)return void 0;
const table={name,version,"python-versions":python,groups:groups.split('", "'),files:FileList.of(files),dependencies:needs};if(markers)table.markers=unquoted(markers);
if(extras&&isAsked(extras,name,dependencies))table.extras=readLists(extras);return table}var unquoted=text2=>text2.includes("\\")?JSON.parse(text2):text2.slice(
1,-1);function namesTwice(lines){const names=lines.match(/^[\w-]+/gm);return new Set(names).size<names.length}var isAsked=(extras,name,dependencies="")=>UNNAMED.
test(dependencies)||/[[ ]" /.test(extras)||extras.toLowerCase().replace(/[-_.]+/g,"-").includes(`"${normalizeName(name)}`);function readDependencies(lines){try{
return readPairs(lines)}catch{return void 0}}function readPairs(lines){const table=new Entry;for(const line of lines.slice(0,-1).split("\n")){const[,key,text2=""]=PLAIN_PAIR.
exec(line)??[];if(key!==void 0)set(table,key,text2);else if(!readDependency(line,table))readPair(line,table)}return table}function readLists(lines){const table=new Entry;
for(const line of lines.slice(0,-1).split("\n")){const at=line.indexOf(" = ");set(table,line.slice(0,at),JSON.parse(line.slice(at+3)))}return table}function readDependency(line,table){
const[,key,version,extras,optional2,markers]=DEPENDENCY.exec(line)??[];if(key===void 0)return false;const dependency={version};if(extras!==void 0)dependency.extras=
extras.split('", "');if(optional2!==void 0)dependency.optional=true;if(markers!==void 0)dependency.markers=unquoted(markers);set(table,key,dependency);return true}
function readPair(line,table){const cursor=new Cursor(line);cursor.pair(table);if(cursor.at<line.length)fail()}var START="\n[[package]]\n";function readTaken(text2,files,take,read){if(text2.length>MAX_SIZE)return void 0;const[head="",first="",...blocks]=text2.split(START);
const taken=new Map;const rest=[head,first];blocks.forEach((block,i)=>{const found=take(block);if(found)taken.set(i+1,found);else rest.push(block)});const data=taken.
size>0?readRegularToml(rest.join(START),files):void 0;return data&&withoutProblems(()=>read(data,taken))}function withoutProblems(read){try{return read()}catch(error){
if(error instanceof ReleaseError)return void 0;throw error}}function inPlace(taken,others){const rest=others.values();return Array.from({length:taken.size+others.
length},(_,i)=>taken.get(i)??rest.next().value)}var KNOWN=new Set(["1.0","1.1","2.0","2.1"]);function readPoetryLock(text2,file="poetry.lock"){const shape=new Shape(file,text2);const take=block=>{const table=takePackage(
block);const locked=table&&readPackage(shape,table,"package",new Map);return shape.problems.length>0?void 0:locked};return readTaken(text2,"file",take,(data,taken)=>readParsed(
data,taken,text2,file))??readParsed(readToml(text2,file,"file"),new Map,text2,file)}function readParsed(data,taken,text2,file){const shape=new Shape(file,text2);
const metadata=shape.table(data.metadata,"metadata");const version=shape.required(metadata["lock-version"],"metadata.lock-version");if(version&&!KNOWN.has(version))
unknownVersion2(shape,version);const filesByName=oldFiles(shape,metadata);const others=shape.tables(data.package,"package").map((table,i)=>readPackage(shape.nth(
"package",i),table,`package[${i}]`,filesByName));shape.finish();const packages=inPlace(taken,others);return{kind:"graph",format:"poetry",file,text:text2,version,
packages,...optional("generator",/@generated by (Poetry \S+)/.exec(text2.slice(0,300))?.[1]),...optional("requiresPython",pythonVersions(metadata["python-versio\
ns"])),...optional("contentHash",shape.string(metadata["content-hash"],"metadata.content-hash"))}}function unknownVersion2(shape,version){const fact=`Lock versi\
on ${version} of poetry is not known here`;shape.add("unknown-lock-version",fact,`Lock with a poetry that writes one of ${[...KNOWN].join(", ")}`,"metadata.lock\
-version")}var pythonVersions=value=>typeof value==="string"?fromPoetryConstraint(value).join("||")||void 0:void 0;function oldFiles(shape,metadata){const table=shape.
table(metadata.files,"metadata.files");return new Map(Object.entries(table).map(([name,files])=>[normalizeName(name),files]))}function readPackage(shape,table,key,filesByName){
const name=normalizeName(shape.required(table.name,`${key}.name`));const version=shape.required(table.version,`${key}.version`);const edges=readEdges(shape,table,
name);const files=table.files??filesByName.get(name);return{name,version,source:readSource2(shape,table,name),files:readLater([files],()=>readFiles2(shape,files,
name,version)),...optional("requiresPython",pythonVersions(table["python-versions"])),markers:readMarkers(shape,table,name),...table.groups===void 0?oldGroups(table):
{groups:shape.strings(table.groups,`${name}.groups`).map(normalizeName)},dependencies:edges.flatMap(({edge,extras})=>extras===void 0?edge:[]),extras:byExtra(edges,
selfEdges(shape,table,name))}}var oldGroups=table=>typeof table.category==="string"?{groups:[table.category]}:{};function readFiles2(shape,value,name,version){const[
owner,ofFile,ofHash]=[`${name} ${version}`,`${name}.files.file`,`${name}.files.hash`];return shape.tables(value,`${name}.files`).flatMap(table=>{const file=shape.
required(table.file,ofFile);const hash=shape.required(table.hash,ofHash);return lockedFile(shape,owner,hash?[hash]:[],{name:file})??[]})}function readSource2(shape,table,name){
if(table.source===void 0)return{kind:"index"};const source=shape.table(table.source,`${name}.source`);const url=shape.string(source.url,`${name}.source.url`)??"";
switch(source.type){case"git":return{kind:"git",url,...optional("commit",shape.string(source.resolved_reference,`${name}.source.resolved_reference`)),...optional(
"subdirectory",shape.string(source.subdirectory,`${name}.source.subdirectory`))};case"url":return{kind:"url",url,...optional("subdirectory",shape.string(source.
subdirectory,`${name}.source.subdirectory`))};case"file":return{kind:"path",path:url};case"directory":return{kind:"directory",path:url,editable:table.develop===
true};default:return{kind:"index",...optional("url",url||void 0)}}}function readMarkers(shape,table,name){const value=table.markers??table.marker;if(value===void 0)
return{};if(typeof value==="string")return{"":value};const markers=shape.table(value,`${name}.markers`);return Object.fromEntries(Object.entries(markers).map(([
group2,text2])=>[normalizeName(group2),shape.string(text2,`${name}.markers.${group2}`)??""]))}function readEdges(shape,table,owner){const dependencies=shape.table(
table.dependencies,`${owner}.dependencies`);let known;const listed3=name=>(known??=extrasByName(shape,table,owner)).get(name)??[];return Object.entries(dependencies).
flatMap(([name,value])=>{const entries=Array.isArray(value)?value:[value];return entries.map(entry=>readEdge2(shape,name,entry,`${owner}.dependencies.${name}`,listed3))})}
function readEdge2(shape,name,value,key,listed3){const plain2={name:normalizeName(name),extras:[],constraint:[]};if(typeof value==="string")return{edge:{...plain2,
constraint:fromPoetryConstraint(value)}};const table=shape.table(value,key);const text2=field=>shape.string(table[field],`${key}.${field}`);const marker=bothMarkers(
text2("markers"),pythonMarker(text2("python")??"*"));const edge={...plain2,constraint:fromPoetryConstraint(text2("version")??"*"),extras:sortedUnique(shape.strings(
table.extras,`${key}.extras`).map(normalizeName)),...optional("marker",marker),...optional("url",text2("url"))};const named=marker?.includes("extra")?extrasIn(marker):
[];if(named.length>0)return{edge,extras:named};return table.optional===true?{edge,extras:listed3(edge.name)}:{edge}}var extrasIn=marker=>sortedUnique([...marker.
matchAll(/\bextra\s*==\s*["']([^"']*)["']/g)].map(([,name=""])=>normalizeName(name)));function extrasByName(shape,table,owner){const byName2=new Map;for(const{extra,
requirement}of listedExtras(shape,table,owner)){byName2.set(requirement.name,[...byName2.get(requirement.name)??[],extra])}return byName2}function listedExtras(shape,table,owner,wanted=_=>true){
const extras=isTable(table.extras)?table.extras:{};return Object.entries(extras).flatMap(([extra,list2])=>shape.strings(list2,`${owner}.extras.${extra}`).filter(
wanted).flatMap(text2=>{const requirement=requirementOf(text2);return requirement?[{extra:normalizeName(extra),requirement}]:[]}))}function requirementOf(text2){
try{return parseRequirement(text2.replace(/^([^(;]*)\([^()]*\)/,"$1"))}catch(error){if(error instanceof RequirementError)return void 0;throw error}}function selfEdges(shape,table,owner){
const initial=owner.charAt(0);return listedExtras(shape,table,owner,text2=>text2.trimStart().charAt(0).toLowerCase()===initial).filter(({requirement})=>requirement.
name===owner).map(({extra,requirement})=>({extra,edge:{...requirement,constraint:[]}}))}function byExtra(edges,selves){const extras={};const add=(extra,edge)=>void(extras[extra]??=
[]).push(edge);for(const{edge,extras:names}of edges)for(const name of names??[])add(name,edge);for(const{extra,edge}of selves)add(extra,edge);return extras}var TEXT2=String.raw`"([^"\\\x00-\x1f\x7f]+)"`;var TEXTS2=String.raw`(?:    "[^"\\\x00-\x1f\x7f]+",\n)+`;var NAME="[a-z0-9]+(?:-[a-z0-9]+)*";var VERSION3=String.
raw`"([\w.!+-]+)"`;var EDGE=String.raw`    \{ name = "(${NAME})"(?:, version = ${VERSION3}, source = \{ registry = ${TEXT2} \})?(?:, extra = \["(${NAME}(?:", "${NAME})*)"\])?(?:, marker = ${TEXT2})? \},\n`;
var silent=pattern=>pattern.replace(/(?<!\\)\((?!\?)/g,"(?:");var PACKAGE2=new RegExp([`^name = "(${NAME})"\\nversion = ${VERSION3}\\nsource = \\{ registry = ${TEXT2}\
 \\}\\n`,`(?:resolution-markers = \\[\\n(${TEXTS2})\\]\\n)?`,`(?:dependencies = \\[\\n((?:${silent(EDGE)})+)\\]\\n)?`,`(?:sdist = (${filesPattern("url").one})\\n\
)?(?:wheels = (${filesPattern("url").list})\\n)?$`].join(""));var ONE_EDGE=new RegExp(`^${EDGE.slice(0,-2)}$`);function packageTaker(readFiles4){const edges=new Map;
let source={kind:"index"};return block=>{const found=PACKAGE2.exec(block);if(!found)return void 0;const{1:name="",2:version="",3:url="",4:markers,5:dependencies,
6:sdist,7:wheels}=found;if(source.url!==url)source={kind:"index",url};return{name,version,source,files:readFiles4({sdist:sdist===void 0?void 0:FileList.of(sdist),
wheels:wheels===void 0?void 0:FileList.of(wheels)},name,version),markers:markers===void 0?{}:{"":linesOf(markers).map(line=>`(${line.slice(5,-2)})`).join(" or ")},
dependencies:dependencies===void 0?[]:linesOf(dependencies).map(line=>edgeOf(edges,line)),extras:{},groupDependencies:{}}}}var linesOf=text2=>text2.slice(0,-1).
split("\n");function edgeOf(known,line){const seen=known.get(line);if(seen)return seen;const[,name="",version,,extras,marker]=ONE_EDGE.exec(line);const edge={name,
extras:extras===void 0?[]:sortedUnique(extras.split('", "')),constraint:[]};if(marker!==void 0)edge.marker=marker;if(version!==void 0)edge.version=version;known.
set(line,edge);return edge}function readUvLock(text2,file="uv.lock",project){const shape=new Shape(file,text2);const take=packageTaker((lists,name,version)=>readFiles3(shape,lists,name,version));
return readTaken(text2,"url",take,(data,taken)=>readParsed2(data,taken,text2,file,project))??readParsed2(readToml(text2,file,"url"),new Map,text2,file,project)}
function readParsed2(data,taken,text2,file,project){const shape=new Shape(file,text2);if(data.version!==1)unknownVersion3(shape,data.version);const tables=shape.
tables(data.package,"package");const packages=tables.map((table,i)=>readPackage2(shape.nth("package",i),table,`package[${i}]`));const rootAt=tables.findIndex((table,i)=>project===
void 0?localPath(table)===".":isNamed(packages[i],table,project));const environments=shape.strings(data["supported-markers"],"supported-markers");const root=packages[rootAt];
const lock={kind:"graph",format:"uv",file,text:text2,version:`${String(data.version)}.${String(data.revision??0)}`,packages:inPlace(taken,packages).filter(each=>each!==
root),...optional("requiresPython",shape.string(data["requires-python"],"requires-python")),...environments.length>0?{environments}:{},...root?{root,metadata:readMetadata(
shape,tables[rootAt],shape.table(data.manifest,"manifest"))}:{}};shape.finish();return lock}function unknownVersion3(shape,version){const fact=`Version ${String(
version)} of uv.lock is not known here`;shape.add("unknown-lock-version",fact,"Lock with a uv that writes version 1","version")}var LOCAL=["virtual","editable",
"directory"];function localPath(table){const source=isTable(table.source)?table.source:{};return LOCAL.map(kind=>source[kind]).find(path2=>typeof path2==="strin\
g")}var isNamed=(locked,table,project)=>locked?.name===project&&localPath(table)!==void 0;function readPackage2(shape,table,key){const name=normalizeName(shape.
required(table.name,`${key}.name`));const version=shape.string(table.version,`${name}.version`)??"";const markers=shape.strings(table["resolution-markers"],`${name}\
.resolution-markers`);return{name,version,source:readSource3(shape,table,name),files:readFiles3(shape,table,name,version),markers:markers.length>0?{"":markers.map(
marker=>`(${marker})`).join(" or ")}:{},dependencies:readEdges2(shape,table.dependencies,`${name}.dependencies`),extras:readSections(shape,table["optional-depen\
dencies"],`${name}.optional-dependencies`),groupDependencies:readSections(shape,table["dev-dependencies"],`${name}.dev-dependencies`)}}function readSections(shape,value,key){
const entries=Object.entries(shape.table(value,key));return Object.fromEntries(entries.map(([section,list2])=>[normalizeName(section),readEdges2(shape,list2,`${key}\
.${section}`)]))}function readEdges2(shape,value,key){return shape.tables(value,key).map(table=>readEdge3(shape,table,key))}function readEdge3(shape,table,key){
const text2=field=>table[field]===void 0?void 0:shape.string(table[field],`${key}.${field}`);const extras=table.extra??table.extras;const specifier=text2("speci\
fier");const edge={name:normalizeName(shape.required(table.name,`${key}.name`)),extras:extras===void 0?[]:sortedUnique(shape.strings(extras,`${key}.extra`).map(
normalizeName)),constraint:specifier?[specifier]:[]};const[marker,version]=[text2("marker"),text2("version")];const url=text2("url")??text2("git")??text2("edita\
ble")??text2("directory")??text2("path")??urlOfSource(table.source);if(marker!==void 0)edge.marker=marker;if(version!==void 0)edge.version=version;if(url!==void 0)
edge.url=url;return edge}function urlOfSource(source){const direct=isTable(source)?source.url??source.git:void 0;return typeof direct==="string"?direct:void 0}function readSource3(shape,table,name){
const source=shape.table(table.source,`${name}.source`);const text2=field=>shape.string(source[field],`${name}.source.${field}`);const[registry,url,git,path2]=[
text2("registry"),text2("url"),text2("git"),text2("path")];const directory=text2("editable")??text2("directory")??text2("virtual");if(registry!==void 0)return{kind:"\
index",url:registry};if(url!==void 0)return{kind:"url",url,...optional("subdirectory",text2("subdirectory"))};if(git!==void 0)return{kind:"git",url:git.split(/[?#]/)[0],
...optional("commit",git.split("#")[1]),...optional("subdirectory",/[?&]subdirectory=([^&#]+)/.exec(git)?.[1])};if(path2!==void 0)return{kind:"path",path:path2};
if(directory!==void 0)return{kind:"directory",path:directory,editable:source.editable!==void 0};shape.add("missing-value",`${name} has no source that is known h\
ere`,"Lock again with uv",`${name}.source`);return{kind:"index"}}function readFiles3(shape,table,name,version){const{sdist,wheels,source}=table;const lists=isTable(
source)&&source.url!==void 0?[]:[sdist,wheels].filter(value=>value!==void 0);return readLater(lists,()=>readAll(shape,table,name,version))}function readAll(shape,table,name,version){
const sdist=table.sdist===void 0?[]:[shape.table(table.sdist,`${name}.sdist`)];const wheels=shape.tables(table.wheels,`${name}.wheels`);const direct=isTable(table.
source)&&typeof table.source.url==="string"?table.source.url:void 0;const[owner,key]=[`${name} ${version}`,`${name}.files`];return[...sdist,...wheels].flatMap(entry=>readFile(
shape,entry,owner,key,direct)??[])}function readFile(shape,entry,owner,key,direct){const url=shape.string(entry.url,key)??direct;const address=shape.string(entry.
filename,key)??shape.string(entry.path,key)??url;const hash=shape.string(entry.hash,key);const file={...sizeOf(shape,entry,key),...uploadTimeOf(entry)};if(address)
file.name=fileNameOf(address);if(url!==void 0)file.url=url;return lockedFile(shape,owner,hash?[hash]:[],file)}function readMetadata(shape,table,manifest){const metadata=shape.
table(table.metadata,"metadata");const overrides=readEdges2(shape,manifest.overrides,"manifest.overrides");return{dependencies:readEdges2(shape,metadata["requir\
es-dist"],"metadata.requires-dist"),groupDependencies:readSections(shape,metadata["requires-dev"],"metadata.requires-dev"),...metadata["provides-extras"]===void 0?
{}:{extras:shape.strings(metadata["provides-extras"],"metadata.provides-extras").map(normalizeName)},overridden:new Set(overrides.map(({name})=>name))}}function lockFormatOf(file){const name=file.slice(Math.max(file.lastIndexOf("/"),file.lastIndexOf("\\"))+1);if(isPylockName(name))return"pylock";if(/requirements.*\.txt$/i.
test(name)||/\.txt$/.test(name))return"requirements";return NAMES.get(name)}var NAMES=new Map([["poetry.lock","poetry"],["uv.lock","uv"],["pdm.lock","pdm"],["Pi\
pfile.lock","pipfile"]]);var LOCK_NAMES=["uv.lock","poetry.lock","pdm.lock","Pipfile.lock","pylock.toml","requirements.txt"];async function readLock(text2,file,project){
const lock=await readFormat(text2,file,project);const problems=checkPackages(lock);if(problems.length>0)throw misconfigured(problems);return lock}async function readFormat(text2,file,project){
const format=lockFormatOf(file);switch(format){case"poetry":return readPoetryLock(text2,file);case"uv":return readUvLock(text2,file,project);case"pdm":return readPdmLock(
text2,file);case"pipfile":return(await import("./pipfile-7RLAC244.js")).readPipfileLock(text2,file);case"pylock":return(await import("./pylock-L66GMHE3.js")).
readPylock(text2,file);case"requirements":return(await import("./requirements-AMM7VRLL.js")).readRequirementsLock(text2,file);case void 0:throw misconfigured([{code:"\
unknown-lock",fact:`${file} is no lock that is known here`,fix:`Name one of ${LOCK_NAMES.join(", ")}`,where:{file}}])}}async function loadProject(request,ports){const folder=absolute(ports,request.project);const problems=[];const texts=[];const read=async(path3,given)=>{const text2=given??
await ports.files.text(path3);texts.push([(0,import_posix.relative)(folder,path3),text2]);return text2};const config=await readConfiguration(request,folder,read,
ports);problems.push(...config.problems);const path2=(0,import_posix.join)(folder,"pyproject.toml");const there=await ports.files.has(path2);const project=await collecting(
problems,async()=>readProject(there?await read(path2):"","pyproject.toml"));const ofLock=[];const lock=await collecting(ofLock,async()=>{const file=await findLock(
request.lock??config.config.lock,folder,ports);const text2=await read(file);if(request.brief&&isMiddling(text2))ports.host.endsSoon();return readLock(text2,(0,import_posix.relative)(
folder,file)||(0,import_posix.basename)(file),project?.name)});if(!there&&!(request.brief&&lock?.kind==="flat"))problems.push({code:"project-missing",fact:`${folder}\
 has no pyproject.toml`,fix:"Name the folder of a Python project"});problems.push(...ofLock);if(lock&&project&&there)problems.push(...checkFreshness(lock,project));
if(lock?.format==="pipfile")await collecting(problems,()=>noticePipfile(lock,folder,ports));if(problems.length>0||!lock||!project)throw misconfigured(problems);
const{vendored,problems:refused}=await vendoring(lock,config.config.native.vendor);if(refused.length>0)throw misconfigured([...refused]);return{...config,folder,
project,vendored,lock:vendored.length>0?(await import("./vendor-DXURJGMO.js")).withVendored(lock,vendored):lock,inputs:()=>Object.fromEntries(texts.map(([path3,
text2])=>[path3,sha256(text2)]))}}var isMiddling=({length})=>length>1e6&&length<3e6;var vendoring=async(lock,names)=>names.length>0?(await import("./vendor-DXURJGMO.js")).
vendoredOf(lock,names):{vendored:[],problems:[]};async function collecting(problems,read){try{return await read()}catch(error){if(!(error instanceof ReleaseError))
throw error;problems.push(...error.problems);return void 0}}async function noticePipfile(lock,folder,{files,reporter}){const path2=(0,import_posix.join)(folder,
lock.file,"../Pipfile");if(!await files.has(path2))return;const{checkPipfile}=await import("./pipfile-6225JEVY.js");checkPipfile(lock,await files.text(path2)).
forEach(reporter.warn)}async function readConfiguration({config,configText},folder,read,ports){const path2=config?absolute(ports,config):(0,import_posix.join)(folder,
"release.yaml");const configFile=config??"release.yaml";if(configText!==void 0||await ports.files.has(path2)){const{readConfig}=await import("./read-config-KPPCQ4JG.js");
return{...readConfig(await read(path2,configText),configFile),configFile}}const problems=config?[{code:"config-missing",fact:`there is no ${config}`,fix:"Check \
the path, or leave --config out",where:{key:"--config"}}]:[];const empty=acceptFields(configFields,{},"",[]);return{config:empty,configFile,problems,lineOf:()=>void 0}}
async function findLock(named,folder,{files}){if(named){if(await files.has((0,import_posix.join)(folder,named)))return(0,import_posix.join)(folder,named);throw misconfigured(
[{code:"lock-missing",fact:`there is no ${named}`,fix:"Check the path; it is relative to the project",where:{key:"lock"}}])}const present=(await Promise.all(LOCK_NAMES.
map(async name=>await files.has((0,import_posix.join)(folder,name))?[name]:[]))).flat();const[only,...others]=present;if(!only)throw misconfigured([{code:"lock-\
missing",fact:`the project has no lock: none of ${LOCK_NAMES.join(", ")} is beside pyproject.toml`,fix:"Lock it with your tool (poetry lock, uv lock, pdm lock, \
…) and commit the lock"}]);if(others.length>0)throw misconfigured([{code:"lock-ambiguous",fact:`the project has ${present.length} locks: ${present.join(", ")}`,
fix:"Say which one counts: 'lock:' in release.yaml, or --lock",where:{key:"lock"}}]);return(0,import_posix.join)(folder,only)}var MAX_SIZE=256*1024*1024;function readToml(text2,file,files){if(text2.length>MAX_SIZE)throw misconfigured([tooBig(text2.length,file)]);try{return readRegularToml(
text2,files)??parse(text2)}catch(error){throw misconfigured([badToml(error,file)])}}var tooBig=(length,file)=>({code:"file-too-big",fact:`${file} has ${length} \
characters`,fix:"Lock the project again, or name the right file",where:{file}});function badToml(error,file){const line=error instanceof TomlError?error.line:1;
const[first=""]=String(error instanceof Error?error.message:error).split("\n");const reason=first.replace(/^Invalid TOML document: /,"").replace(/\.$/,"");return{
code:"bad-toml",fact:`This is not valid TOML: ${reason}`,fix:"Correct the line, or write the file again with its own tool",where:{file,line}}}function readProject(text2,file="pyproject.toml"){const data=readToml(text2,file);const shape=new Shape(file,text2);const project=shape.table(data.project,"proj\
ect");const tool=shape.table(data.tool,"tool");const poetry=readPoetryProject(shape,shape.table(tool.poetry,"tool.poetry"),project);const standard=readDependencies2(
shape,project);const result={file,text:text2,data,...readIdentity(shape,project,poetry),...poetry.merge?poetry.merge(standard):standard,groups:readGroups(shape,
data,poetry.groups,enrichAll),dynamic:shape.strings(project.dynamic,"project.dynamic"),scripts:{...poetry.scripts,...readScripts(shape,project.scripts,"project.\
scripts")},guiScripts:readScripts(shape,project["gui-scripts"],"project.gui-scripts"),build:readBuild(shape,data)};shape.finish();return result}function readIdentity(shape,project,fallback){
const name=shape.string(project.name,"project.name")??fallback.name;if(name!==void 0&&!isName(name))shape.add("bad-name",`'${name}' is not a name that a distrib\
ution can have`,"Use letters, digits, ., - and _","project.name");return{...optional("name",name===void 0?void 0:normalizeName(name)),...optional("version",shape.
string(project.version,"project.version")??fallback.version),...optional("requiresPython",shape.string(project["requires-python"],"project.requires-python")??fallback.
requiresPython)}}function readDependencies2(shape,project){const optionalTable=shape.table(project["optional-dependencies"],"project.optional-dependencies");const extras=Object.
entries(optionalTable).map(([name,list2])=>{const key=`project.optional-dependencies.${name}`;return[normalizeName(name),readRequirements(shape,list2,key)]});return{
dependencies:readRequirements(shape,project.dependencies,"project.dependencies"),extras:Object.fromEntries(extras)}}var startScripts=({scripts,guiScripts})=>({...guiScripts,
...scripts});function readScripts(shape,value,key){const entries=Object.entries(shape.table(value,key));return Object.fromEntries(entries.map(([name,target])=>[
name,shape.string(target,`${key}.${name}`)??""]))}function readBuild(shape,data){const table=shape.table(data["build-system"],"build-system");return{requires:readRequirements(
shape,table.requires,"build-system.requires"),...optional("backend",shape.string(table["build-backend"],"build-system.build-backend"))}}var WORD=/[A-Za-z0-9][\w.-]*/g;
function lineOfRequirement(project,name){return lineWhere(project.text,line=>{if(line.startsWith("#")||line.startsWith("name"))return false;return(line.match(WORD)??
[]).some(word=>normalizeName(word)===name)})}function makePins(context,{places,demands}){const reached=new Map;for(const{package:locked,section,reach}of places){const where=context.algebra.and(reach,context.
care);if(!locked||where===FALSE)continue;const entry=reached.get(locked);if(!entry)reached.set(locked,{reach:section===""?where:FALSE,extras:section===""?[]:section.
split(",")});else if(section==="")entry.reach=where;else entry.extras.push(...section.split(","))}for(const demand of demands)checkDemand(context,demand);noteStated(
context,[...reached].map(([locked,{reach}])=>({locked,reach})));const pins=[...reached].flatMap(([locked,{reach,extras}])=>makePin(context,locked,reach,extras)??
[]);return{...optional("requiresPython",context.project.requiresPython??context.lock.requiresPython),...optional("environments",context.lock.environments),extras:[
...context.extras],groups:[...context.groups],pins:sortPins(pins),warnings:context.warnings}}var sortPins=pins=>[...pins].sort((a,b)=>a.name<b.name?-1:a.name>b.
name?1:compareVersions(a.version,b.version));function textOf({algebra,care,texts},reach){if(!texts.has(reach))texts.set(reach,markerText(algebra,reach,care));return texts.
get(reach)}function makePin(context,locked,reach,extras){const text2=textOf(context,reach);const source=hashableSource(context,locked);if(text2===void 0||!source)
return void 0;if(locked.version===""&&source.kind==="index")addNotPinned(context,locked);else if(!isHashed(locked.files))addMissingHash(context,locked);return{name:locked.
name,version:locked.version,...text2?{marker:text2}:{},extras:sortedUnique(extras),files:source.kind==="url"?filesOf(locked).map(file=>({...file,url:file.url??source.
url})):locked.files,source}}var isHashed=files=>"read"in files||files.length>0&&files.every(({hashes})=>hashes.length>0);function addNotPinned(context,{name}){addProblem(
context,{code:"not-pinned",fact:`${name} is in the lock without a version`,fix:"Lock again where it is needed (some tools leave out what other platforms need), \
or use a lock for all platforms",where:whereLocked2(context,name)})}function addMissingHash(context,locked){const{name,version}=locked;addProblem(context,{code:"\
missing-hash",fact:`${name} ${version} has ${filesOf(locked).length===0?"no hash":"a file without a hash"} in the lock`,fix:"Lock again with a tool and an index\
 that give hashes",where:whereLocked2(context,name,version)})}function hashableSource(context,{name,version,source}){if(source.kind==="index"||source.kind==="ur\
l"||source.kind==="release")return source;const origin={git:"a git repository",path:"a file of this machine",directory:"a directory of this machine"}[source.kind];
addProblem(context,{code:"unhashable-dependency",fact:`${name} comes from ${origin} (${"path"in source?source.path:source.url}), which no hash can pin for other\
s`,fix:`${source.kind==="path"?"Depend":"Name it under 'native.vendor' in release.yaml: the release builds it into a wheel of its own, with a hash. Or depend"} \
on a released version, on an archive by URL that the lock has a hash of, or publish it to an index of yours and lock it from there`,where:whereLocked2(context,name,
version||void 0)});return void 0}function checkDemand(context,demand){const{algebra,care}=context;const{from,edge,marker,admitted,unassigned}=demand;const where=algebra.
and(from.reach,marker);if(admitted.length===0&&algebra.and(where,care)!==FALSE)addNotInLock(context,demand);if(!from.package&&where!==FALSE&&isOutOfStep(context,
demand))addNotInLock(context,demand);const narrow2=unassigned===FALSE?FALSE:algebra.and(algebra.and(from.reach,unassigned),care);if(narrow2!==FALSE)addNarrow(context,
edge.name,markerText(algebra,narrow2,care)??"")}var isOutOfStep=({overridden},{edge,admitted})=>admitted.length>0&&!overridden.has(edge.name)&&!admitted.some(({
version})=>admits2(edge,version));function addNarrow({lock,warnings},name,where){const fact=`${lock.file} has several versions of ${name}, and none of them for ${where||
"any environment"}`;if(warnings.some(warning=>warning.fact===fact))return;warnings.push({code:"narrow-marker",fact,fix:"The highest that fits is pinned there; l\
ock again with a current version of the tool",where:{file:lock.file}})}function addNotInLock(context,{from,edge}){const{project,lock,byName:byName2}=context;const others=byName2.
get(edge.name)?.map(({version})=>version)??[];const line=lineOfRequirement(project,edge.name);const owner=from.package;addProblem(context,{code:"not-in-lock",fact:`${lock.
file} has no version of ${describeEdge(edge)}${others.length>0?` (only ${others.join(", ")})`:""}, which ${owner?`${owner.name} ${owner.version}`:"the project"}\
 needs`,fix:"Lock the project again",where:owner?whereLocked2(context,owner.name,owner.version):{file:project.file,...optional("line",line)}})}function resolveFlat(lock,project,extras,groups){const graph={...lock,kind:"graph"};const context=createContext(graph,project,extras,groups);const chosen2=new Set(
["default",...groups.length>0?groups:lock.defaultGroups??[]]);const places=lock.packages.map(locked=>({package:locked,section:"",arcs:[],reach:reachOf(context,locked,
chosen2)}));checkMeetings(context,places);noteIndifference(context,lock);const pins=makePins(context,{places,demands:[]});if(context.problems.length>0)throw new ReleaseError(
context.problems);return pins}function reachOf(context,locked,chosen2){const{algebra,within}=context;const filed=locked.groups?.filter(group2=>chosen2.has(group2))??
[""];const any=filed.map(group2=>markerOf2(context,locked.markers[group2],locked.name)).reduce((all,each)=>algebra.or(all,each),FALSE);return any===FALSE?FALSE:
algebra.and(within,decideChoice(context,any,chosen2))}function decideChoice({algebra,extras},marker,groups){return algebra.decide(marker,({variable,value})=>{if(variable===
"dependency_groups")return groups.has(value);return variable==="extra"||variable==="extras"?extras.has(value):void 0})}function checkMeetings(context,places){const{
algebra,care}=context;for(const[name,same]of groupBy(places,place=>place.package?.name??"")){let seen=FALSE;for(const{reach}of same.length>1?same:[]){const meeting=algebra.
and(algebra.and(seen,reach),care);if(meeting!==FALSE)addMeeting(context,name,same,markerText(algebra,meeting,care));seen=algebra.or(seen,reach)}}}function addMeeting(context,name,same,where){
const versions=same.map(place=>place.package?.version).join(" and ");addProblem(context,{code:"conflicting-versions",fact:`${name} ${versions} are both locked${where?
` where ${where}`:""}`,fix:"Choose extras and groups that do not exclude one another, or lock again",where:whereLocked2(context,name)})}function noteIndifference({
extras,warnings},{file,extras:known}){if(extras.size===0||known!==void 0)return;const fact=`${file} cannot tell extras apart: its pins are the same for every ch\
oice`;warnings.push({code:"lock-without-extras",fact,fix:"Use one such file for each role, or a lock that knows the extras",where:{file}})}function resolvePins(lock,project,choice2={}){const{extras,groups}=checkChoice(lock,project,choice2);try{if(lock.kind==="flat")return resolveFlat(lock,project,extras,
groups);const context=createContext(lock,project,extras,groups);let walked=walk(context);for(let round=0;round<MAX_ROUNDS&&settleVersions(context,walked);round++)
walked=walk(context);const pins=makePins(context,walked);return finish(pins,context.problems)}catch(error){if(error instanceof MarkerTooComplex)throw tooComplex(
lock,error);throw error}}var MAX_ROUNDS=10;function finish(pins,problems){if(problems.length>0)throw new ReleaseError(problems);return pins}var tooComplex=(lock,cause)=>failed(
{code:"markers-too-complex",fact:`The markers of ${lock.file} cannot be combined: ${cause.message}`,fix:"Lock for fewer environments",where:{file:lock.file}},cause);function resolveChoice({lock,project},{extras,groups},{reporter}){const pins=resolvePins(lock,project,{extras,groups});pins.warnings.forEach(reporter.warn);return pins}
function refuseByPolicy({lock,config},pins,{host,reporter}){const{problems,warnings}=checkPolicy(lock,pins,config.pins,host.now());warnings.forEach(reporter.warn);
if(problems.length>0)throw misconfigured(problems)}async function writeOne(request,ports){refuseFileName(request);const loaded=await loadProject({...request,brief:true},ports);const pins=resolveChoice(loaded,chosen(
request,loaded),ports);refuseVendored(pins,loaded);refuseByPolicy(loaded,pins,ports);await checkTargets(request,loaded,[pins],ports);const result=await inFormat(
request.format??"requirements",pins,loaded,ports);if(!request.output||request.output==="-")return{stdout:result};await ports.files.write(absolute(ports,request.
output),result);return{outputs:{files:request.output}}}function refuseFileName({format,output}){if(format!=="pylock"||!output||output==="-"||isPylockName((0,import_posix2.basename)(
output)))return;throw misconfigured([{code:"pylock-name",fact:`'${(0,import_posix2.basename)(output)}' is no name that installers take a pylock for (PEP 751)`,fix:"\
Name it pylock.toml, or pylock.NAME.toml without a dot in NAME",where:{key:"--output"}}])}function refuseVendored({pins},{vendored}){const names=vendored.map(({
name})=>name).filter(name=>pins.some(pin=>pin.name===name));if(names.length>0)throw misconfigured([{code:"vendor-impossible",fact:`${names.join(", ")} ${names.length>
1?"become wheels":"becomes a wheel"} of a release, whose hash one result alone cannot know`,fix:"Resolve all roles into a release folder (--release), or run rel\
ease",where:{key:"native.vendor"}}])}async function checkTargets({target},{config},all,ports){if(target.length===0)return;const{gapsOf,parseTargets}=await import("./coverage-2DSXRE6B.js");
const{findPython,pythonVersion}=await import("./tools-ZWHPQHXE.js");const targets2=parseTargets(target,config.python??await pythonVersion(await findPython(
ports),ports));const problems=gapsOf(all.map(pins=>({pins,targets:targets2})),config.pins);if(problems.length>0)throw misconfigured(problems)}function chosen(request,{
config,project,lock}){const role=request.role&&config[request.role];if(request.role&&!role)throw misconfigured([{code:"role-missing",fact:`release.yaml has no '${request.
role}'`,fix:"Add it, or choose with --extra",where:{key:"--role"}}]);const extras=request["all-extras"]?knownNames(lock,project).extras:[...role?role.extras:[],
...request.extra];return{extras,groups:[...role?role.groups:[],...request.group]}}async function inFormat(format,pins,loaded,ports){const asks=format==="pylock"||
loaded.config.pins.yanked==="refuse";const{urls}=asks?await(await import("./pins-DDMMYBAQ.js")).consultIndexes(loaded,[pins],ports):{urls:new Map};switch(format){case"\
requirements":return writeRequirements(pins);case"constraints":return writeConstraints(pins);case"pylock":return(await import("./pylock-LNWB22Q6.js")).writePylock(
pins,{urls})}}export{RequirementError,parseRequirement,writeRequirements,directUrl,hashesOf,writeConstraints,filesOf,checkPolicy,allowsSdist,canonicalUrl,shownUrl,distinct,listed,
whereLocked,PYTHON_START,PYTHON_END,pythonIntervals,FALSE,TRUE,MarkerAlgebra,resolvePins,resolveChoice,download,configFields,pythonJson,lockedFile,sizeOf,uploadTimeOf,
fileNameOf,LOCK_NAMES,loadProject,writeOne,checkTargets,MAX_SIZE,readToml,readProject,startScripts,lineOfRequirement};
/*! Bundled license information:

smol-toml/dist/error.js:
smol-toml/dist/primitive.js:
smol-toml/dist/date.js:
smol-toml/dist/extract.js:
smol-toml/dist/util.js:
smol-toml/dist/struct.js:
smol-toml/dist/parse.js:
smol-toml/dist/stringify.js:
smol-toml/dist/index.js:
  (*!
   * Copyright (c) Squirrel Chat et al., All rights reserved.
   * SPDX-License-Identifier: BSD-3-Clause
   *
   * Redistribution and use in source and binary forms, with or without
   * modification, are permitted provided that the following conditions are met:
   *
   * 1. Redistributions of source code must retain the above copyright notice, this
   *    list of conditions and the following disclaimer.
   * 2. Redistributions in binary form must reproduce the above copyright notice,
   *    this list of conditions and the following disclaimer in the
   *    documentation and/or other materials provided with the distribution.
   * 3. Neither the name of the copyright holder nor the names of its contributors
   *    may be used to endorse or promote products derived from this software without
   *    specific prior written permission.
   *
   * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
   * ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
   * WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
   * DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE
   * FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL
   * DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
   * SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER
   * CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY,
   * OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
   * OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
   *)
*/
