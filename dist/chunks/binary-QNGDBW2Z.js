import{linuxTriple,zigCc}from"./chunk-U4IAC2KC.js";import"./chunk-FFYFSFM2.js";import{escapeName,portableFolder}from"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?packagers/binary/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var file=(app,target)=>`${escapeName(app.name)}-${app.version}-${target}`;var define=(name,text)=>`-D${name}="${text}"`;function compile(place){const{app,entry,
launcher,work,output,target}=place;const flags=[define("ENTRY",entry),define("LAUNCHER",import_node_path.posix.join(portableFolder(app),launcher)),define("PAYLO\
AD","payload.tar")];const program={label:"binary",triple:linuxTriple(target),flags,source:"packagers/binary/launcher.c",output,local:import_node_path.posix.join(
work,"zig")};return{...zigCc(place,program),cwd:work}}var packager={name:"binary",doc:"One executable file with everything inside: make it executable and start \
it",targets:["linux-x86_64","linux-aarch64"],requirements:"packagers/binary/requirements.txt",programs:[],file,pack:place=>[{do:"archive",from:place.bundle,to:import_node_path.posix.
join(place.work,"payload.tar"),root:portableFolder(place.app),epoch:place.epoch},compile(place)],open:({app,output,work})=>({steps:[{do:"copy",from:output,to:import_node_path.posix.
join(work,"alone",import_node_path.posix.basename(output))},{do:"run",label:"CLIENT_UNPACK_TO",argv:[output],env:{CLIENT_UNPACK_TO:import_node_path.posix.join(work,
"opened")},quiet:true}],content:import_node_path.posix.join(work,"opened",portableFolder(app)),at:import_node_path.posix.join("/opt",portableFolder(app)),program:import_node_path.posix.
join(work,"alone",import_node_path.posix.basename(output))})};var binary_default=packager;export{binary_default as default};
