(function(__load,__later,__meta,require){"use strict";const {theLine}=__load("chunk-4WERXFUR.js");__load("chunk-RWZ3R355.js");__load("chunk-BWNO4NXZ.js");__load("chunk-EIV6GMPA.js");__load("chunk-FX7NXRLP.js");const {writeManifest}=__load("chunk-5D25THFY.js");__load("chunk-4QJJY7J7.js");__load("chunk-MLYYJDWY.js");__load("chunk-YRWLA72V.js");__load("chunk-Y5GWCNYF.js");__load("chunk-MU4NNBRU.js");const {repositoryOf,wheelDifference}=__load("chunk-HZMGXYOR.js");__load("chunk-BAEVOYYF.js");__load("chunk-MDPUFZJL.js");const {readProvenance}=__load("chunk-DWS2O5AF.js");const {provenanceFile}=__load("chunk-XET24ETR.js");__load("chunk-65IH24R2.js");__load("chunk-ZVWNAHF5.js");const {heldTo,readManifest}=__load("chunk-EDW7AU45.js");__load("chunk-RN6R4JO2.js");__load("chunk-WBY742EY.js");__load("chunk-FYOA2AL2.js");__load("chunk-2UJ2FGYF.js");__load("chunk-Q6AZAFSX.js");const {archivedFiles}=__load("chunk-NDRFX2R2.js");__load("chunk-7U7VO657.js");const {
readWheel}=__load("chunk-HRDVNNBB.js");__load("chunk-TDL2BM7T.js");__load("chunk-HBRWJQNY.js");__load("chunk-QVBHBBWX.js");__load("chunk-FJSXGKPJ.js");__load("chunk-WX5AF7BF.js");__load("chunk-XWYGLVYB.js");const {execute}=__load("chunk-D7TKQ7KM.js");__load("chunk-MDWPDO2G.js");const {loadPlan}=__load("chunk-O2YVF6WY.js");__load("chunk-XWWSYMMO.js");__load("chunk-AOCPDWGI.js");__load("chunk-ZFAALGAB.js");__load("chunk-6JOHKLZP.js");__load("chunk-O3O6J4D7.js");__load("chunk-D7EENNAC.js");__load("chunk-M7UOSV6F.js");__load("chunk-KHWDTX3Q.js");__load("chunk-NK4OB75C.js");__load("chunk-33XI55CY.js");__load("chunk-XPAESJQ7.js");__load("chunk-AVBOFCDW.js");__load("chunk-YMJY7Z5S.js");__load("chunk-U2ZZPPOW.js");__load("chunk-U4JCZRTN.js");__load("chunk-L42QLLCA.js");__load("chunk-XLRJELZQ.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-6KOOX2ED.js");const {ReleaseError,absolute,command,describe,failed,flag,path,planFile,text,writePart}=__load("chunk-COHJCBW2.js");const {dirname,join:join3}=require("node:path/posix");const {join,relative}=require("node:path/posix");const {basename,join:join2}=require("node:path/posix");










function statementOf(released,again,manifest,commit){let files=compareFiles(released,again),inputs=[...changedKeys(released.inputs,again.inputs),...["python","e\
poch"].filter(key=>released[key]!==again[key]),...released.application.version===again.application.version?[]:["version"]];return{schema:1,application:released.
application,manifest,...commit&&{commit},reproduced:files.every(({is})=>is==="same"),inputs,files}}function compareFiles(released,again){let made=new Map(again.
files.map(file=>[file.path,file])),skipped=new Map(again.skipped.map(({path:path2,why})=>[path2,why])),whole2=released.files.every(({path:path2})=>made.has(path2)),
known=new Set(released.files.map(({path:path2})=>path2));return[...released.files.map(file=>compareFile(file,made.get(file.path),skipped.get(file.path),whole2)),
...again.files.filter(({path:path2})=>!known.has(path2)).map(({path:path2,sha256})=>({path:path2,is:"differs",rebuilt:sha256,why:"the release does not have it"}))]}
function compareFile(file,again,skipped,whole2){let{path:path2,signed}=file;if(!again)return{path:path2,is:"not-rebuilt",sha256:file.sha256,why:skipped??"the pl\
an does not have it here"};let sha256=signed?.unsigned??file.sha256,[expected,rebuilt]=[sha256,again.signed?.unsigned??again.sha256];return expected===rebuilt?{
path:path2,is:"same",sha256}:signed?{path:path2,is:"not-rebuilt",sha256,rebuilt,why:`it holds what was signed: ${Object.keys(signed.inside).join(", ")}`}:!whole2&&
path2.startsWith("sbom/")?{path:path2,is:"not-rebuilt",sha256,rebuilt,why:"it lists files that were not made here"}:{path:path2,is:"differs",sha256,rebuilt,from:changedKeys(
file.from,again.from)}}var changedKeys=(one,two)=>[...new Set([...Object.keys(one),...Object.keys(two)])].filter(key=>one[key]!==two[key]).sort();function reproductionLines({
files,inputs}){let differing=files.filter(({is})=>is==="differs"),causes=differing.toSorted((a,b)=>derived(a,differing)-derived(b,differing));return{differs:[...inputs.
map(name=>`${name}: is another than the release was made from`),...causes.map(file=>`${file.path}: ${factOf(file)}`)],notes:files.filter(({is})=>is==="not-rebui\
lt").map(({path:path2,why})=>`${path2}: not rebuilt here: ${why}`)}}var derived=({from=[],path:path2},all)=>path2.startsWith("sbom/")?2:all.some(each=>from.includes(
each.path))?1:0,factOf=({first,why,from=[],sha256,rebuilt})=>why??[first??`sha256 is ${rebuilt}, the release has ${sha256}`,...from.length>0?[`made from another\
 ${from.join(", ")}`]:[]].join("; ");async function checkout(project,commit,to,ports){let repository=await repositoryOf(project,ports),below=join(to,relative(repository,project)),head=await revision(
repository,commit??"HEAD",ports);if(commit&&!head)throw failed({code:"commit-missing",fact:`${repository} has no commit ${commit}, which the release was made of`,
fix:"Fetch it (`git fetch origin COMMIT`), or rebuild the folder as it is with --as-is"});if(head&&await clone(repository,head,to,ports),commit)return below;for(let name of head?
await ports.files.names(to):[])name!==".git"&&await ports.files.remove(join(to,name));return await execute([{do:"copy-sources",from:repository,to}],ports),below}
async function clone(repository,commit,to,ports){await git(["clone","--quiet","--shared","--no-checkout",repository,to],void 0,ports),await git(["-c","advice.de\
tachedHead=false","checkout","--quiet","--detach",commit],to,ports)}async function git(words,cwd,{processes}){let{code,stderr}=await processes.run({argv:["git",
...words],...cwd&&{cwd}});if(code!==0)throw failed({code:"checkout-failed",fact:`git ${words[0]} failed: ${stderr.trim()}`,fix:"Check the repository, or rebuild\
 the folder as it is with --as-is"})}async function revision(repository,commit,{processes}){let{code,stdout}=await processes.run({argv:["git","rev-parse","--ver\
ify","--quiet",`${commit}^{commit}`],cwd:repository}).catch(()=>({code:1,stdout:""}));return code===0?stdout.trim():void 0}async function firstDifference(path2,release,again,files){let[one,two]=[join2(release,path2),join2(again,path2)];if(!await files.has(one)||!await files.has(two))
return;let[first,second]=await Promise.all([members(one,files),members(two,files)]);return first&&second?wheelDifference(first,second)??"only its archive differ\
s":wheelDifference([await whole(one,files)],[await whole(two,files)])}async function members(path2,files){return path2.endsWith(".whl")?(await readWheel(path2,files)).
members:/\.(tar\.gz|tgz|zip)$/.test(path2)?(await archivedFiles(path2,files).catch(()=>{}))?.map(({data,...member})=>({...member,data:Buffer.from(data)})):void 0}
var whole=async(path2,files)=>({path:basename(path2),data:Buffer.from(await files.bytes(path2)),mode:420});function withoutEarlier(ports,{epoch},claims){let told={SOURCE_DATE_EPOCH:String(epoch),...claims?.tag&&{GITHUB_REF_TYPE:"tag",GITHUB_REF_NAME:claims.tag},...claims?.
repository&&{GITHUB_REPOSITORY:claims.repository}},{host,cache}=ports;return{...ports,host:{...host,usesCaches:!1,env:name=>told[name]??host.env(name)},cache:{...cache,
recall:async()=>{},note:async()=>{}}}}var fields={project:path({doc:"The folder that has pyproject.toml, in its repository",default:".",positional:!0}),from:path({doc:"The release: its release.json,\
 or the folder of it. Files beside it show what differs first",default:"release"}),sha256:text({doc:"The sha256 that its release.json must have",pattern:[/^[0-9a-f]{64}$/,
"a sha256"]}),"as-is":flag({doc:"Build the folder as it is, not the commit that the provenance beside release.json names"}),keep:path({doc:"A folder, not there \
yet, that keeps what was made again. Default: nothing is kept"}),"install-tools":flag({doc:"Install missing system programs from Debian packages, and targets of\
 Rust with rustup"}),json:flag({doc:"Write the statement as JSON"})},rebuild_default=command({name:"rebuild",summary:"Make a release once more, and say whether \
its bytes come out the same",description:"Checks out the commit that the release was made of, plans and builds all of it again in another folder and without wha\
t earlier builds have left, and compares every file with release.json: the same, or differs and where first, or not rebuilt here and why. Signed files are compa\
red as they were before. Nothing is sent, and the release is not touched. Exit status 0 only where every file is the same.",fields,outputs:{statement:"The state\
ment, as JSON"},async run(request,ports){let release=folderOf(absolute(ports,request.from)),sha256=await heldTo(request.sha256,release,ports),statement=await rebuild(
request,release,sha256,ports),{differs,notes}=reproductionLines(statement),outputs={statement:JSON.stringify(statement)};return request.json?{stdout:`${JSON.stringify(
statement,null,1)}
`,shown:!0,deviations:[...differs,...notes],outputs}:{stdout:headline(statement,request.from),deviations:[...differs,...notes],outputs}}}),folderOf=from=>from.endsWith(
".json")?dirname(from):from;function headline({files,reproduced,commit},from){let count=is=>files.filter(each=>each.is===is).length,of=commit?` of commit ${commit}`:
"";return reproduced?`all ${files.length} files of ${from} come out the same${of}
`:`${from}${of}: ${count("same")} of ${files.length} files come out the same, ${count("differs")} differ, ${count("not-rebuilt")} were not rebuilt:
`}async function rebuild(request,release,sha256,ports){let{files}=ports,released=await readManifest(release,ports),claims=await claimsBeside(release,sha256,ports),
commit=request["as-is"]?void 0:claims?.commit,work=await files.temporary("rebuild");try{let job={project:await checkout(absolute(ports,request.project),commit,join3(
work,"sources"),ports),release:join3(work,"release"),install:request["install-tools"],compiled:join3(work,"compiled")},again=await makeAgain(job,withoutEarlier(
ports,released,claims)),statement=await explained(statementOf(released,again,sha256,commit),release,job.release,ports);return request.keep&&await files.copy(job.
release,absolute(ports,request.keep)),statement}finally{await files.remove(work)}}async function makeAgain(place,ports){let found=await loadPlan({project:place.
project,config:void 0,"install-tools":place.install},ports),plan={...found,cells:found.cells.flatMap(cell=>cell.stage==="server"?apart(cell):[cell])},job={...place,
plan};return await ports.files.write(join3(job.release,planFile),`${JSON.stringify(plan,null,2)}
`),await theLine(job,{"sign-pkcs12":void 0,"sign-password":void 0,"sign-macos-pkcs12":void 0,"sign-macos-password":void 0,"sign-macos-installer-pkcs12":void 0,"\
sign-macos-installer-password":void 0,"notary-key":void 0,unsigned:!0},ports,leavingOut(job,ports)),writeManifest(job,ports)}var apart=cell=>cell.destinations.map(
destination=>({...cell,id:`${cell.id}-${destination.name}`,destinations:[destination],files:cell.files.filter(file=>file.startsWith(`server/${destination.name}/`))}));
function leavingOut({release},ports){let lacking,leaveOut=(cells,why)=>Promise.all(cells.map(({id,files})=>writePart(release,{cell:id,files:[],skipped:files.map(
path2=>({path:path2,why})),took:0},ports)));return async(cells,work)=>{if(lacking)return void await leaveOut(cells,lacking);try{await work()}catch(error){if(!(error instanceof
ReleaseError))throw error;await leaveOut(cells,error.problems.map(describe).join("; ")),cells.some(({stage})=>stage==="native")&&(lacking="it is made of wheels \
that were not made here")}}}async function claimsBeside(release,sha256,{files}){let at=join3(release,provenanceFile);if(!await files.has(at))return;let claims=readProvenance(
await files.text(at),at);if(claims.subjects["release.json"]===sha256)return claims;throw failed({code:"provenance-differs",fact:`${at} speaks of another release\
.json (${claims.subjects["release.json"]})`,fix:"Fetch both from the same release"})}var explained=async(statement,release,again,{files})=>({...statement,files:await Promise.
all(statement.files.map(async file=>{let first=file.is==="differs"&&file.sha256?await firstDifference(file.path,release,again,files):void 0;return{...file,...first&&
{first}}}))});

return{default:rebuild_default}})