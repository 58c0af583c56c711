import{xml}from"./chunk-A2ZZ45IY.js";var plist=root=>xml(["plist",[element(root)],{version:"1.0"}]);function element(value){if(typeof value==="boolean")return[String(value),""];if(typeof value==="s\
tring")return["string",value];if(isArray(value))return["array",value.map(element)];return["dict",Object.entries(value).flatMap(([key,each])=>each===void 0?[]:[[
"key",key],element(each)])]}var isArray=value=>Array.isArray(value);export{plist};
