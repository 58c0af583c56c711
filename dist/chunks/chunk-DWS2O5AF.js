(function(__load,__later,__meta,require){"use strict";const {failed}=__load("chunk-COHJCBW2.js");function readProvenance(text,path){try{let{subject,predicateType,predicate:{buildDefinition:{externalParameters:{commit,tag},resolvedDependencies},runDetails:{builder}}}=JSON.
parse(text);if(predicateType!=="https://slsa.dev/provenance/v1")throw new Error(`its predicate is ${predicateType}`);let source=resolvedDependencies.find(({digest})=>digest.
gitCommit)?.uri??"",repository=/^git\+https:\/\/[^/]+\/([^/@]+\/[^/@]+)/.exec(source)?.[1];return{subjects:Object.fromEntries(subject.map(({name,digest})=>[name,
digest.sha256])),builder:builder.id,...commit&&{commit},...tag&&{tag},...repository&&{repository}}}catch(cause){throw failed({code:"provenance-malformed",fact:`${path}\
 is no SLSA provenance of a release: ${cause instanceof Error?cause.message:String(cause)}`,fix:"Fetch the release again"},cause)}}function contradictions({subjects},listed){
return[...new Set([...Object.keys(subjects),...Object.keys(listed)])].sort().filter(name=>subjects[name]!==listed[name]).map(name=>`${name}: the provenance spea\
ks of ${subjects[name]??"none"}, the release has ${listed[name]??"none"}`)}

return{readProvenance,contradictions}})