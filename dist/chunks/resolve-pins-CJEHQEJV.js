(function(__load,__later,__meta,require){"use strict";const {choice,command,flag,list,path,previousArtifact,previousArtifactField,previousFields,projectFields,text}=__load("chunk-COHJCBW2.js");var fields={...projectFields,lock:path({doc:"The lock to read, relative to the project. Default: the only one there is"}),release:path({doc:"The release folder,\
 whose pins/ is written when nothing below is given",default:"release"}),extra:list(text({doc:"An extra"}),{doc:"Write the pins of these extras"}),"all-extras":flag(
{doc:"Write the pins of every extra"}),group:list(text({doc:"A group"}),{doc:"Write the pins of these dependency groups too"}),role:choice(["client","server"],{
doc:"Write the pins of this role of release.yaml"}),target:list(text({doc:"A target"}),{doc:"Check that every pin has a file for these machines: cp311-manylinux\
_x86_64, or linux-x86_64 with the Python of the plan"}),format:choice(["requirements","pylock","constraints"],{doc:"What one result is written as. Default: requ\
irements"}),...previousFields,"previous-artifact":previousArtifactField,output:path({doc:"Where one result is written; - is standard output, which is the defaul\
t for one result. A pylock must be named pylock.toml or pylock.NAME.toml"})},resolve_pins_default=command({name:"resolve-pins",summary:"The exact pins of each r\
ole from the lock, with hashes and markers",description:"Reads the project's lock and walks from its own roots. Without a choice of extras, groups, a role, a fo\
rmat or an output it writes requirements and pylock files for every role of release.yaml into the release folder; with one it writes that one result.",fields,outputs:{
files:"The files that were written, one a line",native:"The native cells of the plan, for `strategy.matrix`",client:"The client cells of the plan, for `strategy\
.matrix`",digest:"On a runner: sha256 of the artifact `release-plan`, which holds the plan and the pins"},exchange:request=>({fetch:previousArtifact(request),...!wantsOne(
request)&&{store:{name:"release-plan",belongs:found=>found==="plan.json"||found.startsWith("pins/")||found.startsWith("wheels/")||found==="parts/pins.json"}}}),
async run(request,ports){return wantsOne(request)?(await __later("chunk-U2ZZPPOW.js")).writeOne(request,ports):(await __later("resolve-all-JTYPNNTD.js")).
writeAll(request,ports)}}),wantsOne=({extra,group,role,format,output,"all-extras":all})=>extra.length>0||group.length>0||all||[role,format,output].some(given=>given!==
void 0);

return{default:resolve_pins_default}})