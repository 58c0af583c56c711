(function(__load,__later,__meta,require){"use strict";const {builders,bundles,destinations,feeds,packagers}=__load("chunk-6KOOX2ED.js");const {absolute,failed,planFile,readParts}=__load("chunk-COHJCBW2.js");const {
__glob}=__load("chunk-Q27DM3LX.js");const {join}=require("node:path/posix");var backendTools="native-build/backends.txt",releaseSboms={cyclonedx:"sbom/release.cdx.json",spdx:"sbom/release.spdx.json"},roleFiles=({requirements,pylock,locked})=>[
requirements,pylock,...locked?[locked.constraints,locked.wheel]:[]],cellsOf=({cells},stage)=>cells.filter(cell=>cell.stage===stage);function formatBytes(bytes){let units=["B","kB","MB","GB"],fits=units.findIndex((_,power2)=>bytes<999.95*1e3**power2),power=fits<0?units.length-1:fits;return power===
0?`${bytes} B`:`${(bytes/1e3**power).toFixed(1)} ${units[power]}`}async function openJob(request,ports){let place={project:absolute(ports,request.project),release:absolute(ports,request.output),install:request["install-tools"],
...request.config&&{config:request.config}},file=join(place.release,planFile),known=await ports.files.has(file),previous=await openPrevious(request,place.release,
ports),plan=known?await readPlan(file,ports):await(await __later("chunk-O2YVF6WY.js")).loadPlan({...request,costs:previous?.costs},ports),job={...place,plan,
...previous&&{previous}};return known||await ports.files.write(file,`${JSON.stringify(plan,null,2)}
`),(await Promise.all([...plan.roles,...plan.builds,...plan.test?[plan.test]:[]].map(async({requirements})=>!await ports.files.has(join(place.release,requirements))))).
some(Boolean)&&await(await __later("chunk-ZVWNAHF5.js")).resolveRoles(job,ports,request),job}var openPrevious=async(request,release,ports)=>request.previous||
request["previous-artifact"]?(await __later("previous-NYZURHRK.js")).openPrevious(request,release,ports):void 0;async function readPlan(file,{files}){let plan=await files.
text(file).then(JSON.parse).catch(()=>{});if(plan?.schema===1&&[plan.cells,plan.roles,plan.builds,plan.vendored].every(Array.isArray))return plan;throw failed({
code:"plan-invalid",fact:`${file} is not a plan of schema 1`,fix:"Remove it: it is made again"})}var matrices=plan=>({native:matrix(cellsOf(plan,"native")),client:matrix(
cellsOf(plan,"client"))}),matrix=cells=>JSON.stringify({include:cells.map(({id,runner,timeout=30})=>({id,runner,minutes:Math.ceil(timeout)+around}))}),around=30,
cellOutcome=(title,job,cells,ports)=>cellTable(title,job,cells.map(({id})=>id),ports);async function cellTable(title,{release},ids,ports){let made=(await readParts(
release,ports)).filter(({cell})=>ids.includes(cell)).flatMap(({files})=>files);return{outputs:{files:made.map(file=>file.path).join(`
`)},table:{title,head:["file","size","sha256"],rows:made.map(file=>[file.path,formatBytes(file.size),file.sha256.slice(0,16)])}}}var globImport_native_build_index_ts=__glob({"../../native-build/cibuildwheel/index.ts":()=>__later("cibuildwheel-D5SIJLIN.js"),"../../native-build/host/index.t\
s":()=>__later("host-KOHILBOT.js"),"../../native-build/maturin/index.ts":()=>__later("maturin-AHTL4VSY.js"),"../../native-build/mingw/index.ts":()=>__later("mingw-5WQMJRZZ.js"),
"../../native-build/zig/index.ts":()=>__later("zig-WVF7FF27.js")});var globImport_bundles_index_ts=__glob({"../../bundles/pyinstaller/index.ts":()=>__later("pyinstaller-KKWCGF3O.js"),"../../bundles/standalone/index.ts":()=>__later("standalone-KCH35AWF.js")});var globImport_packagers_index_ts=__glob({"../../packagers/app/index.ts":()=>__later("app-4BGAY77T.js"),"../../packagers/appimage/index.ts":()=>__later("appimage-5AH36J2D.js"),
"../../packagers/binary/index.ts":()=>__later("binary-UDWQDSEG.js"),"../../packagers/deb/index.ts":()=>__later("deb-ABM7QI4Y.js"),"../../packager\
s/dmg/index.ts":()=>__later("dmg-7RFS5BJN.js"),"../../packagers/nsis/index.ts":()=>__later("nsis-EDVEAMAS.js"),"../../packagers/pkg/index.ts":()=>__later("pkg-QZMCKGNG.js"),
"../../packagers/rpm/index.ts":()=>__later("rpm-W4J5GXOE.js"),"../../packagers/snap/index.ts":()=>__later("snap-LELCOWQ2.js"),"../../packagers/\
standalone/index.ts":()=>__later("standalone-74JQP7V7.js"),"../../packagers/zip/index.ts":()=>__later("zip-MC4JWDNO.js")});var globImport_publishers_index_ts=__glob({"../../publishers/deb/index.ts":()=>__later("deb-MOL4YVV4.js"),"../../publishers/github-release/index.ts":()=>__later("github-release-XUOFHE2L.js"),
"../../publishers/heroku/index.ts":()=>__later("heroku-IKJ23CRV.js"),"../../publishers/index/index.ts":()=>__later("index-SGUYK2O4.js"),"../../publ\
ishers/oci/index.ts":()=>__later("oci-IG4HIYJW.js"),"../../publishers/pypi/index.ts":()=>__later("pypi-4XYCLYWK.js")});var globImport_feeds_index_ts=__glob({"../../feeds/homebrew/index.ts":()=>__later("homebrew-SEMDWBK6.js"),"../../feeds/latest/index.ts":()=>__later("latest-2BDXDKGG.js"),
"../../feeds/scoop/index.ts":()=>__later("scoop-WD2ILABN.js"),"../../feeds/winget/index.ts":()=>__later("winget-V573X4YJ.js")});var loadBuilder=async name=>(await globImport_native_build_index_ts(`../../native-build/${name}/index.ts`)).default,loadBundle=async name=>(await globImport_bundles_index_ts(
`../../bundles/${name}/index.ts`)).default,loadPackager=async name=>(await globImport_packagers_index_ts(`../../packagers/${name}/index.ts`)).default,loadDestination=async name=>(await globImport_publishers_index_ts(
`../../publishers/${name}/index.ts`)).default,loadFeed=async name=>(await globImport_feeds_index_ts(`../../feeds/${name}/index.ts`)).default;async function loadFolders(){
let[builders2,bundles2,packagers2,destinations2,feeds2]=await Promise.all([Promise.all(builders.map(loadBuilder)),Promise.all(bundles.map(loadBundle)),Promise.all(
packagers.map(loadPackager)),Promise.all(destinations.map(loadDestination)),Promise.all(feeds.map(loadFeed))]);return{builders:builders2,bundles:bundles2,packagers:packagers2,
destinations:destinations2,feeds:feeds2}}

return{backendTools,releaseSboms,roleFiles,cellsOf,formatBytes,loadBuilder,loadBundle,loadPackager,loadDestination,loadFeed,loadFolders,openJob,openPrevious,matrices,cellOutcome,cellTable}})