(function(__load,__later,__meta,require){"use strict";const {pythonIn}=__load("chunk-BEWXTHMH.js");const {targetFacts}=__load("chunk-NJ4BNDKP.js");const {posix}=require("node:path");var ccacheEnvironment=({compilerCache,shared,work})=>compilerCache?{CCACHE_DIR:posix.join(shared,"ccache"),CCACHE_CONFIGPATH:posix.join(work,"ccache.conf"),CCACHE_COMPILERCHECK:"\
content"}:{},sccacheEnvironment=({compilerCache,shared,work})=>compilerCache?{RUSTC_WRAPPER:compilerCache.program,SCCACHE_DIR:posix.join(shared,"sccache"),SCCACHE_SERVER_UDS:posix.
join(work,"sccache.sock"),SCCACHE_CONF:posix.join(work,"sccache.conf")}:{},startSccache=place=>place.compilerCache?[{do:"run",label:"sccache --start-server",argv:[
place.compilerCache.program,"--start-server"],cwd:place.work,env:sccacheEnvironment(place),leavesNothing:!1,quiet:!0}]:[],stopSccache=(place,tools)=>place.compilerCache?
[{do:"run",label:"sccache --stop-server",argv:[pythonIn(tools,place),"-I","-c",`import subprocess, sys
subprocess.run(sys.argv[1:])`,place.compilerCache.program,"--stop-server"],cwd:place.work,env:sccacheEnvironment(place),cleansUp:!0}]:[];function linuxTag(target){let{machine,libc}=targetFacts(target);return libc==="musl"?`musllinux_1_2_${machine}`:`manylinux2014_${machine}.manylinux_2_17_${machine}`}
var macosVersions={"macos-x86_64":"10.13","macos-arm64":"11.0"},macosTag=target=>`macosx_${macosVersions[target]?.replace(".","_")}_${targetFacts(target).machine}`;

return{ccacheEnvironment,sccacheEnvironment,startSccache,stopSccache,linuxTag,macosVersions,macosTag}})