(function(__load,__later,__meta,require){"use strict";const {FALSE,MarkerAlgebra,MarkerError,MarkerTooComplex,TRUE,compareVariables,nextMinor,parseMarker,pythonParts,requiresPythonIntervals}=__load("chunk-U4JCZRTN.js");const {Cursor,Entry,FileList,Shape,abiPattern,associationFields,builders,bundles,compareVersions,compilerCaches,destinations,enableGroups,fail,feeds,filesPattern,
groupBy,isName,isPylockName,isSpecifier,isTable,lineOfKey,lineOfPackage,lineWhere,mailbox,normalizeName,normalizeVersion,optional,packagers,parseSpecifier,satisfies,
set,sha256,shown,signFields,signMacosFields,sizePattern,targets}=__load("chunk-6KOOX2ED.js");const {ReleaseError,absolute,acceptFields,choice,failed,flag,group,
list,mapping,misconfigured,number,path,text}=__load("chunk-COHJCBW2.js");const {basename:basename2}=require("node:path/posix");const {basename,join:join2,relative}=require("node:path/posix");
function writeRequirements({pins},{header=[],append=[]}={}){return[...[...header,...indexComments(pins)].map(line=>`# ${line}`),...pins.map(requirementLines),...append,
""].join(`
`)}function requirementLines(pin){let{name,version,marker,source}=pin,what=source.kind==="url"?`${name} @ ${directUrl(source)}`:`${name}==${version}`;return[marker?
`${what} ; ${marker}`:what].concat(hashesOf(pin)).join(` \\
    --hash=`)}var directUrl=({url,subdirectory})=>subdirectory&&!url.includes("#subdirectory=")?`${url}#subdirectory=${subdirectory}`:url,hashesOf=({files})=>"r\
ead"in files?files.hashes():[...new Set(files.flatMap(file=>file.hashes))],withoutLogin=url=>url.replace(/^([a-z+]+:\/\/)[^/?#]*@/i,"$1");function indexComments(pins){
return otherIndexes(pins).map(([url,names])=>`from the index ${withoutLogin(url)}: ${names.join(", ")}`)}function otherIndexes(pins){let byIndex=groupBy(pins,({
source})=>source.kind==="index"?source.url??"":void 0);byIndex.delete(void 0);let entries=[...byIndex].map(([url,list2])=>[url??"",[...new Set(list2.map(({name})=>name))]]),
most=Math.max(...entries.map(([,names])=>names.length)),main=entries.find(([url])=>url==="")??entries.find(([,names])=>names.length===most);return entries.filter(
entry=>entry!==main).sort(([a],[b])=>a<b?-1:1)}function writeConstraints({pins},header=[]){return[...header.map(line=>`# ${line}`),...pins.map(requirementLines)].map(line=>`${line}
`).join("")}var filesOf=({files})=>"read"in files?files.read():files;function checkPolicy(lock,{pins},policy,now){let days=policy["minimum-age"];return policy.indexes.length===0&&policy.deny.length===0&&!days?{problems:[],warnings:[]}:
{problems:pins.flatMap(pin=>[...checkIndex(lock,pin,policy.indexes),...checkDenied(lock,pin,policy.deny),...checkAge(lock,pin,days,now)]),warnings:days?ageUnknown(
lock,pins):[]}}var allowsSdist=({sdists})=>{let allowed=new Set(sdists.map(normalizeName));return name=>allowed.has(normalizeName(name))},unnamedIndex="default";
function checkIndex(lock,{name,version,source},allowed){if(allowed.length===0||allowed.some(each=>admits(each,source)))return[];let from=source.url===void 0?"an\
 index that the lock does not name":shownUrl(source.url),fix=source.url===void 0?`Write '${unnamedIndex}' under pins.indexes if that index is allowed, or lock i\
t from one that is`:"Add that address under pins.indexes, or lock it from an index that stands there";return[{code:"index-refused",fact:`${name} ${version} come\
s from ${from}, which pins.indexes does not allow`,fix,where:whereLocked(lock,name,version)}]}function admits(allowed,{kind,url}){if(kind==="release")return!0;if(url===
void 0)return allowed===unnamedIndex;let[wanted,actual]=[canonicalUrl(allowed),canonicalUrl(url)];return wanted===void 0||actual===void 0?!1:kind==="index"?wanted===
actual:actual.startsWith(`${wanted}/`)}function canonicalUrl(text2){if(!/^(?:https?|file):/i.test(text2)||!URL.canParse(text2))return;let{protocol,host,pathname}=new URL(
text2);return`${protocol}//${host}${pathname.replace(/\/+$/,"")}`}var shownUrl=text2=>canonicalUrl(text2)??"an address that is none";function checkDenied(lock,{
name,version},denied){let found=denied.find(each=>isDenied(each,name,version));return found===void 0?[]:[{code:"package-denied",fact:`${name} ${version} is deni\
ed by '${found}' under pins.deny`,fix:"Lock without it, or take it out of pins.deny",where:whereLocked(lock,name,version)}]}function isDenied(entry,name,version){
let[wanted="",exact]=entry.split("==").map(part=>part.trim());return normalizeName(wanted)!==normalizeName(name)?!1:exact===void 0||exact===version||parseSpecifier(
`==${exact}`)!==void 0&&satisfies(version,`==${exact}`)}var day=864e5;function checkAge(lock,pin,days,now){let times=days?uploadTimes(pin):[];if(!days||times.length===
0)return[];let age=(now-Math.max(...times))/day;if(age>=days)return[];let{name,version}=pin;return[{code:"release-too-new",fact:`A file of ${name} ${version} wa\
s uploaded ${Math.max(0,Math.floor(age))} days ago, and pins.minimum-age is ${days}`,fix:`Lock an older version, or wait ${Math.ceil(days-age)} days`,where:whereLocked(
lock,name,version)}]}var uploadTimes=pin=>filesOf(pin).flatMap(({uploadTime})=>Date.parse(uploadTime??"")).filter(time=>!Number.isNaN(time));function ageUnknown({
file},pins){let unknown2=pins.filter(pin=>uploadTimes(pin).length<filesOf(pin).length);if(unknown2.length===0)return[];let which=unknown2.length===pins.length?"\
any pin":listed(unknown2.map(({name})=>name));return[{code:"age-unknown",fact:`${file} does not say when the files of ${which} were uploaded, so pins.minimum-ag\
e could not be checked there`,fix:"Lock with a tool and an index that write upload times down (uv, pylock.toml), or take pins.minimum-age out",where:{file}}]}var distinct=problems=>[
...new Map(problems.map(problem=>[problem.fact,problem])).values()],listed=names=>names.length>5?`${names.slice(0,5).join(", ")} and ${names.length-5} more`:names.
join(", ");function whereLocked({file,text:text2},name,version){let line=lineOfPackage(text2,name,version);return{file,...line&&{line}}}var RequirementError=class extends Error{},SPACE=/\s/;function parseRequirement(text2){let source=text2.trim(),nameEnd=endOfName(source),name=source.slice(0,nameEnd);
if(!isName(name))throw new RequirementError(`'${text2}' does not begin with a package name`);let[extras,afterExtras]=readExtras(source,nameEnd),rest=source.slice(
afterExtras).trimStart();return{name:normalizeName(name),extras,...rest.startsWith("@")?readUrl(rest,text2):readVersions(rest,text2)}}function endOfName(source){
let match=/[^A-Za-z0-9._-]/.exec(source);return match?match.index:source.length}function readExtras(source,from){let at=from;for(;at<source.length&&SPACE.test(source[at]);)
at++;if(source[at]!=="[")return[[],from];let end=source.indexOf("]",at);if(end<0)throw new RequirementError(`'${source}' opens [ and does not close it`);let names=source.
slice(at+1,end).split(",").map(name=>name.trim()),extras=names.length===1&&names[0]===""?[]:names,bad=extras.find(name=>!isName(name));if(bad!==void 0)throw new RequirementError(
`'${bad}' in '${source}' is not a name of an extra`);return[sortedUnique(extras.map(normalizeName)),end+1]}function readUrl(rest,text2){let source=rest.slice(1).
trim(),end=source.search(SPACE),url=end<0?source:source.slice(0,end),tail=end<0?"":source.slice(end).trim();if(!url)throw new RequirementError(`'${text2}' has n\
o URL after @`);if(tail&&!tail.startsWith(";"))throw new RequirementError(`'${text2}' has something after its URL that is no marker`);return{url,constraint:[],...markerOf(
tail.slice(1),tail!=="",text2)}}function readVersions(rest,text2){let semicolon=rest.indexOf(";"),versions=stripParentheses((semicolon<0?rest:rest.slice(0,semicolon)).
trim());if(versions&&!isSpecifier(versions))throw new RequirementError(`'${text2}': '${versions}' is no version specifier`);let marker=markerOf(rest.slice(semicolon+
1),semicolon>=0,text2);return{constraint:versions?[versions]:[],...marker}}var stripParentheses=versions=>versions.startsWith("(")&&versions.endsWith(")")?versions.
slice(1,-1).trim():versions;function markerOf(source,present,text2){if(!present)return{};let marker=source.trim();if(!marker)throw new RequirementError(`'${text2}\
' has no marker after ;`);return{marker}}function sortedUnique(names){if(names.length<2)return[...names];let sorted=[...names].sort();return sorted.some((name,i)=>name===
sorted[i-1])?[...new Set(sorted)]:sorted}function checkChoice(lock,project,choice2){let extras=sortedUnique((choice2.extras??[]).map(normalizeName)),groups=sortedUnique((choice2.groups??[]).map(normalizeName)),
known=knownNames(lock,project),problems=[...extras.filter(name=>!known.extras.includes(name)).map(name=>unknown("extra",name,known.extras,project)),...groups.filter(
name=>!known.groups.includes(name)).map(name=>unknown("group",name,known.groups,project))];if(problems.length>0)throw misconfigured(problems);return{extras,groups}}
function knownNames(lock,project){let ofProject={extras:Object.keys(project.extras).sort(),groups:Object.keys(project.groups).sort()};return lock.kind==="graph"?
ofProject:{extras:lock.extras??ofProject.extras,groups:lock.groups??ofProject.groups}}function unknown(kind,name,known,project){let table=kind==="extra"?"[proje\
ct.optional-dependencies]":"[dependency-groups]";return{code:`unknown-${kind}`,fact:`There is no ${kind} '${name}'`,fix:known.length>0?`Choose among ${known.join(
", ")}`:`Add it to ${table}, or leave it out: there is none yet`,where:{file:project.file}}}var own=(record,name)=>record&&Object.hasOwn(record,name)?record[name]:void 0;function writeTerm(term){return term.map(literal=>writeLiteral(literal,term.length>1)).join(" and ")}function writeLiteral(literal,inner){if(literal.kind==="pyt\
hon")return writePython(literal);let{variable,texts,denied}=literal;if(variable.kind==="flag")return writeClause(variable.clause,denied);let clauses=texts.map(text2=>`${variable.
key} ${denied?"!=":"=="} ${quote(text2)}`);return denied||clauses.length===1?clauses.join(" and "):inner?`(${clauses.join(" or ")})`:clauses.join(" or ")}function writePython({
from,to}){return from%1e3===0&&nextMinor(from)===to?`python_version == ${quote(versionText(from))}`:to===from+1?`python_full_version == ${quote(versionText(from,
!0))}`:[...from>0?[writeBound(">=",from)]:[],...to<1/0?[writeBound("<",to)]:[]].join(" and ")}function writeBound(operator,point){let minor=point%1e3===0;return`${minor?
"python_version":"python_full_version"} ${operator} ${quote(versionText(point,!minor))}`}function versionText(point,full=!1){let{major,minor,micro}=pythonParts(
point);return full?`${major}.${minor}.${micro}`:`${major}.${minor}`}var DENIALS={"==":"!=","===":"!=",in:"not in",contains:"lacks","<":">=",">=":"<",">":"<=","<\
=":">"};function writeClause({variable,operator,value},denied){let wanted=denied?DENIALS[operator]??operator:operator;return wanted==="contains"?`${quote(value)}\
 in ${variable}`:wanted==="lacks"?`${quote(value)} not in ${variable}`:`${variable} ${wanted} ${quote(value)}`}var quote=text2=>text2.includes('"')?`'${text2}'`:
`"${text2}"`;var MAX_TERMS=2e3,MAX_MINIMIZED=80;function markerText(algebra,diagram,care=TRUE){let wanted=algebra.and(diagram,care);if(wanted===FALSE)return;let allowed=algebra.
or(diagram,algebra.not(care));if(allowed===TRUE)return"";let[only,...others]=isIndependent(diagram,care)?pathsOf(diagram):[];if(only&&others.length===0)return writeTerm(
only);let texts=minimize({algebra,wanted,allowed,care},pathsOf(wanted)).map(term=>writeTerm(term)).sort();return[...new Set(texts)].join(" or ")}var isIndependent=(diagram,care)=>diagram.
variable?.kind!=="python"&&care.children.every(child=>child===TRUE||child===FALSE)&&(care===TRUE||care.variable?.kind==="python");function pathsOf(diagram){let terms=[],
stack=[{diagram,term:[]}];for(let next=stack.pop();next;next=stack.pop()){if(next.diagram===TRUE)terms.push(next.term);else if(next.diagram!==FALSE)for(let branch of branchesOf(
next.diagram))stack.push({diagram:branch.child,term:[...next.term,branch.literal]});if(terms.length>MAX_TERMS||stack.length>MAX_TERMS)throw new MarkerTooComplex(
"a marker has more cases than can be written")}return terms}function branchesOf({variable,keys,children}){if(!variable)return[];if(variable.kind==="python")return children.
map((child,i)=>({child,literal:pythonLiteral(variable,keys,i)}));let rest=children[children.length-1],texts=keys,denied={child:rest,literal:{kind:"texts",variable,
texts,denied:!0}};return[...[...new Set(children.slice(0,-1))].map(child=>{let own2=texts.filter((_,i)=>children[i]===child);return{child,literal:{kind:"texts",
variable,texts:own2,denied:!1}}}),denied]}var pythonLiteral=(variable,keys,i)=>({kind:"python",variable,from:i===0?0:keys[i-1],to:i===keys.length?1/0:keys[i]});
function minimize(task,paths){if(paths.length>MAX_MINIMIZED)return[...paths];let expanded=paths.map(term=>expand(task,term)).sort(compareTerms);return trimTexts(
task,withoutRedundant(task,expanded))}function expand(task,term){let current=term,fits=candidate=>task.algebra.implies(termDiagram(task.algebra,candidate),task.
allowed);for(let literal of[...term].sort((a,b)=>-compareVariables(a.variable,b.variable))){let others=current.filter(({variable})=>variable!==literal.variable),
looser=looserLiterals(task,literal).find(candidate=>fits([...others,...candidate]));looser&&(current=[...others,...looser])}return[...current].sort((a,b)=>compareVariables(
a.variable,b.variable))}function looserLiterals(task,literal){if(literal.kind==="python")return looserBounds(task,literal);if(!literal.denied||literal.texts.length<
2)return[[]];let fewer=literal.texts.map(text2=>[{...literal,texts:[text2]}]),without=literal.texts.map(text2=>[{...literal,texts:literal.texts.filter(other=>other!==
text2)}]);return[[],...fewer,...without]}function looserBounds({wanted,allowed},literal){let cuts=[...new Set([...pythonKeys(wanted),...pythonKeys(allowed)])].sort(
(a,b)=>a-b),lower=[0,...cuts.filter(cut=>cut<=literal.from)].filter((cut,i,all)=>all.indexOf(cut)===i),upper=[1/0,...cuts.filter(cut=>cut>=literal.to).reverse()].
filter((cut,i,all)=>all.indexOf(cut)===i),bounded=lower.flatMap(from=>upper.map(to=>({from,to}))).filter(({from,to})=>from<literal.from||to>literal.to).filter(({
from,to})=>from>0||to<1/0);return bounded.sort((a,b)=>boundCount(a)-boundCount(b)),[[],...bounded.map(bounds=>[{...literal,...bounds}])]}var boundCount=({from,to})=>+(from>
0)+ +(to<1/0),pythonKeys=diagram=>diagram.variable?.kind==="python"?diagram.keys:[];function compareTerms(a,b){let[x,y]=[writeTerm(a),writeTerm(b)];return a.length-
b.length||x.length-y.length||(x<y?-1:x>y?1:0)}function withoutRedundant(task,terms){let kept=terms.filter((term,i)=>i===0||compareTerms(term,terms[i-1])!==0);for(let i=kept.
length-1;i>=0&&kept.length>1;i--){let others=kept.filter((_,j)=>j!==i);covers(task,others)&&kept.splice(i,1)}return kept}var covers=({algebra,wanted},terms)=>algebra.
implies(wanted,terms.reduce((any,term)=>algebra.or(any,termDiagram(algebra,term)),FALSE));function trimTexts(task,terms){let current=[...terms];for(let i=0;i<current.
length;i++)for(let literal of current[i])literal.kind==="texts"&&!literal.denied&&literal.texts.length>1&&trimLiteral(task,current,i,literal);return current}function trimLiteral(task,terms,i,literal){
let texts=literal.texts;for(let text2 of literal.texts){let fewer=texts.filter(other=>other!==text2),trimmed=terms[i].map(own2=>own2.variable===literal.variable?
{...literal,texts:fewer}:own2);fewer.length===0||!covers(task,terms.with(i,trimmed))||(terms[i]=trimmed,texts=fewer)}}function termDiagram(algebra,term){return term.
reduce((all,literal)=>algebra.and(all,literalDiagram(algebra,literal)),TRUE)}function literalDiagram(algebra,literal){if(literal.kind==="python")return algebra.
python([literal]);let any=algebra.oneOf(literal.variable,literal.texts);return literal.denied?algebra.not(any):any}var readRequirements=(shape,value,key)=>shape.strings(value,key).flatMap(text2=>readRequirement(shape,text2,key));function readRequirement(shape,text2,key){try{
return[parseRequirement(text2)]}catch(error){if(!(error instanceof RequirementError))throw error;let line=lineWhere(shape.text,each=>each.includes(text2));return shape.
add("bad-requirement",error.message,"Write it as PEP 508 does: name[extra] >=1,<2; marker",key,line),[]}}function readRequiresPython(shape,value,key){let text2=shape.
string(value,key);return text2!==void 0&&!parseSpecifier(text2)&&shape.add("bad-requirement",`'${text2}' is no set of version specifiers`,"Write it as PEP 440 d\
oes: >=3.10,<4",key),text2}var markerOfPythons=specifier=>(parseSpecifier(specifier)??[]).map(({operator,version})=>`python_full_version ${operator} "${version}\
"`).join(" and ");var groupSection=name=>`group:${name}`;function rootPackage(lock,project){let{root,metadata}=lock,kept=list2=>list2.filter(({name})=>!metadata?.excluded.has(name)),
sections=new Map([["",rootEdges(kept(project.dependencies),root?.dependencies)]]);for(let[extra,list2]of Object.entries(project.extras))sections.set(extra,rootEdges(
kept(list2),own(root?.extras,extra)));for(let[group2,list2]of Object.entries(project.groups))sections.set(groupSection(group2),rootEdges(kept(list2),own(root?.groupDependencies,
group2)));return{name:project.name,sections}}function rootEdges(requirements,locked=[]){return requirements.map(requirement=>{let answers=locked.filter(({name})=>name===
requirement.name),siblings=requirements.filter(({name})=>name===requirement.name).map(({marker})=>marker);return answers.length>0?{...requirement,locked:answers,
siblings}:requirement})}function createContext(lock,project,extras,groups){let algebra=new MarkerAlgebra,care=careOf(algebra,project.requiresPython??lock.requiresPython),context={lock,
project,algebra,care,within:TRUE,environments:[],root:rootPackage(lock,project),extras:new Set(extras),groups:new Set(groups),byName:groupBy(lock.packages,({name})=>name),
overridden:overriddenNames(lock,project),limits:new Map,meant:new Map,texts:new Map,problems:[],warnings:[]};return bound(context,statedEnvironments(lock)),context}
function bound(context,environments){let{algebra,care,lock}=context,within=environments.map(text2=>markerOf2(context,text2,lock.file)).reduce((any,each)=>algebra.
or(any,each),FALSE);environments.length===0||algebra.implies(care,within)||Object.assign(context,{within,environments})}function statedEnvironments({environments=[],
metadata,requiresPython}){if(!metadata?.shared||!requiresPython)return environments;let pythons=markerOfPythons(requiresPython);return environments.length>0?environments.
map(each=>`(${each}) and ${pythons}`):[pythons]}function overriddenNames({metadata},{data}){let path2=["tool","pdm","resolution","overrides"].reduce((table,key)=>isTable(
table)?table[key]:void 0,data);return new Set([...metadata?.overridden??[],...isTable(path2)?Object.keys(path2).map(normalizeName):[]])}var careOf=(algebra,requiresPython)=>requiresPython===
void 0?TRUE:algebra.requiresPython(requiresPython);function markerOf2(context,text2,owner){if(text2===void 0||text2==="")return TRUE;try{return context.algebra.
parse(text2)}catch(error){if(!(error instanceof MarkerError))throw error;return addProblem(context,{code:"bad-marker",fact:`A dependency of ${owner}: ${error.message}`,
fix:"Lock the project again",where:whereLocked2(context,owner)}),TRUE}}function addProblem({problems},problem){problems.some(({code,fact})=>code===problem.code&&
fact===problem.fact)||problems.push(problem)}function whereLocked2({lock},name,version){let line=lineOfPackage(lock.text,name,version);return line===void 0?{file:lock.
file}:{file:lock.file,line}}var describeEdge=({name,extras,constraint})=>`${name}${extras.length>0?`[${extras.join(",")}]`:""}${constraint.join(" || ")}`;function fromPoetryConstraint(text2){if(text2==="*")return[];if(SPECIFIERS.test(text2))return[text2];let sets=text2.split(/\|\|?/).map(part=>part.trim()).filter(
Boolean).map(part=>splitClauses(part).flatMap(fromClause).join(","));return sets.includes("")?[]:sets}var SPECIFIERS=/^(?:(?:^|,)(?:~=|===?|!=|[<>]=?)[^\s,|~^<>=!]+)+$/;
function splitClauses(text2){let words=text2.split(/[\s,]+/).filter(Boolean),clauses=[];for(let word of words){let last=clauses.at(-1);last!==void 0&&/^[\^~<>=!]+$/.
test(last)?clauses[clauses.length-1]=last+word:clauses.push(word)}return clauses}function fromClause(clause){if(clause==="*")return[];let[,operator="",version=""]=/^(\^|~(?!=)|===|~=|==|!=|<=|>=|<|>|=)?(.*)$/.
exec(clause)??[];switch(operator){case"^":return[`>=${version}`,`<${caretEnd(version)}`];case"~":return[`>=${version}`,`<${tildeEnd(version)}`];case"":case"=":return[
`==${version}`];default:return[operator+version]}}var releaseOf=version=>(/^v?\d+(?:\.\d+)*/.exec(version)?.[0]??"0").replace("v","").split(".").map(Number);function caretEnd(version){
let release=releaseOf(version),fixed=release.findIndex(part=>part>0);return bump(release,fixed<0?release.length-1:fixed)}var tildeEnd=version=>{let release=releaseOf(
version);return bump(release,Math.min(1,release.length-1))},bump=(release,at)=>[...release.slice(0,at),(release[at]??0)+1].join(".");function bothConstraints(a,b){
return a.length===0||b.length===0?[...a,...b]:a.flatMap(x=>b.map(y=>`${x},${y}`))}function pythonMarker(constraint){let alternatives=fromPoetryConstraint(constraint).
map(set2=>set2.split(",").map(pythonClause).join(" and "));return alternatives.length>0?alternatives.map(part=>`(${part})`).join(" or "):void 0}function pythonClause(clause){
let[,operator,version=""]=/^([<>=!~]+)(.*)$/.exec(clause)??[];return`${version.split(".").length>2&&!version.endsWith(".*")?"python_full_version":"python_versio\
n"} ${operator} "${version}"`}function platformMarker(constraint){return constraint.split(/\|\|?/).map(part=>part.trim().split(/\s*,\s*/).map(platformClause).join(
" and ")).map(part=>`(${part})`).join(" or ")}function platformClause(clause){let[,operator="",value=""]=/^(!=|==|=)?\s*(.*)$/.exec(clause)??[];return`sys_platf\
orm ${operator==="!="?"!=":"=="} "${value}"`}function bothMarkers(a,b){return a&&b?`(${a}) and (${b})`:a??b}function readGroups(shape,data,poetry,enrich2){let groups=join(readStandard(shape,data),poetry,enrich2);checkIncludes(shape,groups);let pythons=uvPythons(shape,
data),expanded=Object.fromEntries([...groups.keys()].map(name=>[name,reachable(groups,pythons,name).flatMap(({group:group2,within})=>(groups.get(group2)?.own??[]).
map(each=>restrict(each,within)))]));for(let[name,list2]of olderGroups(shape,shape.table(data.tool,"tool")))expanded[name]=[...own(expanded,name)??[],...list2];
return expanded}function readStandard(shape,data){return byName(shape,shape.table(data["dependency-groups"],"dependency-groups"),(list2,name)=>{let key=`depende\
ncy-groups.${name}`,group2={own:[],includes:[],key};for(let item of shape.list(list2,key))addItem(shape,group2,item);return group2})}function addItem(shape,{own:own2,
includes,key},item){let included=isTable(item)?item["include-group"]:void 0;typeof item=="string"?own2.push(...readRequirement(shape,item,key)):typeof included==
"string"?includes.push({group:normalizeName(included),key}):shape.add("wrong-type",`${key} has an entry that is neither a requirement nor {include-group = "\u2026"}`,
"Correct it (PEP 735)",key)}function byName(shape,table,read){let groups=new Map;for(let[name,value]of Object.entries(table)){let group2=read(value,name),known=groups.
get(normalizeName(name));known&&shape.add("duplicate-group",`${known.key} and ${group2.key} are the same group`,"Put them together under one name (PEP 735)",group2.
key),groups.set(normalizeName(name),group2)}return groups}function join(standard,poetry,enrich2){let both=[...standard].map(([name,group2])=>{let other=poetry.get(
name);if(!other)return[name,group2];let own2=group2.own.length>0?enrich2(group2.own,other.own):other.own;return[name,{...group2,own:own2,includes:[...group2.includes,
...other.includes]}]});return new Map([...poetry,...both])}function reachable(groups,pythons,from){let seen=new Map,add=(group2,before)=>{let within=sortedUnique(
[...before,...pythons.get(group2)??[]]),key=[group2,...within].join("\0");seen.has(key)||seen.set(key,{group:group2,within})};add(from,[]);for(let{group:group2,
within}of seen.values())for(let each of groups.get(group2)?.includes??[])add(each.group,within);return[...seen.values()]}var restrict=(requirement,within)=>within.
length===0?requirement:{...requirement,...optional("marker",within.reduce(bothMarkers,requirement.marker))};function uvPythons(shape,data){let uv=shape.table(shape.
table(data.tool,"tool").uv,"tool.uv"),settings=Object.entries(shape.table(uv["dependency-groups"],"tool.uv.dependency-groups"));return new Map(settings.flatMap(
([name,value])=>{let key=`tool.uv.dependency-groups.${name}`,pythons=readRequiresPython(shape,shape.table(value,key)["requires-python"],`${key}.requires-python`);
return pythons?[[normalizeName(name),[markerOfPythons(pythons)]]]:[]}))}function checkIncludes(shape,groups){for(let[name,{includes}]of groups){for(let unknown2 of includes.
filter(({group:group2})=>!groups.has(group2)))shape.add("unknown-group",`Dependency group '${name}' includes '${unknown2.group}', which does not exist`,"Add the\
 group or take the include out",unknown2.key);let cycle=wayBack(groups,name);cycle?.every(each=>each>=name)&&shape.add("group-cycle",`Dependency group ${cycle.join(
" includes ")}`,"Take one of the includes out",includes[0]?.key??"")}}function wayBack(groups,from){let ways=new Map([["",[from]]]);for(let way of ways.values())
for(let{group:next}of groups.get(way.at(-1))?.includes??[]){if(next===from)return[...way,next];ways.has(next)||ways.set(next,[...way,next])}}function olderGroups(shape,tool){
let uv=shape.table(tool.uv,"tool.uv"),pdm=shape.table(shape.table(tool.pdm,"tool.pdm")["dev-dependencies"],"tool.pdm.dev-dependencies"),ofUv=readRequirements(shape,
uv["dev-dependencies"],"tool.uv.dev-dependencies"),ofPdm=Object.entries(pdm).map(([name,list2])=>[normalizeName(name),readRequirements(shape,shape.strings(list2,
`tool.pdm.dev-dependencies.${name}`).filter(text2=>!text2.startsWith("-e ")),`tool.pdm.dev-dependencies.${name}`)]);return ofUv.length>0?[["dev",ofUv],...ofPdm]:
ofPdm}function readPoetryProject(shape,poetry,project){let{python,...table}=shape.table(poetry.dependencies,"tool.poetry.dependencies"),own2=readPoetryDependencies(shape,
table,"tool.poetry.dependencies"),standard=project.dependencies!==void 0||project["optional-dependencies"]!==void 0,extras=shape.table(poetry.extras,"tool.poetr\
y.extras"),merge=standard?given=>enrich(given,own2):()=>legacyDependencies(shape,own2,extras);return{...optional("name",shape.string(poetry.name,"tool.poetry.na\
me")),...optional("version",shape.string(poetry.version,"tool.poetry.version")),...optional("requiresPython",typeof python=="string"&&fromPoetryConstraint(python).
join("||")||void 0),groups:readPoetryGroups(shape,poetry),scripts:readPoetryScripts(poetry),...own2.length>0?{merge}:{}}}function readPoetryDependencies(shape,table,key){
return Object.entries(table).flatMap(([name,value])=>(Array.isArray(value)?value:[value]).map((entry,i)=>readPoetryDependency(shape,name,entry,Array.isArray(value)?
`${key}.${name}[${i}]`:`${key}.${name}`)))}function readPoetryDependency(shape,name,value,key){if(typeof value=="string")return{...plain(name),constraint:fromPoetryConstraint(
value)};let table=shape.table(value,key),text2=field=>shape.string(table[field],`${key}.${field}`),platform=text2("platform"),conditions=[text2("markers"),pythonMarker(
text2("python")??"*"),platform&&platformMarker(platform)];return{...plain(name),constraint:fromPoetryConstraint(text2("version")??"*"),extras:sortedUnique(shape.
strings(table.extras,`${key}.extras`).map(normalizeName)),isOptional:table.optional===!0,...optional("marker",conditions.reduce(bothMarkers,void 0)),...optional(
"url",table.git===void 0?text2("url"):`git+${text2("git")}`),...optional("path",text2("path")??text2("file"))}}var plain=name=>({name:normalizeName(name),extras:[],
constraint:[],isOptional:!1}),strip=({isOptional:_,...requirement})=>requirement;function legacyDependencies(shape,own2,extras){let byExtra=Object.entries(extras).
map(([extra,list2])=>{let names=new Set(shape.strings(list2,`tool.poetry.extras.${extra}`).map(text2=>normalizeName(/^[\w.-]*/.exec(text2)?.[0]??"")));return[normalizeName(
extra),own2.filter(({name})=>names.has(name)).map(strip)]}),named=new Set(byExtra.flatMap(([,list2])=>list2.map(({name})=>name)));return{dependencies:own2.filter(
({name,isOptional})=>!isOptional&&!named.has(name)).map(strip),extras:Object.fromEntries(byExtra)}}function enrich(standard,own2){let poetry=own2.map(strip),extras=Object.
entries(standard.extras).map(([name,list2])=>[name,enrichAll(list2,poetry)]);return{dependencies:enrichAll(standard.dependencies,poetry),extras:Object.fromEntries(
extras)}}var enrichAll=(standard,poetry)=>standard.flatMap(requirement=>{let richer=poetry.filter(({name})=>name===requirement.name);return richer.length===0?[requirement]:
richer.map(entry=>narrow(requirement,entry))});function narrow(requirement,entry){return{...requirement,constraint:bothConstraints(requirement.constraint,entry.
constraint),...optional("marker",bothMarkers(requirement.marker,entry.marker)),...optional("url",requirement.url??entry.url),...optional("path",entry.path)}}function readPoetryGroups(shape,poetry){
let dev=shape.table(poetry["dev-dependencies"],"tool.poetry.dev-dependencies"),groups=byName(shape,shape.table(poetry.group,"tool.poetry.group"),(value,name)=>{
let key=`tool.poetry.group.${name}`,table=shape.table(value,key),own2=readPoetryDependencies(shape,shape.table(table.dependencies,`${key}.dependencies`),`${key}\
.dependencies`),includes=shape.strings(table["include-groups"],`${key}.include-groups`).map(group2=>({group:normalizeName(group2),key:`${key}.include-groups`}));
return{own:own2.map(strip),includes,key}});if(Object.keys(dev).length===0)return groups;let known=groups.get("dev")??{own:[],includes:[],key:"tool.poetry.dev-de\
pendencies"};return groups.set("dev",{...known,own:[...known.own,...readPoetryDependencies(shape,dev,"tool.poetry.dev-dependencies").map(strip)]})}function readPoetryScripts(poetry){
let entries=isTable(poetry.scripts)?Object.entries(poetry.scripts):[];return Object.fromEntries(entries.flatMap(([name,value])=>{let target=isTable(value)?value.
reference??value.callable:value;return typeof target=="string"?[[name,target]]:[]}))}function getLineColFromPtr(string,ptr){let lines=string.slice(0,ptr).split(/\r?\n/);return[lines.length,lines.pop().length+1]}function makeCodeBlock(string,line,column){
let lines=string.split(/\r?\n/),codeblock="",numberLen=(Math.log10(line+1)|0)+1;for(let i=line-1;i<=line+1;i++){let l=lines[i-1];l&&(codeblock+=i.toString().padEnd(
numberLen," "),codeblock+=":  ",codeblock+=l,codeblock+=`
`,i===line&&(codeblock+=" ".repeat(numberLen+column+2),codeblock+=`^
`))}return codeblock}var TomlError=class _TomlError extends Error{line;column;codeblock;constructor(message,options){let[line,column]=getLineColFromPtr(options.
toml,options.ptr),codeblock=makeCodeBlock(options.toml,line,column);super(`Invalid TOML document: ${message}

${codeblock}`,options),this.line=line,this.column=column,this.codeblock=codeblock}static x(message,ctx,ptr){throw new _TomlError(message,{toml:ctx.s,ptr:ptr??ctx.
p})}};function parseString(ctx){let startPtr=ctx.p,c=ctx.s.charCodeAt(ctx.p++),first=c,isLiteral=c===39,isMultiline=c===ctx.s.charCodeAt(ctx.p)&&c===ctx.s.charCodeAt(
ctx.p+1);isMultiline&&((c=ctx.s.charCodeAt(ctx.p+=2))===10?ctx.p++:c===13&&ctx.s.charCodeAt(ctx.p+1)===10&&(ctx.p+=2));let parsed="",sliceStart=ctx.p,state=0;for(;ctx.
p<ctx.s.length;ctx.p++)if(c=ctx.s.charCodeAt(ctx.p),isMultiline&&(c===10||c===13&&ctx.s.charCodeAt(ctx.p+1)===10))state=state&&3;else if(c<32&&c!==9||c===127)TomlError.
x("control characters are not allowed in strings",ctx);else if((!state||state===3)&&c===first&&(!isMultiline||ctx.s.charCodeAt(ctx.p+1)===first&&ctx.s.charCodeAt(
ctx.p+2)===first)){if(isMultiline&&(ctx.s.charCodeAt(ctx.p+3)===first&&ctx.p++,ctx.s.charCodeAt(ctx.p+3)===first&&ctx.p++),!state){let s=ctx.s.slice(sliceStart,
ctx.p);parsed=parsed?parsed+s:s}return ctx.p+=isMultiline?3:1,parsed}else if(!state)!isLiteral&&c===92&&(parsed+=ctx.s.slice(sliceStart,sliceStart=ctx.p),state=
1);else if(state===1)if(c===120||c===117||c===85){let errPtr=ctx.p++-1,value=0,len=c===120?2:c===117?4:8;for(let j=0;j<len;j++,ctx.p++){let hex=ctx.s.charCodeAt(
ctx.p),digit=hex>=48&&hex<=57?hex-48:hex>=65&&hex<=70?hex-65+10:hex>=97&&hex<=102?hex-97+10:-1;digit<0&&TomlError.x("invalid non-hex character in unicode escape",
ctx),value=value<<4|digit}(value<0||value>1114111||value>=55296&&value<=57343)&&TomlError.x("invalid unicode escape",ctx,errPtr),parsed+=String.fromCodePoint(value),
sliceStart=ctx.p--,state=0}else isMultiline&&(c===32||c===9)?state=2:(c===98?parsed+="\b":c===116?parsed+="	":c===110?parsed+=`
`:c===102?parsed+="\f":c===114?parsed+="\r":c===101?parsed+="\x1B":c===34?parsed+='"':c===92?parsed+="\\":TomlError.x("unrecognised escape sequence",ctx),sliceStart=
ctx.p+1,state=0);else c!==32&&c!==9&&(state===2&&TomlError.x("invalid escape: only line-ending whitespace may be escaped",ctx,sliceStart),state=!isLiteral&&c===
92?1:0,sliceStart=ctx.p);TomlError.x("unfinished string",ctx,startPtr)}var DATE_TIME_RE=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i,TomlDate=class _TomlDate extends Date{#hasDate=!1;#hasTime=!1;#offset=null;constructor(date,fasttype,unsafeDelim){
let hasDate=!0,hasTime=!0,offset="Z",c;if(typeof date=="string")if(fasttype)prep:{if(fasttype<3){if(+date.slice(11,13)>23){date="";break prep}fasttype===2?(offset=
null,date+="Z"):(c=date.charCodeAt(date.length-1))!==90&&c!==122&&(offset=date.slice(date.length-6)),unsafeDelim&&(date=date.slice(0,10)+"T"+date.slice(11))}else
fasttype===4&&(date=+date.slice(0,2)>23?"":`0000-01-01T${date}Z`);hasDate=fasttype!==4,hasTime=fasttype!==3}else{let match=date.match(DATE_TIME_RE);match?(match[1]||
(hasDate=!1,date=`0000-01-01T${date}`),hasTime=!!match[2],hasTime&&date[10]===" "&&(date=date.replace(" ","T")),match[2]&&+match[2]>23?date="":(offset=match[3]||
null,!offset&&hasTime&&(date+="Z"))):date=""}super(date),isNaN(this.getTime())||(this.#hasDate=hasDate,this.#hasTime=hasTime,this.#offset=offset)}isDateTime(){return this.#hasDate&&
this.#hasTime}isLocal(){return!this.#hasDate||!this.#hasTime||!this.#offset}isDate(){return this.#hasDate&&!this.#hasTime}isTime(){return this.#hasTime&&!this.#hasDate}isValid(){
return this.#hasDate||this.#hasTime}toISOString(){let iso=super.toISOString();if(this.isDate())return iso.slice(0,10);if(this.isTime())return iso.slice(11,23);if(this.#offset===
null)return iso.slice(0,-1);if(this.#offset==="Z"||this.#offset==="z")return iso;let offset=+this.#offset.slice(1,3)*60+ +this.#offset.slice(4,6);return offset=
this.#offset[0]==="-"?offset:-offset,new Date(this.getTime()-offset*6e4).toISOString().slice(0,-1)+this.#offset}static wrapAsOffsetDateTime(jsDate,offset="Z"){let date=new _TomlDate(
jsDate);return date.#offset=offset,date}static wrapAsLocalDateTime(jsDate){let date=new _TomlDate(jsDate);return date.#offset=null,date}static wrapAsLocalDate(jsDate){
let date=new _TomlDate(jsDate);return date.#hasTime=!1,date.#offset=null,date}static wrapAsLocalTime(jsDate){let date=new _TomlDate(jsDate);return date.#hasDate=
!1,date.#offset=null,date}};function isDigit(char,base=10){return base===16?char>47&&char<58||char>64&&char<71||char>96&&char<103:char>47&&char<48+base}function isEndOfValue(char,delim){return char===
32||char===9||char===10||char===13||delim&&(char===delim||char===44)||char===35}function extractValue(ctx,end){let errPtr=ctx.p,c=ctx.s.charCodeAt(ctx.p);if(c===
91||c===123){ctx.d--||TomlError.x("document contains excessively nested structures. aborting.",ctx);let value=c===91?parseArray(ctx):parseInlineTable(ctx);return ctx.
d++,value}return c===34||c===39?parseString(ctx):c===116?((ctx.s.charCodeAt(++ctx.p)!==114||ctx.s.charCodeAt(++ctx.p)!==117||ctx.s.charCodeAt(++ctx.p)!==101)&&TomlError.
x("invalid value",ctx,errPtr),ctx.p++,!0):c===102?((ctx.s.charCodeAt(++ctx.p)!==97||ctx.s.charCodeAt(++ctx.p)!==108||ctx.s.charCodeAt(++ctx.p)!==115||ctx.s.charCodeAt(
++ctx.p)!==101)&&TomlError.x("invalid value",ctx,errPtr),ctx.p++,!1):c===43||c===45?parseNumber(ctx,ctx.p,ctx.s.charCodeAt(++ctx.p),44-c,end):ctx.s.charCodeAt(ctx.
p+4)===45&&ctx.s.charCodeAt(ctx.p+7)===45?parseDate(ctx,c,end):ctx.s.charCodeAt(ctx.p+2)===58?parseTime(ctx,c,end):parseNumber(ctx,ctx.p,c,0,end)}function parseNumber(ctx,startPtr,startChr,sign,endChr){
let c=startChr,state=0,hasUnderscores=!1;if(c===105)return(ctx.s.charCodeAt(++ctx.p)!==110||ctx.s.charCodeAt(++ctx.p)!==102)&&TomlError.x("invalid value",ctx,startPtr),
ctx.p++,(sign||1)/0;if(c===110)return(ctx.s.charCodeAt(++ctx.p)!==97||ctx.s.charCodeAt(++ctx.p)!==110)&&TomlError.x("invalid value",ctx,startPtr),ctx.p++,NaN;if(c===
48){if(++ctx.p>=ctx.s.length||isEndOfValue(c=ctx.s.charCodeAt(ctx.p),endChr))return ctx.bi===!0?0n:0;if(!sign){if(c===120)return parseIntegerBaseN(ctx,startPtr,
16,endChr);if(c===98)return parseIntegerBaseN(ctx,startPtr,2,endChr);if(c===111)return parseIntegerBaseN(ctx,startPtr,8,endChr)}c===46?state=2:c===101||c===69?state=
4:TomlError.x("illegal leading zero",ctx,startPtr)}else isDigit(c)||TomlError.x("invalid value",ctx,startPtr);for(;++ctx.p<ctx.s.length&&(c=ctx.s.charCodeAt(ctx.
p),!isEndOfValue(c,endChr));)state||(state=1),c===95?(state&1||TomlError.x("illegal underscore",ctx),state+=11,hasUnderscores=!0):state===1&&c===46?state=2:(state===
1||state===3)&&(c===101||c===69)?state=4:state===4&&(c===43||c===45)?state=6:isDigit(c)?state>9?state-=11:state&1||state++:TomlError.x("illegal character in num\
eric literal",ctx);if(!state){let val=(startChr-48)*(sign||1);return ctx.bi===!0?BigInt(val):val}state&1||TomlError.x("unfinished numeric value",ctx,startPtr);let str=ctx.
s.slice(startPtr,ctx.p);return hasUnderscores&&(str=str.replaceAll("_","")),state>1?parseFloat(str):parseInteger(ctx,str,10,startPtr)}function parseIntegerBaseN(ctx,startPtr,base,endChr){
let c,underscore=1;for(;++ctx.p<ctx.s.length&&(c=ctx.s.charCodeAt(ctx.p),!isEndOfValue(c,endChr));)c===95?(underscore&1&&TomlError.x("illegal underscore",ctx),underscore=
3):isDigit(c,base)?underscore&1&&underscore--:TomlError.x("illegal character in numeric literal",ctx);underscore&1&&TomlError.x("unfinished numeric value",ctx);
let str=ctx.s.slice(startPtr+2,ctx.p);return underscore&&(str=str.replaceAll("_","")),parseInteger(ctx,str,base,startPtr)}function parseInteger(ctx,str,base,startPtr){
if(ctx.bi!==!0)int:{let val=parseInt(str,base);if(!Number.isSafeInteger(val)){if(ctx.bi)break int;TomlError.x("integer value cannot be represented losslessly",ctx,
startPtr)}return val}return BigInt(base===10?str:(base===2?"0b":base===8?"0o":"0x")+str)}function parseDate(ctx,c,endChr){let startPtr=ctx.p++,unsafeSeparator;if(!isDigit(
c)||!isDigit(ctx.s.charCodeAt(ctx.p++))||!isDigit(ctx.s.charCodeAt(ctx.p++))||!isDigit(ctx.s.charCodeAt(ctx.p++)))return parseNumber(ctx,ctx.p=startPtr,c,0,endChr);
if(ctx.p+=5,isDigit(ctx.s.charCodeAt(ctx.p++))||TomlError.x("invalid date-time: date part is malformed",ctx,startPtr),ctx.p>=ctx.s.length||((c=ctx.s.charCodeAt(
ctx.p))!==32||(unsafeSeparator=!0,!isDigit(ctx.s.charCodeAt(ctx.p+1))))&&c!==84&&c!==116){let t2=ctx.s.slice(startPtr,ctx.p);return readDate(ctx,t2,3,!1,startPtr)}
if(ctx.s.charCodeAt(ctx.p+=3)!==58&&TomlError.x("invalid date-time: time part is malformed",ctx,startPtr),ctx.s.charCodeAt(ctx.p+=3)===58&&(ctx.p+=3),ctx.s.charCodeAt(
ctx.p)===46)for(;isDigit(ctx.s.charCodeAt(++ctx.p)););if(c=ctx.s.charCodeAt(ctx.p)){if(c===90||c===122){let t2=ctx.s.slice(startPtr,++ctx.p);return readDate(ctx,
t2,1,unsafeSeparator,startPtr,"[+00:00]")}if(c===43||c===45){let t2=ctx.s.slice(startPtr,ctx.p+=6);return readDate(ctx,t2,1,unsafeSeparator,startPtr,!ctx.ld&&"["+
ctx.s.slice(ctx.p-6,ctx.p)+"]")}}let t=ctx.s.slice(startPtr,ctx.p);return readDate(ctx,t,2,unsafeSeparator,startPtr)}function parseTime(ctx,c,endChr){let start=ctx.
p;if(!isDigit(c)||!isDigit(ctx.s.charCodeAt(++ctx.p)))return parseNumber(ctx,--ctx.p,c,0,endChr);if(ctx.s.charCodeAt(ctx.p+=4)===58&&(ctx.p+=3),ctx.s.charCodeAt(
ctx.p)===46)for(;isDigit(ctx.s.charCodeAt(++ctx.p)););let t=ctx.s.slice(start,ctx.p);return readDate(ctx,t,4,!1,start)}function readDate(ctx,str,type,unsafeDelim,errPtr,temporalSuffix){
if(ctx.ld){let date=new TomlDate(str,type,unsafeDelim);return date.isValid()||TomlError.x("invalid date",ctx,errPtr),date}try{switch(temporalSuffix&&(str+=temporalSuffix),
type){case 1:return Temporal.ZonedDateTime.from(str);case 2:return Temporal.PlainDateTime.from(str);case 3:return Temporal.PlainDate.from(str);case 4:return Temporal.
PlainTime.from(str)}}catch(e){TomlError.x(e instanceof Error?e.message:""+e,ctx,errPtr)}}function skipComment(ctx){for(;ctx.p<ctx.s.length;ctx.p++){let c=ctx.s.charCodeAt(ctx.p);if(c===10)break;if(c===13&&ctx.s.charCodeAt(ctx.p+1)===10){ctx.p++;break}
(c<32&&c!==9||c===127)&&TomlError.x("control characters are not allowed in comments",ctx)}}function skipVoid(ctx,banNewLines,banComments){let c;for(;ctx.p<ctx.s.
length;){for(;ctx.p<ctx.s.length&&((c=ctx.s.charCodeAt(ctx.p))===32||c===9||!banNewLines&&(c===10||c===13&&ctx.s.charCodeAt(ctx.p+1)===10));)ctx.p++;if(banComments||
c!==35)break;skipComment(ctx)}}function parseKey(ctx,end=61){let startPtr,state=0,parsed=[],sliceStart,c=ctx.s.charCodeAt(startPtr=ctx.p);do{if(c===end)return state||TomlError.x("unexpected e\
nd of key",ctx),state===1&&parsed.push(ctx.s.slice(sliceStart,ctx.p)),ctx.p++,parsed;c===46?(state||TomlError.x("illegal empty bare key",ctx),state===1&&parsed.
push(ctx.s.slice(sliceStart,ctx.p)),state=0):!state&&(c===34||c===39)?(c===ctx.s.charCodeAt(ctx.p+1)&&c===ctx.s.charCodeAt(ctx.p+2)&&TomlError.x("illegal quoted\
 key: multiline strings are not allowed",ctx),parsed.push(parseString(ctx)),state=2,ctx.p--):c===32||c===9?state===1&&(parsed.push(ctx.s.slice(sliceStart,ctx.p)),
state=2):state===2||c<48&&c!==45||c>57&&c<65||c>90&&c<97&&c!==95||c>122?TomlError.x("illegal character in key",ctx):state||(state=1,sliceStart=ctx.p)}while(c=ctx.
s.charCodeAt(++ctx.p));TomlError.x("incomplete key-value: cannot find end of key",ctx,startPtr)}function parseInlineTable(ctx){let startPtr=ctx.p++,res=Object.create(
null),seen=new Set,c;for(;ctx.p<ctx.s.length;){if(skipVoid(ctx),(c=ctx.s.charCodeAt(ctx.p))===125)return ctx.p++,res;let k,t=res,hasOwn=!1,errPtr=ctx.p,key=parseKey(
ctx);for(let i=0;i<key.length;i++){i&&(t=hasOwn?t[k]:t[k]=Object.create(null)),k=key[i],(hasOwn=Object.hasOwn(t,k))&&(typeof t[k]!="object"||seen.has(t[k]))&&TomlError.
x("trying to redefine an already defined value",ctx,errPtr);let unsafe=k==="__proto__";if(ctx.uk&&(unsafe||k==="constructor")){t=ctx.uk!==1&&TomlError.x("docume\
nt contains an unsafe property",ctx,errPtr);break}!hasOwn&&unsafe&&Object.defineProperty(t,k,{enumerable:!0,configurable:!0,writable:!0})}hasOwn&&TomlError.x("t\
rying to redefine an already defined value",ctx,errPtr),skipVoid(ctx,!0,!0);let value=extractValue(ctx,125);if(t&&typeof(t[k]=value)=="object"&&seen.add(value),
skipVoid(ctx),(c=ctx.s.charCodeAt(ctx.p++))===125)return res;c!==44&&TomlError.x("expected comma or end of structure",ctx,ctx.p-1)}TomlError.x("unfinished table",
ctx,startPtr)}function parseArray(ctx){let startPtr=ctx.p++,res=[],c;for(;ctx.p<ctx.s.length;){if(skipVoid(ctx),(c=ctx.s.charCodeAt(ctx.p))===93)return ctx.p++,
res;if(res.push(extractValue(ctx,93)),skipVoid(ctx),(c=ctx.s.charCodeAt(ctx.p++))===93)return res;c!==44&&TomlError.x("expected comma or end of structure",ctx,ctx.
p-1)}TomlError.x("unfinished array",ctx,startPtr)}function peekTable(ctx,key,table,meta,type){let t=table,m=meta,k,hasOwn=!1,state;for(let i=0;i<key.length;i++){if(i){if(t=hasOwn?t[k]:t[k]=Object.create(null),m=
(state=m[k]).c,type===0&&(state.t===1||state.t===2))return null;if(state.t===2){let l=t.length-1;t=t[l],m=m[l].c}}if(k=key[i],(hasOwn=Object.hasOwn(t,k))&&m[k]?.
t===0&&m[k]?.d)return null;if(!hasOwn){let unsafe=k==="__proto__";if(ctx.uk&&(unsafe||k==="constructor"))return!1;unsafe&&(Object.defineProperty(t,k,{enumerable:!0,
configurable:!0,writable:!0}),Object.defineProperty(m,k,{enumerable:!0,configurable:!0,writable:!0})),m[k]={t:i<key.length-1&&type===2?3:type,d:!1,i:0,c:Object.
create(null)}}}if(state=m[k],state.t!==type&&!(type===1&&state.t===3)||(type===2&&(state.d||(state.d=!0,t[k]=[]),t[k].push(t=Object.create(null)),state.c[state.
i++]=state={t:1,d:!1,i:0,c:Object.create(null)}),state.d))return null;if(state.d=!0,type===1)t=hasOwn?t[k]:t[k]=Object.create(null);else if(type===0&&hasOwn)return null;
return[k,t,state.c]}function validateTablePeek(ctx,peek,ptr){(peek===null||ctx.uk===2)&&TomlError.x(peek===null?"trying to redefine an already defined table or \
value":"document contains an unsafe property",ctx,ptr)}function parse(toml,options={}){let ctx={s:toml,p:0,d:options.maxDepth??1e3,bi:options.integersAsBigInt??
!1,ld:options.useLegacyDate??!0,uk:options.unsafeKeyBehaviour==="throw"?2:options.unsafeKeyBehaviour==="drop"?1:0},res=Object.create(null),meta=Object.create(null),
tmp,skipping=!1,tbl=res,m=meta;for(toml.charCodeAt(0)===65279&&ctx.p++,skipVoid(ctx);ctx.p<toml.length;){if(toml.charCodeAt(ctx.p)===91){let isTableArray=toml.charCodeAt(
++ctx.p)===91;tmp=ctx.p+=+isTableArray,skipping=!1;let k=parseKey(ctx,93);isTableArray&&(toml.charCodeAt(ctx.p)!==93&&TomlError.x("expected end of table array d\
eclaration",ctx),ctx.p++);let p=peekTable(ctx,k,res,meta,isTableArray?2:1);p?(m=p[2],tbl=p[1]):(validateTablePeek(ctx,p,tmp),skipping=!0)}else{tmp=ctx.p;let k=parseKey(
ctx),p=peekTable(ctx,k,tbl,m,0);!p&&!skipping&&validateTablePeek(ctx,p,tmp),skipVoid(ctx,!0,!0);let v=extractValue(ctx,void 0);p&&!skipping&&(p[1][p[0]]=v)}skipVoid(
ctx,!0),ctx.p<toml.length&&(tmp=toml.charCodeAt(ctx.p))!==10&&(tmp!==13||toml.charCodeAt(ctx.p+1)!==10)&&TomlError.x("each key-value declaration must be followe\
d by an end-of-line",ctx),skipVoid(ctx)}return res}var HAS_WELLFORMED=!!"".isWellFormed;function readRegularToml(text2,files){try{return new Document(text2,files).read()}catch{return}}var COMMENT=/#[^\x00-\x1f\x7f]*(?:\n|$)/y,HEADER=/\[(\[?)([\w-]+(?:\.[\w-]+)*)\](\]?)(?:\n|$)/y,
FILES=new Map([["package",key=>key==="files"||key==="wheels"||key==="sdist"],["metadata.files",()=>!0]]),Document=class{#cursor;#root=new Entry;#table=this.#root;#open=new Set;#files;#isFiles;constructor(text2,files){
this.#cursor=new Cursor(text2),this.#files=files}read(){let{text:text2}=this.#cursor;for(;this.#cursor.at<text2.length;)this.#statement(text2[this.#cursor.at]);
return this.#root}#statement(first){let cursor=this.#cursor;first===`
`?cursor.at++:first==="#"?cursor.take(COMMENT):first==="["?this.#header():(cursor.pair(this.#table,this.#fileList),cursor.at<cursor.text.length&&cursor.expect(`\

`))}#fileList=key=>this.#files&&this.#isFiles?.(key)?FileList.at(this.#cursor,this.#files):void 0;#header(){let[,opening="",path2="",closing=""]=this.#cursor.match(
HEADER)??fail();opening.length!==closing.length&&fail();let parts=path2.split("."),last=parts.pop(),parent=parts.reduce((table,part)=>this.#below(table,part),this.#root);
this.#table=opening===""?Object.create(null):new Entry,this.#open.add(this.#table),this.#isFiles=this.#files&&FILES.get(path2),opening===""?set(parent,last,this.#table):
this.#entries(parent,last).push(this.#table)}#below(table,part){part in table||this.#open.add(table[part]=Object.create(null));let found=table[part];return this.#open.
has(found)||fail(),Array.isArray(found)?found.at(-1):found}#entries(parent,key){key in parent||this.#open.add(parent[key]=[]);let list2=parent[key];return this.#open.
has(list2)&&Array.isArray(list2)?list2:fail()}};function decideExtra(context,from,{variable,value}){if(variable==="extra")return isConflictName(value)?conflictNames(context).has(value):sectionHas(context,from,
value)}function sectionHas({extras},from,extra){let own2=from.section.split(",").includes(extra);return from.package?own2:own2||extras.has(extra)}var isConflictName=value=>/^(?:extra|group|project)-\d+-/.
test(value);function conflictNames({project,extras,groups}){let name=project.name??"",prefix=`${name.length}-${name}`;return new Set([`project-${prefix}`,...[...extras].
map(extra=>`extra-${prefix}-${extra}`),...[...groups].map(group2=>`group-${prefix}-${group2}`)])}function select(context,edge,marker,owner){if(edge.locked)return selectLocked(context,edge,edge.locked,marker,owner);let admitted=candidates(context,edge),[only]=admitted;
return admitted.length>1?selectAmong(context,admitted,marker):{admitted,marker,unassigned:FALSE,choices:only?[{package:only,marker:limited(context,only,marker)}]:
[]}}function candidates({byName:byName2},edge){let known=byName2.get(edge.name)??[];if(known.length<2)return known;let fitting=(edge.version===void 0?known:known.
filter(({version})=>version===edge.version)).filter(({version})=>admits2(edge,version)),named=fitting.filter(({source})=>isNamed(edge,source));return named.length>
0?named:fitting}function isNamed({url,index},source){return source.kind==="index"?index!==void 0&&source.url===index:url!==void 0&&("path"in source?source.path===
url:url.includes(source.url??"\0"))}var admits2=({constraint},version)=>constraint.length===0||constraint.some(set2=>satisfies(version,set2));function selectAmong(context,admitted,marker){
let{algebra}=context,meant=admitted.map(locked=>algebra.and(marker,meantFor(context,locked))),unassigned=algebra.and(marker,algebra.not(meant.reduce((any,each)=>algebra.
or(any,each)))),choices=admitted.map((locked,i)=>{let where=algebra.or(meant[i],algebra.and(unassigned,pythonOf(context,locked)));return{package:locked,marker:limited(
context,locked,where)}});return{admitted,marker,unassigned,choices}}function meantFor(context,locked){let known=context.meant.get(locked)??findMeant(context,locked);
return context.meant.set(locked,known),known}function findMeant(context,locked){let{algebra,extras}=context,texts=relevantMarkers(context,locked),any=texts.map(
text2=>markerOf2(context,text2,locked.name)).reduce((all,each)=>algebra.or(all,each),texts.length>0?FALSE:TRUE),decided=algebra.decide(any,({variable,value})=>variable===
"extra"?extras.has(value):void 0);return algebra.and(decided,pythonOf(context,locked))}var pythonOf=({algebra},{requiresPython})=>careOf(algebra,requiresPython);
function relevantMarkers({groups},{markers,groups:filed}){return markers[""]!==void 0?[markers[""]]:Object.keys(markers).length===0?[]:["main",...groups].filter(
group2=>filed?.includes(group2)).map(group2=>own(markers,group2)??"")}var limited=({algebra,limits},locked,marker)=>algebra.and(marker,limits.get(locked)??TRUE);
function selectLocked(context,edge,locked,own2,owner){let{algebra,overridden}=context,marker=overridden.has(edge.name)?TRUE:own2,answers=locked.flatMap(answer=>{
let where=algebra.and(marker,decideRoot(context,markerOf2(context,answer.marker,owner)));return candidates(context,{...answer,constraint:[]}).map(each=>({package:each,
marker:limited(context,each,where)}))}),admitted=[...new Set(answers.map(answer=>answer.package))];return noteLostMarker(context,edge,locked,owner),{admitted,marker,
unassigned:FALSE,choices:answers}}var ROOT={section:"",reach:TRUE,arcs:[]},decideRoot=(context,diagram)=>context.algebra.decide(diagram,clause=>decideExtra(context,
ROOT,clause));function noteLostMarker(context,edge,locked,owner){let{algebra,care,within,lock,overridden,warnings}=context;if(overridden.has(edge.name))return;let anyOf=texts=>texts.
map(text2=>decideRoot(context,markerOf2(context,text2,owner))).reduce((all,each)=>algebra.or(all,each),FALSE),stated=algebra.and(anyOf(locked.map(({marker})=>marker)),
algebra.and(care,within));if(algebra.implies(stated,anyOf(edge.siblings??[])))return;let fact=`${lock.file} has lost a part of the marker of ${edge.name} (${edge.
marker??""})`;warnings.some(warning=>warning.fact===fact)||warnings.push({code:"lost-marker",fact,fix:"The pins follow the project; write the marker in a form t\
hat the lock tool keeps",where:{file:lock.file}})}function noteStated(context,reached){let{lock,algebra,care}=context;if(lock.format!=="poetry")return;let[narrow2,lost]=[new Set,new Set];for(let{locked,reach}of reached){
let stated=statedMarker(context,locked);stated&&!algebra.implies(reach,stated)&&narrow2.add(locked.name),stated&&!algebra.implies(algebra.and(stated,care),reach)&&
lost.add(locked.name)}warn(context,"narrow-marker","too narrow a marker for",narrow2),lock.version==="2.1"&&warn(context,"lost-marker","lost a part of the marke\
r of",lost)}function warn({lock:{file},warnings},code,what,packages){packages.size!==0&&warnings.push({code,fact:`${file} has ${what} ${listed([...packages])}`,
fix:"The pins follow what needs it; lock again with a current version of the tool",where:{file}})}function statedMarker(context,{markers,groups,name}){let{algebra,
extras}=context,filed=["main",...context.groups].filter(group2=>groups?.includes(group2));if(filed.length===0)return;let any=filed.map(group2=>markerOf2(context,
markers[""]??own(markers,group2),name)).reduce((all,each)=>algebra.or(all,each),FALSE);return any===TRUE?TRUE:algebra.decide(any,({variable,value})=>variable===
"extra"?extras.has(value):void 0)}function settleVersions(context,{places,demands}){let reached=new Map;for(let{package:locked,section,reach}of places){if(!locked||section!==""||(context.byName.
get(locked.name)?.length??0)<2)continue;let where=context.algebra.and(reach,context.care);where!==FALSE&&reached.set(locked.name,[...reached.get(locked.name)??[],
{package:locked,reach:where}])}let several=new Map([...reached].filter(([,versions])=>versions.length>1)),asked=groupBy(demands.filter(({edge})=>several.has(edge.
name)),({edge})=>edge.name);return[...several].map(([name,versions])=>settleName(context,versions,asked.get(name)??[])).includes(!0)}function settleName(context,versions,demands){
let{algebra,limits}=context,meeting=overlap(context,versions);if(meeting===FALSE)return!1;let highestFirst=[...versions].sort((a,b)=>compareVersions(b.package.version,
a.package.version)),open=meeting;for(let{package:locked,reach}of highestFirst){let here=algebra.and(algebra.and(open,reach),algebra.not(excluded(context,locked,
demands))),limit=algebra.or(algebra.not(meeting),here);limits.set(locked,algebra.and(limits.get(locked)??TRUE,limit)),open=algebra.and(open,algebra.not(here))}return open!==
FALSE&&addConflict(context,versions,demands,open),!0}function overlap({algebra},versions){let seen=FALSE,twice=FALSE;for(let{reach}of versions)twice=algebra.or(
twice,algebra.and(seen,reach)),seen=algebra.or(seen,reach);return twice}function excluded({algebra},locked,demands){return demands.filter(({admitted})=>admitted.
length>0&&!admitted.includes(locked)).reduce((any,{from,marker})=>algebra.or(any,algebra.and(from.reach,marker)),FALSE)}function addConflict(context,versions,demands,where){
let[first]=versions;if(!first)return;let{name}=first.package,list2=versions.map(each=>each.package.version).sort(compareVersions).join(" and "),marker=markerText(
context.algebra,where,context.care),asked=demands.map(({from,edge})=>`${from.package?.name??(from.section||"the project")} asks for ${describeEdge(edge)}`);addProblem(
context,{code:"conflicting-versions",fact:`${name} ${list2} are both needed${marker?` where ${marker}`:""}: ${[...new Set(asked)].slice(0,4).join("; ")}`,fix:"C\
hoose extras that do not exclude one another",where:whereLocked2(context,name)})}function walk(context){let finder=new Finder(context),order=finder.find();return spread(context,order),{places:order,demands:finder.demands}}var Finder=class{demands=[];#context;#places=new Map;#shared=new Map;constructor(context){
this.#context=context}find(){let postorder=[],started=new Set;for(let root of this.#roots())this.#visit(root,started,postorder);return postorder.reverse()}#roots(){
let{extras,groups,within}=this.#context,places=["",...extras,...[...groups].map(groupSection)].map(section=>this.#place(void 0,section));for(let place of places)
place.reach=within;return places}#visit(root,started,postorder){let stack=[{place:root,next:0}];for(let top=stack.at(-1);top;top=stack.at(-1)){let{place}=top;if(top.
next===0&&started.has(place)){stack.pop();continue}top.next===0&&this.#start(place,started);let following=place.arcs[top.next++];following?started.has(following.
to)||stack.push({place:following.to,next:0}):(postorder.push(place),stack.pop())}}#start(place,started){started.add(place);let arcs=[];for(let edge of this.#edges(
place))arcs.push(...this.#shared.get(edge)??this.#arcs(place,edge));place.arcs=arcs}#edges({package:locked,section}){return locked?section===""?locked.dependencies:
own(locked.extras,section)??[]:this.#context.root.sections.get(section)??[]}#arcs(from,edge){let{project,root,byName:byName2}=this.#context,marker=this.#marker(
from,edge);if(marker===FALSE)return[];if(edge.name===root.name&&(!from.package||!byName2.has(edge.name)))return this.#selfArcs(edge,marker);let named=byName2.get(
edge.name);if(from.package&&named?.length===1)return this.#share(edge,marker,this.#arcsTo(named[0],edge.extras,marker));let selection=select(this.#context,edge,
marker,from.package?.name??project.name??project.file);return this.demands.push({from,edge,...selection}),selection.choices.flatMap(({package:locked,marker:where})=>this.#arcsTo(
locked,edge.extras,where))}#share(edge,marker,arcs){return isPlain(edge,marker)&&this.#shared.set(edge,arcs),arcs}#selfArcs({extras},marker){return extras.map(extra=>({
to:this.#place(void 0,extra),marker}))}#arcsTo(locked,extras,marker){if(marker===FALSE)return[];if(extras.length===0)return[{to:this.#place(locked,""),marker}];
let together=extras.join(",");return["",...extras.length>1&&locked.extras[together]?[together]:extras].map(section=>({to:this.#place(locked,section),marker}))}#marker(from,edge){
if(edge.marker===void 0)return TRUE;let{algebra,project}=this.#context,diagram=markerOf2(this.#context,edge.marker,from.package?.name??project.name??project.file);
return diagram===TRUE||!edge.marker.includes("extra")?diagram:algebra.decide(diagram,clause=>decideExtra(this.#context,from,clause))}#place(locked,section){let places=this.#places.
get(locked);places||this.#places.set(locked,places=new Map);let place=places.get(section);return place||places.set(section,place={package:locked,section,reach:FALSE,
arcs:[]}),place}},isPlain=({marker:text2},marker)=>text2===void 0||marker!==TRUE&&!text2.includes("extra");function spread({algebra},order){let dirty=new Set(order.
filter(({reach})=>reach!==FALSE));for(;dirty.size>0;)for(let place of order)if(dirty.delete(place))for(let{to,marker}of place.arcs){let reach=algebra.or(to.reach,
algebra.and(place.reach,marker));reach!==to.reach&&(to.reach=reach,dirty.add(to))}}var download={url:text({doc:"Where the archive is",required:!0,pattern:[/^https?:\/\/\S+$/,"an address"]}),sha256:text({doc:"Its sha256",required:!0,pattern:[/^[0-9a-f]{64}$/,
"64 lower-case hexadecimal digits"]})},formatSettings=Object.fromEntries([...packagers,...feeds].map(name=>[name,mapping({doc:`Settings of '${name}'`})])),budget=text(
{doc:"The most that this format may weigh",pattern:[sizePattern,"a size such as 60 MB"]}),archive=group(download,{doc:"A python-build-standalone archive (instal\
l_only, tar.gz)"}),ownPython={interpreter:choice(["standalone","host"],{doc:"`standalone`: the python-build-standalone archive named under `archive`; `host`: th\
e interpreter of the machine that publishes, relocated",default:"standalone"}),archive:group(download,{doc:"A python-build-standalone archive (install_only, tar\
.gz) for the machine that publishes"})},webAddress=[/^https?:\/\/[^\s@]+$/,"an address without credentials"],selector=text({doc:"A pattern",pattern:[/^[\w*?[\]{},-]+$/,
"a pattern such as cp311-*"]}),runner=text({doc:"The label of a runner",pattern:[/^[\w.-]+$/,"a label"]}),configFields={lock:path({doc:"The lock to read, relati\
ve to the project. Needed only where there are several"}),python:text({doc:"The Python that client and server run. Default: the one that plans",pattern:[/^3\.\d+$/,
"a version such as 3.12"]}),pins:group({indexes:list(text({doc:"An index",pattern:[/^(default|https?:\/\/\S+)$/,"an address, or 'default'"]}),{doc:"The indexes \
that pins may come from, by address; `default` is the one that a lock leaves unnamed. An archive by URL must lie below one of them. Default: any"}),sdists:list(
text({doc:"A package",pattern:[/^[A-Za-z0-9][\w.-]*$/,"the name of a package"]}),{doc:"Packages that may be built from source where no wheel fits. Their sdist i\
s held to its hash; what builds it comes from the index without one. Default: none"}),"minimum-age":number({doc:"Days since the newest file of a pin was uploade\
d, where the lock knows",min:0}),deny:list(text({doc:"A package",pattern:[/^[A-Za-z0-9][\w.-]*(\s*==\s*[\w.!+-]+(\.\*)?)?$/,"name or name==version"]}),{doc:"Pac\
kages, or single versions of them (name==version), that no release may hold"}),yanked:choice(["warn","refuse","allow"],{doc:"Pins that their index has yanked. `\
warn` notices them where an index is asked anyway; `refuse` asks for every pin the index that the lock takes it from, and lets none through that cannot be asked\
 about",default:"warn"}),locked:choice([!1,!0,"client","server"],{doc:"Make a wheel for each role that holds nothing but its pins as exact requirements, and has\
hed `constraints.<role>.txt`. The role named here gets the name `<app>-locked`, another one `<app>-<role>-locked`; `true` is the only role there is",default:!1})},
{doc:"What may be pinned",default:"filled"}),native:group({vendor:list(text({doc:"A package",pattern:[/^[A-Za-z0-9][\w.-]*$/,"the name of a package"]}),{doc:"Pa\
ckages of the lock that come from git or a folder, and are pure Python: each is built into a wheel of this release, which is pinned by its hash"}),targets:list(
choice(targets,{doc:"A machine"}),{doc:"The machines that wheels are built for. Default: the one that plans"}),builder:choice(builders,{doc:"How wheels are buil\
t. Default: by build backend, target and whether there is a container engine"}),abi:text({doc:"What the wheels are bound to, where the build backend is told in \
a way that cannot be read: `none` (pure Python), `platform` (no Python), `version` (a wheel for each Python), `cp39-abi3`, `cp315-abi3.abi3t`",pattern:[abiPattern,
"none, platform, version, or a stable ABI such as cp39-abi3"]}),build:list(selector,{doc:"cibuildwheel's selectors: the wheels to build. Default: for cibuildwhe\
el every Python that the project allows, else the one that plans"}),skip:list(selector,{doc:"cibuildwheel's selectors: the wheels not to build"}),enable:list(choice(
enableGroups,{doc:"A group"}),{doc:"cibuildwheel's groups of Pythons that are built only when asked for"}),"windows-python":group(download,{doc:"For the builder\
 `mingw`: an archive (zip or tar.gz) with the headers and the dll of the CPython for Windows that wheels are built for"}),test:group({command:text({doc:"What is\
 run: `pytest -q`. Split into words, for no shell; its program is one of the environment"}),sources:list(text({doc:"A path",pattern:[/^(?!\/|\.\/|\.$)(?!(.*\/)?\.\.(\/|$))\S.*$/,
"a path inside the project"]}),{doc:"Files and folders of the project that are copied to where the command runs: `[tests, pyproject.toml]`. Nothing else of it i\
s there"}),extras:list(text({doc:"An extra"}),{doc:"Extras of the project that it is tested with"}),groups:list(text({doc:"A group"}),{doc:"Dependency groups th\
at it is tested with: where pytest is"}),skip:list(selector,{doc:"cibuildwheel's selectors: wheels that are not tested"})},{doc:"A test of each wheel, installed\
 where only the pins of these extras and groups are, on the oldest and the newest Python at hand that it is for"}),"compiler-cache":choice(["none",...compilerCaches],
{doc:"A compiler cache below the cache folder: `sccache` for Rust (maturin) and in manylinux containers (cibuildwheel), `ccache` for C (zig, host). It changes n\
o byte, and is used in no job that makes a tagged release or may publish",default:"none"}),jobs:choice(["balanced","one-per-wheel","one-per-runner"],{doc:"How w\
heels share jobs: by what they cost, each alone, or all of a machine together",default:"balanced"}),"max-jobs":number({doc:"Jobs that build at the same time at \
most, beyond one a machine",default:20,min:1}),runners:group(Object.fromEntries(targets.map(target=>[target,runner])),{doc:"The label of the runner for a target\
, where its wheels and clients are made",default:"filled"}),timeout:number({doc:"Minutes that one job may build; fractions are allowed",default:60,min:.01}),overrides:list(
group({select:list(selector,{doc:"The wheels it holds for",required:!0}),builder:choice(builders,{doc:"Another builder"}),runner,timeout:number({doc:"Minutes th\
at one job may build",min:.01})},{doc:"An override"}),{doc:'Other settings for some wheels, chosen by identifier (`select: ["*-musllinux*"]`): `builder`, `runne\
r`, `timeout`. The last one that says something counts'})},{doc:"The platform wheels",default:"filled"}),client:group({extras:list(text({doc:"An extra"}),{doc:"\
Extras of the project that the client is installed with"}),groups:list(text({doc:"A group"}),{doc:"Dependency groups that the client is installed with"}),entry:text(
{doc:"The console or gui script of the project that the client starts",required:!0,pattern:[/^[\w.-]+$/,"a name of letters, digits, ., - and _"]}),bundle:choice(
bundles,{doc:"`standalone`: an interpreter, the pins, the wheel and a launcher; `pyinstaller`: what PyInstaller makes of the same",default:"standalone"}),spec:path(
{doc:"For `bundle: pyinstaller`: the spec file, relative to the project. Default: one that takes all of the application and of what it imports",pattern:[/^(?!\/|\.\/)(?!(.*\/)?\.\.(\/|$))\S.*\.spec$/,
"a .spec file inside the project"]}),keep:list(text({doc:"A module",pattern:[/^[\w*?]+(\.[\w*?]+)*$/,"a module such as xml.sax, or a pattern"]}),{doc:"For `bund\
le: standalone`: modules of Python's standard library that stay though neither the application nor a package names them; `*` keeps all of it. What was left out \
stands in the client's `python/left-out.txt`"}),sources:flag({doc:"For `bundle: standalone`: packages keep their sources beside what was compiled of them, for w\
hat reads them while it runs (`inspect.getsource`, `numba` with a cache) and for lines of code in tracebacks",default:!1}),drop:list(text({doc:"A path",pattern:[
/^(?!\/|\.\/)(?!(.*\/)?\.\.(\/|$))\S+$/,"a path below the packages, such as PySide6/Qt/qml"]}),{doc:"For `bundle: standalone`: files and folders of the packages\
 that the client does without, below `site-packages`; `*` stands for any run of characters but `/`. Each must be there, unless the release has clients for sever\
al systems, and nothing that stays may be linked with what goes"}),formats:list(choice(packagers,{doc:"A format"}),{doc:"What the client is packed as",default:[
"standalone"]}),...formatSettings,budgets:group(Object.fromEntries(packagers.map(name=>[name,budget])),{doc:"The most that a packed client may weigh, by format \
(`deb: 60 MB`): over it, the release fails",default:"filled"}),feeds:list(choice(feeds,{doc:"A feed"}),{doc:"How people find and update the clients: written onc\
e, when all of them are made"}),"download-url":text({doc:"Where people fetch the clients from; `{version}` and `{file}` stand for the version and the name of th\
e file. Default: the release of the destination `github-release`",pattern:[/^https?:\/\/(?=\S*\{file\})(?:[^\s{}@]|\{(?:version|file)\})+$/,"an address with {fi\
le} in it, and {version} where you like"]}),interpreter:choice(["standalone","host"],{doc:"`standalone`: python-build-standalone archives named under `archives`\
; `host`: the packing machine's own interpreter, relocated; for Windows it is always an archive",default:"standalone"}),archives:group(Object.fromEntries(targets.
map(target=>[target,archive])),{doc:"One interpreter archive a target, for `interpreter: standalone`",default:"filled"}),wine:flag({doc:"Make clients for Window\
s on Linux, and try them with wine. Without, they are made and tried on Windows",default:!1}),"macos-on-linux":flag({doc:"Make clients for macOS on Linux: what \
is in them is read there, and nothing of it runs. Without, they are made and run on macOS",default:!1}),sign:group(signFields,{doc:"How clients for Windows are \
signed (Authenticode)"}),"sign-macos":group(signMacosFields,{doc:"How clients for macOS are signed: by rcodesign, with the hardened runtime"}),name:text({doc:"W\
hat people see. Default: the name of the project",pattern:[/^[^\p{Cc}]+$/u,"one line"]}),icon:path({doc:"A square PNG of 16 to 512 pixels, or an SVG; relative t\
o the project"}),publisher:text({doc:"Who stands behind it. Default: the first author of the project",pattern:[/^[^\p{Cc}]+$/u,"one line"]}),maintainer:text({doc:"\
Whom to write to, as `Name <mail>`. Default: the first maintainer or author of the project who has both",pattern:[mailbox,"Name <name@host.example>"]}),identifier:text(
{doc:"Names it among all applications: a domain of yours backwards, and the application. Default: from the address of the project",pattern:[/^[A-Za-z_]\w*(\.[A-Za-z_][\w-]*)+$/,
"a name such as org.example.App"]}),categories:list(text({doc:"A category",pattern:[/^[A-Z][A-Za-z0-9-]*$/,"a category such as Office"]}),{doc:"Where menus show\
 it, in the words of the desktop menu specification; one of them is a main category",default:["Utility"]}),terminal:flag({doc:"Whether it is used in a terminal.\
 `false`: it has windows of its own",default:!0}),...associationFields,window:flag({doc:"Start each client for Linux, without arguments, on a virtual screen (Xv\
fb), and show in the report what it draws. A client that ends or draws nothing fails",default:!1}),check:list(text({doc:"An argument"}),{doc:"Arguments with whi\
ch the packed client is tried; it must exit with 0",default:["--version"]})},{doc:"What a person installs"}),server:group({extras:list(text({doc:"An extra"}),{doc:"\
Extras of the project that the server is installed with"}),groups:list(text({doc:"A group"}),{doc:"Dependency groups that the server is installed with"}),command:text(
{doc:"Starts the server; `$PORT` stands for the port it listens on",required:!0,pattern:[/^[^\r\n]+$/,"one line"]}),destinations:list(choice(destinations,{doc:"\
A destination"}),{doc:"Where servers get it from",default:["index"]}),branches:list(text({doc:"A branch"}),{doc:"Branches that may be published from, `release/*\
` for several; a job for a tag may always. Default: any"}),health:text({doc:"The path that is asked to see that the server lives",default:"/",pattern:[/^\/\S*$/,
"a path that begins with /"]}),startup:number({doc:"Seconds that the server may take until it answers",default:30,min:1}),index:group({folder:path({doc:"Where `\
send` appends the release to, so that older releases stay: a folder that is served, or a bucket that is mounted. Relative to the working folder. Default: nowher\
e"})},{doc:"For the destination `index`",default:"filled"}),oci:group(ownPython,{doc:"For the destination `oci`",default:"filled"}),pypi:group({repository:text(
{doc:"Where distributions are uploaded to. Default: what twine is configured for",pattern:webAddress}),index:text({doc:"Where the same repository is read. Defau\
lt: what pip is configured for",pattern:webAddress}),credentials:choice(["any","trusted"],{doc:"`trusted`: by Trusted Publishing, and never without",default:"an\
y"}),attestations:choice(["auto",!0,!1],{doc:"Attestations (PEP 740) of the workflow that publishes, made by Sigstore. `auto`: with Trusted Publishing, and with\
 a warning where Sigstore fails; `true`: nothing is sent without",default:"auto"}),"max-size":number({doc:"Megabytes of one file that the index takes",default:100,
min:1}),wait:number({doc:"Minutes until what was accepted must be seen",default:20,min:0})},{doc:"For the destination `pypi`",default:"filled"}),deb:group({name:text(
{doc:"The name of the package, of its service and of the user that it runs as. Default: the name of the project with `-server` after it",pattern:[/^[a-z][a-z0-9-]{0,29}[a-z0-9]$/,
"2 to 31 of lower-case letters, digits and -, a letter first"]}),...ownPython,maintainer:text({doc:"Whom to write to, as `Name <mail>`. Default: as for the clie\
nt",pattern:[mailbox,"Name <name@host.example>"]}),port:number({doc:"The port that its configuration begins with",default:8e3,min:1024}),suite:text({doc:"The su\
ite of the repository, as sources name it",default:"stable",pattern:[/^[a-z][a-z0-9-]*$/,"a name such as stable"]}),signed:flag({doc:"Whether the repository is \
signed, with the key in DEB_SIGNING_KEY. `false`: servers take it only where their administrator writes `Trusted: yes`",default:!0})},{doc:"For the destination \
`deb`",default:"filled"}),heroku:group({git:text({doc:"The git remote that deploys what is pushed to it, with `send`. The key: HEROKU_API_KEY, or what git and s\
sh are configured for",pattern:[/^(https:\/\/[^@\s]+|ssh:\/\/[^\s]+|[\w.-]+@[\w.-]+:[^\s]+|file:\/\/\/[^\s]*|\/[^\s]*)$/,"an address by https or ssh, without a \
password"]}),branch:text({doc:"The branch that is deployed",default:"main",pattern:[/^[A-Za-z0-9](?!.*\.\.)[\w./-]*$/,"a name such as main"]})},{doc:"For the de\
stination `heroku`",default:"filled"}),"github-release":group({repository:text({doc:"The repository that has the release. Default: the one that the workflow run\
s for",pattern:[/^[\w.-]+\/[\w.-]+$/,"owner/name"]}),tag:text({doc:"The tag of the release; `{version}` stands for the version. Default: the tag that the workfl\
ow runs for, else v{version}",pattern:[/^[^\s~^:?*[\\{}]*\{version\}[^\s~^:?*[\\{}]*$/,"a tag with {version} in it"]}),changelog:path({doc:"The file whose secti\
on of this version (`## 1.2.0`, `## [1.2.0] - 2026-01-31`, `## v1.2.0`) is the notes, relative to the project",default:"CHANGELOG.md"}),notes:choice(["any","cha\
ngelog"],{doc:"`changelog`: nothing is published without such a section; `any`: a list of the files stands in for it",default:"any"})},{doc:"For the destination\
 `github-release`",default:"filled"})},{doc:"What an operator runs"})};function withDynamic(project,lock){let metadata=lock.kind==="graph"?lock.metadata:void 0;return metadata?{...project,...isDynamic(project,"dependencies")&&{dependencies:metadata.
dependencies.filter(edge=>extrasOf(edge).length===0)},...isDynamic(project,"optional-dependencies")&&{extras:extrasFrom(metadata)}}:project}var isDynamic=({dynamic},field)=>dynamic.
includes(field),EXTRA=/\bextra == '([^']*)'/g,extrasOf=({marker})=>[...(marker??"").matchAll(EXTRA)].map(([,name=""])=>name);function extrasFrom({dependencies,extras=[]}){
let found=Object.fromEntries(extras.map(name=>[name,[]]));for(let edge of dependencies)for(let extra of new Set(extrasOf(edge)))own(found,extra)?.push(withoutExtra(
edge));return found}var withoutExtra=edge=>({...edge,...optional("marker",edge.marker?.replace(EXTRA,"python_version >= '0'"))});function checkDynamic(project,{
format,file}){let field=["dependencies","optional-dependencies"].find(name=>isDynamic(project,name));return!field||format!=="pdm"?[]:[{code:"dynamic-dependencie\
s",fact:`The build backend says what the project needs ('${field}' is dynamic), and ${file} does not keep it`,fix:`Write [project] ${field} down, or lock with u\
v, whose lock has the answer`,where:{file:project.file,...optional("line",lineOfKey(project.text,"project.dynamic"))}}]}var fromNumH=n=>n/2**32|0,fromNumL=n=>n>>>0;function setU64FromNum(view,byteOffset,n,isLE){let h=fromNumH(n),l=fromNumL(n);view.setUint32(byteOffset,isLE?l:h,isLE),
view.setUint32(byteOffset+4,isLE?h:l,isLE)}function isBytes(a){return a instanceof Uint8Array||ArrayBuffer.isView(a)&&a.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in a&&a.BYTES_PER_ELEMENT===1}var atitle=title=>title?
`"${title}" `:"";function anumber(n,title=""){if(typeof n!="number")throw new TypeError(atitle(title)+"expected number, got "+typeof n);if(!Number.isSafeInteger(
n)||n<0)throw new RangeError(atitle(title)+"expected integer >= 0, got "+n);return n}function abytes(value,length,title=""){if(isBytes(value)&&(length===void 0||value.length===length))return value;length!==void 0&&anumber(length,"length");let bytes=isBytes(
value),ofLen=length!==void 0?` of length ${length}`:"",got=bytes?`length=${value.length}`:`type=${typeof value}`,message=atitle(title)+"expected Uint8Array"+ofLen+
", got "+got;throw bytes?new RangeError(message):new TypeError(message)}var aobject=(value,label)=>{if(value===null||typeof value!="object"||Array.isArray(value))throw new TypeError((label==="object"?"":`"${label}" `)+"expected obje\
ct, got type="+typeof value)},aopts=(value,label)=>{aobject(value,label);let proto=Object.getPrototypeOf(value);if(proto!==Object.prototype&&proto!==null)throw new TypeError(
`"${label}" expected plain object`);if(Object.hasOwn(value,"__proto__"))throw new TypeError(`"${label}.__proto__" is not allowed`)};function aexists(instance,checkFinished=!0){
if(instance.destroyed)throw new Error("hash was destroyed");if(checkFinished&&instance.finished)throw new Error("digest() was already called")}function aoutput(out,instance){
abytes(out,void 0,"output");let min=instance.outputLen;if(!(out.length>=min))throw new RangeError('"output" expected length >= '+min)}function clean(...arrays){for(let i=0;i<arrays.length;i++)arrays[i].fill(0)}function createView(arr){return new DataView(arr.buffer,arr.byteOffset,arr.byteLength)}
function rotr(word,shift){return word<<32-shift|word>>>shift}var hasHexBuiltin=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",hexes=Array.from({length:256},(_,i)=>i.toString(16).padStart(
2,"0"));function bytesToHex(bytes){if(abytes(bytes),hasHexBuiltin)return bytes.toHex();let hex="";for(let i=0;i<bytes.length;i++)hex+=hexes[bytes[i]];return hex}function utf8ToBytes(str){if(typeof str!="string")throw new TypeError("string expected");let encoded=new TextEncoder().encode(str);try{return new Uint8Array(encoded)}finally{
clean(encoded)}}function checkOpts(defaults,opts,title="opts"){return aopts(defaults,"defaults"),opts!==void 0&&aopts(opts,title),Object.assign(Object.create(null),defaults,opts)}
function createHasher(hashCons,info={}){if(typeof hashCons!="function")throw new TypeError('"hashCons" expected function, got type='+typeof hashCons);info=checkOpts(
{},info,"info");let hashC=(msg,opts)=>hashCons(opts).update(msg).digest(),tmp=hashCons(void 0);return hashC.outputLen=tmp.outputLen,hashC.blockLen=tmp.blockLen,
hashC.canXOF=tmp.canXOF,hashC.create=opts=>hashCons(opts),Object.assign(hashC,info),Object.freeze(hashC)}var oidNist=suffix=>({oid:Uint8Array.from([6,9,96,134,72,1,101,3,4,2,suffix])});function Chi(a,b,c){return a&b^~a&c}function Maj(a,b,c){return a&b^a&c^b&c}var HashMD=class{blockLen;outputLen;canXOF=!1;padOffset;isLE;buffer;view;finished=!1;length=0;pos=0;destroyed=!1;constructor(blockLen,outputLen,padOffset,isLE){
this.blockLen=blockLen,this.outputLen=outputLen,this.padOffset=padOffset,this.isLE=isLE,this.buffer=new Uint8Array(blockLen),this.view=createView(this.buffer)}update(data){
aexists(this),abytes(data);let{view,buffer,blockLen}=this,len=data.length,processed=!1;for(let pos=0;pos<len;){let take=Math.min(blockLen-this.pos,len-pos);if(take===
blockLen){let dataView=createView(data);for(;blockLen<=len-pos;pos+=blockLen)this.process(dataView,pos);processed=!0;continue}buffer.set(pos===0&&take===len?data:
data.subarray(pos,pos+take),this.pos),this.pos+=take,pos+=take,this.pos===blockLen&&(this.process(view,0),this.pos=0,processed=!0)}return this.length+=data.length,
processed&&this.roundClean(),this}digestInto(out){aexists(this),aoutput(out,this),this.finished=!0;let{buffer,view,blockLen,isLE}=this,{pos}=this;buffer[pos++]=
128,buffer.fill(0,pos),this.padOffset>blockLen-pos&&(this.process(view,0),buffer.fill(0)),setU64FromNum(view,blockLen-8,this.length*8,isLE),this.process(view,0),
this.roundClean();let oview=out===buffer?view:createView(out),len=this.outputLen,outLen=len/4,state=this.get();if(len%4||outLen>state.length)throw new Error("in\
valid outputLen");for(let i=0;i<outLen;i++)oview.setUint32(4*i,state[i],isLE)}digest(){let{buffer,outputLen}=this;this.digestInto(buffer);let res=buffer.slice(0,
outputLen);return this.destroy(),res}_cloneIntoMeta(to){let{buffer,length,finished,destroyed,pos}=this;return to.destroyed=destroyed,to.finished=finished,to.length=
length,to.pos=pos,pos&&to.buffer.set(buffer),to}clone(){return this._cloneInto()}},SHA256_IV=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,
2600822924,528734635,1541459225]);var SHA256_K=Uint32Array.from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,
1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,
3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,
3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,
2227730452,2361852424,2428436474,2756734187,3204031479,3329325298]),SHA256_W=new Uint32Array(64),SHA2_32B=class extends HashMD{A=0;B=0;C=0;D=0;E=0;F=0;G=0;H=0;constructor(outputLen,IV){
super(64,outputLen,8,!1),this.A=IV[0]|0,this.B=IV[1]|0,this.C=IV[2]|0,this.D=IV[3]|0,this.E=IV[4]|0,this.F=IV[5]|0,this.G=IV[6]|0,this.H=IV[7]|0}get(){let{A,B,C,
D,E,F,G,H}=this;return[A,B,C,D,E,F,G,H]}set(A,B,C,D,E,F,G,H){this.A=A|0,this.B=B|0,this.C=C|0,this.D=D|0,this.E=E|0,this.F=F|0,this.G=G|0,this.H=H|0}_cloneInto(to){
return(to||=new this.constructor).set(...this.get()),this._cloneIntoMeta(to)}process(view,offset){for(let i=0;i<16;i++,offset+=4)SHA256_W[i]=view.getUint32(offset,
!1);for(let i=16;i<64;i++){let W15=SHA256_W[i-15],W2=SHA256_W[i-2],s0=rotr(W15,7)^rotr(W15,18)^W15>>>3,s1=rotr(W2,17)^rotr(W2,19)^W2>>>10;SHA256_W[i]=s1+SHA256_W[i-
7]+s0+SHA256_W[i-16]|0}let{A,B,C,D,E,F,G,H}=this;for(let i=0;i<64;i++){let sigma1=rotr(E,6)^rotr(E,11)^rotr(E,25),T1=H+sigma1+Chi(E,F,G)+SHA256_K[i]+SHA256_W[i]|
0,T2=(rotr(A,2)^rotr(A,13)^rotr(A,22))+Maj(A,B,C)|0;H=G,G=F,F=E,E=D+T1|0,D=C,C=B,B=A,A=T1+T2|0}A=A+this.A|0,B=B+this.B|0,C=C+this.C|0,D=D+this.D|0,E=E+this.E|0,
F=F+this.F|0,G=G+this.G|0,H=H+this.H|0,this.set(A,B,C,D,E,F,G,H)}roundClean(){clean(SHA256_W)}destroy(){this.destroyed=!0,this.set(0,0,0,0,0,0,0,0),clean(this.buffer)}},
_SHA256=class extends SHA2_32B{constructor(){super(32,SHA256_IV)}};var sha2562=createHasher(()=>new _SHA256,oidNist(1));var contentHash=text2=>bytesToHex(sha2562(utf8ToBytes(text2)));function pythonJson(value,separators={item:", ",key:": "}){let inner=item=>pythonJson(item,separators);return Array.isArray(value)?`[${value.map(inner).join(separators.
item)}]`:typeof value=="object"&&value!==null&&!(value instanceof Date)?`{${Object.entries(value).sort(([a],[b])=>compareCodePoints(a,b)).map(([key,item])=>escape(
key)+separators.key+inner(item)).join(separators.item)}}`:typeof value=="string"?escape(value):String(value??null)}var escape=text2=>JSON.stringify(text2).replace(
/[\x7f-\uffff]/g,unit=>unit==="\x7F"?unit:`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`);function compareCodePoints(a,b){let[x,y]=[[...a],[...b]];for(let i=0;i<
x.length&&i<y.length;i++){let difference=x[i].codePointAt(0)-y[i].codePointAt(0);if(difference!==0)return difference}return x.length-y.length}function checkPdm(lock,project){let[algorithm="",digest]=(lock.contentHash??"").split(":");return digest===void 0||algorithm==="sha256"&&digest===pdmContentHash(
project.data)?[]:[{code:"lock-out-of-date",fact:`${lock.file} was not made from ${project.file} as it is now`,fix:"Run pdm lock",where:{file:lock.file}}]}function pdmContentHash(data){
let[project,pdm]=[tableAt(data,"project"),tableAt(tableAt(data,"tool"),"pdm")],content={sources:pdm.source??[],dependencies:project.dependencies??[],"dev-depend\
encies":devDependencies(data,pdm),"optional-dependencies":project["optional-dependencies"]??{},"requires-python":project["requires-python"]??"",resolution:pdm.resolution??
{}};return contentHash(pythonJson(content))}function devDependencies(data,pdm){let groups={};for(let table of[tableAt(data,"dependency-groups"),tableAt(pdm,"dev\
-dependencies")])for(let[name,list2]of Object.entries(table)){let group2=normalizeName(name);groups[group2]=[...own(groups,group2)??[],...Array.isArray(list2)?list2:
[]]}return groups}var tableAt=(table,key)=>isTable(table[key])?table[key]:{};var LEGACY_KEYS=["dependencies","source","extras","dev-dependencies"],PROJECT_KEYS=["requires-python","dependencies","optional-dependencies"];function checkPoetry(lock,project){
return lock.contentHash===void 0||lock.contentHash===poetryContentHash(project.data)?[]:isBefore23(lock.generator)&&lock.contentHash===poetryContentHash(project.
data,!1)?[]:[{code:"lock-out-of-date",fact:`${lock.file} was not made from ${project.file} as it is now`,fix:"Run poetry lock",where:{file:lock.file}}]}function isBefore23(generator){
let[major=0,minor=0]=(/\d+(?:\.\d+)*/.exec(generator??"")?.[0]??"").split(".").map(Number);return major<2||major===2&&minor<3}function poetryContentHash(data,withGroups=!0){
return contentHash(pythonJson(relevantContent(data,withGroups)))}function relevantContent(data,withGroups){let tool=tableAt2(data,"tool"),project=pick(tableAt2(
data,"project"),PROJECT_KEYS),groups=withGroups?tableAt2(data,"dependency-groups"):{},standard=!isEmpty(project)||!isEmpty(groups),poetry=poetryContent(tableAt2(
tool,"poetry"),standard);return standard?{...isEmpty(project)?{}:{project},...isEmpty(groups)?{}:{"dependency-groups":groups},tool:{poetry}}:poetry}function poetryContent(poetry,standard){
let kept=[...LEGACY_KEYS,"group"].filter(key=>poetry[key]!==void 0||!standard&&LEGACY_KEYS.includes(key));return Object.fromEntries(kept.map(key=>[key,poetry[key]??
null]))}var pick=(table,keys)=>Object.fromEntries(keys.filter(key=>table[key]!==void 0).map(key=>[key,table[key]])),tableAt2=(table,key)=>isTable(table[key])?table[key]:
{},isEmpty=table=>Object.keys(table).length===0;function checkRoots(lock,project){let locked=groupBy(lock.packages,({name})=>name);return project.dependencies.filter(requirement=>requirement.name!==project.name&&
canApply(requirement,project)).flatMap(requirement=>{let versions=(locked.get(requirement.name)??[]).map(({version})=>version);return versions.some(version=>version===
""||requirement.constraint.length===0||requirement.constraint.some(set2=>satisfies(version,set2)))?[]:[outOfStep(lock,project,requirement,versions)]})}function canApply({
marker},{requiresPython}){let algebra=new MarkerAlgebra;try{return algebra.and(marker===void 0?TRUE:algebra.parse(marker),careOf(algebra,requiresPython))!==FALSE}catch(error){
if(error instanceof MarkerError)return!0;throw error}}function outOfStep(lock,project,{name,constraint,marker},versions){let line=lineOfRequirement(project,name);
return{code:"lock-out-of-date",fact:`${lock.file} has ${versions.length>0?`${name} ${versions.join(", ")}`:`no ${name}`}, where the project asks for ${name}${constraint.
join(" || ")}${marker?` ; ${marker}`:""}`,fix:marker?"Lock the project again, for all machines and not only for the one that locks (uv pip compile --universal d\
oes)":"Lock the project again",where:{file:project.file,...line===void 0?{}:{line}}}}function checkUv(lock,project){if(lock.kind!=="graph")return[];let python=checkPython(lock,project),{metadata}=lock;if(!metadata)return[...python,...missingRoot(
lock,project)];let algebra=new MarkerAlgebra,task={lock,project,algebra,outside:algebra.not(careOf(algebra,project.requiresPython)),sourced:sourcedNames(project)};
return[...python,...compareSection(task,wantedRoots(project),metadata.dependencies),...compareGroups(task,metadata)]}function checkPython(lock,project){let{metadata}=lock;
if(samePython(lock.requiresPython,project.requiresPython))return[];if(metadata?.shared&&isWithin(lock.requiresPython??"",project.requiresPython??""))return[];let[
then,now]=[lock.requiresPython??"any version",project.requiresPython??"none"];return[outOfDate(lock,project,`${lock.file} was made for Python ${then}, the proje\
ct requires ${now}`)]}function samePython(locked,wanted){if(wanted===void 0)return!0;let[a,b]=[requiresPythonIntervals(locked??""),requiresPythonIntervals(wanted)];
return JSON.stringify(a)===JSON.stringify(b)}function isWithin(locked,wanted){let algebra=new MarkerAlgebra;return algebra.implies(algebra.requiresPython(locked),
algebra.requiresPython(wanted))}function missingRoot(lock,project){return[outOfDate(lock,project,`${lock.file} does not have the project '${project.name??""}' i\
n it`)]}function sourcedNames({data}){let uv=isTable(data.tool)&&isTable(data.tool.uv)?data.tool.uv:{};return new Set(isTable(uv.sources)?Object.keys(uv.sources).
map(normalizeName):[])}function wantedRoots(project){let optional2=Object.entries(project.extras).flatMap(([extra,list2])=>list2.map(each=>({...each,marker:withExtra(
each.marker,extra)})));return[...project.dependencies,...optional2]}function withExtra(marker,extra){let own2=`extra == "${extra}"`;return marker?`${/\bor\b/.test(
marker)?`(${marker})`:marker} and ${own2}`:own2}function compareGroups(task,metadata){return[...new Set([...Object.keys(task.project.groups),...Object.keys(metadata.
groupDependencies)])].sort().flatMap(name=>compareSection(task,own(task.project.groups,name)??[],own(metadata.groupDependencies,name)??[]))}function compareSection(task,wanted,locked){
if(sameTexts(wanted,locked))return[];let before=locked.map(edge=>({edge,spelling:fingerprint(task,edge)})),after=wanted.map(edge=>({edge,spellings:[fingerprint(
task,edge),...edge.marker===void 0?[]:[fingerprint(task,edge,{asUv:!0})]]})),known=new Set(before.map(({spelling})=>spelling)),asked=new Set(after.flatMap(({spellings})=>spellings)),
lost=after.filter(({spellings})=>!spellings.some(spelling=>known.has(spelling))).map(({edge})=>edge),extra=before.filter(({spelling})=>!asked.has(spelling)).map(
({edge})=>edge),{lock,project}=task;return[...new Set([...lost,...extra].map(({name})=>name))].map(name=>{let[now,then]=[lost.find(each=>each.name===name),extra.
find(each=>each.name===name)];return outOfDate(lock,project,`${project.file} ${describeChange(lock.file,now,then)}`,name)})}function sameTexts(wanted,locked){let[
now,then]=[wanted,locked].map(list2=>list2.map(edge=>write(edge).replaceAll('"',"'")).sort().join(`
`));return now===then}function describeChange(file,now,then){return then?now?`asks for ${write(now)}, where ${file} has ${write(then)}`:`does not ask for ${write(
then)} any more`:`asks for ${write(now)}, which ${file} does not know`}var write=edge=>edge?`${edge.name}${edge.extras.length>0?`[${edge.extras.join(",")}]`:""}${edge.
constraint.join(" || ")}${edge.marker?` ; ${edge.marker}`:""}`:"";function fingerprint(task,{name,extras,constraint,marker},{asUv=!1}={}){if(task.sourced.has(name))
return name;let versions=constraint.flatMap(set2=>parseSpecifier(set2)??[{operator:"",version:set2}]).map(({operator,version})=>operator+(normalizeVersion(version)??
version)).sort();return JSON.stringify([name,extras,versions,meaning(task,marker,asUv).id])}function meaning({algebra,outside},text2,asUv){try{if(text2===void 0)
return TRUE;if(!asUv)return algebra.or(algebra.parse(text2),outside);let kept=withoutNoVersions(parseMarker(text2));return algebra.or(kept?algebra.of(kept):TRUE,
outside)}catch(error){if(error instanceof MarkerError)return TRUE;throw error}}function withoutNoVersions(marker){if(marker.kind==="compare")return isNoVersion(
marker)?void 0:marker;let parts=marker.parts.map(withoutNoVersions);if(marker.kind==="or"&&parts.includes(void 0))return;let kept=parts.filter(part=>part!==void 0);
return kept.length>0?{kind:marker.kind,parts:kept}:void 0}function isNoVersion({variable,operator,value}){return["python_version","python_full_version","impleme\
ntation_version"].includes(variable)?(operator==="in"||operator==="not in"?value.trim().split(/\s+/):[value.replace(/\.\*$/,"")]).some(version=>normalizeVersion(
version)===void 0):!1}function outOfDate(lock,project,fact,name){let line=name===void 0?void 0:lineOfRequirement(project,name);return{code:"lock-out-of-date",fact,
fix:"Run uv lock",where:line===void 0?{file:lock.file}:{file:project.file,line}}}function checkFreshness(lock,project){switch(lock.format){case"poetry":return checkPoetry(lock,project);case"uv":return checkUv(lock,project);case"pdm":return checkPdm(
lock,project);case"pipfile":case"pylock":case"requirements":return checkRoots(lock,project)}}var checkPackages=lock=>[...checkTexts(lock),...lock.kind==="graph"?checkTwice(lock):[]];function checkTwice({packages,file,text:text2}){let seen=new Set,byName2=groupBy(
packages,({name})=>name);return packages.filter(({name})=>(byName2.get(name)?.length??0)>1).flatMap(({name,version,source})=>{let id=JSON.stringify([name,version,
source]);if(!seen.has(id))return seen.add(id),[];let line=lineOfPackage(text2,name,version);return[{code:"duplicate-package",fact:`${name} ${version} is there t\
wice`,fix:"Lock the project again",where:{file,...line&&{line}}}]})}function checkTexts(lock){return lock.packages.flatMap(locked=>judge(locked).map(({code,fact})=>{
let line=lineOfPackage(lock.text,locked.name,locked.version)??lineWhere(lock.text,each=>each.includes(JSON.stringify(locked.name)));return{code,fact,fix:"Write \
the file again with its own tool",where:{file:lock.file,...line&&{line}}}}))}var VERSION=/^[\w.!+-]*$/,SPACE2=/[\s\0-\x1f\x7f]/;function judge({name,version,source}){
return source.kind!=="index"&&source.kind!=="url"?[]:isName(name)&&VERSION.test(version)&&!SPACE2.test(source.url??"")?[]:[...isName(name)?[]:[{code:"bad-name",
fact:`${JSON.stringify(name.slice(0,80))} is not a name that a distribution can have`}],...VERSION.test(version)?[]:[{code:"bad-version",fact:`${name.slice(0,80)}\
 has a version that is none: ${JSON.stringify(version.slice(0,80))}`}],...SPACE2.test(source.url??"")?[{code:"bad-url",fact:`${name.slice(0,80)} comes from an a\
ddress with white space in it`}]:[]]}var LENGTHS=new Map([["sha256",64],["sha384",96],["sha512",128]]),WEAK=new Set(["md5","sha1","sha224"]);function judgeHash(hash){let colon=hash.indexOf(":"),algorithm=hash.
slice(0,Math.max(colon,0)).toLowerCase(),digest=hash.slice(colon+1);return WEAK.has(algorithm)?"weak":/^[a-z]\w+$/.test(algorithm)&&!LENGTHS.has(algorithm)?"unk\
nown":digest.length===LENGTHS.get(algorithm)&&isHex(digest)?"strong":"malformed"}var isHex=text2=>/^[0-9a-f]+$/i.test(text2),sortHashes=hashes=>[...new Set(hashes.
map(hash=>hash.toLowerCase()))].sort();var readLater=(lists,read)=>lists.length>0&&lists.every(list2=>list2 instanceof FileList)?new Unread(lists,read):read(),Unread=class{#lists;#read;#files;constructor(lists,read){
this.#lists=lists,this.#read=read}hashes(){return this.#lists.flatMap(list2=>list2.hashes())}read(){return this.#files??=this.#read()}},RELOCK="Lock the project\
 again with a current version of the tool";function lockedFile(shape,owner,hashes,rest){if(hashes.length===0)return{...rest,hashes:[]};let[only]=hashes;if(hashes.
length===1&&only&&isPlain2(only))return Object.assign(rest,{hashes});let strong=hashes.filter(hash=>isStrong(shape,owner,hash,hashes));return strong.length>0?{...rest,
hashes:sortHashes(strong)}:void 0}var isPlain2=hash=>/^sha256:[0-9a-f]{64}$/.test(hash);function isStrong(shape,owner,hash,all){let verdict=judgeHash(hash);if(verdict===
"strong")return!0;if(verdict!=="malformed"&&all.some(other=>judgeHash(other)==="strong"))return!1;let digest=hash.slice(hash.indexOf(":")+1),line=lineWhere(shape.
text,each=>each.includes(digest.length<8?hash:digest));return shape.add(verdict==="weak"?"weak-hash":"bad-hash",`${owner} ${FACTS[verdict]}: '${hash.slice(0,80)}\
'`,RELOCK,`${owner}.files`,line),!1}var FACTS={weak:"is locked by a weak hash",unknown:"has a hash that pip cannot check",malformed:"has a hash that is none"};function sizeOf(shape,table,key){
let{size}=table;return size===void 0?{}:typeof size=="number"&&Number.isSafeInteger(size)&&size>=0?{size}:(shape.add("wrong-type",`${key}.size is ${shown(size)}\
, where a number of bytes belongs`,"Correct it, or write the file again with its own tool",`${key}.size`),{})}function uploadTimeOf(table){let time=table["uploa\
d-time"]??table.upload_time;return optional("uploadTime",time instanceof Date?time.toISOString():typeof time=="string"?time:void 0)}function fileNameOf(address){
let end=address.search(/[?#]/),path2=end<0?address:address.slice(0,end),name=path2.slice(path2.lastIndexOf("/")+1);if(!name.includes("%"))return name;try{return decodeURIComponent(
name)}catch{return name}}var FLOORS={glibc:[2,28],musl:[1,2],macos:[11,0]},ARCHITECTURES={linux:void 0,musllinux:void 0,windows:["x86_64","arm64","x86"],macos:["x86_64","arm64"]};function parseTagTarget(target,python,floors={}){
let[,os="",arch=""]=/^(linux|musllinux|windows|macos)-([a-z0-9_]+)$/.exec(target)??[],version=parsePython(python),platform=platformOf(os,arch,{...FLOORS,...floors});
return version&&platform?{python:version,platform}:void 0}function parsePython(python){let match=/^(\d)\.(\d+)(?:\.\d+)?(t?)$/.exec(python);return match?{major:Number(
match[1]),minor:Number(match[2]),...match[3]?{freeThreaded:!0}:{}}:void 0}function platformOf(os,arch,floors){switch(os){case"linux":return{os,arch,glibc:floors.
glibc};case"musllinux":return{os,arch,musl:floors.musl};case"windows":case"macos":return ARCHITECTURES[os].includes(arch)?os==="windows"?{os,arch}:{os,arch,release:floors.
macos}:void 0;default:return}}function parseBuildIdentifier(identifier,floors={}){let[,major="",minor="",free="",system=""]=/^cp(\d)(\d+)(t?)-(.+)$/.exec(identifier)??
[];return parseTagTarget(WINDOWS.get(system)??renamed(system),`${major}.${minor}${free}`,floors)}var WINDOWS=new Map([["win_amd64","windows-x86_64"],["win_arm64",
"windows-arm64"],["win32","windows-x86"]]),renamed=system=>system.replace(/^manylinux_/,"linux-").replace(/^musllinux_/,"musllinux-").replace(/^macosx_/,"macos-");
function describeTarget({python,platform}){return`${platform.os}-${platform.arch} with Python ${python.major}.${python.minor}${python.freeThreaded?"t":""}`}var MACHINES={
windows:{x86_64:"AMD64",arm64:"ARM64",x86:"x86"},macos:{x86_64:"x86_64",arm64:"arm64"}};function markerVariables({python,platform}){let common={implementation_name:"\
cpython",platform_python_implementation:"CPython",python_version:`${python.major}.${python.minor}`};switch(platform.os){case"linux":case"musllinux":return{...common,
os_name:"posix",sys_platform:"linux",platform_system:"Linux",platform_machine:platform.arch};case"windows":return{...common,os_name:"nt",sys_platform:"win32",platform_system:"\
Windows",platform_machine:MACHINES.windows[platform.arch]};case"macos":return{...common,os_name:"posix",sys_platform:"darwin",platform_system:"Darwin",platform_machine:MACHINES.
macos[platform.arch]}}}function readTargets(shape,value){let key="metadata.targets",targets2=shape.tables(value,key).map(target=>markerOfTarget(name=>shape.string(target[name],`${key}\
.${name}`)));return targets2.includes("")?[]:targets2}function markerOfTarget(text2){let[pythons,platform,implementation]=[text2("requires_python"),text2("platf\
orm"),text2("implementation")],known=platformVariables(platform??"");return[...pythons&&pythons!=="*"?[markerOfPythons(pythons)]:[],...["os_name","sys_platform",
"platform_system","platform_machine"].flatMap(name=>known[name]?[`${name} == "${known[name]}"`]:[]),...implementation?[`implementation_name == "${implementation}\
"`]:[]].filter(Boolean).join(" and ")}var PLATFORM=/^(?:many(linux)|(musllinux)|(windows)|(macos))(?:_\d+_\d+)?_([a-z]\w*)$/;function platformVariables(platform){
let[,...parts]=PLATFORM.exec(platform)??[],[system="",machine=""]=parts.filter(Boolean),target=parseTagTarget(`${system}-${machine==="amd64"?"x86_64":machine}`,
"3.0");return target?markerVariables(target):{}}function readPdmLock(text2,file="pdm.lock"){let data=readToml(text2,file,"file"),shape=new Shape(file,text2),metadata=shape.table(data.metadata,"metadata"),version=shape.
required(metadata.lock_version,"metadata.lock_version");version&&!/^4(?:\.|$)/.test(version)&&unknownVersion(shape,version);let oldFiles2=shape.table(metadata.files,
"metadata.files"),entries=shape.tables(data.package,"package").map((table,i)=>readEntry(shape.nth("package",i),table,`package[${i}]`,oldFiles2)),[target]=shape.
tables(metadata.targets,"metadata.targets"),environments=readTargets(shape,metadata.targets),lock={kind:"graph",format:"pdm",file,text:text2,version,packages:assemble(
entries),...environments.length>0?{environments}:{},...optional("requiresPython",shape.string(target?.requires_python,"metadata.targets.requires_python")),...optional(
"contentHash",shape.string(metadata.content_hash,"metadata.content_hash"))};return shape.finish(),lock}function unknownVersion(shape,version){shape.add("unknown\
-lock-version",`Lock version ${version} of pdm is not known here`,"Lock with a pdm that writes version 4","metadata.lock_version")}function readEntry(shape,table,key,oldFiles2){
let name=normalizeName(shape.required(table.name,`${key}.name`)),version=shape.required(table.version,`${key}.version`),marker=shape.string(table.marker,`${name}\
.marker`),files=table.files??oldFiles2[`${typeof table.name=="string"?table.name:""} ${version}`];return{name,version,source:readSource(shape,table,name),files:readLater(
[files],()=>readFiles(shape,files,name,version)),...optional("requiresPython",shape.string(table.requires_python,`${name}.requires_python`)||void 0),markers:marker?
{"":marker}:{},dependencies:shape.strings(table.dependencies,`${name}.dependencies`).flatMap(text2=>readEdge(shape,text2,name)??[]),extras:{},ofExtras:sortedUnique(
shape.strings(table.extras,`${name}.extras`).map(normalizeName))}}function readEdge(shape,text2,owner){try{return parseRequirement(text2)}catch(error){if(!(error instanceof
RequirementError))throw error;shape.add("bad-requirement",`${owner} needs what cannot be read: ${error.message}`,"Lock again with pdm",`${owner}.dependencies`);
return}}function readSource(shape,table,name){let text2=field=>shape.string(table[field],`${name}.${field}`),[url,git,path2]=[text2("url"),text2("git")??text2("\
hg")??text2("svn")??text2("bzr"),text2("path")];return git!==void 0?{kind:"git",url:git,...optional("commit",text2("revision")),...optional("subdirectory",text2(
"subdirectory"))}:path2!==void 0?table.editable===!0||!/\.(?:whl|gz|zip|bz2|xz)$/.test(path2)?{kind:"directory",path:path2,editable:table.editable===!0}:{kind:"\
path",path:path2}:url!==void 0?{kind:"url",url:url.split("#")[0],...optional("subdirectory",text2("subdirectory"))}:{kind:"index"}}function readFiles(shape,value,name,version){
return shape.tables(value,`${name}.files`).flatMap(table=>{let url=shape.string(table.url,`${name}.files.url`),file=shape.string(table.file,`${name}.files.file`)??
url?.split(/[?#]/)[0]?.split("/").at(-1),hash=shape.required(table.hash,`${name}.files.hash`);return lockedFile(shape,`${name} ${version}`,hash?[hash]:[],{...optional(
"name",file),...optional("url",url)})??[]})}function assemble(entries){let packages=new Map;for(let{ofExtras,...entry}of entries){let id=JSON.stringify([entry.name,
entry.version,entry.source]),known=packages.get(id)??{...entry,dependencies:[],markers:{},extras:{}};packages.set(id,known),ofExtras.length>0?known.extras[ofExtras.
join(",")]=entry.dependencies:packages.set(id,{...known,dependencies:[...known.dependencies,...entry.dependencies],markers:entry.markers})}return[...packages.values()].
map(each=>({...each,extras:withSingles(each.extras)}))}function withSingles(extras){let all={...extras};for(let[together,edges]of Object.entries(extras))for(let extra of together.
split(","))all[extra]=own(all,extra)??edges;return all}var PLAIN=String.raw`[^"\\\x00-\x1f\x7f]*`,TEXT=String.raw`"${PLAIN}(?:\\["\\]${PLAIN})*"`,TEXTS=`\\[(?:${TEXT}(?:, ${TEXT})*)?\\]`,MARKERS=String.raw`${TEXT}|\{[^\n]+\}`,
PACKAGE=new RegExp([String.raw`^name = "(${PLAIN})"\nversion = "(${PLAIN})"\ndescription = ${TEXT}\noptional = (?:true|false)\npython-versions = "(${PLAIN})"\ngroups = \["(${PLAIN}(?:", "${PLAIN})*)"\]\n`,
String.raw`(?:markers = (${MARKERS})\n)?files = (${filesPattern("file").list})\n(?:markers = (${MARKERS})\n)?`,String.raw`(?:\n\[package\.dependencies\]\n((?:[\w-]+ = ["{][^\n]*\n)+))?(?:\n\[package\.extras\]\n((?:[\w-]+ = ${TEXTS}\n)+))?$`].
join("")),PLAIN_PAIR=new RegExp(`^([\\w-]+) = "(${PLAIN})"$`),DEPENDENCY=new RegExp(`^([\\w-]+) = \\{version = "(${PLAIN})"(?:, extras = \\["(${PLAIN}(?:", "${PLAIN}\
)*)"\\])?(?:, optional = (true))?(?:, markers = (${TEXT}))?\\}$`),nothing=[],UNNAMED=/optional = true(?!.*\bextra == \\"[^"'\\]*\\")/;function takePackage(block){
let found=PACKAGE.exec(block);if(!found)return;let{1:name="",2:version,3:python,4:groups="",5:before,6:files="",7:after,8:dependencies,9:extras}=found;if(before&&
after||extras&&namesTwice(extras))return;let markers=before??after,table={name,version,"python-versions":python,groups:groups.split('", "'),files:FileList.of(files)};
try{table.dependencies=dependencies===void 0?{}:readPairs(dependencies),markers&&(table.markers=markers.startsWith("{")?readWhole(markers):unquoted(markers))}catch{
return}return extras&&isAsked(extras,name,dependencies)&&(table.extras=readLists(extras)),table}var unquoted=text2=>text2.includes("\\")?JSON.parse(text2):text2.
slice(1,-1);function namesTwice(lines){let names=lines.match(/^[\w-]+/gm);return new Set(names).size<names.length}var isAsked=(extras,name,dependencies="")=>UNNAMED.
test(dependencies)||WITH_EXTRAS.test(extras)&&(/[[ ]" /.test(extras)||namesItself(extras,normalizeName(name))),WITH_EXTRAS=/[\w.-][ \t]*\[/,UNUSUAL=/"[a-z\d-]*(?:[A-Z_.]|--)/,
namesItself=(extras,name)=>extras.includes(`"${name}`)||UNUSUAL.test(extras)&&extras.toLowerCase().replace(/[-_.]+/g,"-").includes(`"${name}`);function readPairs(lines){
let table=Object.create(null);for(let line of lines.slice(0,-1).split(`
`)){let{1:key,2:text2=""}=PLAIN_PAIR.exec(line)??nothing;key!==void 0?set(table,key,text2):readDependency(line,table)||readPair(line,table)}return table}function readLists(lines){
let table=Object.create(null);for(let line of lines.slice(0,-1).split(`
`)){let at=line.indexOf(" = ");set(table,line.slice(0,at),JSON.parse(line.slice(at+3)))}return table}function readDependency(line,table){let{1:key,2:version,3:extras,
4:optional2,5:markers}=DEPENDENCY.exec(line)??nothing;if(key===void 0)return!1;let dependency={version};return extras!==void 0&&(dependency.extras=extras.split(
'", "')),optional2!==void 0&&(dependency.optional=!0),markers!==void 0&&(dependency.markers=unquoted(markers)),set(table,key,dependency),!0}function readPair(line,table){
let cursor=new Cursor(line);cursor.pair(table),cursor.at<line.length&&fail()}function readWhole(text2){let cursor=new Cursor(text2),value=cursor.value();return cursor.
at<text2.length?fail():value}var START=`
[[package]]
`;function readTaken(text2,files,take,read){if(text2.length>MAX_SIZE)return;let[head="",first="",...blocks]=text2.split(START),taken=new Map,rest=[head,first];blocks.
forEach((block,i)=>{let found=take(block);found?taken.set(i+1,found):rest.push(block)});let data=taken.size>0?readRegularToml(rest.join(START),files):void 0;return data&&
withoutProblems(()=>read(data,taken))}function withoutProblems(read){try{return read()}catch(error){if(error instanceof ReleaseError)return;throw error}}function inPlace(taken,others){
let rest=others.values();return Array.from({length:taken.size+others.length},(_,i)=>taken.get(i)??rest.next().value)}var KNOWN=new Set(["1.0","1.1","2.0","2.1"]);function readPoetryLock(text2,file="poetry.lock"){let shape=new Shape(file,text2);return readTaken(text2,"file",block=>{
let table=takePackage(block),locked=table&&readPackage(shape,table,"package",new Map);return shape.problems.length>0?void 0:locked},(data,taken)=>readParsed(data,
taken,text2,file))??readParsed(readToml(text2,file,"file"),new Map,text2,file)}function readParsed(data,taken,text2,file){let shape=new Shape(file,text2),metadata=shape.
table(data.metadata,"metadata"),version=shape.required(metadata["lock-version"],"metadata.lock-version");version&&!KNOWN.has(version)&&unknownVersion2(shape,version);
let filesByName=oldFiles(shape,metadata),others=shape.tables(data.package,"package").map((table,i)=>readPackage(shape.nth("package",i),table,`package[${i}]`,filesByName)),
lock={kind:"graph",format:"poetry",file,text:text2,version,packages:inPlace(taken,others),...optional("generator",/@generated by (Poetry \S+)/.exec(text2.slice(
0,300))?.[1]),...optional("requiresPython",pythonVersions(shape,metadata["python-versions"],"metadata.python-versions")),...optional("contentHash",shape.string(
metadata["content-hash"],"metadata.content-hash"))};return shape.finish(),lock}function unknownVersion2(shape,version){let fact=`Lock version ${version} of poet\
ry is not known here`;shape.add("unknown-lock-version",fact,`Lock with a poetry that writes one of ${[...KNOWN].join(", ")}`,"metadata.lock-version")}function pythonVersions(shape,value,key){
let text2=shape.string(value,key);return text2===void 0?void 0:fromPoetryConstraint(text2).join("||")||void 0}function oldFiles(shape,metadata){let table=shape.
table(metadata.files,"metadata.files");return new Map(Object.entries(table).map(([name,files])=>[normalizeName(name),files]))}function readPackage(shape,table,key,filesByName){
let name=normalizeName(shape.required(table.name,`${key}.name`)),version=shape.required(table.version,`${key}.version`),files=table.files??filesByName.get(name);
return{name,version,source:readSource2(shape,table,name),files:readLater([files],()=>readFiles2(shape,files,name,version)),...optional("requiresPython",pythonVersions(
shape,table["python-versions"],`${name}.python-versions`)),markers:readMarkers(shape,table,name),...table.groups===void 0?oldGroups(table):{groups:shape.strings(
table.groups,`${name}.groups`).map(normalizeName)},...readEdges(shape,table,name)}}var oldGroups=table=>typeof table.category=="string"?{groups:[table.category]}:
{};function readFiles2(shape,value,name,version){let[owner,ofFile,ofHash]=[`${name} ${version}`,`${name}.files.file`,`${name}.files.hash`];return shape.tables(value,
`${name}.files`).flatMap(table=>{let file=shape.required(table.file,ofFile),hash=shape.required(table.hash,ofHash);return lockedFile(shape,owner,hash?[hash]:[],
{name:file})??[]})}function readSource2(shape,table,name){if(table.source===void 0)return{kind:"index"};let source=shape.table(table.source,`${name}.source`),url=shape.
string(source.url,`${name}.source.url`)??"";switch(source.type){case"git":return{kind:"git",url,...optional("commit",shape.string(source.resolved_reference,`${name}\
.source.resolved_reference`)),...optional("subdirectory",shape.string(source.subdirectory,`${name}.source.subdirectory`))};case"url":return{kind:"url",url,...optional(
"subdirectory",shape.string(source.subdirectory,`${name}.source.subdirectory`))};case"file":return{kind:"path",path:url};case"directory":return{kind:"directory",
path:url,editable:table.develop===!0};case"legacy":case void 0:return{kind:"index",...optional("url",url||void 0)};default:return shape.add("wrong-type",`${name}\
 comes from a source of a kind that is not known here: ${shown(source.type)}`,"Lock again with a current version of poetry",`${name}.source.type`),{kind:"index"}}}
function readMarkers(shape,table,name){let value=table.markers??table.marker;if(value===void 0)return{};if(typeof value=="string")return{"":value};let markers=shape.
table(value,`${name}.markers`);return Object.fromEntries(Object.entries(markers).map(([group2,text2])=>[normalizeName(group2),shape.string(text2,`${name}.marker\
s.${group2}`)??""]))}function readEdges(shape,table,owner){let dependencies=[],extras=Object.create(null),add=({edge,extras:names,plain:plain2})=>{(names===void 0||
plain2)&&dependencies.push(edge);for(let name of names??[])(extras[name]??=[]).push(edge)},known,listed2=name=>(known??=extrasByName(shape,table,owner)).get(name)??
[],needed=shape.table(table.dependencies,`${owner}.dependencies`);for(let name of Object.keys(needed)){let value=needed[name];if(typeof value=="string")dependencies.
push(versionEdge(name,value));else for(let entry of Array.isArray(value)?value:[value])add(readEdge2(shape,name,entry,`${owner}.dependencies.${name}`,listed2))}
return selfEdges(shape,table,owner).forEach(add),{dependencies,extras}}var versionEdge=(name,version)=>({name:normalizeName(name),extras:[],constraint:fromPoetryConstraint(
version)});function readEdge2(shape,name,value,key,listed2){if(typeof value=="string")return{edge:versionEdge(name,value)};let table=shape.table(value,key),text2=field=>table[field]===
void 0?void 0:shape.string(table[field],`${key}.${field}`),marker=bothMarkers(text2("markers"),pythonMarker(text2("python")??"*")),edge={...versionEdge(name,text2(
"version")??"*"),extras:sortedUnique(shape.strings(table.extras,`${key}.extras`).map(normalizeName)),...optional("marker",marker),...optional("url",text2("url"))},
named=marker?.includes("extra")?extrasIn(marker):[];return named.length>0?{edge,extras:named,plain:/ or /.test(marker??"")}:shape.flag(table.optional,`${key}.op\
tional`)?{edge,extras:listed2(edge.name)}:{edge}}var extrasIn=marker=>sortedUnique([...marker.matchAll(/\bextra\s*==\s*["']([^"']*)["']/g)].map(([,name=""])=>normalizeName(
name)));function extrasByName(shape,table,owner){let byName2=new Map;for(let{extra,requirement}of listedExtras(shape,table,owner))byName2.set(requirement.name,[
...byName2.get(requirement.name)??[],extra]);return byName2}function listedExtras(shape,table,owner,wanted=_=>!0){let extras=isTable(table.extras)?table.extras:
{};return Object.entries(extras).flatMap(([extra,list2])=>shape.strings(list2,`${owner}.extras.${extra}`).filter(wanted).flatMap(text2=>{let requirement=requirementOf(
text2);return requirement?[{extra:normalizeName(extra),requirement}]:[]}))}function requirementOf(text2){try{return parseRequirement(text2.replace(/^([^(;]*)\([^()]*\)/,
"$1"))}catch(error){if(error instanceof RequirementError)return;throw error}}function selfEdges(shape,table,owner){let[start=""]=owner.split("-");return listedExtras(
shape,table,owner,text2=>text2.trimStart().slice(0,start.length).toLowerCase()===start).filter(({requirement})=>requirement.name===owner).map(({extra,requirement})=>({
extras:[extra],edge:{...requirement,constraint:[]}}))}var TEXT2=String.raw`"([^"\\\x00-\x1f\x7f]+)"`,TEXTS2=String.raw`(?:    "[^"\\\x00-\x1f\x7f]+",\n)+`,NAME="[a-z0-9]+(?:-[a-z0-9]+)*",VERSION2=String.raw`"([\w.!+-]+)"`,
EDGE=String.raw`    \{ name = "(${NAME})"(?:, version = ${VERSION2}, source = \{ registry = ${TEXT2} \})?(?:, extra = \["(${NAME}(?:", "${NAME})*)"\])?(?:, marker = ${TEXT2})? \},\n`,
silent=pattern=>pattern.replace(/(?<!\\)\((?!\?)/g,"(?:"),PACKAGE2=new RegExp([`^name = "(${NAME})"\\nversion = ${VERSION2}\\nsource = \\{ registry = ${TEXT2} \\\
}\\n`,`(?:resolution-markers = \\[\\n(${TEXTS2})\\]\\n)?`,`(?:dependencies = \\[\\n((?:${silent(EDGE)})+)\\]\\n)?`,`(?:sdist = (${filesPattern("url").one})\\n)?(\
?:wheels = (${filesPattern("url").list})\\n)?$`].join("")),ONE_EDGE=new RegExp(`^${EDGE.slice(0,-2)}$`);function packageTaker(readFiles4){let edges=new Map,source={
kind:"index"};return block=>{let found=PACKAGE2.exec(block);if(!found)return;let{1:name="",2:version="",3:url="",4:markers,5:dependencies,6:sdist,7:wheels}=found;
return source.url!==url&&(source={kind:"index",url}),{name,version,source,files:readFiles4({sdist:sdist===void 0?void 0:FileList.of(sdist),wheels:wheels===void 0?
void 0:FileList.of(wheels)},name,version),markers:markers===void 0?{}:{"":linesOf(markers).map(line=>`(${line.slice(5,-2)})`).join(" or ")},dependencies:dependencies===
void 0?[]:linesOf(dependencies).map(line=>edgeOf(edges,line)),extras:{},groupDependencies:{}}}}var linesOf=text2=>text2.slice(0,-1).split(`
`);function edgeOf(known,line){let seen=known.get(line);if(seen)return seen;let{1:name="",2:version,3:index,4:extras,5:marker}=ONE_EDGE.exec(line),edge={name,extras:extras===
void 0?[]:sortedUnique(extras.split('", "')),constraint:[]};return marker!==void 0&&(edge.marker=marker),version!==void 0&&(edge.version=version),index!==void 0&&
(edge.index=index),known.set(line,edge),edge}function readUvLock(text2,file="uv.lock",project){let shape=new Shape(file,text2),take=packageTaker((lists,name,version)=>readFiles3(shape,lists,name,version));
return readTaken(text2,"url",take,(data,taken)=>readParsed2(data,taken,text2,file,project))??readParsed2(readToml(text2,file,"url"),new Map,text2,file,project)}
function readParsed2(data,taken,text2,file,project){let shape=new Shape(file,text2);data.version!==1&&unknownVersion3(shape,data.version);let tables=shape.tables(
data.package,"package"),packages=tables.map((table,i)=>readPackage2(shape.nth("package",i),table,`package[${i}]`)),rootAt=tables.findIndex((table,i)=>project===
void 0?localPath(table)===".":isNamed2(packages[i],table,project)),environments=shape.strings(data["supported-markers"],"supported-markers"),root=packages[rootAt],
lock={kind:"graph",format:"uv",file,text:text2,version:`1.${typeof data.revision=="number"?data.revision:0}`,packages:inPlace(taken,packages).filter(each=>each!==
root),...optional("requiresPython",shape.string(data["requires-python"],"requires-python")),...environments.length>0?{environments}:{},...root?{root,metadata:{...readMetadata(
shape.nth("package",rootAt),tables[rootAt]),...readManifest(shape,data)}}:{}};return shape.finish(),lock}function unknownVersion3(shape,version){let fact=`Versi\
on ${typeof version=="number"?version:shown(version)} of uv.lock is not known here`;shape.add("unknown-lock-version",fact,"Lock with a uv that writes version 1",
"version")}var LOCAL=["virtual","editable","directory"];function localPath(table){let source=isTable(table.source)?table.source:{};return LOCAL.map(kind=>source[kind]).
find(path2=>typeof path2=="string")}var isNamed2=(locked,table,project)=>locked?.name===project&&localPath(table)!==void 0;function readPackage2(shape,table,key){
let name=normalizeName(shape.required(table.name,`${key}.name`)),version=shape.string(table.version,`${name}.version`)??"",markers=shape.strings(table["resoluti\
on-markers"],`${name}.resolution-markers`);return{name,version,source:readSource3(shape,table,name),files:readFiles3(shape,table,name,version),markers:markers.length>
0?{"":markers.map(marker=>`(${marker})`).join(" or ")}:{},dependencies:readEdges2(shape,table.dependencies,`${name}.dependencies`),extras:readSections(shape,table["\
optional-dependencies"],`${name}.optional-dependencies`),groupDependencies:readSections(shape,table["dev-dependencies"],`${name}.dev-dependencies`)}}function readSections(shape,value,key){
let entries=Object.entries(shape.table(value,key));return Object.fromEntries(entries.map(([section,list2])=>[normalizeName(section),readEdges2(shape,list2,`${key}\
.${section}`)]))}function readEdges2(shape,value,key){return shape.tables(value,key).map(table=>readEdge3(shape,table,key))}function readEdge3(shape,table,key){
let text2=field=>table[field]===void 0?void 0:shape.string(table[field],`${key}.${field}`),extras=table.extra??table.extras,specifier=text2("specifier"),edge={name:normalizeName(
shape.required(table.name,`${key}.name`)),extras:extras===void 0?[]:sortedUnique(shape.strings(extras,`${key}.extra`).map(normalizeName)),constraint:specifier?[
specifier]:[]},[marker,version,source]=[text2("marker"),text2("version"),isTable(table.source)?table.source:{}],url=text2("url")??text2("git")??text2("editable")??
text2("directory")??text2("path")??textOf(source.url??source.git??source.path??localPath(table)),index=textOf(source.registry);return marker!==void 0&&(edge.marker=
marker),version!==void 0&&(edge.version=version),index!==void 0&&(edge.index=index),url!==void 0&&(edge.url=url),edge}var textOf=value=>typeof value=="string"?value:
void 0;function readSource3(shape,table,name){let source=shape.table(table.source,`${name}.source`),text2=field=>shape.string(source[field],`${name}.source.${field}`),
[registry,url,git,path2]=[text2("registry"),text2("url"),text2("git"),text2("path")],directory=text2("editable")??text2("directory")??text2("virtual");return registry!==
void 0?{kind:"index",url:registry}:url!==void 0?{kind:"url",url,...optional("subdirectory",text2("subdirectory"))}:git!==void 0?{kind:"git",url:git.split(/[?#]/)[0],
...optional("commit",git.split("#")[1]),...optional("subdirectory",/[?&]subdirectory=([^&#]+)/.exec(git)?.[1])}:path2!==void 0?{kind:"path",path:path2}:directory!==
void 0?{kind:"directory",path:directory,editable:source.editable!==void 0}:(shape.add("missing-value",`${name} has no source that is known here`,"Lock again wit\
h uv",`${name}.source`),{kind:"index"})}function readFiles3(shape,table,name,version){let{sdist,wheels,source}=table,lists=isTable(source)&&source.url!==void 0?
[]:[sdist,wheels].filter(value=>value!==void 0);return readLater(lists,()=>readAll(shape,table,name,version))}function readAll(shape,table,name,version){let sdist=table.
sdist===void 0?[]:[shape.table(table.sdist,`${name}.sdist`)],wheels=shape.tables(table.wheels,`${name}.wheels`),direct=isTable(table.source)&&typeof table.source.
url=="string"?table.source.url:void 0,[owner,key]=[`${name} ${version}`,`${name}.files`];return[...sdist,...wheels].flatMap(entry=>readFile(shape,entry,owner,key,
direct)??[])}function readFile(shape,entry,owner,key,direct){let url=shape.string(entry.url,key)??direct,address=shape.string(entry.filename,key)??shape.string(
entry.path,key)??url,hash=shape.string(entry.hash,key),file={...sizeOf(shape,entry,key),...uploadTimeOf(entry)};return address&&(file.name=fileNameOf(address)),
url!==void 0&&(file.url=url),lockedFile(shape,owner,hash?[hash]:[],file)}function readManifest(shape,data){let manifest=shape.table(data.manifest,"manifest");return{
overridden:new Set(readEdges2(shape,manifest.overrides,"manifest.overrides").map(({name})=>name)),excluded:new Set(shape.strings(manifest.excludes,"manifest.exc\
ludes").map(normalizeName)),shared:shape.strings(manifest.members,"manifest.members").length>1}}function readMetadata(shape,table){let metadata=shape.table(table.
metadata,"metadata");return{dependencies:readEdges2(shape,metadata["requires-dist"],"metadata.requires-dist"),groupDependencies:readSections(shape,metadata["req\
uires-dev"],"metadata.requires-dev"),...metadata["provides-extras"]===void 0?{}:{extras:shape.strings(metadata["provides-extras"],"metadata.provides-extras").map(
normalizeName)}}}function lockFormatOf(file){let name=file.slice(Math.max(file.lastIndexOf("/"),file.lastIndexOf("\\"))+1);return isPylockName(name)?"pylock":/requirements.*\.txt$/i.
test(name)||/\.txt$/.test(name)?"requirements":NAMES.get(name)}var NAMES=new Map([["poetry.lock","poetry"],["uv.lock","uv"],["pdm.lock","pdm"],["Pipfile.lock","\
pipfile"]]),LOCK_NAMES=["uv.lock","poetry.lock","pdm.lock","Pipfile.lock","pylock.toml","requirements.txt"],UNREAD=['description = "','summary = "'];async function readLock(text2,file,project){
let lock=await readFormat(text2,file,project),problems=checkPackages(lock);if(problems.length>0)throw misconfigured(problems);return lock}async function readFormat(text2,file,project){
switch(lockFormatOf(file)){case"poetry":return readPoetryLock(text2,file);case"uv":return readUvLock(text2,file,project);case"pdm":return readPdmLock(text2,file);case"\
pipfile":return(await __later("pipfile-WQAGBICV.js")).readPipfileLock(text2,file);case"pylock":return(await __later("pylock-E62WLYFF.js")).readPylock(
text2,file);case"requirements":return(await __later("requirements-SA6EBDVX.js")).readRequirementsLock(text2,file);case void 0:throw misconfigured([{code:"unknow\
n-lock",fact:`${file} is no lock that is known here`,fix:`Name one of ${LOCK_NAMES.join(", ")}`,where:{file}}])}}async function loadProject(request,ports){let folder=absolute(ports,request.project),problems=[],texts=[],read=async(path3,given)=>{let text2=given??await ports.
files.text(path3);return texts.push([path3,text2]),text2},config=await readConfiguration(request,folder,read,ports);problems.push(...config.problems);let ofLock=[],
found=await collecting(ofLock,async()=>{let file=await findLock(request.lock??config.config.lock,folder,ports);return{file,text:await read(file,request.brief?await ports.
files.text(file,UNREAD):void 0)}});request.brief&&found&&!isHuge(found.text)&&ports.host.endsSoon();let path2=join2(folder,"pyproject.toml"),there=await ports.files.
has(path2),stated=await collecting(problems,async()=>readProject(there?await read(path2):"","pyproject.toml")),lock=found&&await collecting(ofLock,async()=>readLock(
found.text,relative(folder,found.file)||basename(found.file),stated?.name));!there&&!(request.brief&&lock?.kind==="flat")&&problems.push({code:"project-missing",
fact:`${folder} has no pyproject.toml`,fix:"Name the folder of a Python project"}),problems.push(...ofLock);let project=lock&&stated&&withDynamic(stated,lock);if(project&&
there&&problems.push(...checkDynamic(project,lock),...checkFreshness(lock,project)),lock?.format==="pipfile"&&await collecting(problems,()=>noticePipfile(lock,folder,
ports)),problems.length>0||!lock||!project)throw misconfigured(problems);let{vendored,problems:refused}=await vendoring(lock,config.config.native.vendor);if(refused.
length>0)throw misconfigured([...refused]);return{...config,folder,project,vendored,lock:vendored.length>0?(await __later("chunk-NOUQC3QK.js")).withVendored(
lock,vendored):lock,inputs:()=>Object.fromEntries(texts.map(([path3,text2])=>[relative(folder,path3),sha256(text2)]))}}var isHuge=({length})=>length>3e6,vendoring=async(lock,names)=>names.
length>0?(await __later("chunk-NOUQC3QK.js")).vendoredOf(lock,names):{vendored:[],problems:[]};async function collecting(problems,read){try{return await read()}catch(error){
if(!(error instanceof ReleaseError))throw error;problems.push(...error.problems);return}}async function noticePipfile(lock,folder,{files,reporter}){let path2=join2(
folder,lock.file,"../Pipfile");if(!await files.has(path2))return;let{checkPipfile}=await __later("pipfile-BAAXMYUF.js");checkPipfile(lock,await files.text(
path2)).forEach(reporter.warn)}async function readConfiguration({config,configText},folder,read,ports){let path2=config?absolute(ports,config):join2(folder,"rel\
ease.yaml"),configFile=config??"release.yaml";if(configText!==void 0||await ports.files.has(path2)){let{readConfig}=await __later("read-config-XW3JTPLU.js");return{
...readConfig(await read(path2,configText),configFile),configFile}}let problems=config?[{code:"config-missing",fact:`there is no ${config}`,fix:"Check the path,\
 or leave --config out",where:{key:"--config"}}]:[];return{config:acceptFields(configFields,{},"",[]),configFile,problems,lineOf:()=>{}}}async function findLock(named,folder,{
files}){if(named){if(await files.has(join2(folder,named)))return join2(folder,named);throw misconfigured([{code:"lock-missing",fact:`there is no ${named}`,fix:"\
Check the path; it is relative to the project",where:{key:"lock"}}])}let present=(await Promise.all(LOCK_NAMES.map(async name=>await files.has(join2(folder,name))?
[name]:[]))).flat(),[only,...others]=present;if(!only)throw misconfigured([{code:"lock-missing",fact:`the project has no lock: none of ${LOCK_NAMES.join(", ")} \
is beside pyproject.toml`,fix:"Lock it with your tool (poetry lock, uv lock, pdm lock, \u2026) and commit the lock"}]);if(others.length>0)throw misconfigured([{
code:"lock-ambiguous",fact:`the project has ${present.length} locks: ${present.join(", ")}`,fix:"Say which one counts: 'lock:' in release.yaml, or --lock",where:{
key:"lock"}}]);return join2(folder,only)}var MAX_SIZE=256*1024*1024;function readToml(text2,file,files){if(text2.length>MAX_SIZE)throw misconfigured([tooBig(text2.length,file)]);try{return readRegularToml(
text2,files)??parse(text2)}catch(error){throw misconfigured([badToml(error,file)])}}var tooBig=(length,file)=>({code:"file-too-big",fact:`${file} has ${length} \
characters`,fix:"Lock the project again, or name the right file",where:{file}});function badToml(error,file){let line=error instanceof TomlError?error.line:1,[first=""]=String(
error instanceof Error?error.message:error).split(`
`);return{code:"bad-toml",fact:`This is not valid TOML: ${first.replace(/^Invalid TOML document: /,"").replace(/\.$/,"")}`,fix:"Correct the line, or write the f\
ile again with its own tool",where:{file,line}}}function readProject(text2,file="pyproject.toml"){let data=readToml(text2,file),shape=new Shape(file,text2),project=shape.table(data.project,"project"),tool=shape.
table(data.tool,"tool"),poetry=readPoetryProject(shape,shape.table(tool.poetry,"tool.poetry"),project),standard=readDependencies(shape,project),result={file,text:text2,
data,...readIdentity(shape,project,poetry),...optional("requiresPython",readPythons(shape,project["requires-python"],tool)??poetry.requiresPython),...poetry.merge?
poetry.merge(standard):standard,groups:readGroups(shape,data,poetry.groups,enrichAll),dynamic:shape.strings(project.dynamic,"project.dynamic"),scripts:{...poetry.
scripts,...readScripts(shape,project.scripts,"project.scripts")},guiScripts:readScripts(shape,project["gui-scripts"],"project.gui-scripts"),build:readBuild(shape,
data)};return shape.finish(),result}function readIdentity(shape,project,fallback){let name=shape.string(project.name,"project.name")??fallback.name;return name!==
void 0&&!isName(name)&&shape.add("bad-name",`'${name}' is not a name that a distribution can have`,"Use letters, digits, ., - and _","project.name"),{...optional(
"name",name===void 0?void 0:normalizeName(name)),...optional("version",shape.string(project.version,"project.version")??fallback.version)}}function readPythons(shape,value,{
poetry}){return poetry!==void 0&&typeof value=="string"&&!parseSpecifier(value)?fromPoetryConstraint(value).join("||")||void 0:readRequiresPython(shape,value,"p\
roject.requires-python")}function readDependencies(shape,project){let optionalTable=shape.table(project["optional-dependencies"],"project.optional-dependencies"),
extras=Object.entries(optionalTable).map(([name,list2])=>{let key=`project.optional-dependencies.${name}`;return[normalizeName(name),readRequirements(shape,list2,
key)]});return{dependencies:readRequirements(shape,project.dependencies,"project.dependencies"),extras:Object.fromEntries(extras)}}var startScripts=({scripts,guiScripts})=>({
...guiScripts,...scripts});function readScripts(shape,value,key){let entries=Object.entries(shape.table(value,key));return Object.fromEntries(entries.map(([name,
target])=>[name,shape.string(target,`${key}.${name}`)??""]))}function readBuild(shape,data){let table=shape.table(data["build-system"],"build-system");return{requires:readRequirements(
shape,table.requires,"build-system.requires"),...optional("backend",shape.string(table["build-backend"],"build-system.build-backend"))}}var WORD=/[A-Za-z0-9][\w.-]*/g;
function lineOfRequirement(project,name){return lineWhere(project.text,line=>line.startsWith("#")||line.startsWith("name")?!1:(line.match(WORD)??[]).some(word=>normalizeName(
word)===name))}function makePins(context,{places,demands}){let reached=new Map;for(let{package:locked,section,reach}of places){let where=context.algebra.and(reach,context.care);
if(!locked||where===FALSE)continue;let entry=reached.get(locked);entry?section===""?entry.reach=where:entry.extras.push(...section.split(",")):reached.set(locked,
{reach:section===""?where:FALSE,extras:section===""?[]:section.split(",")})}for(let demand of demands)checkDemand(context,demand);noteStated(context,[...reached].
map(([locked,{reach}])=>({locked,reach})));let pins=[...reached].flatMap(([locked,{reach,extras}])=>makePin(context,locked,reach,extras)??[]);return{...optional(
"requiresPython",context.project.requiresPython??context.lock.requiresPython),...optional("environments",context.environments.length>0?context.environments:void 0),
extras:[...context.extras],groups:[...context.groups],pins:sortPins(pins),warnings:context.warnings}}var sortPins=pins=>[...pins].sort((a,b)=>a.name<b.name?-1:a.
name>b.name?1:compareVersions(a.version,b.version));function textOf2({algebra,care,texts},reach){return texts.has(reach)||texts.set(reach,markerText(algebra,reach,
care)),texts.get(reach)}function makePin(context,locked,reach,extras){let text2=textOf2(context,reach),source=hashableSource(context,locked);if(!(text2===void 0||
!source))return locked.version===""&&source.kind==="index"?addNotPinned(context,locked):isHashed(locked.files)||addMissingHash(context,locked),{name:locked.name,
version:locked.version,...text2?{marker:text2}:{},extras:sortedUnique(extras),files:source.kind==="url"?filesOf(locked).map(file=>({...file,url:file.url??source.
url})):locked.files,source}}var isHashed=files=>"read"in files||files.length>0&&files.every(({hashes})=>hashes.length>0);function addNotPinned(context,{name}){addProblem(
context,{code:"not-pinned",fact:`${name} is in the lock without a version`,fix:"Lock again where it is needed (some tools leave out what other platforms need), \
or use a lock for all platforms",where:whereLocked2(context,name)})}function addMissingHash(context,locked){let{name,version}=locked;addProblem(context,{code:"m\
issing-hash",fact:`${name} ${version} has ${filesOf(locked).length===0?"no hash":"a file without a hash"} in the lock`,fix:"Lock again with a tool and an index \
that give hashes",where:whereLocked2(context,name,version)})}function hashableSource(context,{name,version,source}){if(source.kind==="index"||source.kind==="url"||
source.kind==="release")return source;let origin={git:"a git repository",path:"a file of this machine",directory:"a directory of this machine"}[source.kind],place="\
path"in source?source.path:source.url;addProblem(context,{code:"unhashable-dependency",fact:`${name} comes from ${origin} (${place}), which no hash can pin for \
others`,fix:`${source.kind==="path"?"Depend":"Name it under 'native.vendor' in release.yaml: the release builds it into a wheel of its own, with a hash. Or depe\
nd"} on a released version, on an archive by URL that the lock has a hash of, or publish it to an index of yours and lock it from there`,where:{...optional("lin\
e",lineWhere(context.lock.text,line=>line.includes(place))),...whereLocked2(context,name,version||void 0)}})}function checkDemand(context,demand){let{algebra,care}=context,
{from,edge,marker,admitted,unassigned}=demand,where=algebra.and(from.reach,marker);admitted.length===0&&algebra.and(where,care)!==FALSE&&addNotInLock(context,demand),
!from.package&&where!==FALSE&&isOutOfStep(context,demand)&&addNotInLock(context,demand);let narrow2=unassigned===FALSE?FALSE:algebra.and(algebra.and(from.reach,
unassigned),care);narrow2!==FALSE&&addNarrow(context,edge.name,markerText(algebra,narrow2,care)??"")}var isOutOfStep=({overridden},{edge,admitted})=>admitted.length>
0&&!overridden.has(edge.name)&&!admitted.some(({version})=>admits2(edge,version));function addNarrow({lock,warnings},name,where){let fact=`${lock.file} has seve\
ral versions of ${name}, and none of them for ${where||"any environment"}`;warnings.some(warning=>warning.fact===fact)||warnings.push({code:"narrow-marker",fact,
fix:"The highest that fits is pinned there; lock again with a current version of the tool",where:{file:lock.file}})}function addNotInLock(context,{from,edge}){let{
project,lock,byName:byName2}=context,others=byName2.get(edge.name)?.map(({version})=>version)??[],line=lineOfRequirement(project,edge.name),owner=from.package;addProblem(
context,{code:"not-in-lock",fact:`${lock.file} has no version of ${describeEdge(edge)}${others.length>0?` (only ${others.join(", ")})`:""}, which ${owner?`${owner.
name} ${owner.version}`:"the project"} needs`,fix:"Lock the project again",where:owner?whereLocked2(context,owner.name,owner.version):{file:project.file,...optional(
"line",line)}})}function resolveFlat(lock,project,extras,groups){let graph={...lock,kind:"graph"},context=createContext(graph,project,extras,groups),chosen2=new Set(["default",
...groups.length>0?groups:lock.defaultGroups??[]]),places=lock.packages.map(locked=>({package:locked,section:"",arcs:[],reach:reachOf(context,locked,chosen2)}));
checkMeetings(context,places),noteIndifference(context,lock);let pins=makePins(context,{places,demands:[]});if(context.problems.length>0)throw new ReleaseError(
context.problems);return pins}function reachOf(context,locked,chosen2){let{algebra,within}=context,any=(locked.groups?.filter(group2=>chosen2.has(group2))??[""]).
map(group2=>markerOf2(context,own(locked.markers,group2),locked.name)).reduce((all,each)=>algebra.or(all,each),FALSE);return any===FALSE?FALSE:algebra.and(within,
decideChoice(context,any,chosen2))}function decideChoice({algebra,extras},marker,groups){return algebra.decide(marker,({variable,value})=>variable==="dependency\
_groups"?groups.has(value):variable==="extra"||variable==="extras"?extras.has(value):void 0)}function checkMeetings(context,places){let{algebra,care}=context;for(let[
name,same]of groupBy(places,place=>place.package?.name??"")){let seen=FALSE;for(let{reach}of same.length>1?same:[]){let meeting=algebra.and(algebra.and(seen,reach),
care);meeting!==FALSE&&addMeeting(context,name,same,markerText(algebra,meeting,care)),seen=algebra.or(seen,reach)}}}function addMeeting(context,name,same,where){
let versions=same.map(place=>place.package?.version).join(" and ");addProblem(context,{code:"conflicting-versions",fact:`${name} ${versions} are both locked${where?
` where ${where}`:""}`,fix:"Choose extras and groups that do not exclude one another, or lock again",where:whereLocked2(context,name)})}function noteIndifference({
extras,warnings},{file,extras:known}){if(extras.size===0||known!==void 0)return;let fact=`${file} cannot tell extras apart: its pins are the same for every choi\
ce`;warnings.push({code:"lock-without-extras",fact,fix:"Use one such file for each role, or a lock that knows the extras",where:{file}})}function resolvePins(lock,project,choice2={}){let{extras,groups}=checkChoice(lock,project,choice2);try{if(lock.kind==="flat")return resolveFlat(lock,project,extras,
groups);let context=createContext(lock,project,extras,groups),walked=walk(context);for(let round=0;round<MAX_ROUNDS&&settleVersions(context,walked);round++)walked=
walk(context);let pins=makePins(context,walked);return finish(pins,context.problems)}catch(error){throw error instanceof MarkerTooComplex?tooComplex(lock,error):
error}}var MAX_ROUNDS=10;function finish(pins,problems){if(problems.length>0)throw new ReleaseError(problems);return pins}var tooComplex=(lock,cause)=>failed({code:"\
markers-too-complex",fact:`The markers of ${lock.file} cannot be combined: ${cause.message}`,fix:"Lock for fewer environments",where:{file:lock.file}},cause);function resolveChoice({lock,project},{extras,groups},{reporter}){let pins=resolvePins(lock,project,{extras,groups});return pins.warnings.forEach(reporter.warn),
pins}function refuseByPolicy({lock,config},pins,{host,reporter}){let{problems,warnings}=checkPolicy(lock,pins,config.pins,host.now());if(warnings.forEach(reporter.
warn),problems.length>0)throw misconfigured(problems)}async function writeOne(request,ports){refuseFileName(request);let loaded=await loadProject({...request,brief:!0},ports),pins=resolveChoice(loaded,chosen(request,
loaded),ports);refuseVendored(pins,loaded),refuseByPolicy(loaded,pins,ports),await checkTargets(request,loaded,[pins],ports);let result=await inFormat(request.format??
"requirements",pins,loaded,ports);return!request.output||request.output==="-"?{stdout:result}:(await ports.files.write(absolute(ports,request.output),result),{outputs:{
files:request.output}})}function refuseFileName({format,output}){if(!(format!=="pylock"||!output||output==="-"||isPylockName(basename2(output))))throw misconfigured(
[{code:"pylock-name",fact:`'${basename2(output)}' is no name that installers take a pylock for (PEP 751)`,fix:"Name it pylock.toml, or pylock.NAME.toml without \
a dot in NAME",where:{key:"--output"}}])}function refuseVendored({pins},{vendored}){let names=vendored.map(({name})=>name).filter(name=>pins.some(pin=>pin.name===
name));if(names.length>0)throw misconfigured([{code:"vendor-impossible",fact:`${names.join(", ")} ${names.length>1?"become wheels":"becomes a wheel"} of a relea\
se, whose hash one result alone cannot know`,fix:"Resolve all roles into a release folder (--release), or run release",where:{key:"native.vendor"}}])}async function checkTargets({
target},{config},all,ports){if(target.length===0)return;let{gapsOf,parseTargets}=await __later("chunk-D7EENNAC.js"),{findPython,pythonVersion}=await __later("chunk-NK4OB75C.js"),
targets2=parseTargets(target,config.python??await pythonVersion(await findPython(ports),ports)),problems=gapsOf(all.map(pins=>({pins,targets:targets2})),config.
pins);if(problems.length>0)throw misconfigured(problems)}function chosen(request,{config,project,lock}){let role=request.role&&config[request.role];if(request.role&&
!role)throw misconfigured([{code:"role-missing",fact:`release.yaml has no '${request.role}'`,fix:"Add it, or choose with --extra",where:{key:"--role"}}]);return{
extras:request["all-extras"]?knownNames(lock,project).extras:[...role?role.extras:[],...request.extra],groups:[...role?role.groups:[],...request.group]}}async function inFormat(format,pins,loaded,ports){
let asks=format==="pylock"||loaded.config.pins.yanked==="refuse",{urls,problem}=asks?await(await __later("chunk-ZVWNAHF5.js")).consultIndexes(loaded,[pins],
ports):{urls:new Map};switch(format){case"requirements":return writeRequirements(pins);case"constraints":return writeConstraints(pins);case"pylock":if(problem)throw failed(
{code:"missing-url",fact:`pylock.toml needs the address of every file: ${loaded.lock.file} does not keep it, and it could not be had from the index: ${problem}`,
fix:"Try again when the index answers, or write requirements.txt, which needs none",where:{file:loaded.lock.file}});return(await __later("chunk-XPAESJQ7.js")).
writePylock(pins,{urls})}}
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

return{RequirementError,parseRequirement,readRequiresPython,writeRequirements,directUrl,hashesOf,withoutLogin,writeConstraints,filesOf,checkPolicy,allowsSdist,canonicalUrl,shownUrl,distinct,listed,whereLocked,resolvePins,resolveChoice,download,configFields,contentHash,pythonJson,lockedFile,sizeOf,uploadTimeOf,fileNameOf,parseTagTarget,parseBuildIdentifier,describeTarget,markerVariables,LOCK_NAMES,loadProject,writeOne,checkTargets,MAX_SIZE,readToml,readProject,startScripts,lineOfRequirement}})