(function(__load,__later,__meta,require){"use strict";const {normalizeName,normalizeVersion,satisfies}=__load("chunk-6KOOX2ED.js");var MarkerError=class extends Error{},VARIABLES=new Map([...["os_name","sys_platform","platform_machine","platform_python_implementation","platform_release","pl\
atform_system","platform_version","python_version","python_full_version","implementation_name","implementation_version","extra","extras","dependency_groups"].map(
name=>[name,name]),["os.name","os_name"],["sys.platform","sys_platform"],["platform.version","platform_version"],["platform.machine","platform_machine"],["platf\
orm.python_implementation","platform_python_implementation"],["python_implementation","platform_python_implementation"]]),MIRRORED={"==":"==","!=":"!=","<":">",
"<=":">=",">":"<",">=":"<=","~=":"~=","===":"===",in:"contains","not in":"lacks",contains:"in",lacks:"not in"},MAX_LENGTH=2e4,MAX_DEPTH=100,TOKEN=/\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z_][\w.]*)|(===|[<>=!~]=|[<>()]))/y;
function parseMarker(text){if(text.length>MAX_LENGTH)throw new MarkerError(`a marker of ${text.length} characters is too long to be meant`);let cursor={tokens:tokenize(
text),at:0,depth:0,text},marker=parseOr(cursor);if(cursor.at<cursor.tokens.length)throw unexpected(cursor);return marker}function tokenize(text){let tokens=[],end=text.
trimEnd().length;for(TOKEN.lastIndex=0;TOKEN.lastIndex<end;){let from=TOKEN.lastIndex,match=TOKEN.exec(text);if(!match)throw new MarkerError(`marker '${text}' c\
annot be read at '${text.slice(from).trim().slice(0,20)}'`);let{1:double,2:single,3:word,4:sign}=match;if(sign!==void 0)tokens.push({kind:"sign",value:sign});else if(word!==
void 0)tokens.push({kind:"word",value:word});else{if(/[\r\n]/.test(double??single??""))throw new MarkerError("a marker has a line break inside a text");tokens.push(
{kind:"text",value:double??single??""})}}return tokens}var parseOr=cursor=>parseChain(cursor,"or",parseAnd),parseAnd=cursor=>parseChain(cursor,"and",parseClause);
function parseChain(cursor,kind,next){let parts=[next(cursor)];for(;takes(cursor,"word",kind);)parts.push(next(cursor));return parts.length===1?parts[0]:{kind,parts}}
function parseClause(cursor){if(!takes(cursor,"sign","("))return parseComparison(cursor);if(++cursor.depth>MAX_DEPTH)throw new MarkerError(`a marker nested ${MAX_DEPTH}\
 deep is too deep to be meant`);let inner=parseOr(cursor);if(!takes(cursor,"sign",")"))throw unexpected(cursor);return cursor.depth--,inner}function parseComparison(cursor){
let left=takeOperand(cursor),operator=takeOperator(cursor),right=takeOperand(cursor);if(left.kind===right.kind)throw new MarkerError(`marker '${cursor.text}' mu\
st compare a variable with a quoted text`);return left.kind==="word"?comparison(left,operator,right):comparison(right,MIRRORED[operator],left)}function comparison(word,operator,text){
let variable=VARIABLES.get(word.value);if(!variable)throw new MarkerError(`marker variable '${word.value}' does not exist`);return{kind:"compare",variable,operator,
value:variable==="extra"||variable==="extras"||variable==="dependency_groups"?normalizeName(text.value):text.value}}function takeOperand(cursor){let token=cursor.
tokens[cursor.at];if(!token||token.kind==="sign")throw unexpected(cursor);return cursor.at++,token}function takeOperator(cursor){let token=cursor.tokens[cursor.
at];if(cursor.at++,token?.kind==="sign"&&token.value!=="("&&token.value!==")")return token.value;if(token?.kind==="word"&&token.value==="in")return"in";if(token?.
kind==="word"&&token.value==="not"&&takes(cursor,"word","in"))return"not in";throw cursor.at--,unexpected(cursor)}function takes(cursor,kind,value){let token=cursor.
tokens[cursor.at];return token?.kind!==kind||token.value!==value?!1:(cursor.at++,!0)}function unexpected({tokens,at,text}){let token=tokens[at];return new MarkerError(
`marker '${text}' ${token?`does not expect '${token.value}' there`:"ends too early"}`)}var pythonPoint=(major,minor=0,micro=0)=>major*1e6+minor*1e3+micro;function pythonParts(point){return{major:Math.floor(point/1e6),minor:Math.floor(point%1e6/1e3),
micro:point%1e3}}var nextMinor=point=>(Math.floor(point/1e3)+1)*1e3,VERSION=/^v?(\d{1,3}(?:\.\d{1,3}){0,4})(\.\*)?(?:([-_.]?(?:a|b|c|rc|alpha|beta|pre|preview|dev)[-_.]?\d*)|([-_.]?(?:post|r|rev)[-_.]?\d*))?$/i;
function parseBound(text){let match=VERSION.exec(text.trim());if(!match)return;let release=match[1].split(".").map(Number),tail=release.slice(3).some(part=>part>
0)||match[4]!==void 0,place=pythonPoint(release[0],release[1],release[2])+(match[3]?-.5:tail?.5:0);return{release,star:match[2]!==void 0,place,exact:Number.isInteger(
place)}}function pythonIntervals(variable,operator,value){let full=fullIntervals(operator,value,variable);return!full||variable==="python_full_version"?full:full.
map(({from,to})=>({from:ceilMinor(from),to:ceilMinor(to)})).filter(({from,to})=>from<to)}var ceilMinor=point=>Math.ceil(point/1e3)*1e3;function fullIntervals(operator,value,variable){
let length=variable==="python_version"?2:3;if(operator==="in")return listed(value,length);if(operator==="not in")return complement(listed(value,length));if(operator===
"===")return sameText(value,length);let bound=parseBound(value);if(!(!bound||bound.star&&operator!=="=="&&operator!=="!="))return boundIntervals(operator,bound)}
function boundIntervals(operator,bound){let first=Math.ceil(bound.place),after=Math.floor(bound.place)+1;switch(operator){case">=":return[{from:first,to:1/0}];case"\
>":return[{from:after,to:1/0}];case"<":return below(first);case"<=":return below(after);case"==":return equal(bound);case"!=":return complement(equal(bound));case"\
~=":return compatible(bound);default:return}}var below=to=>to>0?[{from:0,to}]:[];function equal({release,star,place,exact}){return star?[series(release)]:exact?
[{from:place,to:place+1}]:[]}function series(release){let[major=0,minor,micro]=release;if(minor===void 0)return{from:pythonPoint(major),to:pythonPoint(major+1)};
let from=pythonPoint(major,minor,micro);return{from,to:micro===void 0?nextMinor(from):from+1}}function compatible(bound){if(bound.release.length<2)return;let{to}=series(
bound.release.slice(0,-1)),from=Math.ceil(bound.place);return from<to?[{from,to}]:[]}function complement(intervals){let gaps=[],at=0;for(let{from,to}of intervals)
at<from&&gaps.push({from:at,to:from}),at=to;return at<1/0?[...gaps,{from:at,to:1/0}]:gaps}function listed(text,length){let points=new Set;for(let run of text.match(
/\d[\d.]*/g)??[])for(let parts of cutouts(run.split("."),length))addPoint(points,parts);return eachOf(points,length)}function sameText(text,length){let[points,parts]=[
new Set,text.split(".")];return parts.length===length&&addPoint(points,parts),eachOf(points,length)}function eachOf(points,length){let width=length===2?1e3:1;return merge(
[...points].sort((a,b)=>a-b).map(from=>({from,to:from+width})))}function*cutouts(parts,length){for(let at=0;at+length<=parts.length;at++){let[head="",...rest]=parts.
slice(at,at+length),last=rest.pop()??"";for(let i=0;i<head.length;i++)for(let j=1;j<=last.length;j++)yield[head.slice(i),...rest,last.slice(0,j)]}}function addPoint(points,parts){
let numbers=parts.map(Number);parts.every((part,index)=>part===String(numbers[index])&&numbers[index]<=999)&&points.add(pythonPoint(numbers[0],numbers[1],numbers[2]))}
function merge(intervals){let merged=[];for(let next of intervals){let last=merged.at(-1);last&&next.from<=last.to?last.to=Math.max(last.to,next.to):merged.push(
{...next})}return merged}function requiresPythonIntervals(specifier){let alternatives=specifier.split("||").map(specifierIntervals);if(!alternatives.some(intervals=>intervals===
void 0))return merge(alternatives.flatMap(intervals=>intervals??[]).sort((a,b)=>a.from-b.from))}function specifierIntervals(specifier){let admitted=[{from:0,to:1/0}];
for(let clause of specifier.split(",").map(part=>part.trim()).filter(Boolean)){let[,operator,value]=/^(===|~=|==|!=|<=|>=|<|>)\s*(\S+)$/.exec(clause)??[],next=operator&&
value?fullIntervals(operator,value,"python_full_version"):void 0;if(!next)return;admitted=intersect(admitted,next)}return admitted}function intersect(a,b){return a.
flatMap(x=>b.map(y=>({from:Math.max(x.from,y.from),to:Math.min(x.to,y.to)})).filter(({from,to})=>from<to))}var TEXT_VARIABLES=new Set(["os_name","sys_platform","platform_machine","platform_system","platform_python_implementation","implementation_name"]);function atomOf(algebra,clause){
let{variable,operator,value}=clause;if(variable==="python_version"||variable==="python_full_version"){let intervals=pythonIntervals(variable,operator,value);if(intervals)
return algebra.python(intervals)}return TEXT_VARIABLES.has(variable)&&(operator==="=="||operator==="===")?oneText(algebra,variable,value):TEXT_VARIABLES.has(variable)&&
operator==="!="?algebra.not(oneText(algebra,variable,value)):flagOf(algebra,clause)}var oneText=(algebra,key,value)=>algebra.oneOf({kind:"text",key},[value]),DENIED={
"!=":"==","not in":"in",lacks:"contains"};function flagOf(algebra,clause){let{variable,operator,value}=clause;if(operator==="!="||operator==="not in"||operator===
"lacks")return algebra.not(flagOf(algebra,{...clause,operator:DENIED[operator]}));if(operator==="~="&&/\d\.\d/.test(value))return compatible2(algebra,clause);let flag={
kind:"flag",key:`${variable} ${operator} ${value}`,clause};return algebra.oneOf(flag,[HOLDS])}var HOLDS="holds";function compatible2(algebra,clause){let series2=`${(/^\d+(?:\.\d+)*/.
exec(clause.value)?.[0]??clause.value).split(".").slice(0,-1).join(".")}.*`,[floor,prefix]=[{...clause,operator:">="},{...clause,operator:"==",value:series2}];return algebra.
and(flagOf(algebra,floor),flagOf(algebra,prefix))}var FALSE={id:0,keys:[],children:[]},TRUE={id:1,keys:[],children:[]},MAX_NODES=2e5,MAX_VARIABLES=1e3,MarkerTooComplex=class extends Error{},MarkerAlgebra=class{#nodes=new Map;#memo=new Map;#parsed=new Map;#admitted=new Map;#variables=new Set;#next=2;parse(text){
return remembered(this.#parsed,text,()=>this.of(parseMarker(text)))}requiresPython(specifier){return remembered(this.#admitted,specifier,()=>{let intervals=requiresPythonIntervals(
specifier);return intervals?this.python(intervals):TRUE})}of(marker){switch(marker.kind){case"and":return marker.parts.reduce((all,part)=>this.and(all,this.of(part)),
TRUE);case"or":return marker.parts.reduce((any,part)=>this.or(any,this.of(part)),FALSE);case"compare":return atomOf(this,marker)}}python(intervals){let keys=intervals.
flatMap(({from,to})=>[from,to]).filter(point=>point>0&&point<1/0),inside=point=>intervals.some(({from,to})=>from<=point&&point<to);return this.node({kind:"pytho\
n",key:""},keys,[0,...keys].map(point=>inside(point)?TRUE:FALSE))}oneOf(variable,texts){let keys=[...texts].sort();return this.node(variable,keys,[...keys.map(()=>TRUE),
FALSE])}and(a,b){return a===b||b===TRUE?a:a===TRUE?b:a===FALSE||b===FALSE?FALSE:this.#apply(a,b,"and")}or(a,b){return a===b||b===FALSE?a:a===FALSE?b:a===TRUE||b===
TRUE?TRUE:this.#apply(a,b,"or")}not(a){if(a===TRUE)return FALSE;if(a===FALSE)return TRUE;let known=this.#memo.get(-a.id);if(known)return known;let result=this.node(
a.variable,a.keys,a.children.map(child=>this.not(child)));return this.#memo.set(-a.id,result),result}implies(a,b){return a===b||this.and(a,this.not(b))===FALSE}decide(a,decide){
let seen=new Map([[TRUE,TRUE],[FALSE,FALSE]]),walk=diagram=>{let known=seen.get(diagram);if(known)return known;let result=this.#decideNode(diagram,walk,decide);
return seen.set(diagram,result),result};return walk(a)}#decideNode(a,walk,decide){let variable=a.variable,answer=variable.kind==="flag"?decide(variable.clause):
void 0;return answer!==void 0?walk(a.children[answer?0:1]):this.node(variable,a.keys,a.children.map(walk))}#apply(a,b,operation){let[first,second]=a.id<b.id?[a,
b]:[b,a],memoKey=(first.id*MAX_NODES+second.id)*2+(operation==="and"?0:1),known=this.#memo.get(memoKey);if(known)return known;let result=this.#combine(a,b,operation);
return this.#memo.set(memoKey,result),result}#combine(a,b,operation){let order=compareVariables(a.variable,b.variable),variable=order<=0?a.variable:b.variable,keys=order<
0?a.keys:order>0?b.keys:mergeKeys(a.keys,b.keys),left=order<=0?spread(a,keys):keys.map(()=>a).concat(a),right=order>=0?spread(b,keys):keys.map(()=>b).concat(b),
join=operation==="and"?(x,y)=>this.and(x,y):(x,y)=>this.or(x,y);return this.node(variable,keys,left.map((child,index)=>join(child,right[index])))}node(variable,keys,children){
let rest=children[children.length-1],kept=[],branches=[];for(let i=0;i<keys.length;i++){let child=children[i];(variable.kind==="python"?child===children[i+1]:child===
rest)||(kept.push(keys[i]),branches.push(child))}return kept.length===0?rest:this.#intern(variable,kept,[...branches,rest])}#intern(variable,keys,children){let name=`${variable.
kind}\0${variable.key}\0${keys.join("\0")}\0\0${children.map(({id})=>id).join()}`,known=this.#nodes.get(name);if(known)return known;if(this.#variables.add(variable.
key),this.#next>=MAX_NODES||this.#variables.size>MAX_VARIABLES)throw new MarkerTooComplex("the markers combine to more cases than can be told apart");let diagram={
id:this.#next++,variable,keys,children};return this.#nodes.set(name,diagram),diagram}};function remembered(known,text,make){let found=known.get(text)??make();return known.
set(text,found),found}var RANK={python:0,text:1,flag:2};function compareVariables(a,b){return a.kind!==b.kind?RANK[a.kind]-RANK[b.kind]:a.key<b.key?-1:a.key>b.key?
1:0}function mergeKeys(a,b){let merged=[];for(let i=0,j=0;i<a.length||j<b.length;){let[x,y]=[a[i],b[j]];y===void 0||x!==void 0&&x<=y?(merged.push(x),i++,x===y&&
j++):(merged.push(y),j++)}return merged}function spread(diagram,keys){let{children}=diagram,rest=children[children.length-1],ordered=diagram.variable?.kind==="p\
ython",at=0;return[...keys.map(key=>{let child=children[at];return diagram.keys[at]===key?(at++,child):ordered?child:rest}),rest]}function evaluate(diagram,environment){let seen=new Set,stack=[diagram];for(let next=stack.pop();next;next=stack.pop())seen.has(next)||(seen.add(next),next.variable&&
stack.push(...openBranches(next,next.variable,environment)));return seen.has(FALSE)?seen.has(TRUE)?void 0:!1:!0}function openBranches({keys,children},variable,environment){
switch(variable.kind){case"python":return openPython(keys,children,environment);case"text":return openText(keys,children,environment.variables[variable.key]);case"\
flag":{let answer=evaluateClause(variable.clause,environment);return answer===void 0?[...children]:[children[answer?0:1]]}}}function openPython(keys,children,{variables}){
let{python_full_version:full,python_version:minor}=variables,text=full===void 0?minor&&`${minor}.*`:releasePart(full),[range]=text&&pythonIntervals("python_full\
_version","==",text)||[];if(!range)return[...children];let starts=[0,...keys];return children.filter((_,i)=>starts[i]<range.to&&(keys[i]??1/0)>range.from)}var releasePart=version=>/^\d+(?:\.\d+)*/.
exec(version)?.[0]??version;function openText(keys,children,value){if(value===void 0)return[...children];let at=keys.indexOf(value);return[children[at<0?children.
length-1:at]]}function evaluateClause(clause,{variables,extras,groups}){let{variable,operator,value}=clause;if(variable==="extra"||variable==="extras")return extras?.
has(value);if(variable==="dependency_groups")return groups?.has(value);let actual=variables[variable];if(actual!==void 0)return compareByVersion(variable,actual,
clause)??compareText(actual,operator,value)}var VERSIONED=new Set(["python_version","python_full_version","implementation_version","platform_release"]);function compareByVersion(variable,actual,{
operator,value}){if(!(!VERSIONED.has(variable)||!/^[<>=!~]/.test(operator))&&!(normalizeVersion(value.replace(/\.\*$/,""))===void 0||normalizeVersion(actual)===
void 0))return satisfies(actual,`${operator}${value}`)}function compareText(actual,operator,value){switch(operator){case"==":case"===":return actual===value;case"\
!=":return actual!==value;case"<":return actual<value;case"<=":return actual<=value;case">":return actual>value;case">=":return actual>=value;case"in":return value.
includes(actual);case"not in":return!value.includes(actual);case"contains":return actual.includes(value);case"lacks":return!actual.includes(value);case"~=":return!1}}

return{MarkerError,parseMarker,pythonParts,nextMinor,requiresPythonIntervals,FALSE,TRUE,MarkerTooComplex,MarkerAlgebra,compareVariables,evaluate}})