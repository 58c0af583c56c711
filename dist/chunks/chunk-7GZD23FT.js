function fromPoetryConstraint(text){const alternatives=text.split(/\|\|?/).map(part=>part.trim()).filter(Boolean);const sets=alternatives.map(part=>splitClauses(
part).flatMap(fromClause).join(","));return sets.includes("")?[]:sets}function splitClauses(text){const words=text.split(/[\s,]+/).filter(Boolean);const clauses=[];
for(const word of words){const last=clauses.at(-1);if(last!==void 0&&/^[\^~<>=!]+$/.test(last))clauses[clauses.length-1]=last+word;else clauses.push(word)}return clauses}
function fromClause(clause){if(clause==="*")return[];const[,operator="",version=""]=/^(\^|~(?!=)|===|~=|==|!=|<=|>=|<|>|=)?(.*)$/.exec(clause)??[];switch(operator){case"\
^":return[`>=${version}`,`<${caretEnd(version)}`];case"~":return[`>=${version}`,`<${tildeEnd(version)}`];case"":case"=":return[`==${version}`];default:return[operator+
version]}}var releaseOf=version=>(/^v?\d+(?:\.\d+)*/.exec(version)?.[0]??"0").replace("v","").split(".").map(Number);function caretEnd(version){const release=releaseOf(
version);const fixed=release.findIndex(part=>part>0);return bump(release,fixed<0?release.length-1:fixed)}var tildeEnd=version=>{const release=releaseOf(version);
return bump(release,Math.min(1,release.length-1))};var bump=(release,at)=>[...release.slice(0,at),(release[at]??0)+1].join(".");function bothConstraints(a,b){if(a.
length===0||b.length===0)return[...a,...b];return a.flatMap(x=>b.map(y=>`${x},${y}`))}function pythonMarker(constraint){const alternatives=fromPoetryConstraint(
constraint).map(set=>set.split(",").map(pythonClause).join(" and "));return alternatives.length>0?alternatives.map(part=>`(${part})`).join(" or "):void 0}function pythonClause(clause){
const[,operator,version=""]=/^([<>=!~]+)(.*)$/.exec(clause)??[];const variable=version.split(".").length>2&&!version.endsWith(".*")?"python_full_version":"pytho\
n_version";return`${variable} ${operator} "${version}"`}function platformMarker(constraint){return constraint.split(/\|\|?/).map(part=>part.trim().split(/\s*,\s*/).
map(platformClause).join(" and ")).map(part=>`(${part})`).join(" or ")}function platformClause(clause){const[,operator="",value=""]=/^(!=|==|=)?\s*(.*)$/.exec(clause)??
[];return`sys_platform ${operator==="!="?"!=":"=="} "${value}"`}function bothMarkers(a,b){return a&&b?`(${a}) and (${b})`:a??b}export{fromPoetryConstraint,bothConstraints,pythonMarker,platformMarker,bothMarkers};
