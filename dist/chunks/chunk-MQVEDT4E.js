import{addProblem,careOf,createContext,describeEdge,groupSection,markerOf,whereLocked}from"./chunk-FWFO4RTD.js";import{lineOfRequirement}from"./chunk-SVDF5MSP.js";
import{FALSE,MarkerTooComplex,PYTHON_END,PYTHON_START,TRUE,compareVariables,compareVersions,nextMinor,parseSpecifier,pythonParts,satisfies}from"./chunk-F7B4FXBT.js";
import{groupBy}from"./chunk-RMKBTZ2W.js";import{sortedUnique}from"./chunk-SPABB2XP.js";import{lineOfPackage,optional}from"./chunk-TCX4AMOF.js";
import{normalizeName}from"./chunk-5W5MQDIH.js";import{ReleaseError,failed,misconfigured}from"./chunk-HTBT4CKH.js";function checkChoice(lock,project,choice){const extras=sortedUnique((choice.extras??[]).map(normalizeName));const groups=sortedUnique((choice.groups??[]).map(normalizeName));
const known=knownNames(lock,project);const problems=[...extras.filter(name=>!known.extras.includes(name)).map(name=>unknown("extra",name,known.extras,project)),
...groups.filter(name=>!known.groups.includes(name)).map(name=>unknown("group",name,known.groups,project))];if(problems.length>0)throw misconfigured(problems);return{
extras,groups}}function knownNames(lock,project){const ofProject={extras:Object.keys(project.extras).sort(),groups:Object.keys(project.groups).sort()};if(lock.kind===
"graph")return ofProject;return{extras:lock.extras??ofProject.extras,groups:lock.groups??ofProject.groups}}function unknown(kind,name,known,project){const table=kind===
"extra"?"[project.optional-dependencies]":"[dependency-groups]";return{code:`unknown-${kind}`,fact:`There is no ${kind} '${name}'`,fix:known.length>0?`Choose am\
ong ${known.join(", ")}`:`Add it to ${table}, or leave it out: there is none yet`,where:{file:project.file}}}function writeTerm(term){return term.map(literal=>writeLiteral(literal,term.length>1)).join(" and ")}function writeLiteral(literal,inner){if(literal.kind==="pyt\
hon")return writePython(literal);const{variable,texts,denied}=literal;if(variable.kind==="flag")return writeClause(variable.clause,denied);const clauses=texts.map(
text=>`${variable.key} ${denied?"!=":"=="} ${quote(text)}`);if(denied||clauses.length===1)return clauses.join(" and ");return inner?`(${clauses.join(" or ")})`:
clauses.join(" or ")}function writePython({from,to}){if(from%1e3===0&&nextMinor(from)===to)return`python_version == ${quote(versionText(from))}`;if(to===from+1)
return`python_full_version == ${quote(versionText(from,true))}`;const clauses=[...from>PYTHON_START?[writeBound(">=",from)]:[],...to<PYTHON_END?[writeBound("<",
to)]:[]];return clauses.join(" and ")}function writeBound(operator,point){const minor=point%1e3===0;return`${minor?"python_version":"python_full_version"} ${operator}\
 ${quote(versionText(point,!minor))}`}function versionText(point,full=false){const{major,minor,micro}=pythonParts(point);return full?`${major}.${minor}.${micro}`:
`${major}.${minor}`}var DENIALS={"==":"!=","===":"!=",in:"not in",contains:"lacks","<":">=",">=":"<",">":"<=","<=":">"};function writeClause({variable,operator,
value},denied){const wanted=denied?DENIALS[operator]??operator:operator;if(wanted==="contains")return`${quote(value)} in ${variable}`;if(wanted==="lacks")return`${quote(
value)} not in ${variable}`;return`${variable} ${wanted} ${quote(value)}`}var quote=text=>text.includes('"')?`'${text}'`:`"${text}"`;var MAX_TERMS=2e3;var MAX_MINIMIZED=80;function markerText(algebra,diagram,care=TRUE){const wanted=algebra.and(diagram,care);if(wanted===FALSE)return void 0;const allowed=algebra.
or(diagram,algebra.not(care));if(allowed===TRUE)return"";const terms=minimize({algebra,wanted,allowed,care},pathsOf(wanted));const texts=terms.map(term=>writeTerm(
term)).sort();return[...new Set(texts)].join(" or ")}function pathsOf(diagram){const terms=[];const stack=[{diagram,term:[]}];for(let next=stack.pop();next;next=
stack.pop()){if(next.diagram===TRUE)terms.push(next.term);else if(next.diagram!==FALSE)for(const branch of branchesOf(next.diagram))stack.push({diagram:branch.child,
term:[...next.term,branch.literal]});if(terms.length>MAX_TERMS||stack.length>MAX_TERMS)throw new MarkerTooComplex("a marker has more cases than can be written")}
return terms}function branchesOf({variable,keys,children}){if(!variable)return[];if(variable.kind==="python")return children.map((child,i)=>({child,literal:pythonLiteral(
variable,keys,i)}));const rest=children[children.length-1];const texts=keys;const denied={child:rest,literal:{kind:"texts",variable,texts,denied:true}};const distinct2=[
...new Set(children.slice(0,-1))];const named=distinct2.map(child=>{const own=texts.filter((_,i)=>children[i]===child);return{child,literal:{kind:"texts",variable,
texts:own,denied:false}}});return[...named,denied]}var pythonLiteral=(variable,keys,i)=>({kind:"python",variable,from:i===0?PYTHON_START:keys[i-1],to:i===keys.length?
PYTHON_END:keys[i]});function minimize(task,paths){if(paths.length>MAX_MINIMIZED)return[...paths];const expanded=paths.map(term=>expand(task,term)).sort(compareTerms);
return trimTexts(task,withoutRedundant(task,expanded))}function expand(task,term){let current=term;const fits=candidate=>task.algebra.implies(termDiagram(task.algebra,
candidate),task.allowed);for(const literal of[...term].sort((a,b)=>-compareVariables(a.variable,b.variable))){const others=current.filter(({variable})=>variable!==
literal.variable);const looser=looserLiterals(task,literal).find(candidate=>fits([...others,...candidate]));if(looser)current=[...others,...looser]}return[...current].
sort((a,b)=>compareVariables(a.variable,b.variable))}function looserLiterals(task,literal){if(literal.kind==="python")return looserBounds(task,literal);if(!literal.
denied||literal.texts.length<2)return[[]];const fewer=literal.texts.map(text=>[{...literal,texts:[text]}]);const without=literal.texts.map(text=>[{...literal,texts:literal.
texts.filter(other=>other!==text)}]);return[[],...fewer,...without]}function looserBounds({wanted,allowed},literal){const cuts=[...new Set([...pythonKeys(wanted),
...pythonKeys(allowed)])].sort((a,b)=>a-b);const lower=[PYTHON_START,...cuts.filter(cut=>cut<=literal.from)].filter((cut,i,all)=>all.indexOf(cut)===i);const upper=[
PYTHON_END,...cuts.filter(cut=>cut>=literal.to).reverse()].filter((cut,i,all)=>all.indexOf(cut)===i);const pairs=lower.flatMap(from=>upper.map(to=>({from,to})));
const looser=pairs.filter(({from,to})=>from<literal.from||to>literal.to);const bounded=looser.filter(({from,to})=>from>PYTHON_START||to<PYTHON_END);bounded.sort(
(a,b)=>boundCount(a)-boundCount(b));return[[],...bounded.map(bounds=>[{...literal,...bounds}])]}var boundCount=({from,to})=>Number(from>PYTHON_START)+Number(to<
PYTHON_END);var pythonKeys=diagram=>diagram.variable?.kind==="python"?diagram.keys:[];function compareTerms(a,b){const[x,y]=[writeTerm(a),writeTerm(b)];return a.
length-b.length||x.length-y.length||(x<y?-1:x>y?1:0)}function withoutRedundant(task,terms){const kept=terms.filter((term,i)=>i===0||compareTerms(term,terms[i-1])!==
0);for(let i=kept.length-1;i>=0&&kept.length>1;i--){const others=kept.filter((_,j)=>j!==i);if(covers(task,others))kept.splice(i,1)}return kept}var covers=({algebra,
wanted},terms)=>algebra.implies(wanted,terms.reduce((any,term)=>algebra.or(any,termDiagram(algebra,term)),FALSE));function trimTexts(task,terms){const current=[
...terms];for(let i=0;i<current.length;i++){for(const literal of current[i]){if(literal.kind==="texts"&&!literal.denied&&literal.texts.length>1)trimLiteral(task,
current,i,literal)}}return current}function trimLiteral(task,terms,i,literal){let texts=literal.texts;for(const text of literal.texts){const fewer=texts.filter(
other=>other!==text);const trimmed=terms[i].map(own=>own.variable===literal.variable?{...literal,texts:fewer}:own);if(fewer.length===0||!covers(task,terms.with(
i,trimmed)))continue;terms[i]=trimmed;texts=fewer}}function termDiagram(algebra,term){return term.reduce((all,literal)=>algebra.and(all,literalDiagram(algebra,literal)),
TRUE)}function literalDiagram(algebra,literal){if(literal.kind==="python")return algebra.python([literal]);const any=algebra.oneOf(literal.variable,literal.texts);
return literal.denied?algebra.not(any):any}function decideExtra(context,from,{variable,value}){if(variable!=="extra")return void 0;return isConflictName(value)?conflictNames(context).has(value):sectionHas(
context,from,value)}function sectionHas({extras},from,extra){const own=from.section.split(",").includes(extra);return from.package?own:own||extras.has(extra)}var isConflictName=value=>/^(?:extra|group|project)-\d+-/.
test(value);function conflictNames({project,extras,groups}){const name=project.name??"";const prefix=`${name.length}-${name}`;return new Set([`project-${prefix}`,
...[...extras].map(extra=>`extra-${prefix}-${extra}`),...[...groups].map(group=>`group-${prefix}-${group}`)])}function select(context,edge,marker,owner){if(edge.locked)return selectLocked(context,edge,edge.locked,marker,owner);const admitted=candidates(context,edge);const[
only]=admitted;if(admitted.length>1)return selectAmong(context,admitted,marker);return{admitted,marker,unassigned:FALSE,choices:only?[{package:only,marker:limited(
context,only,marker)}]:[]}}function candidates({byName},edge){const named=byName.get(edge.name)??[];if(named.length<2)return named;const byVersion=edge.version===
void 0?named:named.filter(({version})=>version===edge.version);const fitting=byVersion.filter(({version})=>admits(edge,version));const direct=edge.url===void 0?
[]:fitting.filter(({source})=>"url"in source&&edge.url?.includes(source.url??"\0"));return direct.length>0?direct:fitting}var admits=({constraint},version)=>constraint.
length===0||constraint.some(set=>satisfies(version,set));function selectAmong(context,admitted,marker){const{algebra}=context;const meant=admitted.map(locked=>algebra.
and(marker,meantFor(context,locked)));const unassigned=algebra.and(marker,algebra.not(meant.reduce((any,each)=>algebra.or(any,each))));const choices=admitted.map(
(locked,i)=>{const where=algebra.or(meant[i],algebra.and(unassigned,pythonOf(context,locked)));return{package:locked,marker:limited(context,locked,where)}});return{
admitted,marker,unassigned,choices}}function meantFor(context,locked){const{algebra,extras}=context;const texts=relevantMarkers(context,locked);const any=texts.
map(text=>markerOf(context,text,locked.name)).reduce((all,each)=>algebra.or(all,each),texts.length>0?FALSE:TRUE);const decided=algebra.decide(any,({variable,value})=>variable===
"extra"?extras.has(value):void 0);return algebra.and(decided,pythonOf(context,locked))}var pythonOf=({algebra},{requiresPython})=>careOf(algebra,requiresPython);
function relevantMarkers({groups},{markers,groups:filed}){if(markers[""]!==void 0)return[markers[""]];if(Object.keys(markers).length===0)return[];return["main",
...groups].filter(group=>filed?.includes(group)).map(group=>markers[group]??"")}var limited=({algebra,limits},locked,marker)=>algebra.and(marker,limits.get(locked)??
TRUE);function selectLocked(context,edge,locked,own,owner){const{algebra,overridden}=context;const marker=overridden.has(edge.name)?TRUE:own;const answers=locked.
flatMap(answer=>{const where=algebra.and(marker,decideRoot(context,markerOf(context,answer.marker,owner)));return candidates(context,{...answer,constraint:[]}).
map(each=>({package:each,marker:limited(context,each,where)}))});const admitted=[...new Set(answers.map(answer=>answer.package))];noteLostMarker(context,edge,locked,
owner);return{admitted,marker,unassigned:FALSE,choices:answers}}var ROOT={section:"",reach:TRUE,arcs:[]};var decideRoot=(context,diagram)=>context.algebra.decide(
diagram,clause=>decideExtra(context,ROOT,clause));function noteLostMarker(context,edge,locked,owner){const{algebra,care,lock,overridden,warnings}=context;if(overridden.
has(edge.name))return;const anyOf=texts=>texts.map(text=>decideRoot(context,markerOf(context,text,owner))).reduce((all,each)=>algebra.or(all,each),FALSE);if(algebra.
implies(algebra.and(anyOf(locked.map(({marker})=>marker)),care),anyOf(edge.siblings??[])))return;const fact=`${lock.file} has lost a part of the marker of ${edge.
name} (${edge.marker??""})`;if(warnings.some(warning=>warning.fact===fact))return;warnings.push({code:"lost-marker",fact,fix:"The pins follow the project; write\
 the marker in a form that the lock tool keeps",where:{file:lock.file}})}function makePins(context,{places,demands}){const reached=new Map;for(const{package:locked,section,reach}of places){const where=context.algebra.and(reach,context.
care);if(!locked||where===FALSE)continue;const entry=reached.get(locked);if(!entry)reached.set(locked,{reach:section===""?where:FALSE,extras:section===""?[]:section.
split(",")});else if(section==="")entry.reach=where;else entry.extras.push(...section.split(","))}for(const demand of demands)checkDemand(context,demand);const pins=[
...reached].flatMap(([locked,{reach,extras}])=>makePin(context,locked,reach,extras)??[]);return{...optional("requiresPython",context.project.requiresPython??context.
lock.requiresPython),extras:[...context.extras],groups:[...context.groups],pins:sortPins(pins),warnings:context.warnings}}var sortPins=pins=>[...pins].sort((a,b)=>a.
name<b.name?-1:a.name>b.name?1:compareVersions(a.version,b.version));function makePin(context,locked,reach,extras){const text=markerText(context.algebra,reach,context.
care);const source=hashableSource(context,locked);if(text===void 0||!source)return void 0;if(locked.version===""&&source.kind==="index")addNotPinned(context,locked);else if(locked.
files.length===0)addMissingHash(context,locked);return{name:locked.name,version:locked.version,...text?{marker:text}:{},extras:sortedUnique(extras),files:source.
kind==="url"?locked.files.map(file=>({...file,url:file.url??source.url})):locked.files,source}}function addNotPinned(context,{name}){addProblem(context,{code:"n\
ot-pinned",fact:`${name} is in the lock without a version`,fix:"Lock again where it is needed (some tools leave out what other platforms need), or use a lock fo\
r all platforms",where:whereLocked(context,name)})}function addMissingHash(context,{name,version}){addProblem(context,{code:"missing-hash",fact:`${name} ${version}\
 has no hash in the lock`,fix:"Lock again with a tool and an index that give hashes",where:whereLocked(context,name,version)})}function hashableSource(context,{
name,version,source}){if(source.kind==="index"||source.kind==="url")return source;const origin={git:"a git repository",path:"a file of this machine",directory:"\
a directory of this machine"}[source.kind];addProblem(context,{code:"unhashable-dependency",fact:`${name} comes from ${origin} (${"path"in source?source.path:source.
url}), which no hash can pin for others`,fix:"Depend on a released version, on an archive by URL that the lock has a hash of, or publish it to an index of yours\
 and lock it from there",where:whereLocked(context,name,version||void 0)});return void 0}function checkDemand(context,demand){const{algebra,covered,care}=context;
const{from,edge,marker,admitted,unassigned}=demand;const where=algebra.and(from.reach,marker);if(admitted.length===0&&algebra.and(where,covered)!==FALSE)addNotInLock(
context,demand);if(!from.package&&where!==FALSE&&isOutOfStep(context,demand))addNotInLock(context,demand);const narrow=unassigned===FALSE?FALSE:algebra.and(algebra.
and(from.reach,unassigned),care);if(narrow!==FALSE)addNarrow(context,edge.name,markerText(algebra,narrow,care)??"")}var isOutOfStep=({overridden},{edge,admitted})=>admitted.
length>0&&!overridden.has(edge.name)&&!admitted.some(({version})=>admits(edge,version));function addNarrow({lock,warnings},name,where){const fact=`${lock.file} \
has several versions of ${name}, and none of them for ${where||"any environment"}`;if(warnings.some(warning=>warning.fact===fact))return;warnings.push({code:"na\
rrow-marker",fact,fix:"The highest that fits is pinned there; lock again with a current version of the tool",where:{file:lock.file}})}function addNotInLock(context,{
from,edge}){const{project,lock,byName}=context;const others=byName.get(edge.name)?.map(({version})=>version)??[];const line=lineOfRequirement(project,edge.name);
const owner=from.package;addProblem(context,{code:"not-in-lock",fact:`${lock.file} has no version of ${describeEdge(edge)}${others.length>0?` (only ${others.join(
", ")})`:""}, which ${owner?`${owner.name} ${owner.version}`:"the project"} needs`,fix:"Lock the project again",where:owner?whereLocked(context,owner.name,owner.
version):{file:project.file,...optional("line",line)}})}function resolveFlat(lock,project,extras,groups){const graph={...lock,kind:"graph"};const context=createContext(graph,project,extras,groups);const chosen=new Set(
["default",...groups.length>0?groups:lock.defaultGroups??[]]);const places=lock.packages.map(locked=>({package:locked,section:"",arcs:[],reach:reachOf(context,locked,
chosen)}));checkMeetings(context,places);noteIndifference(context,lock);const pins=makePins(context,{places,demands:[]});if(context.problems.length>0)throw new ReleaseError(
context.problems);return pins}function reachOf(context,locked,chosen){const{algebra}=context;const filed=locked.groups?.filter(group=>chosen.has(group))??[""];const any=filed.
map(group=>markerOf(context,locked.markers[group],locked.name)).reduce((all,each)=>algebra.or(all,each),FALSE);return any===FALSE?FALSE:decideChoice(context,any,
chosen)}function decideChoice({algebra,extras},marker,groups){return algebra.decide(marker,({variable,value})=>{if(variable==="dependency_groups")return groups.
has(value);return variable==="extra"||variable==="extras"?extras.has(value):void 0})}function checkMeetings(context,places){const{algebra,care}=context;for(const[
name,same]of groupBy(places,place=>place.package?.name??"")){let seen=FALSE;for(const{reach}of same.length>1?same:[]){const meeting=algebra.and(algebra.and(seen,
reach),care);if(meeting!==FALSE)addMeeting(context,name,same,markerText(algebra,meeting,care));seen=algebra.or(seen,reach)}}}function addMeeting(context,name,same,where){
const versions=same.map(place=>place.package?.version).join(" and ");addProblem(context,{code:"conflicting-versions",fact:`${name} ${versions} are both locked${where?
` where ${where}`:""}`,fix:"Choose extras and groups that do not exclude one another, or lock again",where:whereLocked(context,name)})}function noteIndifference({
extras,warnings},{file,extras:known}){if(extras.size===0||known!==void 0)return;const fact=`${file} cannot tell extras apart: its pins are the same for every ch\
oice`;warnings.push({code:"lock-without-extras",fact,fix:"Use one such file for each role, or a lock that knows the extras",where:{file}})}function settleVersions(context,{places,demands}){const reached=new Map;for(const{package:locked,section,reach}of places){if(!locked||section!==""||(context.byName.
get(locked.name)?.length??0)<2)continue;const where=context.algebra.and(reach,context.care);if(where!==FALSE)reached.set(locked.name,[...reached.get(locked.name)??
[],{package:locked,reach:where}])}const several=new Map([...reached].filter(([,versions])=>versions.length>1));const asked=groupBy(demands.filter(({edge})=>several.
has(edge.name)),({edge})=>edge.name);return[...several].map(([name,versions])=>settleName(context,versions,asked.get(name)??[])).includes(true)}function settleName(context,versions,demands){
const{algebra,limits}=context;const meeting=overlap(context,versions);if(meeting===FALSE)return false;const highestFirst=[...versions].sort((a,b)=>compareVersions(
b.package.version,a.package.version));let open=meeting;for(const{package:locked,reach}of highestFirst){const here=algebra.and(algebra.and(open,reach),algebra.not(
excluded(context,locked,demands)));const limit=algebra.or(algebra.not(meeting),here);limits.set(locked,algebra.and(limits.get(locked)??TRUE,limit));open=algebra.
and(open,algebra.not(here))}if(open!==FALSE)addConflict(context,versions,demands,open);return true}function overlap({algebra},versions){let seen=FALSE;let twice=FALSE;
for(const{reach}of versions){twice=algebra.or(twice,algebra.and(seen,reach));seen=algebra.or(seen,reach)}return twice}function excluded({algebra},locked,demands){
return demands.filter(({admitted})=>admitted.length>0&&!admitted.includes(locked)).reduce((any,{from,marker})=>algebra.or(any,algebra.and(from.reach,marker)),FALSE)}
function addConflict(context,versions,demands,where){const[first]=versions;if(!first)return;const{name}=first.package;const list=versions.map(each=>each.package.
version).sort(compareVersions).join(" and ");const marker=markerText(context.algebra,where,context.care);const asked=demands.map(({from,edge})=>`${from.package?.
name??(from.section||"the project")} asks for ${describeEdge(edge)}`);addProblem(context,{code:"conflicting-versions",fact:`${name} ${list} are both needed${marker?
` where ${marker}`:""}: ${[...new Set(asked)].slice(0,4).join("; ")}`,fix:"Choose extras that do not exclude one another",where:whereLocked(context,name)})}function walk(context){const finder=new Finder(context);const order=finder.find();spread(context,order);return{places:order,demands:finder.demands}}var Finder=class{demands=[];#context;#places=new Map;constructor(context){
this.#context=context}find(){const postorder=[];const started=new Set;for(const root of this.#roots())this.#visit(root,started,postorder);return postorder.reverse()}#roots(){
const{extras,groups}=this.#context;const places=["",...extras,...[...groups].map(groupSection)].map(section=>this.#place(void 0,section));for(const place of places)
place.reach=TRUE;return places}#visit(root,started,postorder){const stack=[{place:root,next:0}];for(let top=stack.at(-1);top;top=stack.at(-1)){const{place}=top;
if(top.next===0&&started.has(place)){stack.pop();continue}if(top.next===0)this.#start(place,started);const following=place.arcs[top.next++];if(following){if(!started.
has(following.to))stack.push({place:following.to,next:0})}else{postorder.push(place);stack.pop()}}}#start(place,started){started.add(place);place.arcs=this.#edges(
place).flatMap(edge=>this.#arcs(place,edge))}#edges({package:locked,section}){if(!locked)return this.#context.root.sections.get(section)??[];return section===""?
locked.dependencies:locked.extras[section]??[]}#arcs(from,edge){const{project,root}=this.#context;const marker=this.#marker(from,edge);if(marker===FALSE)return[];
if(edge.name===root.name&&(!from.package||!this.#context.byName.has(edge.name)))return this.#selfArcs(edge,marker);const selection=select(this.#context,edge,marker,
from.package?.name??project.name??project.file);if(this.#isOpen(from,edge,selection))this.demands.push({from,edge,...selection});return selection.choices.flatMap(
({package:locked,marker:where})=>this.#arcsTo(locked,edge.extras,where))}#isOpen(from,{name},{admitted}){return!from.package||admitted.length!==1||(this.#context.
byName.get(name)?.length??0)>1}#selfArcs({extras},marker){return extras.map(extra=>({to:this.#place(void 0,extra),marker}))}#arcsTo(locked,extras,marker){if(marker===
FALSE)return[];const together=extras.join(",");const sections=extras.length>1&&locked.extras[together]?[together]:extras;return["",...sections].map(section=>({to:this.#place(
locked,section),marker}))}#marker(from,edge){const{algebra,project}=this.#context;const diagram=markerOf(this.#context,edge.marker,from.package?.name??project.name??
project.file);return diagram===TRUE?TRUE:algebra.decide(diagram,clause=>decideExtra(this.#context,from,clause))}#place(locked,section){let places=this.#places.get(
locked);if(!places)this.#places.set(locked,places=new Map);let place=places.get(section);if(!place)places.set(section,place={...locked?{package:locked}:{},section,
reach:FALSE,arcs:[]});return place}};function spread({algebra},order){const dirty=new Set(order.filter(({reach})=>reach!==FALSE));while(dirty.size>0){for(const place of order){
if(!dirty.delete(place))continue;for(const{to,marker}of place.arcs){const reach=algebra.or(to.reach,algebra.and(place.reach,marker));if(reach===to.reach)continue;
to.reach=reach;dirty.add(to)}}}}function resolvePins(lock,project,choice={}){const{extras,groups}=checkChoice(lock,project,choice);try{if(lock.kind==="flat")return resolveFlat(lock,project,extras,
groups);const context=createContext(lock,project,extras,groups);let walked=walk(context);for(let round=0;round<MAX_ROUNDS&&settleVersions(context,walked);round++)
walked=walk(context);const pins=makePins(context,walked);return finish(pins,context.problems)}catch(error){if(error instanceof MarkerTooComplex)throw tooComplex(
lock,error);throw error}}var MAX_ROUNDS=10;function finish(pins,problems){if(problems.length>0)throw new ReleaseError(problems);return pins}var tooComplex=(lock,cause)=>failed(
{code:"markers-too-complex",fact:`The markers of ${lock.file} cannot be combined: ${cause.message}`,fix:"Lock for fewer environments",where:{file:lock.file}},cause);var sha256Of=file=>file.hashes.find(hash=>hash.startsWith("sha256:"))?.slice("sha256:".length);function checkPolicy(lock,{pins},policy,now){const days=policy["minimum-age"];return{problems:pins.flatMap(pin=>[...checkIndex(lock,pin,policy.indexes),...checkDenied(
lock,pin,policy.deny),...checkAge(lock,pin,days,now)]),warnings:days?ageUnknown(lock,pins):[]}}var allowsSdist=({sdists})=>{const allowed=new Set(sdists.map(normalizeName));
return name=>allowed.has(normalizeName(name))};var unnamedIndex="default";function checkIndex(lock,{name,version,source},allowed){if(allowed.length===0||allowed.
some(each=>admits2(each,source)))return[];const from=source.url===void 0?"an index that the lock does not name":shownUrl(source.url);const fix=source.url===void 0?
`Write '${unnamedIndex}' under pins.indexes if that index is allowed, or lock it from one that is`:"Add that address under pins.indexes, or lock it from an inde\
x that stands there";return[{code:"index-refused",fact:`${name} ${version} comes from ${from}, which pins.indexes does not allow`,fix,where:whereLocked2(lock,name,
version)}]}function admits2(allowed,{kind,url}){if(url===void 0)return allowed===unnamedIndex;const[wanted,actual]=[canonicalUrl(allowed),canonicalUrl(url)];return kind===
"index"?wanted===actual:wanted!==void 0&&Boolean(actual?.startsWith(`${wanted}/`))}function canonicalUrl(text){if(!URL.canParse(text))return void 0;const{protocol,
host,pathname}=new URL(text);return`${protocol}//${host}${pathname.replace(/\/+$/,"")}`}var shownUrl=text=>canonicalUrl(text)??"an address that is none";function checkDenied(lock,{
name,version},denied){const found=denied.find(each=>isDenied(each,name,version));if(found===void 0)return[];return[{code:"package-denied",fact:`${name} ${version}\
 is denied by '${found}' under pins.deny`,fix:"Lock without it, or take it out of pins.deny",where:whereLocked2(lock,name,version)}]}function isDenied(entry,name,version){
const[wanted="",exact]=entry.split("==").map(part=>part.trim());if(normalizeName(wanted)!==normalizeName(name))return false;return exact===void 0||exact===version||
parseSpecifier(`==${exact}`)!==void 0&&satisfies(version,`==${exact}`)}var day=864e5;function checkAge(lock,pin,days,now){const times=uploadTimes(pin);if(!days||
times.length===0)return[];const age=(now-Math.max(...times))/day;if(age>=days)return[];const{name,version}=pin;return[{code:"release-too-new",fact:`A file of ${name}\
 ${version} was uploaded ${Math.max(0,Math.floor(age))} days ago, and pins.minimum-age is ${days}`,fix:`Lock an older version, or wait ${Math.ceil(days-age)} da\
ys`,where:whereLocked2(lock,name,version)}]}var uploadTimes=({files})=>files.flatMap(({uploadTime})=>Date.parse(uploadTime??"")).filter(time=>!Number.isNaN(time));
function ageUnknown({file},pins){const unknown2=pins.filter(pin=>uploadTimes(pin).length<pin.files.length);if(unknown2.length===0)return[];const which=unknown2.
length===pins.length?"any pin":listed(unknown2.map(({name})=>name));return[{code:"age-unknown",fact:`${file} does not say when the files of ${which} were upload\
ed, so pins.minimum-age could not be checked there`,fix:"Lock with a tool and an index that write upload times down (uv, pylock.toml), or take pins.minimum-age \
out",where:{file}}]}function yankedPins(lock,all,yanked){const found=all.flatMap(({pins})=>pins).flatMap(pin=>{const reasons=pin.files.map(file=>yanked.get(sha256Of(
file)??"")).filter(reason=>reason!==void 0);return reasons.length>0?[{pin,reason:reasons.find(Boolean)??""}]:[]});return distinct(found.map(({pin:{name,version},
reason})=>({code:"release-yanked",fact:`${name} ${version} was yanked from the index${reason&&`: ${reason.replaceAll(/\s+/g," ").slice(0,200)}`}`,fix:"Lock anot\
her version, or say 'yanked: allow' under pins",where:whereLocked2(lock,name,version)})))}var distinct=problems=>[...new Map(problems.map(problem=>[problem.fact,
problem])).values()];var listed=names=>names.length>5?`${names.slice(0,5).join(", ")} and ${names.length-5} more`:names.join(", ");function whereLocked2({file,text},name,version){
const line=lineOfPackage(text,name,version);return{file,...line&&{line}}}export{resolvePins,sha256Of,checkPolicy,allowsSdist,yankedPins,distinct};
