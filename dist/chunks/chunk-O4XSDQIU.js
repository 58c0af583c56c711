import{xml}from"./chunk-A2ZZ45IY.js";var plist=root=>xml(["plist",[element(root)],{version:"1.0"}]);function element(value){if(value===true)return["true",""];if(typeof value==="string")return["stri\
ng",value];if(isArray(value))return["array",value.map(element)];return["dict",Object.entries(value).flatMap(([key,each])=>each===void 0?[]:[["key",key],element(
each)])]}var isArray=value=>Array.isArray(value);export{plist};
