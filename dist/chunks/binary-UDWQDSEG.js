(function(__load,__later,__meta,require){"use strict";const {linuxTriple,zigCc}=__load("chunk-7R2KJFUQ.js");__load("chunk-OGDEHDNY.js");const {escapeName,portableFolder}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix}=require("node:path");
var file=(app,target)=>`${escapeName(app.name)}-${app.version}-${target}`,define=(name,text)=>`-D${name}="${text}"`;function compile(place){let{app,entry,launcher,
work,output,target}=place,flags=[define("ENTRY",entry),define("LAUNCHER",posix.join(portableFolder(app),launcher)),define("PAYLOAD","payload.tar")],program={label:"\
binary",triple:linuxTriple(target),flags,source:"packagers/binary/launcher.c",output,local:posix.join(work,"zig")};return{...zigCc(place,program),cwd:work}}var packager={
name:"binary",doc:"One executable file with everything inside: make it executable and start it",targets:["linux-x86_64","linux-aarch64"],requirements:"packagers\
/binary/requirements.txt",programs:[],file,pack:place=>[{do:"archive",from:place.bundle,to:posix.join(place.work,"payload.tar"),root:portableFolder(place.app),epoch:place.
epoch},compile(place)],open:({app,output,work})=>({steps:[{do:"copy",from:output,to:posix.join(work,"alone",posix.basename(output))},{do:"run",label:"CLIENT_UNP\
ACK_TO",argv:[output],env:{CLIENT_UNPACK_TO:posix.join(work,"opened")},quiet:!0}],content:posix.join(work,"opened",portableFolder(app)),at:posix.join("/opt",portableFolder(
app)),program:posix.join(work,"alone",posix.basename(output))})},binary_default=packager;

return{default:binary_default}})