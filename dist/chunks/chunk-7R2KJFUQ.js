(function(__load,__later,__meta,require){"use strict";const {programsFolder,pythonIn,searchPath}=__load("chunk-OGDEHDNY.js");const {posix}=require("node:path");var zigIn=packages=>posix.join(packages,"ziglang","zig"),linuxTriple=target=>`${target.replace("linux-","")}-linux-gnu.2.17`;function zigCc(place,{label,triple,
flags,source,output,local}){let{suite,tools,cache,path,epoch}=place,shared=posix.join(cache,"zig");return{do:"run",label:`zig cc (${label})`,argv:[pythonIn(tools,
place),"-m","ziglang","cc","-target",triple,"-Os","-s",...flags,"-o",output,posix.join(suite,source)],env:{PATH:searchPath(place,programsFolder(tools,place),path),
ZIG_GLOBAL_CACHE_DIR:shared,ZIG_LOCAL_CACHE_DIR:local??shared,SOURCE_DATE_EPOCH:String(epoch)},outputs:[output]}}

return{zigIn,linuxTriple,zigCc}})