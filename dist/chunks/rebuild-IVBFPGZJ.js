import{readProvenance}from"./chunk-YR7BWRQP.js";import{theLine}from"./chunk-RKUHQ5VS.js";import"./chunk-BYXZCZZW.js";import"./chunk-UIUWHQVL.js";
import"./chunk-PN463MHF.js";import{writeManifest}from"./chunk-KID2G3LQ.js";import"./chunk-DZJ4LXDU.js";import"./chunk-AYXA67Q3.js";import"./chunk-IUBIWUJH.js";
import"./chunk-ZVIYLMKN.js";import{repositoryOf,wheelDifference}from"./chunk-CK24ADR2.js";import{provenanceFile}from"./chunk-3VD5T75L.js";import"./chunk-RWUYYUFN.js";
import"./chunk-3BIZGANQ.js";import{heldTo,readManifest}from"./chunk-MKRGZPG4.js";import"./chunk-IL7GYZEU.js";import"./chunk-YEJ7VLCE.js";
import"./chunk-6LNDRML4.js";import"./chunk-RYUJ4MJP.js";import{execute}from"./chunk-H4ZN7CSA.js";import"./chunk-5OJWIZ6Y.js";import{archivedFiles}from"./chunk-MJKUIPZ5.js";
import"./chunk-R63C7IWV.js";import{readWheel}from"./chunk-7AQC5HVO.js";import"./chunk-CPXFXZFO.js";import"./chunk-6S2U34DO.js";import"./chunk-ZCREQQZM.js";
import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-KQUC2HA2.js";import{loadPlan}from"./chunk-65ZSITW7.js";import"./chunk-7DUZQXHX.js";
import"./chunk-URFQB733.js";import"./chunk-2Y5MLJOU.js";import"./chunk-EDUJ6HUR.js";import"./chunk-U4VVJXHM.js";import"./chunk-74WZBINN.js";
import"./chunk-XCKSHHOO.js";import"./chunk-JYHW3LPV.js";import"./chunk-RZVPB5QZ.js";import"./chunk-ZOE3XYBJ.js";import"./chunk-YPZDVZYU.js";
import"./chunk-ZXEPAKPS.js";import"./chunk-IQLHHSYY.js";import"./chunk-FMM4MNKO.js";import"./chunk-TTBEETV7.js";import"./chunk-FFYFSFM2.js";
import"./chunk-MWDDLPWO.js";import{ReleaseError,absolute,command,describe,failed,flag,path,planFile,text,writePart}from"./chunk-6IOMZQNL.js";import{
__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_posix=__commonJS({"builtin:node:path/posix?src/commands/rebuild.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path\
/posix"))}});var require_posix2=__commonJS({"builtin:node:path/posix?src/line/rebuild/checkout.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("nod\
e:path/posix"))}});var require_posix3=__commonJS({"builtin:node:path/posix?src/line/rebuild/difference.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("n\
ode:path/posix"))}});var import_posix3=__toESM(require_posix(),1);function statementOf(released,again,manifest,commit){const files=compareFiles(released,again);const inputs=[...changedKeys(released.inputs,again.inputs),...["py\
thon","epoch"].filter(key=>released[key]!==again[key]),...released.application.version===again.application.version?[]:["version"]];return{schema:1,application:released.
application,manifest,...commit&&{commit},reproduced:files.every(({is})=>is==="same"),inputs,files}}function compareFiles(released,again){const made=new Map(again.
files.map(file=>[file.path,file]));const skipped=new Map(again.skipped.map(({path:path2,why})=>[path2,why]));const whole2=released.files.every(({path:path2})=>made.
has(path2));const known=new Set(released.files.map(({path:path2})=>path2));return[...released.files.map(file=>compareFile(file,made.get(file.path),skipped.get(file.
path),whole2)),...again.files.filter(({path:path2})=>!known.has(path2)).map(({path:path2,sha256})=>({path:path2,is:"differs",rebuilt:sha256,why:"the release doe\
s not have it"}))]}function compareFile(file,again,skipped,whole2){const{path:path2,signed}=file;if(!again)return{path:path2,is:"not-rebuilt",sha256:file.sha256,
why:skipped??"the plan does not have it here"};const sha256=signed?.unsigned??file.sha256;const[expected,rebuilt]=[sha256,again.signed?.unsigned??again.sha256];
if(expected===rebuilt)return{path:path2,is:"same",sha256};if(signed)return{path:path2,is:"not-rebuilt",sha256,rebuilt,why:`it holds what was signed: ${Object.keys(
signed.inside).join(", ")}`};if(!whole2&&path2.startsWith("sbom/"))return{path:path2,is:"not-rebuilt",sha256,rebuilt,why:"it lists files that were not made here"};
return{path:path2,is:"differs",sha256,rebuilt,from:changedKeys(file.from,again.from)}}var changedKeys=(one,two)=>[...new Set([...Object.keys(one),...Object.keys(
two)])].filter(key=>one[key]!==two[key]).sort();function reproductionLines({files,inputs}){const differing=files.filter(({is})=>is==="differs");const causes=differing.
toSorted((a,b)=>derived(a,differing)-derived(b,differing));return{differs:[...inputs.map(name=>`${name}: is another than the release was made from`),...causes.map(
file=>`${file.path}: ${factOf(file)}`)],notes:files.filter(({is})=>is==="not-rebuilt").map(({path:path2,why})=>`${path2}: not rebuilt here: ${why}`)}}var derived=({
from=[],path:path2},all)=>path2.startsWith("sbom/")?2:all.some(each=>from.includes(each.path))?1:0;var factOf=({first,why,from=[],sha256,rebuilt})=>why??[first??
`sha256 is ${rebuilt}, the release has ${sha256}`,...from.length>0?[`made from another ${from.join(", ")}`]:[]].join("; ");var import_posix=__toESM(require_posix2(),1);async function checkout(project,commit,to,ports){const repository=await repositoryOf(project,ports);const below=(0,import_posix.join)(to,(0,import_posix.relative)(
repository,project));const head=await revision(repository,commit??"HEAD",ports);if(commit&&!head)throw failed({code:"commit-missing",fact:`${repository} has no \
commit ${commit}, which the release was made of`,fix:"Fetch it (`git fetch origin COMMIT`), or rebuild the folder as it is with --as-is"});if(head)await clone(repository,
head,to,ports);if(commit)return below;for(const name of head?await ports.files.names(to):[])if(name!==".git")await ports.files.remove((0,import_posix.join)(to,name));
await execute([{do:"copy-sources",from:repository,to}],ports);return below}async function clone(repository,commit,to,ports){await git(["clone","--quiet","--shar\
ed","--no-checkout",repository,to],void 0,ports);await git(["-c","advice.detachedHead=false","checkout","--quiet","--detach",commit],to,ports)}async function git(words,cwd,{
processes}){const{code,stderr}=await processes.run({argv:["git",...words],...cwd&&{cwd}});if(code!==0)throw failed({code:"checkout-failed",fact:`git ${words[0]}\
 failed: ${stderr.trim()}`,fix:"Check the repository, or rebuild the folder as it is with --as-is"})}async function revision(repository,commit,{processes}){const{
code,stdout}=await processes.run({argv:["git","rev-parse","--verify","--quiet",`${commit}^{commit}`],cwd:repository}).catch(()=>({code:1,stdout:""}));return code===
0?stdout.trim():void 0}var import_posix2=__toESM(require_posix3(),1);async function firstDifference(path2,release,again,files){const[one,two]=[(0,import_posix2.join)(release,path2),(0,import_posix2.join)(again,path2)];if(!await files.
has(one)||!await files.has(two))return void 0;const[first,second]=await Promise.all([members(one,files),members(two,files)]);if(first&&second)return wheelDifference(
first,second)??"only its archive differs";return wheelDifference([await whole(one,files)],[await whole(two,files)])}async function members(path2,files){if(path2.
endsWith(".whl"))return(await readWheel(path2,files)).members;if(!/\.(tar\.gz|tgz|zip)$/.test(path2))return void 0;const found=await archivedFiles(path2,files).
catch(()=>void 0);return found?.map(({data,...member})=>({...member,data:Buffer.from(data)}))}var whole=async(path2,files)=>({path:(0,import_posix2.basename)(path2),
data:Buffer.from(await files.bytes(path2)),mode:420});function withoutEarlier(ports,{epoch},claims){const told={SOURCE_DATE_EPOCH:String(epoch),...claims?.tag&&{GITHUB_REF_TYPE:"tag",GITHUB_REF_NAME:claims.tag},...claims?.
repository&&{GITHUB_REPOSITORY:claims.repository}};const{host,cache}=ports;return{...ports,host:{...host,usesCaches:false,env:name=>told[name]??host.env(name)},
cache:{...cache,recall:async()=>void 0,note:async()=>void 0}}}var fields={project:path({doc:"The folder that has pyproject.toml, in its repository",default:".",positional:true}),from:path({doc:"The release: its release.jso\
n, or the folder of it. Files beside it show what differs first",default:"release"}),sha256:text({doc:"The sha256 that its release.json must have",pattern:[/^[0-9a-f]{64}$/,
"a sha256"]}),"as-is":flag({doc:"Build the folder as it is, not the commit that the provenance beside release.json names"}),keep:path({doc:"A folder, not there \
yet, that keeps what was made again. Default: nothing is kept"}),"install-tools":flag({doc:"Install missing system programs from Debian packages, and targets of\
 Rust with rustup"}),json:flag({doc:"Write the statement as JSON"})};var rebuild_default=command({name:"rebuild",summary:"Make a release once more, and say whet\
her its bytes come out the same",description:"Checks out the commit that the release was made of, plans and builds all of it again in another folder and without\
 what earlier builds have left, and compares every file with release.json: the same, or differs and where first, or not rebuilt here and why. Signed files are c\
ompared as they were before. Nothing is sent, and the release is not touched. Exit status 0 only where every file is the same.",fields,outputs:{statement:"The s\
tatement, as JSON"},async run(request,ports){const release=folderOf(absolute(ports,request.from));const sha256=await heldTo(request.sha256,release,ports);const statement=await rebuild(
request,release,sha256,ports);const{differs,notes}=reproductionLines(statement);const outputs={statement:JSON.stringify(statement)};if(request.json)return{stdout:`${JSON.
stringify(statement,null,1)}
`,shown:true,deviations:[...differs,...notes],outputs};return{stdout:headline(statement,request.from),deviations:[...differs,...notes],outputs}}});var folderOf=from=>from.
endsWith(".json")?(0,import_posix3.dirname)(from):from;function headline({files,reproduced,commit},from){const count=is=>files.filter(each=>each.is===is).length;
const of=commit?` of commit ${commit}`:"";if(reproduced)return`all ${files.length} files of ${from} come out the same${of}
`;return`${from}${of}: ${count("same")} of ${files.length} files come out the same, ${count("differs")} differ, ${count("not-rebuilt")} were not rebuilt:
`}async function rebuild(request,release,sha256,ports){const{files}=ports;const released=await readManifest(release,ports);const claims=await claimsBeside(release,
sha256,ports);const commit=request["as-is"]?void 0:claims?.commit;const work=await files.temporary("rebuild");try{const project=await checkout(absolute(ports,request.
project),commit,(0,import_posix3.join)(work,"sources"),ports);const job={project,release:(0,import_posix3.join)(work,"release"),install:request["install-tools"],
compiled:(0,import_posix3.join)(work,"compiled")};const again=await makeAgain(job,withoutEarlier(ports,released,claims));const statement=await explained(statementOf(
released,again,sha256,commit),release,job.release,ports);if(request.keep)await files.copy(job.release,absolute(ports,request.keep));return statement}finally{await files.
remove(work)}}async function makeAgain(place,ports){const found=await loadPlan({project:place.project,config:void 0,"install-tools":place.install},ports);const plan={
...found,cells:found.cells.flatMap(cell=>cell.stage==="server"?apart(cell):[cell])};const job={...place,plan};await ports.files.write((0,import_posix3.join)(job.
release,planFile),`${JSON.stringify(plan,null,2)}
`);await theLine(job,{"sign-pkcs12":void 0,"sign-password":void 0,"sign-macos-pkcs12":void 0,"sign-macos-password":void 0,"sign-macos-installer-pkcs12":void 0,"\
sign-macos-installer-password":void 0,"notary-key":void 0,unsigned:true},ports,leavingOut(job,ports));return writeManifest(job,ports)}var apart=cell=>cell.destinations.
map(destination=>({...cell,id:`${cell.id}-${destination.name}`,destinations:[destination],files:cell.files.filter(file=>file.startsWith(`server/${destination.name}\
/`))}));function leavingOut({release},ports){let lacking;const leaveOut=(cells,why)=>Promise.all(cells.map(({id,files})=>writePart(release,{cell:id,files:[],skipped:files.
map(path2=>({path:path2,why})),took:0},ports)));return async(cells,work)=>{if(lacking)return void await leaveOut(cells,lacking);try{await work()}catch(error){if(!(error instanceof
ReleaseError))throw error;await leaveOut(cells,error.problems.map(describe).join("; "));if(cells.some(({stage})=>stage==="native"))lacking="it is made of wheels\
 that were not made here"}}}async function claimsBeside(release,sha256,{files}){const at=(0,import_posix3.join)(release,provenanceFile);if(!await files.has(at))
return void 0;const claims=readProvenance(await files.text(at),at);if(claims.subjects["release.json"]===sha256)return claims;throw failed({code:"provenance-diff\
ers",fact:`${at} speaks of another release.json (${claims.subjects["release.json"]})`,fix:"Fetch both from the same release"})}var explained=async(statement,release,again,{
files})=>({...statement,files:await Promise.all(statement.files.map(async file=>{const first=file.is==="differs"&&file.sha256?await firstDifference(file.path,release,
again,files):void 0;return{...file,...first&&{first}}}))});export{rebuild_default as default};
