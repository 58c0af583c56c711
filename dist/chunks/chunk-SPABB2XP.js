import{isName,normalizeName}from"./chunk-5W5MQDIH.js";var RequirementError=class extends Error{};var SPACE=/\s/;function parseRequirement(text){const source=text.trim();const nameEnd=endOfName(source);const name=source.
slice(0,nameEnd);if(!isName(name))throw new RequirementError(`'${text}' does not begin with a package name`);const[extras,afterExtras]=readExtras(source,nameEnd);
const rest=source.slice(afterExtras).trimStart();return{name:normalizeName(name),extras,...rest.startsWith("@")?readUrl(rest,text):readVersions(rest,text)}}function endOfName(source){
const match=/[^A-Za-z0-9._-]/.exec(source);return match?match.index:source.length}function readExtras(source,from){let at=from;while(at<source.length&&SPACE.test(
source[at]))at++;if(source[at]!=="[")return[[],from];const end=source.indexOf("]",at);if(end<0)throw new RequirementError(`'${source}' opens [ and does not clos\
e it`);const names=source.slice(at+1,end).split(",").map(name=>name.trim());const extras=names.length===1&&names[0]===""?[]:names;const bad=extras.find(name=>!isName(
name));if(bad!==void 0)throw new RequirementError(`'${bad}' in '${source}' is not a name of an extra`);return[sortedUnique(extras.map(normalizeName)),end+1]}function readUrl(rest,text){
const source=rest.slice(1).trim();const end=source.search(SPACE);const url=end<0?source:source.slice(0,end);const tail=end<0?"":source.slice(end).trim();if(!url)
throw new RequirementError(`'${text}' has no URL after @`);if(tail&&!tail.startsWith(";"))throw new RequirementError(`'${text}' has something after its URL that\
 is no marker`);return{url,constraint:[],...markerOf(tail.slice(1),tail!=="",text)}}function readVersions(rest,text){const semicolon=rest.indexOf(";");const versions=stripParentheses(
(semicolon<0?rest:rest.slice(0,semicolon)).trim());if(versions&&!/^[<>=!~]/.test(versions))throw new RequirementError(`'${text}': '${versions}' is no version sp\
ecifier`);const marker=markerOf(rest.slice(semicolon+1),semicolon>=0,text);return{constraint:versions?[versions]:[],...marker}}var stripParentheses=versions=>versions.
startsWith("(")&&versions.endsWith(")")?versions.slice(1,-1).trim():versions;function markerOf(source,present,text){if(!present)return{};const marker=source.trim();
if(!marker)throw new RequirementError(`'${text}' has no marker after ;`);return{marker}}var sortedUnique=names=>[...new Set(names)].sort();export{RequirementError,parseRequirement,sortedUnique};
