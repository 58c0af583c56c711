(function(__load,__later,__meta,require){"use strict";const {findInterpreter}=__load("chunk-LEAXBYGT.js");const {sourceOf}=__load("chunk-QEAS4HEI.js");__load("chunk-YHDTCTX6.js");__load("chunk-LQBXQPJ6.js");__load("chunk-THHCV2LF.js");__load("chunk-PLRDOP3X.js");__load("chunk-UQZWN57O.js");__load("chunk-JB7KEGJ4.js");const {cLibraryFiles}=__load("chunk-MW77CLDR.js");__load("chunk-CYMJEWRH.js");__load("chunk-LBUIPWEV.js");__load("chunk-MDWPDO2G.js");__load("chunk-3VU23Q73.js");const {ownPython}=__load("chunk-4V2TRPO7.js");const {toolEnvironment}=__load("chunk-HII4HGY6.js");__load("chunk-DNYJSOIE.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");const {targetFacts,targetOf}=__load("chunk-E55MP6UJ.js");const {failed}=__load("chunk-M2LKO33O.js");const {join}=require("node:path/posix");



async function runtimeOf({name,requirements},cell,{plan,project},work,ports){let{host,files}=ports,target=targetOf(host.platform,host.arch);if(!target||targetFacts(
target).system!=="linux")throw failed({code:"cell-foreign",fact:`${name} is for Linux, which this machine is not`,fix:"Run publish-server where the server will \
run: it is tried before it is released"});let room=join(work,`${name}-made`);await files.makeFolder(room);let settings=cell.destinations.find(destination=>destination.
name===name)?.settings??{},wanted={id:`server-${name}`,target,...ownPython(settings)},{commit}=await sourceOf(project,ports);return{target,interpreter:await findInterpreter(
wanted,plan.python,room,ports),cLibrary:await cLibraryFiles(ports),tools:await toolEnvironment(requirements,ports),work:room,suite:host.suite,platform:host.platform,
path:host.env("PATH")??"",epoch:plan.epoch,...commit&&{revision:commit}}}

return{runtimeOf}})