(function(__load,__later,__meta,require){"use strict";const {findInterpreter}=__load("chunk-LA2OR6VN.js");const {sourceOf}=__load("chunk-TL6P2MOO.js");__load("chunk-6QP2VCH7.js");__load("chunk-AWTKLLKF.js");__load("chunk-K32YT7HW.js");__load("chunk-6NVCILSI.js");__load("chunk-3QVVW5DZ.js");__load("chunk-VWFSIZSH.js");const {cLibraryFiles}=__load("chunk-FNXTJJXF.js");__load("chunk-NMWSHGQR.js");__load("chunk-UWPJIDXE.js");__load("chunk-MDWPDO2G.js");__load("chunk-3VU23Q73.js");const {ownPython}=__load("chunk-WTOZHDZI.js");const {toolEnvironment}=__load("chunk-OQKMPZFZ.js");__load("chunk-TMFNCYWQ.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");const {targetFacts,targetOf}=__load("chunk-QYSKFXCG.js");const {failed}=__load("chunk-FQGSO4RR.js");const {join}=require("node:path/posix");



async function runtimeOf({name,requirements},cell,{plan,project},work,ports){let{host,files}=ports,target=targetOf(host.platform,host.arch);if(!target||targetFacts(
target).system!=="linux")throw failed({code:"cell-foreign",fact:`${name} is for Linux, which this machine is not`,fix:"Run publish-server where the server will \
run: it is tried before it is released"});let room=join(work,`${name}-made`);await files.makeFolder(room);let settings=cell.destinations.find(destination=>destination.
name===name)?.settings??{},wanted={id:`server-${name}`,target,...ownPython(settings)},{commit}=await sourceOf(project,ports);return{target,interpreter:await findInterpreter(
wanted,plan.python,room,ports),cLibrary:await cLibraryFiles(ports),tools:await toolEnvironment(requirements,ports),work:room,suite:host.suite,platform:host.platform,
path:host.env("PATH")??"",epoch:plan.epoch,...commit&&{revision:commit}}}

return{runtimeOf}})