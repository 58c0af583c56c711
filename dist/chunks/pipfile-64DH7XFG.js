(function(__load,__later,__meta,require){"use strict";const {contentHash,pythonJson,readToml}=__load("chunk-SSFGOEWA.js");__load("chunk-W5UYJSHB.js");__load("chunk-CVDB5H6R.js");__load("chunk-ART3ZIQD.js");
var SECTIONS=new Set(["source","packages","dev-packages","requires","scripts","pipfile","pipenv","default","develop"]);function checkPipfile(lock,pipfile,file="\
Pipfile"){return lock.contentHash===void 0||lock.contentHash===pipfileHash(readToml(pipfile,file))?[]:[{code:"lock-out-of-date",fact:`${lock.file} was not made \
from ${file} as it is now`,fix:"Run pipenv lock",where:{file:lock.file}}]}function pipfileHash(data){let categories=Object.entries(data).filter(([name])=>!SECTIONS.
has(name)),content={_meta:{sources:data.source??[],requires:data.requires??{}},default:data.packages??{},develop:data["dev-packages"]??{},...Object.fromEntries(
categories)};return contentHash(pythonJson(content,{item:",",key:":"}))}

return{checkPipfile,pipfileHash}})