import{markerVariables,parseTagTarget}from"./chunk-U4VVJXHM.js";import{evaluate}from"./chunk-QB4LWEMF.js";import{MarkerAlgebra}from"./chunk-OP5W7WX5.js";
import"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";import"./chunk-SQ6OKIXB.js";var entry=/^([^\s#;][^;\n\\]*?)[ \t]*;[ \t]*([^\n\\]*?)[ \t]*(\\?\n(?:[ \t].*(?:\n|$))*)/gm;function requirementsOn(text,target,version){const found=parseTagTarget(
target,version);if(!found)return text;const variables={...markerVariables(found),python_full_version:version,implementation_version:version};const algebra=new MarkerAlgebra;
return text.replaceAll(entry,(_,requirement,marker,hashes)=>evaluate(algebra.parse(marker),{variables})===false?"":`${requirement}${hashes.startsWith("\\")?" ":
""}${hashes}`)}export{requirementsOn};
