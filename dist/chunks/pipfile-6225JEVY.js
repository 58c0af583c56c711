import{pythonJson,readToml}from"./chunk-IQLHHSYY.js";import{sha256}from"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";var SECTIONS=new Set(["source","packages","dev-packages","requires","scripts","pipfile","pipenv","default","develop"]);function checkPipfile(lock,pipfile,file="\
Pipfile"){if(lock.contentHash===void 0||lock.contentHash===pipfileHash(readToml(pipfile,file)))return[];return[{code:"lock-out-of-date",fact:`${lock.file} was n\
ot made from ${file} as it is now`,fix:"Run pipenv lock",where:{file:lock.file}}]}function pipfileHash(data){const categories=Object.entries(data).filter(([name])=>!SECTIONS.
has(name));const content={_meta:{sources:data.source??[],requires:data.requires??{}},default:data.packages??{},develop:data["dev-packages"]??{},...Object.fromEntries(
categories)};return sha256(pythonJson(content,{item:",",key:":"}))}export{checkPipfile,pipfileHash};
