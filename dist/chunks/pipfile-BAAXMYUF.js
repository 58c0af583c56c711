(function(__load,__later,__meta,require){"use strict";const {contentHash,pythonJson,readToml}=__load("chunk-U2ZZPPOW.js");__load("chunk-U4JCZRTN.js");__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");
var SECTIONS=new Set(["source","packages","dev-packages","requires","scripts","pipfile","pipenv","default","develop"]);function checkPipfile(lock,pipfile,file="\
Pipfile"){return lock.contentHash===void 0||lock.contentHash===pipfileHash(readToml(pipfile,file))?[]:[{code:"lock-out-of-date",fact:`${lock.file} was not made \
from ${file} as it is now`,fix:"Run pipenv lock",where:{file:lock.file}}]}function pipfileHash(data){let categories=Object.entries(data).filter(([name])=>!SECTIONS.
has(name)),content={_meta:{sources:data.source??[],requires:data.requires??{}},default:data.packages??{},develop:data["dev-packages"]??{},...Object.fromEntries(
categories)};return contentHash(pythonJson(content,{item:",",key:":"}))}

return{checkPipfile,pipfileHash}})