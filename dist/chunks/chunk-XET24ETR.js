(function(__load,__later,__meta,require){"use strict";const {purl}=__load("chunk-HBRWJQNY.js");var provenanceFile="provenance.intoto.json",documentation="https://github.com/org/release-actions/blob/v1/docs/verify.md";function provenanceOf(facts){let{manifest:{
files},manifestDigest}=facts,statement={_type:"https://in-toto.io/Statement/v1",subject:[...files.map(({path,sha256})=>({name:path,digest:{sha256}})),{name:"rel\
ease.json",digest:{sha256:manifestDigest}}],predicateType:"https://slsa.dev/provenance/v1",predicate:{buildDefinition:definition(facts),runDetails:{builder:{id:facts.
workflow??`${documentation}#unsigned-local`}}}};return`${JSON.stringify(statement,null,1)}
`}function definition({manifest,pins,commit,tag,repository}){let{application,python,epoch,inputs}=manifest,source=commit?[{uri:`git+${repository??"file:."}${tag?
`@refs/tags/${tag}`:""}`,digest:{gitCommit:commit}}]:[];return{buildType:`${documentation}#how-a-release-is-made`,externalParameters:{application,python,...commit&&
{commit},...tag&&{tag},inputs},internalParameters:{epoch},resolvedDependencies:[...source,...tools(manifest),...pins.flatMap(pinned)]}}var tools=({files})=>{let named=files.
filter(({path})=>path.startsWith("pins/requirements.build.")).flatMap(({from})=>Object.entries(from));return[...new Map(named)].sort().map(([name,sha256])=>({name,
uri:`${documentation.replace("docs/verify.md",name)}`,digest:{sha256}}))},pinned=pin=>pin.sha256.map(sha256=>({uri:purl("pypi",pin).purl,digest:{sha256}}));

return{provenanceFile,provenanceOf}})