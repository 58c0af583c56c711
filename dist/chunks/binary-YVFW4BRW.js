import{programsFolder,pythonIn,searchPath}from"./chunk-FFYFSFM2.js";import{escapeName,portableFolder}from"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?packagers/binary/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path=__toESM(require_node_path(),1);var file=(app,target)=>`${escapeName(app.name)}-${app.version}-${target}`;var define=(name,text)=>`-D${name}="${text}"`;function compile(place){const{app,entry,
launcher,tools,cache,work,suite,output,target,epoch,path}=place;const triple=`${target.replace("linux-","")}-linux-gnu.2.17`;const defined=[define("ENTRY",entry),
define("LAUNCHER",import_node_path.posix.join(portableFolder(app),launcher)),define("PAYLOAD","payload.tar")];return{do:"run",label:"zig cc (binary)",argv:[pythonIn(
tools,place),"-m","ziglang","cc","-target",triple,"-Os","-s",...defined,"-o",output,import_node_path.posix.join(suite,"packagers/binary/launcher.c")],cwd:work,env:{
PATH:searchPath(place,programsFolder(tools,place),path),ZIG_GLOBAL_CACHE_DIR:import_node_path.posix.join(cache,"zig"),ZIG_LOCAL_CACHE_DIR:import_node_path.posix.
join(work,"zig"),SOURCE_DATE_EPOCH:String(epoch)},outputs:[output]}}var packager={name:"binary",doc:"One executable file with everything inside: make it executa\
ble and start it",targets:["linux-x86_64","linux-aarch64"],requirements:"packagers/binary/requirements.txt",programs:[],file,pack:place=>[{do:"archive",from:place.
bundle,to:import_node_path.posix.join(place.work,"payload.tar"),root:portableFolder(place.app),epoch:place.epoch},compile(place)],open:({app,output,work})=>({steps:[
{do:"copy",from:output,to:import_node_path.posix.join(work,"alone",import_node_path.posix.basename(output))},{do:"run",label:"CLIENT_UNPACK_TO",argv:[output],env:{
CLIENT_UNPACK_TO:import_node_path.posix.join(work,"opened")},quiet:true}],content:import_node_path.posix.join(work,"opened",portableFolder(app)),at:import_node_path.posix.
join("/opt",portableFolder(app)),program:import_node_path.posix.join(work,"alone",import_node_path.posix.basename(output))})};var binary_default=packager;export{binary_default as default};
