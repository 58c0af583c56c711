(function(__load,__later,__meta,require){"use strict";const {findInterpreter}=__load("chunk-IB2YEMFN.js");const {sourceOf}=__load("chunk-SBYEPUKT.js");__load("chunk-JOBNM4V2.js");__load("chunk-CUTRZUFP.js");__load("chunk-3W6GHE2U.js");__load("chunk-T7C5O4ME.js");__load("chunk-5BOCCXQH.js");__load("chunk-K4KIFFLM.js");const {cLibraryFiles}=__load("chunk-A4JZ7AJ4.js");__load("chunk-OTIWLOKR.js");__load("chunk-RRY3FFE2.js");__load("chunk-MDWPDO2G.js");__load("chunk-3VU23Q73.js");const {ownPython}=__load("chunk-DQVYIZX7.js");const {toolEnvironment}=__load("chunk-OIEONG3L.js");__load("chunk-UXN5UYHH.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");const {targetFacts,targetOf}=__load("chunk-CVDB5H6R.js");const {failed}=__load("chunk-ART3ZIQD.js");const {join}=require("node:path/posix");



async function runtimeOf({name,requirements},cell,{plan,project},work,ports){let{host,files}=ports,target=targetOf(host.platform,host.arch);if(!target||targetFacts(
target).system!=="linux")throw failed({code:"cell-foreign",fact:`${name} is for Linux, which this machine is not`,fix:"Run publish-server where the server will \
run: it is tried before it is released"});let room=join(work,`${name}-made`);await files.makeFolder(room);let settings=cell.destinations.find(destination=>destination.
name===name)?.settings??{},wanted={id:`server-${name}`,target,...ownPython(settings)},{commit}=await sourceOf(project,ports);return{target,interpreter:await findInterpreter(
wanted,plan.python,room,ports),cLibrary:await cLibraryFiles(ports),tools:await toolEnvironment(requirements,ports),work:room,suite:host.suite,platform:host.platform,
path:host.env("PATH")??"",epoch:plan.epoch,...commit&&{revision:commit}}}

return{runtimeOf}})