import{failed}from"./chunk-6IOMZQNL.js";function readProvenance(text,path){try{const{subject,predicateType,predicate:{buildDefinition:{externalParameters:{commit,tag},resolvedDependencies},runDetails:{
builder}}}=JSON.parse(text);if(predicateType!=="https://slsa.dev/provenance/v1")throw new Error(`its predicate is ${predicateType}`);const source=resolvedDependencies.
find(({digest})=>digest.gitCommit)?.uri??"";const repository=/^git\+https:\/\/[^/]+\/([^/@]+\/[^/@]+)/.exec(source)?.[1];return{subjects:Object.fromEntries(subject.
map(({name,digest})=>[name,digest.sha256])),builder:builder.id,...commit&&{commit},...tag&&{tag},...repository&&{repository}}}catch(cause){throw failed({code:"p\
rovenance-malformed",fact:`${path} is no SLSA provenance of a release: ${cause instanceof Error?cause.message:String(cause)}`,fix:"Fetch the release again"},cause)}}
function contradictions({subjects},listed){const names=[...new Set([...Object.keys(subjects),...Object.keys(listed)])].sort();return names.filter(name=>subjects[name]!==
listed[name]).map(name=>`${name}: the provenance speaks of ${subjects[name]??"none"}, the release has ${listed[name]??"none"}`)}export{readProvenance,contradictions};
