import{madeSoFar}from"./chunk-YJKMQD5Y.js";import{cellsOf}from"./chunk-WMI3PGRI.js";import{wheelsOnly}from"./chunk-YMOZG6UK.js";import{ReleaseError,
digests,partsFolder}from"./chunk-NMWJPW6U.js";var{join}=process.getBuiltinModule("node:path/posix"),roleWheelsOnly=async({requirements,sdists},release,{files})=>wheelsOnly(await files.text(join(release,requirements)),
sdists);async function wheelDigests({plan,release},ports){let{files,skipped}=await madeSoFar({plan,release},ports),left=new Set(skipped.map(({path})=>path)),found=await digests(
release,cellsOf(plan,"native").flatMap(cell=>cell.files).filter(path=>path.endsWith(".whl")&&!left.has(path)),ports),made=new Map(files.map(({path,sha256})=>[path,
sha256])),problems=Object.entries(found).filter(([path,sha256])=>made.get(path)!==sha256).map(([path,sha256])=>unknown(path,sha256,made.get(path)));if(problems.
length>0)throw new ReleaseError(problems);return found}var unknown=(path,sha256,made)=>({code:"wheel-unknown",fact:made?`${path} has sha256 ${sha256}, and build\
-native made it with ${made}`:`${path} is there, and neither release.json nor ${partsFolder}/ says that build-native made it for this release`,fix:"Nothing is p\
acked from it. Run build-native again; from another job take all that it stored, parts/ too"});export{roleWheelsOnly,wheelDigests};
