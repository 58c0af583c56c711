(function(__load,__later,__meta,require){"use strict";const {madeSoFar}=__load("chunk-MU4NNBRU.js");const {cellsOf}=__load("chunk-M7UOSV6F.js");const {wheelsOnly}=__load("chunk-L42QLLCA.js");const {ReleaseError,
digests,partsFolder}=__load("chunk-COHJCBW2.js");const {join}=require("node:path/posix");var roleWheelsOnly=async({requirements,sdists},release,{files})=>wheelsOnly(await files.text(join(release,requirements)),sdists);async function wheelDigests({plan,
release},ports){let{files,skipped}=await madeSoFar({plan,release},ports),left=new Set(skipped.map(({path})=>path)),found=await digests(release,cellsOf(plan,"nat\
ive").flatMap(cell=>cell.files).filter(path=>path.endsWith(".whl")&&!left.has(path)),ports),made=new Map(files.map(({path,sha256})=>[path,sha256])),problems=Object.
entries(found).filter(([path,sha256])=>made.get(path)!==sha256).map(([path,sha256])=>unknown(path,sha256,made.get(path)));if(problems.length>0)throw new ReleaseError(
problems);return found}var unknown=(path,sha256,made)=>({code:"wheel-unknown",fact:made?`${path} has sha256 ${sha256}, and build-native made it with ${made}`:`${path}\
 is there, and neither release.json nor ${partsFolder}/ says that build-native made it for this release`,fix:"Nothing is packed from it. Run build-native again;\
 from another job take all that it stored, parts/ too"});

return{roleWheelsOnly,wheelDigests}})