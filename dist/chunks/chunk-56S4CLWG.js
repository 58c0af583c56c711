(function(__load,__later,__meta,require){"use strict";const {xml}=__load("chunk-HM5DETSA.js");var plist=root=>xml(["plist",[element(root)],{version:"1.0"}]);function element(value){return typeof value=="boolean"?[String(value),""]:typeof value=="string"?
["string",value]:isArray(value)?["array",value.map(element)]:["dict",Object.entries(value).flatMap(([key,each])=>each===void 0?[]:[["key",key],element(each)])]}
var isArray=value=>Array.isArray(value);

return{plist}})