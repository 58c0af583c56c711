(function(__load,__later,__meta,require){"use strict";const {entryPoint,listPins,pipInstall,startScript}=__load("chunk-4CDHQCSQ.js");const {programIn,programsFolder,pythonIn,searchPath}=__load("chunk-OGDEHDNY.js");const {posix}=require("node:path");
var bundle={name:"pyinstaller",doc:"PyInstaller's folder, by the project's own spec file where there is one",targets:["linux-x86_64","linux-aarch64"],interpreters:[
"host"],takesSpec:!0,requirements:"bundles/pyinstaller/requirements.txt",programs:[{name:"strip",debian:"binutils",otherwise:"Install binutils"},{name:"objcopy",
debian:"binutils",otherwise:"Install binutils"},{name:"ldd",debian:"libc-bin",otherwise:"Install the C library's own programs"}],needed:()=>bundle.programs,launcher:entry=>entry,
vital:({minor})=>`_internal/libpython${minor}.so.1.0`,loadEverything:()=>{},steps:place=>[...pipInstall(place,siteOf(place),{general:["--python",place.interpreter.
executable]}),{do:"write",path:startOf(place),text:startScript(place,[])},...freeze(place),...complete(place),listPins(place)]},siteOf=({work})=>posix.join(work,
"site"),startOf=({work})=>posix.join(work,"start.py"),speaksOf=place=>({CLIENT_ENTRY:place.entry,CLIENT_MODULE:entryPoint(place).module,CLIENT_START:startOf(place),
CLIENT_SITE:siteOf(place),CLIENT_TERMINAL:place.terminal?"1":"0"});function freeze(place){let{entry,tools,work,path,epoch,suite,bundle:to,spec=posix.join(suite,
"bundles/pyinstaller/client.spec")}=place,made=posix.join(work,"frozen",entry);return[{do:"run",label:"pyinstaller",argv:[pythonIn(tools,place),"-m","PyInstalle\
r","--clean","--noconfirm","--log-level","WARN","--distpath",posix.join(work,"frozen"),"--workpath",posix.join(work,"freezing"),spec],cwd:work,env:{...speaksOf(
place),PATH:searchPath(place,programsFolder(tools,place),path),PYTHONPATH:siteOf(place),PYTHONNOUSERSITE:"1",PYTHONDONTWRITEBYTECODE:"1",PYTHONHASHSEED:"0",SOURCE_DATE_EPOCH:String(
epoch),PYINSTALLER_CONFIG_DIR:posix.join(work,"pyinstaller")},outputs:[posix.join(made,entry)]},{do:"copy",from:made,to}]}function complete(place){let{entry,work,
tools,bundle:bundle2}=place,alone=posix.join(work,"launcher"),libraries=posix.join(alone,"_internal");return[{do:"copy",from:posix.join(bundle2,entry),to:posix.
join(alone,entry)},{do:"gather-libraries",root:alone,libraries},{do:"point-to-libraries",root:alone,libraries,patchelf:programIn(tools,"patchelf",place)},{do:"c\
opy",from:alone,to:bundle2}]}var pyinstaller_default=bundle;

return{default:pyinstaller_default}})