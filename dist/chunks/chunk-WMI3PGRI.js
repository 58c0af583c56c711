import{builders,bundles,destinations,feeds,packagers}from"./chunk-ZW2MNPF7.js";import{absolute,failed,planFile,readParts}from"./chunk-NMWJPW6U.js";import{
__glob}from"./chunk-RA7EMHOD.js";var backendTools="native-build/backends.txt",releaseSboms={cyclonedx:"sbom/release.cdx.json",spdx:"sbom/release.spdx.json"},roleFiles=({requirements,pylock,locked})=>[
requirements,pylock,...locked?[locked.constraints,locked.wheel]:[]],cellsOf=({cells},stage)=>cells.filter(cell=>cell.stage===stage);function formatBytes(bytes){let units=["B","kB","MB","GB"],fits=units.findIndex((_,power2)=>bytes<999.95*1e3**power2),power=fits<0?units.length-1:fits;return power===
0?`${bytes} B`:`${(bytes/1e3**power).toFixed(1)} ${units[power]}`}var{join}=process.getBuiltinModule("node:path/posix");async function openJob(request,ports){let place={project:absolute(ports,request.project),release:absolute(
ports,request.output),install:request["install-tools"],...request.config&&{config:request.config}},file=join(place.release,planFile),known=await ports.files.has(
file),previous=await openPrevious(request,place.release,ports),plan=known?await readPlan(file,ports):await(await import("./chunk-JMOZOP7H.js")).loadPlan({
...request,costs:previous?.costs},ports),job={...place,plan,...previous&&{previous}};return known||await ports.files.write(file,`${JSON.stringify(plan,null,2)}
`),(await Promise.all([...plan.roles,...plan.builds,...plan.test?[plan.test]:[]].map(async({requirements})=>!await ports.files.has(join(place.release,requirements))))).
some(Boolean)&&await(await import("./chunk-4EIAJ5IU.js")).resolveRoles(job,ports,request),job}var openPrevious=async(request,release,ports)=>request.previous||
request["previous-artifact"]?(await import("./previous-5LVARLEG.js")).openPrevious(request,release,ports):void 0;async function readPlan(file,{files}){let plan=await files.
text(file).then(JSON.parse).catch(()=>{});if(plan?.schema===1&&[plan.cells,plan.roles,plan.builds,plan.vendored].every(Array.isArray))return plan;throw failed({
code:"plan-invalid",fact:`${file} is not a plan of schema 1`,fix:"Remove it: it is made again"})}var matrices=plan=>({native:matrix(cellsOf(plan,"native")),client:matrix(
cellsOf(plan,"client"))}),matrix=cells=>JSON.stringify({include:cells.map(({id,runner,timeout=30})=>({id,runner,minutes:Math.ceil(timeout)+around}))}),around=30,
cellOutcome=(title,job,cells,ports)=>cellTable(title,job,cells.map(({id})=>id),ports);async function cellTable(title,{release},ids,ports){let made=(await readParts(
release,ports)).filter(({cell})=>ids.includes(cell)).flatMap(({files})=>files);return{outputs:{files:made.map(file=>file.path).join(`
`)},table:{title,head:["file","size","sha256"],rows:made.map(file=>[file.path,formatBytes(file.size),file.sha256.slice(0,16)])}}}var globImport_native_build_index_ts=__glob({"../../native-build/cibuildwheel/index.ts":()=>import("./cibuildwheel-6SUDYCCF.js"),"../../native-build/host/index.t\
s":()=>import("./host-N5RDSAXV.js"),"../../native-build/maturin/index.ts":()=>import("./maturin-3ANBUSVG.js"),"../../native-build/mingw/index.ts":()=>import("./mingw-PUWQCQQA.js"),
"../../native-build/zig/index.ts":()=>import("./zig-RR3DS6BX.js")});var globImport_bundles_index_ts=__glob({"../../bundles/pyinstaller/index.ts":()=>import("./pyinstaller-MJVGASSO.js"),"../../bundles/standalone/index.ts":()=>import("./standalone-3O3E7ZPU.js")});var globImport_packagers_index_ts=__glob({"../../packagers/app/index.ts":()=>import("./app-NPFC2USH.js"),"../../packagers/appimage/index.ts":()=>import("./appimage-NLDLLE7Y.js"),
"../../packagers/binary/index.ts":()=>import("./binary-BNAYN76G.js"),"../../packagers/deb/index.ts":()=>import("./deb-NUZTQD2N.js"),"../../packager\
s/dmg/index.ts":()=>import("./dmg-Y2ZTX2SP.js"),"../../packagers/nsis/index.ts":()=>import("./nsis-V4PDVFKT.js"),"../../packagers/pkg/index.ts":()=>import("./pkg-HDAK3VX2.js"),
"../../packagers/rpm/index.ts":()=>import("./rpm-AWE3IRTE.js"),"../../packagers/snap/index.ts":()=>import("./snap-VRFJFBLY.js"),"../../packagers/\
standalone/index.ts":()=>import("./standalone-XB7NVWLA.js"),"../../packagers/zip/index.ts":()=>import("./zip-X5ZDVR3R.js")});var globImport_publishers_index_ts=__glob({"../../publishers/deb/index.ts":()=>import("./deb-JXE74VWO.js"),"../../publishers/github-release/index.ts":()=>import("./github-release-CGN3MVMD.js"),
"../../publishers/heroku/index.ts":()=>import("./heroku-YFTVOFAL.js"),"../../publishers/index/index.ts":()=>import("./index-BVGKKTPE.js"),"../../publ\
ishers/oci/index.ts":()=>import("./oci-LUPYEPBN.js"),"../../publishers/pypi/index.ts":()=>import("./pypi-HEO7KUDG.js")});var globImport_feeds_index_ts=__glob({"../../feeds/homebrew/index.ts":()=>import("./homebrew-XVAK36BF.js"),"../../feeds/latest/index.ts":()=>import("./latest-VUQK64QA.js"),
"../../feeds/scoop/index.ts":()=>import("./scoop-6VQMV6UM.js"),"../../feeds/winget/index.ts":()=>import("./winget-JAIYHKA6.js")});var loadBuilder=async name=>(await globImport_native_build_index_ts(`../../native-build/${name}/index.ts`)).default,loadBundle=async name=>(await globImport_bundles_index_ts(
`../../bundles/${name}/index.ts`)).default,loadPackager=async name=>(await globImport_packagers_index_ts(`../../packagers/${name}/index.ts`)).default,loadDestination=async name=>(await globImport_publishers_index_ts(
`../../publishers/${name}/index.ts`)).default,loadFeed=async name=>(await globImport_feeds_index_ts(`../../feeds/${name}/index.ts`)).default;async function loadFolders(){
let[builders2,bundles2,packagers2,destinations2,feeds2]=await Promise.all([Promise.all(builders.map(loadBuilder)),Promise.all(bundles.map(loadBundle)),Promise.all(
packagers.map(loadPackager)),Promise.all(destinations.map(loadDestination)),Promise.all(feeds.map(loadFeed))]);return{builders:builders2,bundles:bundles2,packagers:packagers2,
destinations:destinations2,feeds:feeds2}}export{backendTools,releaseSboms,roleFiles,cellsOf,formatBytes,loadBuilder,loadBundle,loadPackager,loadDestination,loadFeed,loadFolders,openJob,openPrevious,matrices,
cellOutcome,cellTable};
