(function(__load,__later,__meta,require){"use strict";const {loadBuilder}=__load("chunk-M7UOSV6F.js");const {run}=__load("chunk-33XI55CY.js");const {targetOf}=__load("chunk-6KOOX2ED.js");const {ReleaseError}=__load("chunk-COHJCBW2.js");function buildsHere({target,abi},builder,{host}){let machine=targetOf(host.platform,host.arch);return machine?builder.buildsOn?.(target,abi,machine)??ownMachine(
target)===machine:!1}var ownMachine=target=>target.replace(/^musllinux/,"linux"),needsOneOf=({target},cells)=>cells.some(cell=>cell.target===target||cell.abi.kind===
"none");async function requireRustTargets(cells,{install,project},ports){let missing=await missingOf(cells,project,ports);if(missing.length===0)return;install&&await ports.
processes.find("rustup")&&await run({do:"run",label:"rustup target add",argv:["rustup","target","add",...new Set(missing.map(({name})=>name))],cwd:project},ports);
let still=await missingOf(cells,project,ports);if(still.length>0)throw new ReleaseError(still.map(explain))}async function rustTargetProblems(cells,{install,project},ports){
if(install||ports.host.env("GITHUB_ACTIONS"))return[];let here=await Promise.all(cells.map(async cell=>buildsHere(cell,await loadBuilder(cell.builder),ports)));
return(await missingOf(cells.filter((_,index)=>here[index]),project,ports)).map(explain)}async function missingOf(cells,project,ports){let own=targetOf(ports.host.
platform,ports.host.arch),named=(await Promise.all(cells.filter(({target})=>target!==own).map(async({id,builder,target})=>({cell:id,name:(await loadBuilder(builder)).
rustTarget?.(target)})))).filter(each=>each.name!==void 0);if(named.length===0||!await ports.processes.find("rustc"))return[];let there=await Promise.all(named.
map(({name})=>hasLibrary(name,project,ports)));return named.filter((_,index)=>!there[index])}async function hasLibrary(name,project,{files,processes}){let{code,
stdout}=await processes.run({argv:["rustc","--print","target-libdir","--target",name],cwd:project});return(code===0?await files.names(stdout.trim()).catch(()=>[]):
[]).some(each=>each.startsWith("libstd-"))}var explain=({cell,name})=>({code:"rust-target-missing",fact:`${cell}: rustc has no standard library for ${name} here`,
fix:`Run: rustup target add ${name} (or name it under 'targets' in the project's rust-toolchain.toml, or run with --install-tools)`});

return{buildsHere,needsOneOf,requireRustTargets,rustTargetProblems}})