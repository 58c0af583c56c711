(function(__load,__later,__meta,require){"use strict";const {buildWheels,normalizeBuilt,preload,repositoryOf,wheelDifference}=__load("chunk-HZMGXYOR.js");const {anyIsRun,compiledKey,harmless,perform,pythonFor,sdistKey,
toolsFor,wheelKey}=__load("chunk-BAEVOYYF.js");const {madeWith}=__load("chunk-FYOA2AL2.js");const {defaultPython,findPythons}=__load("chunk-2UJ2FGYF.js");__load("chunk-Q6AZAFSX.js");const {archiveOf,archivedFiles}=__load("chunk-NDRFX2R2.js");__load("chunk-7U7VO657.js");const {extensionModule,order,
readWheel,withSbom,writeWheel}=__load("chunk-HRDVNNBB.js");const {installedPath,wheelSurprises}=__load("chunk-TDL2BM7T.js");__load("chunk-HBRWJQNY.js");const {binaryFormat}=__load("chunk-QVBHBBWX.js");__load("chunk-FJSXGKPJ.js");__load("chunk-WX5AF7BF.js");__load("chunk-XWYGLVYB.js");const {
allEnded,execute}=__load("chunk-D7TKQ7KM.js");__load("chunk-MDWPDO2G.js");const {isCompiled}=__load("chunk-6JOHKLZP.js");const {contentsOf,digestOf,
projectContents}=__load("chunk-O3O6J4D7.js");__load("chunk-M7UOSV6F.js");__load("chunk-KHWDTX3Q.js");const {compiledByPython,completeMark,installedFiles,
sharedEnvironment,toolEnvironment,toolFiles}=__load("chunk-NK4OB75C.js");__load("chunk-33XI55CY.js");__load("chunk-YMJY7Z5S.js");__load("chunk-U4JCZRTN.js");const {installPins,wheelsOnly}=__load("chunk-L42QLLCA.js");__load("chunk-XLRJELZQ.js");const {quote}=__load("chunk-PC776ZS7.js");const {programIn,programsFolder,
pythonIn,searchPath}=__load("chunk-OGDEHDNY.js");const {escapeName,optional,selector,sha256,targetFacts,targetOf}=__load("chunk-6KOOX2ED.js");const {ReleaseError,
failed,timed}=__load("chunk-COHJCBW2.js");const {basename:basename4}=require("node:path/posix");const {basename,join:join2}=require("node:path/posix");const {dirname,join,relative}=require("node:path/posix");const {join:join4}=require("node:path/posix");const {join:join3}=require("node:path/posix");const {join:join10}=require("node:path/posix");const {basename:basename2,join:join6}=require("node:path/posix");const {join:join5}=require("node:path/posix");const {basename:basename3,join:join7}=require("node:path/posix");const {join:join8,relative:relative2}=require("node:path/posix");const {join:join9}=require("node:path/posix");


var stepsOf=({builder,place,tools})=>builder.around?.(place,tools)??{before:[],after:[]};async function beginHelp(shop,ports){shop.help.begun??=perform(stepsOf(
shop).before,shop,ports),await shop.help.begun}async function endHelp(shop,ports){if(!shop.help.begun)return;let later={...shop,deadline:ports.host.now()+6e4};await perform(
stepsOf(shop).after,later,ports).catch(()=>{})}async function findWheel(key,parts,to,earlier,ports){for(let each of earlier){let released=await(await __later("previous-NYZURHRK.js")).previousWheel(key,to,
each,ports);if(released)return released.keys}if(!await recallFile(key,to,ports))return;let noted=async part=>part&&await ports.cache.recall(part)!==void 0?part:
void 0;return{whole:key,...optional("around",await noted(parts.around)),...optional("compiled",await noted(parts.compiled))}}async function recallFile(key,to,{cache,
files}){let sha2562=await cache.recall(key);return!sha2562||!/^[0-9a-f]{64}$/.test(sha2562)||!await cache.fetch(sha2562,to)?!1:(await files.digest(to)).sha256===
sha2562?!0:(await files.remove(to),!1)}async function keepFile(keys,path,{cache,files}){let known=keys.filter(key=>key!==void 0);if(known.length===0)return;let{
sha256:sha2562}=await files.digest(path);await cache.store(sha2562,path);for(let key of known)await cache.note(key,sha2562)}async function watched(pythons,shop,ports,work){if(shop.builder.contained?.(shop.cell.target))return work();let places=await placesOf(pythons,shop,ports),failure=await work().
then(()=>{},error=>{if(error instanceof ReleaseError)return error;throw error}),problems=(await Promise.all(places.map(place=>strays(place,ports)))).flat();if(problems.
length>0)throw new ReleaseError([...problems,...failure?.problems??[]]);if(failure)throw failure}async function placesOf(pythons,{job,place,tools,untouched,sources},ports){
let{files,host}=ports,ours=[place.work,host.cacheFolder,job.release],environments=new Set([tools,...pythons.map(python=>dirname(dirname(python)))].filter(folder=>folder.
startsWith(host.cacheFolder))),open=(folder,make)=>{let opened=untouched.get(folder)??make();return untouched.set(folder,opened),opened};return Promise.all([open(
job.project,()=>compared("the project's sources",job.project,()=>projectContents(job.project,ours,ports),sources&&contentsOf(sources,job.project,ours))),open(job.
release,()=>compared("the release folder",job.release,()=>files.stamps(job.release))),...[...environments].map(folder=>open(folder,()=>toolsPlace(folder,ports)))])}
async function compared(what,folder,look,known){let before=known??await look();return{what,folder,async changed(){let after=await look();return[...new Set([...before.
keys(),...after.keys()])].filter(path=>before.get(path)!==after.get(path))}}}async function toolsPlace(folder,{files}){let[began,installed]=await Promise.all([files.
moment(folder),installedFiles(folder,files)]);return{what:"the tools that it builds with",folder,async changed(){let{paths,changed}=await toolFiles(folder,began,
files),fewer=installed-paths.length;return fewer>0?[...changed,`${fewer} of its files, which are gone`]:changed},forget:()=>files.remove(join(folder,completeMark))}}
async function strays({what,folder,changed:look,forget},{host}){let changed=(await look()).filter(path=>!compiledByPython(path)).sort();if(changed.length===0)return[];
await forget?.();let at=relative(host.cwd,folder),more=changed.length>5?` and ${changed.length-5} more`:"";return[{code:"build-strayed",fact:`while it was built\
, ${what} changed in ${at.startsWith("..")?folder:at||"."}: ${changed.slice(0,5).join(", ")}${more}`,fix:"A build may write into its own folder only: look at it\
s build script, and do not use what it wrote; if it was you or another run, run again"}]}async function makeSdist(file,shop,ports){let to=join2(shop.finished,file),keys=await keysOf(file,shop,ports),{key,around}=keys;if(key&&await recallFile(key,to,
ports))return async()=>{};if(around&&await packAgain(around,file,shop,ports))return()=>keepFile([key],to,ports);let steps=await build(file,shop,ports),sound=await soundKeys(
keys,to,steps,shop,ports);return()=>keepFile(sound,to,ports)}async function build(file,shop,ports){let{builder,job,place,finished,toolsPython}=shop,tools=await toolsFor(
toolsPython,shop,ports),steps=builder.sdist({...place,output:finished,epoch:job.plan.epoch},file,tools);return await watched([tools.python],shop,ports,()=>perform(
steps,shop,ports)),steps}async function keysOf(file,{builder,cell,job,sources,outside,toolchain,toolsPython,copied},ports){if(!sources)return{};let facts={plan:job.
plan,cell,builder,python:toolsPython,toolchain,outside};return{key:await sdistKey({...facts,sources},file,job.plan.epoch,ports),...copied?.apart&&{around:await sdistKey(
{...facts,sources:aroundCarried(sources,copied)},file,void 0,ports)}}}async function soundKeys({key,around},path,steps,{sources=[],copied},{files}){if(!key||fromCopy(
steps))return[key];let held=await archivedFiles(path,files)??[];return holdsOnly(sources,held)?[key,copied&&holdsAll(sources,copied,rootOf(basename(path)),held)?
around:void 0]:[]}async function packAgain(around,file,{place,job,sources=[],copied,finished},ports){let{files}=ports,before=join2(place.work,"before.tar.gz");if(!copied||
!await recallFile(around,before,ports))return!1;let held=await archivedFiles(before,files);if(!held)return!1;let root=rootOf(file),inside=path=>path.slice(root.
length+1),data=path=>files.bytes(join2(job.project,path)),kept=held.filter(({path})=>!path.startsWith(`${root}/${copied.folder}/`)).map(async each=>isRust(each.
path)?{...each,data:await data(inside(each.path))}:each),carried=sources.filter(({path})=>path.startsWith(`${copied.folder}/`)).map(async({path})=>({path:`${root}\
/${path}`,data:await data(path),mode:420}));return await files.write(join2(finished,file),await archiveOf(await Promise.all([...kept,...carried]),job.plan.epoch)),
!0}var isRust=path=>path.endsWith(".rs");function aroundCarried(sources,{folder}){return sources.filter(({path})=>!path.startsWith(`${folder}/`)).map(source=>isRust(
source.path)?{...source,sha256:""}:source)}var rootOf=file=>file.slice(0,-7),fromCopy=steps=>steps.some(step=>step.do==="copy-sources");function holdsOnly(sources,held){
let known=new Set(sources.map(source=>source.sha256));return held.length>0&&held.every(({path,data})=>written.test(path)||known.has(sha256(data)))}var written=/(^|\/)(PKG-INFO|Cargo\.toml)$/;
function holdsAll(sources,{folder},root,held){let known=new Map(sources.map(({path,sha256:sha2562})=>[`${root}/${path}`,sha2562])),inFolder=path=>path.startsWith(
`${root}/${folder}/`),carried=held.filter(({path})=>inFolder(path)||isRust(path));return carried.every(({path,data})=>known.get(path)===sha256(data))&&carried.filter(
({path})=>inFolder(path)).length===[...known.keys()].filter(inFolder).length}async function sideBySide(works,most,ports){if(works.length===1)return works[0]?.perform(ports);let waiting=[...works],failures=[],open=outputs(ports),perform2=async({
title,perform:perform3})=>{let output=open(title);await perform3(output.ports).catch(failure=>failures.push(failure)),output.close()},hand=async()=>{for(let next=waiting.
shift();next;next=failures.length>0?void 0:waiting.shift())await perform2(next)};if(await Promise.all(Array.from({length:Math.min(most,works.length)},hand)),failures.
length>0)throw together(failures)}function together(failures){let[first]=failures,unforeseen=failures.find(failure=>!(failure instanceof ReleaseError));return unforeseen||
failures.length===1?unforeseen??first:new ReleaseError(failures.flatMap(({problems})=>problems),1,{cause:first})}var mostHeld=2**24;function outputs({reporter,processes,
...others}){let queue=[],flush=()=>{for(let first of[...queue]){if(first.held&&reporter.child(first.held),first.held="",!first.closed)return;queue.shift()}};return title=>{
let own={held:"",closed:!1},above=`\u2500\u2500 ${title}
`;queue.push(own);let onOutput=text=>{text&&(own.held+=above+text,above="",own.held.length>mostHeld&&(own.held=own.held.slice(-mostHeld/2)),queue[0]===own&&flush())},
close=()=>{own.closed=!0,flush()};return{ports:{...others,reporter,processes:{...processes,run:command=>processes.run({...command,onOutput})}},close}}}var pipOf=(environment,host)=>[pythonIn(environment,host),"-m","pip","--disable-pip-version-check"];async function restorePins(at,{requirements,sdists},python,{
plan,release},ports){let pins=join3(release,requirements),only=wheelsOnly(await ports.files.text(pins),sdists);return[{do:"run",label:"venv",argv:[python.path,"\
-m","venv",at],outputs:[pythonIn(at,ports.host)]},{do:"run",label:"pip install (pins)",argv:[...pipOf(at,ports.host),...installPins(pins,only,plan.vendored.length>
0?join3(release,"wheels"):void 0)]}]}async function pinnedEnvironment(pins,python,job,ports){let{files,host}=ports,text=await files.text(join3(job.release,pins.
requirements)),at=join3(host.cacheFolder,"environments",sha256(JSON.stringify([text,pins.sdists,python.identity,python.path])).slice(0,24));return sharedEnvironment(
at,ports,async own=>execute(await restorePins(own,pins,python,job,ports),ports))}async function oldestAndNewest(claimed,ports){let ends=(await Promise.all([firstOf(claimed,ports),firstOf(claimed.toReversed(),ports)])).flatMap(python=>python??
[]),found=[...new Map(ends.map(python=>[python.version,python])).values()],wanted=new Set([claimed[0],claimed.at(-1)].flatMap(version=>version??[]));return{found,
missing:[...wanted].filter(version=>!found.some(python=>python.version===version))}}async function firstOf(versions,ports){for(let version of versions){let[found]=await findPythons(
[version],ports);if(found)return found}}async function testWheels(shop,ports){let{cell,job}=shop,{test}=job.plan;if(!test||test.command.length===0)return;let wheels=cell.wheels.filter(({identifier})=>!selector(
test.skip.join(" "))(identifier));if(cell.abi.kind!=="none"&&cell.target!==targetOf(ports.host.platform,ports.host.arch))return wheels.forEach(({file})=>ports.reporter.
note(`Not tested: this machine does not run what is built for ${cell.target}: ${file}`));let problems=[];for(let wheel of wheels){let{found,missing}=await oldestAndNewest(
wheel.pythons,ports);missing.length>0&&ports.reporter.note(`Not tested on Python ${missing.join(" and ")}, which is not on this machine: ${wheel.file}`);for(let python of found)
problems.push(...await testOnce(test,wheel,python,shop,ports))}if(problems.length>0)throw new ReleaseError(problems)}async function testOnce(test,wheel,python,shop,ports){
let{job,place,finished}=shop,at=join4(place.work,"test"),tests=join4(at,"tests"),file=join4(finished,wheel.file);await execute([{do:"remove",path:at},{do:"copy-\
sources",from:job.project,to:tests,only:test.sources}],ports);let key=await testKey({test,python,release:job.release,tests,file},ports);if(await ports.cache.recall(
key)===passed)return ports.reporter.note(`Has passed its test on Python ${python.version} before: ${wheel.file}`),[];await refuseShadows(tests,file,ports);try{await timed(
`test on Python ${python.version}: ${wheel.file}`,ports,()=>runTest(test,python,{at,tests,file},shop,ports))}catch(error){if(!(error instanceof ReleaseError))throw error;
return error.problems.map(problem=>explain(problem,wheel,python))}return await ports.cache.note(key,passed),await ports.files.remove(at),[]}var passed="passed";
async function testKey({test,python,release,tests,file},{files}){let sources=(await files.list(tests)).map(async({path,kind,mode,target=""})=>({path:`${path} ${mode}`,
sha256:kind==="link"?target:(await files.digest(join4(tests,path))).sha256}));return sha256(JSON.stringify({kind:"test",wheel:(await files.digest(file)).sha256,
pins:(await files.digest(join4(release,test.requirements))).sha256,sdists:test.sdists,sources:digestOf(await Promise.all(sources)),command:test.command,python:python.
identity}))}async function refuseShadows(tests,wheel,{files}){let top=path=>path.split(/[/.]/,1)[0],installed=new Set((await readWheel(wheel,files)).members.map(
({path})=>top(path))),[shadow]=(await files.names(tests)).filter(name=>installed.has(top(name)));if(shadow)throw failed({code:"test-shadows",fact:`native.test.s\
ources brings ${shadow}, which the wheel installs: the test would be one of the sources`,fix:"Name the tests alone. Those that lie in the package are installed \
with it: pytest --pyargs PACKAGE"})}async function runTest({command:[program="",...rest],...test},python,{at,tests,file},shop,ports){let{job,place}=shop,environment=join4(
at,"environment"),executable=programIn(environment,program,ports.host);if(await execute([...await restorePins(environment,test,python,job,ports),{do:"run",label:"\
pip install (the wheel)",argv:[...pipOf(environment,ports.host),"install","--quiet","--no-deps","--no-index",file]}],ports),!await ports.files.has(executable))throw failed(
{code:"test-program-missing",fact:`the pins of native.test install no program '${program}'`,fix:"Name the group that it is in under native.test.groups"});await perform(
[{do:"run",label:[program,...rest].map(quote).join(" "),argv:[executable,...rest],cwd:tests,inherit:harmless,env:{PATH:searchPath(ports.host,programsFolder(environment,
ports.host),place.path),VIRTUAL_ENV:environment}}],shop,ports)}function explain(problem,{file},{version}){let fact=`${file} on Python ${version}: ${problem.fact}`;
return{...problem,fact,...problem.code==="command-failed"&&{code:"wheel-test-failed"}}}async function unlessPassed(facts,ports,check){await hasPassed(facts,ports)||(await check(),await notePassed(facts,"",ports))}async function unlessPassedOn(digests,facts,ports,check){
let having=paths=>({...facts,having:paths.map(path=>[path,digests.get(path)])}),before=await readBefore(facts,ports);if(before&&await hasPassed(having(before),ports))
return;let read=[...new Set(await check())].filter(path=>digests.has(path)).sort();await notePassed(having(read),"",ports),await notePassed({...facts,which:"rea\
d"},JSON.stringify(read),ports)}async function readBefore(facts,{files,host}){if(!host.usesCaches)return;let noted=await files.text(markOf({...facts,which:"read"},
host)).then(JSON.parse).catch(()=>{});return Array.isArray(noted)?noted.map(String):void 0}var markOf=(facts,{cacheFolder})=>join5(cacheFolder,"passed",sha256(JSON.
stringify(facts))),hasPassed=async(facts,{files,host})=>host.usesCaches&&await files.has(markOf(facts,host));async function notePassed(facts,text,{files,host}){
host.usesCaches&&await files.write(markOf(facts,host),text).catch(()=>{})}var auditTools="native-build/audit.txt";async function madeFile(at,files){let held=await readWheel(at,files);return{at,held,digests:new Map(held.members.map(({path,
data})=>[path,sha256(data)]))}}async function auditWheel(cell,wheel,made,job,ports){let{tools,audits}=await auditsHere(cell,wheel,made.at,job,ports),read=readBy(
made);await allEnded(audits.map(({step,reads})=>{let perform2=()=>execute([step],ports);if(reads==="project")return perform2();let{label,argv:[,...args],expect}=step;
return unlessPassed({kind:"audit",label,args:args.map(each=>each===made.at?wheel.file:each),expect,tools:basename2(tools),read:read[reads]},ports,perform2)}))}async function auditsHere(cell,wheel,at,job,ports){
let tools=await toolEnvironment(auditTools,ports);return{tools,audits:auditsOf(cell,wheel,at,name=>programIn(tools,name,ports.host),job,await configured(job,ports))}}
async function auditsOfModules(cell,wheel,at,job,ports){let{audits}=await auditsHere(cell,wheel,at,job,ports);return audits.filter(({reads})=>reads==="modules").
map(({step})=>step)}function readBy({held:{members,distInfo,metadata},digests}){let known=members.map(({path,data})=>({path,data,digest:digests.get(path)??""})),
tagged=known.filter(({path})=>path===`${distInfo}/WHEEL`),modules=known.filter(({path,data})=>binaryFormat(data)||/\.(so|pyd|dylib|dll)\b/.test(path)),count=new Map;
for(let{digest}of known)count.set(digest,(count.get(digest)??0)+1);let of=parts=>sha256(JSON.stringify(parts.map(({path,digest})=>[path,digest])));return{modules:of(
[...tagged,...modules]),names:of([...tagged,...known.map(({path,digest})=>({path,digest:count.get(digest)===1?"":digest}))]),metadata:sha256(metadata)}}async function configured({
project},{files}){let names=["pyproject.toml","tox.ini","setup.cfg","check-wheel-contents.cfg",".check-wheel-contents.cfg"].map(name=>join6(project,name));return(await Promise.
all(names.map(async name=>await files.has(name)?files.text(name):""))).some(text=>text.includes("check-wheel-contents"))}function auditsOf({abi,target},{file},wheel,program,job,configured2){
let tool=(name,args,reads,expect)=>({step:{do:"run",label:name,argv:[program(name),...args],cwd:job.project,env:{NO_COLOR:"1"},quiet:!0,preloads:!0,...expect&&{
expect}},reads}),policies=policiesUpTo(file);return[...targetFacts(target).system==="linux"&&policies.length>0?[tool("auditwheel",["show",wheel],"modules",policies.
map(policy=>`"${policy}"`))]:[],...abi.kind==="stable"&&file.includes("-abi3")?[tool("abi3audit",["--strict",wheel],"modules")]:[],tool("check-wheel-contents",[
...abi.kind==="platform"&&!configured2?["--ignore","W007"]:[],wheel],configured2?"project":"names"),tool("twine",["check",wheel],"metadata")]}function policiesUpTo(file){
let[,family,major,minor,machine]=/(manylinux|musllinux)_(\d+)_(\d+)_(\w+)/.exec(file.split("-").at(-1)??"")??[];return machine?Array.from({length:Number(minor)+
1},(_,each)=>`${family}_${major}_${each}_${machine}`):[]}async function refuseSurprises({target,abi},{at,held:{members,distInfo}},{project,plan},{files}){let tops=new Set(
[...await modulesOf(project,files),escapeName(plan.application.name)]),surprises=wheelSurprises(members,{file:basename2(at),distInfo,tops,...abi.kind!=="none"&&
{target}});if(surprises.length!==0)throw new ReleaseError(surprises.map(fact=>({code:"wheel-surprise",fact:`${basename2(at)}: ${fact}`,fix:"Look at what the bui\
ld backend is told to include; what a wheel holds lands in its users' site-packages"})))}async function modulesOf(project,files){let names=await files.names(project),
below=await Promise.all(names.map(name=>files.names(join6(project,name)).catch(()=>[])));return[...names,...below.flat()].map(name=>name.replace(/\..*$/,""))}async function proveWheel(planned,{at:wheel,held:{members,distInfo},digests},shop,ports){let{cell:{target},job}=shop,modules=members.flatMap(({path})=>extensionModule(
path)??[]);if(modules.length===0)return;if(target!==targetOf(ports.host.platform,ports.host.arch))return ports.reporter.note(`Not imported: this machine does no\
t run what is built for ${target}: ${planned.file}`);let trials=await trialsOf(planned,job,ports),environments=[];for(let{pins,python}of trials)environments.push(
await pinnedEnvironment(pins,python,job,ports));let site=join7(shop.place.work,"site",planned.identifier),said=path=>path.endsWith(".py")||path.startsWith(`${distInfo}\
/`),known=members.map(({path})=>said(path)?[path]:[path,digests.get(path)]),unpacked;await allEnded(trials.map(({name,python},index)=>{let environment=environments[index];
return unlessPassedOn(digests,{kind:"import",importAll,modules,members:known,environment:basename3(environment)},ports,async()=>{await(unpacked??=execute([{do:"\
unpack-wheel",wheel,to:site}],ports));let at=join7(shop.place.work,`read-${planned.identifier}-${index}`);return await perform([importing(`${name}, Python ${python.
version}`,environment,[site,at,...modules],shop,ports)],shop,ports),readOf(at,[...digests.keys()],ports)})})),await ports.files.remove(site)}var importing=(who,environment,args,{
place},{host})=>({do:"run",label:`import (${who})`,argv:[pythonIn(environment,host),"-I","-B","-c",importAll,...args],cwd:place.work,env:{PATH:place.path}}),importAll=`\
import importlib, os, sys
site, note, *names = sys.argv[1:]
opened = set()
others = ("subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system")
def hear(event, args):
    if event == "open" and isinstance(args[0], (str, bytes)):
        opened.add(os.fsdecode(args[0]))
    elif event.startswith(others):
        opened.add("")
if hasattr(sys, "addaudithook"):
    sys.addaudithook(hear)
else:
    opened.add("")
sys.path.insert(0, site)
for name in names:
    importlib.import_module(name)
if "" not in opened:
    inside = [os.path.relpath(path, site) for path in sorted(opened) if os.path.isabs(path) and path.startswith(site + os.sep)]
    if all(os.path.isabs(path) for path in opened):
        with open(note, "w", encoding="utf-8") as file:
            file.write("\\n".join(inside))
`;async function readOf(note,all,{files}){if(!await files.has(note))return all;let told=new Set((await files.text(note)).split(`
`));return all.filter(path=>told.has(path)||installedPath(path)!==path)}async function trialsOf({file,pythons},{plan},ports){let sets=plan.roles.length>0?plan.roles:
plan.test?[{...plan.test,name:"test"}]:[],[first]=sets;if(!first)return ports.reporter.note(`Not imported: release.yaml has neither a client, a server nor nativ\
e.test, whose pins it would be imported with: ${file}`),[];let[usual,{found,missing}]=await Promise.all([defaultPython(ports),oldestAndNewest(pythons,ports)]);return missing.
length>0&&ports.reporter.note(`Not imported on Python ${missing.join(" and ")}, which is not on this machine: ${file}`),[...pythons.includes(usual.version)?sets.
map(pins=>({name:pins.name,pins,python:usual})):[],...found.filter(({version})=>version!==usual.version).map(python=>({name:first.name,pins:first,python}))]}var uncached={CCACHE_DISABLE:"1",SCCACHE_RECACHE:"1"};async function checkRebuild(wheel,made,sbom,shop,ports){shop.job.rebuildCheck&&await timed(`build ${wheel.
file} again`,ports,async()=>{let folder=await ports.files.temporary(`${shop.cell.id}-built-once-more`),{place,repository}=await elsewhere(folder,wheel,shop,ports);
await buildWheels([wheel],place,{...shop,deadline:ports.host.now()+shop.cell.timeout*6e4},ports,uncached);let again=join8(folder,wheel.file);await normalizeBuilt(
wheel,place,repository,again,sbom,ports),await compare(wheel.file,made,again,ports),await ports.files.remove(folder)})}async function elsewhere(folder,wheel,{builder,
place},ports){let at=name=>join8(folder,name),{compilerCache:_,...uncachedPlace}=place,there={...uncachedPlace,work:at("work"),output:at("work/output"),cache:at(
"cache"),shared:at("shared")};await ports.files.makeFolder(there.work);let repository=await repositoryOf(place.project,ports);return builder.steps(there,[wheel]).
some(step=>step.do==="copy-sources")?{place:there,repository}:(await execute([{do:"copy-sources",from:repository,to:at("sources")}],ports),{place:{...there,project:join8(
at("sources"),relative2(repository,place.project))},repository:at("sources")})}async function compare(file,made,again,{files}){let[one,two]=await Promise.all([files.
digest(made),files.digest(again)]);if(one.sha256===two.sha256)return;let[first,second]=await Promise.all([readWheel(made,files),readWheel(again,files)]);throw failed(
{code:"not-reproducible",fact:`${file} is another wheel when it is built again: ${wheelDifference(first.members,second.members)??"only its archive differs"}`,fix:"\
Look for what writes it: the time, a random number, the order of a set or of a folder, a folder of the machine"})}function compiledSources(sources,manifests,copied){if(!anyIsRun(sources,manifests))return[...sources.filter(({path})=>isCompiled(path,copied)),{path:"pyproject.\
toml",sha256:copied.settings}]}async function soundReads(wheel,{whole,compiled},{builder,copied,sources=[],place},{files}){let held=await readWheel(wheel,files),
sound=whole&&!(builder.kept&&await packsUnknown(held,place,sources,files));return{whole:sound,compiled:sound&&compiled&&copied!==void 0&&carriesAsIs(held,copied,
sources)}}async function packsUnknown({members},{project,options},sources,files){let known=new Set(sources.map(({path})=>path)),folders=["","src",String(options["\
python-source"]??"")],beside=members.flatMap(({path,data})=>folders.map(folder=>({path:join9(folder,path),data}))).filter(({path})=>!known.has(path));return(await Promise.
all(beside.map(async({path,data})=>(await files.look(join9(project,path)))?.kind==="file"&&(await files.digest(join9(project,path))).sha256===sha256(data)))).includes(
!0)}function carriesAsIs({members,distInfo},{folder},sources){let carried=new Map(sources.flatMap(({path,sha256:sha2562})=>path.startsWith(`${folder}/`)?[[path.
slice(folder.length+1),sha2562]]:[])),others=members.filter(({path,data})=>!path.startsWith(`${distInfo}/`)&&(carried.has(path)||!binaryFormat(data)));return others.
length===carried.size&&others.every(({path,data})=>!binaryFormat(data)&&carried.get(path)===sha256(data))}var sourcesAround=(sources,{folder})=>sources.filter(({
path})=>!path.startsWith(`${folder}/`));async function readsOnlyCompiled(kept,project,{copied,sources},{files}){let texts=await Promise.all(kept.map(({artifacts})=>dependencyFiles(
artifacts,files))),asked=await Promise.all(kept.map(({askedGit})=>files.has(askedGit)));if(texts.some(({length})=>length===0)||asked.includes(!0))return{whole:!1,
compiled:!1};let read=texts.flat().flatMap(text=>[...text.matchAll(/(?<=: |(?<!\\) )((?:\\ |[^ \n])+)/g)].map(([path])=>path.replaceAll("\\ "," "))),known=new Set(
sources.map(({path})=>path)),inside=read.filter(path=>path.startsWith(`${project}/`)).map(path=>path.slice(project.length+1)).filter(path=>known.has(path)),whole=inside.
length===read.length;return{whole,compiled:whole&&copied!==void 0&&inside.every(path=>isCompiled(path,copied))}}async function dependencyFiles(folder,files){let names=await files.
has(folder)?await files.names(folder):[];return Promise.all(names.filter(name=>name.endsWith(".d")).map(name=>files.text(join9(folder,name))))}async function rewrap(wheel,place,ports){
let{project,copied,sources,from,to,sbom}=place,before=await readWheel(from,ports.files),{distInfo,written:written2}=place.sameMetadata?metadataOf(before):await newMetadata(
wheel,place,ports);if(before.distInfo!==distInfo&&before.members.some(({path})=>path===`${before.distInfo}/sboms/auditwheel.cdx.json`))return!1;let carried=await Promise.
all(sources.filter(({path})=>path.startsWith(`${copied.folder}/`)).map(async({path,executable})=>({...await member(join9(project,path),path.slice(copied.folder.
length+1),ports.files),...executable&&{mode:493}})));if(carried.some(({data})=>binaryFormat(data)))return!1;let members=[...before.members.flatMap(member2=>keptMember(
member2,before.distInfo,distInfo)),...carried,...written2];return await ports.files.write(to,await writeWheel(withSbom(members,distInfo,sbom).sort(order(distInfo)),
distInfo,sbom.epoch)),!0}var metadataOf=({members,distInfo})=>({distInfo,written:members.filter(({path})=>path.startsWith(`${distInfo}/`)&&!path.startsWith(`${distInfo}\
/sboms/`)&&![`${distInfo}/WHEEL`,`${distInfo}/RECORD`].includes(path))});async function newMetadata({python,tools},{project,work},ports){let{files}=ports,at=join9(
work,"metadata");await execute([{do:"run",label:"maturin write-dist-info",argv:[programIn(tools,"maturin",ports.host),"pep517","write-dist-info","--metadata-dir\
ectory",at,"--interpreter",python],cwd:project,quiet:!0}],ports);let[distInfo=""]=await files.names(at),paths=(await files.list(join9(at,distInfo))).map(({path})=>path).
filter(path=>path!=="WHEEL"),written2=await Promise.all(paths.map(path=>member(join9(at,distInfo,path),`${distInfo}/${path}`,files)));return await files.remove(
at),{distInfo,written:written2}}function keptMember(member2,before,distInfo){return member2.path===`${before}/WHEEL`||member2.path.startsWith(`${before}/sboms/`)?
[{...member2,path:member2.path.replace(before,distInfo)}]:binaryFormat(member2.data)?[{...member2,path:member2.path.replace(dataOf(before),dataOf(distInfo))}]:[]}
var dataOf=distInfo=>distInfo.replace(/\.dist-info$/,".data/");async function member(from,path,files){return{path,data:Buffer.from(await files.bytes(from)),mode:420}}async function makeWheels(batch,shop,ports){let wanted=await Promise.all(batch.map(wheel=>wantedWheel(wheel,shop,ports))),missing=[];for(let each of wanted){let again=await foundAgain(
each,shop,ports);again?shop.made.push(again):missing.push(each)}missing.length>0&&await makeMissing(missing,shop,ports)}async function makeMissing(missing,shop,ports){
let{place,atOnce}=shop;await beginHelp(shop,ports);let started=ports.host.now(),found={reads:{whole:!1,compiled:!1},took:0},loading=loadAudits(missing,shop,ports),
audits=[];await watched(missing.map(({wheel})=>wheel.python),shop,ports,async()=>{await buildWheels(missing.map(({wheel})=>wheel),place,shop,ports),found.took=Math.
round((ports.host.now()-started)/missing.length/atOnce),found.reads=await readsOnlyCompiled(missing.flatMap(({wheel})=>shop.builder.kept?.(place,wheel)??[]),place.
project,{copied:shop.copied,sources:shop.sources??[]},ports);for(let each of missing)audits.push((await finish(each,shop,(await loading).ports)).audited)}).finally(
()=>Promise.allSettled(audits)).then(()=>Promise.all(audits)).catch(async failure=>{throw failure instanceof ReleaseError&&!failure.problems.some(({code})=>code===
"build-strayed")&&await keepFinished(missing,{...shop,job:{...shop.job,rebuildCheck:!1}},ports),failure}).finally(async()=>(await loading.catch(()=>{}))?.end());
for(let each of missing)shop.made.push({...await keep(each,found.reads,shop,ports),took:found.took})}function loadAudits(missing,{cell,finished,job},ports){let audits=missing.
map(({wheel})=>auditsOfModules(cell,wheel,join10(finished,wheel.file),job,ports)),loading=Promise.all(audits).then(steps=>preload(steps.flat(),ports));return loading.
catch(()=>{}),loading}var askPythons=({pythons},ports)=>{oldestAndNewest(pythons,ports).catch(()=>{})};async function keepFinished(wanted,shop,ports){if(wanted.
length===1)return;let later={...shop,deadline:ports.host.now()+shop.cell.timeout*6e4};for(let each of wanted){if(!await ports.files.has(join10(shop.place.output,
each.wheel.file)))continue;let whole=await finish(each,later,ports).then(({audited})=>audited).then(()=>keep(each,{whole:!0,compiled:!1},shop,ports)).catch(()=>{});
whole&&shop.made.push(whole)}}async function foundAgain({wheel,key,parts,sbom},shop,ports){let{finished,earlier}=shop,to=join10(finished,wheel.file),whole=key&&
await findWheel(key,parts,to,earlier,ports);if(whole)return await checkRebuild(wheel,to,sbom,shop,ports),{wheel,keys:whole};if(askPythons(wheel,ports),!key)return;
let found=await wrapAgain({wheel,parts,sbom},to,shop,ports);if(found)return await(await prove(wheel,to,shop,ports)).audited,await checkRebuild(wheel,to,sbom,shop,
ports),await keepFile([key,found.sameMetadata?void 0:parts.around],to,ports),{wheel,keys:{whole:key,...parts}}}async function wrapAgain({wheel,parts,sbom},to,{job,
place,sources,copied,earlier},ports){if(!copied||!sources)return;let work=join10(place.work,"again",wheel.identifier),from=join10(work,"before.whl"),found=async part=>part!==
void 0&&await findWheel(part,parts,from,earlier,ports)!==void 0,sameMetadata=await found(parts.around);return!sameMetadata&&!await found(parts.compiled)?void 0:
await rewrap(wheel,{project:job.project,copied,sources,from,to,work,sbom,sameMetadata},ports)?{sameMetadata}:void 0}async function finish({wheel,sbom},shop,ports){
let{place,finished}=shop,at=join10(finished,wheel.file);await normalizeBuilt(wheel,place,await repositoryOf(place.project,ports),at,sbom,ports);let audited=await prove(
wheel,at,shop,ports);return await checkRebuild(wheel,at,sbom,shop,ports),audited}async function prove(wheel,at,shop,ports){let{cell,job}=shop,made=await madeFile(
at,ports.files);await refuseSurprises(cell,made,job,ports);let audited=auditWheel(cell,wheel,made,job,ports);return audited.catch(()=>{}),await proveWheel(wheel,
made,shop,ports).catch(async failure=>{throw await Promise.allSettled([audited]),failure}),{audited}}async function keep({wheel,key,parts},reads,shop,ports){let at=join10(
shop.finished,wheel.file),{whole,compiled}=await soundReads(at,reads,shop,ports),keys=whole&&key?{whole:key,...compiled&&parts}:void 0;return await keepFile(Object.
values(keys??{}),at,ports),{wheel,keys}}async function wantedWheel(planned,shop,ports){let{builder,cell,job,place,toolchain,sources,manifests,outside,copied}=shop,
python=await pythonFor(planned,shop,ports),wheel={...planned,...await toolsFor(python,shop,ports)},made=await madeWith(planned,python,shop,ports),facts={plan:job.
plan,cell,builder,wheel,python,toolchain,outside,made,test:place.test},inner=sources&&copied&&compiledSources(sources,manifests,copied);return{wheel,sbom:{...made,
application:job.plan.application,epoch:job.plan.epoch},key:sources&&await wheelKey({...facts,sources},job.plan.epoch,ports),parts:{...optional("around",inner&&copied.
apart?await wheelKey({...facts,sources:sourcesAround(sources,copied)},void 0,ports):void 0),...optional("compiled",inner&&await compiledKey({...facts,sources:inner},
ports))}}}async function makeAll(shop,ports){let{cell,finished}=shop,[,keepSdist]=await allEnded([makeEachWheel(shop,ports),cell.sdist?makeSdist(cell.sdist,shop,ports):Promise.
resolve(void 0)]);await keepSdist?.(),await testWheels(shop,ports),await refuseOthers(cell,finished,ports)}async function makeEachWheel(shop,ports){let{cell,builder,
atOnce}=shop,works=(builder.bringsPythons?[cell.wheels]:cell.wheels.map(wheel=>[wheel])).map(batch=>({title:batch.map(({file})=>file).join(", "),perform:own=>makeWheels(
batch,shop,own)}));await sideBySide(works,atOnce,ports).finally(()=>endHelp(shop,ports))}async function refuseOthers(cell,folder,{files}){let made=await files.names(
folder),planned=cell.files.map(path=>basename4(path));if([...made.filter(name=>!planned.includes(name)),...planned.filter(name=>!made.includes(name))].length>0)
throw failed({code:"wheel-unexpected",fact:`${cell.id} made ${made.join(", ")||"nothing"}; the plan has ${planned.join(", ")}`,fix:"Compare the tag with the tar\
get: abi3 features, Python version and platform must be the plan's"})}

return{makeAll}})