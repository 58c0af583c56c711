(function(__load,__later,__meta,require){"use strict";const {pythonIn}=__load("chunk-OGDEHDNY.js");const {posix}=require("node:path");var cacheTag=folder=>({do:"write",path:posix.join(folder,"CACHEDIR.TAG"),text:`Signature: 8a477f597d28d172789f06886806bc55
`}),ccacheEnvironment=({compilerCache,shared,work})=>compilerCache?{CCACHE_DIR:posix.join(shared,"ccache"),CCACHE_CONFIGPATH:posix.join(work,"ccache.conf"),CCACHE_COMPILERCHECK:"\
content"}:{},sccacheEnvironment=({compilerCache,shared,work})=>compilerCache?{RUSTC_WRAPPER:compilerCache.program,SCCACHE_DIR:posix.join(shared,"sccache"),SCCACHE_SERVER_UDS:posix.
join(work,"sccache.sock"),SCCACHE_CONF:posix.join(work,"sccache.conf")}:{},startSccache=place=>place.compilerCache?[{do:"run",label:"sccache --start-server",argv:[
place.compilerCache.program,"--start-server"],cwd:place.work,env:sccacheEnvironment(place),leavesNothing:!1,quiet:!0}]:[],stopSccache=(place,tools)=>place.compilerCache?
[{do:"run",label:"sccache --stop-server",argv:[pythonIn(tools,place),"-I","-c",`import subprocess, sys
subprocess.run(sys.argv[1:])`,place.compilerCache.program,"--stop-server"],cwd:place.work,env:sccacheEnvironment(place),cleansUp:!0}]:[];

return{cacheTag,ccacheEnvironment,sccacheEnvironment,startSccache,stopSccache}})