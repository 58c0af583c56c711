import{FALSE,PYTHON_END,PYTHON_START,TRUE,pythonIntervals}from"./chunk-IQLHHSYY.js";import{normalizeVersion,satisfies}from"./chunk-MWDDLPWO.js";function evaluate(diagram,environment){const seen=new Set;const stack=[diagram];for(let next=stack.pop();next;next=stack.pop()){if(seen.has(next))continue;seen.
add(next);if(next.variable)stack.push(...openBranches(next,next.variable,environment))}if(!seen.has(FALSE))return true;return seen.has(TRUE)?void 0:false}function openBranches({
keys,children},variable,environment){switch(variable.kind){case"python":return openPython(keys,children,environment);case"text":return openText(keys,children,environment.
variables[variable.key]);case"flag":{const answer=evaluateClause(variable.clause,environment);return answer===void 0?[...children]:[children[answer?0:1]]}}}function openPython(keys,children,{
variables}){const{python_full_version:full,python_version:minor}=variables;const text=full===void 0?minor&&`${minor}.*`:releasePart(full);const[range]=text&&pythonIntervals(
"python_full_version","==",text)||[];if(!range)return[...children];const starts=[PYTHON_START,...keys];return children.filter((_,i)=>starts[i]<range.to&&(keys[i]??
PYTHON_END)>range.from)}var releasePart=version=>/^\d+(?:\.\d+)*/.exec(version)?.[0]??version;function openText(keys,children,value){if(value===void 0)return[...children];
const at=keys.indexOf(value);return[children[at<0?children.length-1:at]]}function evaluateClause(clause,{variables,extras,groups}){const{variable,operator,value}=clause;
if(variable==="extra"||variable==="extras")return extras?.has(value);if(variable==="dependency_groups")return groups?.has(value);const actual=variables[variable];
if(actual===void 0)return void 0;return compareByVersion(variable,actual,clause)??compareText(actual,operator,value)}var VERSIONED=new Set(["python_version","py\
thon_full_version","implementation_version","platform_release"]);function compareByVersion(variable,actual,{operator,value}){if(!VERSIONED.has(variable)||!/^[<>=!~]/.
test(operator))return void 0;if(normalizeVersion(value.replace(/\.\*$/,""))===void 0||normalizeVersion(actual)===void 0)return void 0;return satisfies(actual,`${operator}${value}`)}
function compareText(actual,operator,value){switch(operator){case"==":case"===":return actual===value;case"!=":return actual!==value;case"<":return actual<value;case"\
<=":return actual<=value;case">":return actual>value;case">=":return actual>=value;case"in":return value.includes(actual);case"not in":return!value.includes(actual);case"\
contains":return actual.includes(value);case"lacks":return!actual.includes(value);case"~=":return false}}export{evaluate};
