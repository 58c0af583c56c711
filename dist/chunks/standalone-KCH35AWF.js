(function(__load,__later,__meta,require){"use strict";const {fitsIcns}=__load("chunk-YV3M4HUH.js");const {compileAll,seeded,unneeded}=__load("chunk-RHRW4QHI.js");const {versionNumbers}=__load("chunk-QE6LYHSI.js");const {plist}=__load("chunk-56S4CLWG.js");const {linuxTriple,zigCc}=__load("chunk-7R2KJFUQ.js");const {listPins,otherModules,pipInstall,startScript}=__load("chunk-4CDHQCSQ.js");__load("chunk-HM5DETSA.js");const {programIn}=__load("chunk-OGDEHDNY.js");const {bundleIdentifier,targetFacts}=__load("chunk-6KOOX2ED.js");const {native}=__load("chunk-COHJCBW2.js");const {posix:posix6}=require("node:path");const {posix:posix2}=require("node:path");const {posix}=require("node:path");const {posix:posix3}=require("node:path");const {posix:posix4}=require("node:path");const {posix:posix5}=require("node:path");


function unixLayout(home4,{minor}){let library2=`${home4}/lib/python${minor}`;return{home:home4,library:library2,binaries:`${library2}/lib-dynload`,site:`${library2}\
/site-packages`,archive:`${home4}/lib/python${minor.replace(".","")}.zip`}}var unixPython=({minor})=>`bin/python${minor}`,loadAll=isLibrary=>`
import _imp, os, sys
from importlib.machinery import ModuleSpec
for folder, _, files in os.walk(sys.argv[1]):
    for name in sorted(files):
        if ${isLibrary}:
            try:
                _imp.create_dynamic(ModuleSpec("nothing", None, origin=os.path.join(folder, name)))
            except ImportError as error:
                if "PyInit_nothing" not in str(error):
                    raise
`,compileSources=(place,folder,alone=!1)=>compileAll({compiler:place.interpreter.compiler,folder:native(posix.join(place.bundle,folder),place),root:native(place.
bundle,place),shown:`/${place.entry}`,mode:place.asRecorded?"checked-hash":"unchecked-hash",alone});var home="python",linux={programs:[{name:"strip",debian:"binutils",otherwise:"Install binutils"},{name:"ldd",debian:"libc-bin",otherwise:"Install the C library'\
s own programs"}],layout:interpreter2=>unixLayout(home,interpreter2),launcher:entry=>`bin/${entry}`,vital:({libraries:[first]})=>first?`${home}/lib/${first}`:"",
python:unixPython,isLibrary:"'.so' in name",pip:({interpreter:interpreter2})=>({general:["--python",interpreter2.executable],beside:!0}),interpreter:({interpreter:found,
bundle:bundle2})=>[{do:"copy",from:found.executable,to:posix2.join(bundle2,home,unixPython(found))},...found.sharedLibrary?[{do:"copy",from:found.sharedLibrary,
to:posix2.join(bundle2,home,"lib",posix2.basename(found.sharedLibrary))}]:[],{do:"copy",from:found.standardLibrary,to:posix2.join(bundle2,unixLayout(home,found).
library),leaveOut:unneeded}],finish:place=>[...compileLauncher(place),...relocate(place),{do:"copy",from:compiledLauncher(place),to:posix2.join(place.bundle,linux.
launcher(place.entry))}]},compiledLauncher=({work})=>posix2.join(work,"launcher");function compileLauncher(place){let{interpreter:found,bundle:bundle2,entry,target}=place,
flags=[`-DENTRY="${entry}"`,`-DPYTHON="python${found.minor}"`];return[{...zigCc(place,{label:"launcher",triple:linuxTriple(target),flags,source:"bundles/standal\
one/launcher-linux.c",output:compiledLauncher(place)}),beside:!0},...place.asRecorded?[{do:"write",path:posix2.join(bundle2,home,"pyvenv.cfg"),text:`version = ${found.
version}
`}]:[]]}function relocate(place){let{bundle:bundle2,tools,interpreter:found,asRecorded}=place,libraries=posix2.join(bundle2,home,"lib"),patchelf=programIn(tools,
"patchelf",place),left=asRecorded&&{leaveOut:posix2.join(bundle2,unixLayout(home,found).site)};return[{do:"gather-libraries",root:bundle2,libraries},{do:"strip",
root:bundle2,...left},{do:"point-to-libraries",root:bundle2,libraries,patchelf,...left},...asRecorded?[{do:"run",label:"patchelf (interpreter)",argv:[patchelf,"\
--force-rpath","--set-rpath","$ORIGIN/../lib",posix2.join(bundle2,home,unixPython(found))],quiet:!0}]:[]]}function infoPlist({app,entry,identity},icon,oldest2){let identifier=bundleIdentifier(identity?.identifier??app.name),name=identity?.name??app.name;return plist(
{CFBundleInfoDictionaryVersion:"6.0",CFBundlePackageType:"APPL",CFBundleDevelopmentRegion:"en",CFBundleIdentifier:identifier,CFBundleName:name,CFBundleDisplayName:name,
CFBundleExecutable:entry,CFBundleIconFile:icon,CFBundleShortVersionString:app.version,CFBundleVersion:versionNumbers(app.version).slice(0,3).join("."),LSMinimumSystemVersion:oldest2,
NSHighResolutionCapable:!0,...opens(identifier,identity?.fileTypes??[]),...identity&&identity.urlSchemes.length>0&&{CFBundleURLTypes:[{CFBundleTypeRole:"Viewer",
CFBundleURLName:identifier,CFBundleURLSchemes:identity.urlSchemes}]}})}function opens(identifier,types){if(types.length===0)return{};let own=types.filter(type=>type.
own),typeOf=({extension})=>`${identifier}.${bundleIdentifier(extension)}`;return{CFBundleDocumentTypes:types.map(type=>({CFBundleTypeName:type.name,CFBundleTypeRole:"\
Editor",LSHandlerRank:type.own?"Owner":"Alternate",...type.own?{LSItemContentTypes:[typeOf(type)]}:{CFBundleTypeExtensions:[type.extension],CFBundleTypeMIMETypes:[
type.mime]}})),...own.length>0&&{UTExportedTypeDeclarations:own.map(type=>({UTTypeIdentifier:typeOf(type),UTTypeDescription:type.name,UTTypeConformsTo:["public.\
data"],UTTypeTagSpecification:{"public.filename-extension":[type.extension],"public.mime-type":[type.mime]}}))}}}var resources="Contents/Resources",home2=`${resources}/python`,library=({sharedLibrary=""})=>posix3.basename(sharedLibrary),oldest=({oldestSystem=""})=>oldestSystem,
unneededHere=[...unneeded,"./include","./share","./lib/pkgconfig","./lib/tcl*","./lib/tk*","./lib/itcl*","./lib/thread*","./lib/libtcl*","./lib/libtk*","./lib/T\
ix*"],macos={programs:[],layout:interpreter2=>unixLayout(home2,interpreter2),launcher:entry=>`Contents/MacOS/${entry}`,vital:interpreter2=>`${home2}/lib/${library(
interpreter2)}`,python:unixPython,isLibrary:"name.endswith(('.so', '.dylib'))",pip:forMacos,interpreter,finish:place=>[...launcher(place),...description(place),
{do:"examine-macos",root:place.bundle,target:place.target,oldest:oldest(place.interpreter)}]};function forMacos({interpreter:found,target}){return{install:["--p\
latform",`macosx_${oldest(found).split(".")[0]}_0_${targetFacts(target).machine}`,"--implementation","cp","--python-version",found.minor]}}function interpreter({
interpreter:found,bundle:bundle2}){return[{do:"copy",from:posix3.dirname(posix3.dirname(found.executable)),to:posix3.join(bundle2,home2),leaveOut:[...unneededHere,
"./bin"]},{do:"copy",from:found.executable,to:posix3.join(bundle2,home2,unixPython(found))}]}function launcher(place){let{bundle:bundle2,interpreter:found,entry,
work,target}=place,made=posix3.join(work,"launcher"),include=posix3.join(posix3.dirname(posix3.dirname(found.executable)),`include/python${found.minor}`),triple=`${target.
replace("macos-","").replace("arm64","aarch64")}-macos.${oldest(found)}`,flags=["-I",include,`-DENTRY="${entry}"`,`-DLIBRARY="${library(found)}"`];return[{...zigCc(
place,{label:"launcher",triple,flags,source:"bundles/standalone/launcher-macos.c",output:made}),beside:!0},{do:"copy",from:made,to:posix3.join(bundle2,macos.launcher(
entry))}]}function description(place){let{bundle:bundle2,icon,interpreter:found}=place,named=fitsIcns(icon)?"icon.icns":void 0;return[...fitsIcns(icon)?[{do:"ic\
ns",from:icon.path,width:icon.width,to:posix3.join(bundle2,resources,"icon.icns")}]:[],{do:"write",path:posix3.join(bundle2,"Contents/Info.plist"),text:infoPlist(
place,named,oldest(found))}]}var prune=({interpreter:interpreter2,bundle:bundle2,suite,entry,app},{home:home4,library:library2,binaries,archive,site},keep)=>({do:"run",label:"prune the stan\
dard library",argv:[interpreter2.compiler,"-sB","-X","no_debug_ranges",posix4.join(suite,"bundles/standalone/prune"),"--bundle",bundle2,"--shown",`/${entry}`,"-\
-home",home4,"--library",library2,"--binaries",binaries,"--archive",archive,"--packages",site,...otherModules({app,entry}).map(module=>`--other=${module}`),"--",
...keep],...seeded,quiet:!0}),explainsLeftOut=["class LeftOut:","    def find_spec(name, path=None, target=None):",'        with open(sys.prefix + "/left-out.tx\
t") as file:','            if name in file.read().split("\\n"):','                raise ModuleNotFoundError(f"No module named {name!r}: this client was packed w\
ithout it. Name it in client.keep of release.yaml, and pack it again", name=name)',"sys.meta_path.append(LeftOut)"];var manifest=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
<trustInfo xmlns="urn:schemas-microsoft-com:asm.v3"><security><requestedPrivileges><requestedExecutionLevel level="asInvoker" uiAccess="false"/></requestedPrivi\
leges></security></trustInfo>
<compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1"><application><supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/></application></compati\
bility>
<application xmlns="urn:schemas-microsoft-com:asm.v3"><windowsSettings><longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPa\
thAware></windowsSettings></application>
</assembly>`,literal=text=>`"${text.replaceAll(/[\p{Cc}\s]+/gu," ").replaceAll("\\","\\\\").replaceAll('"','""')}"`,fitsProgram=icon=>icon!==void 0&&icon.width<=
256,iconLines=(file,{width,size})=>[`1 3 "${file}"`,`1 14 { 0, 1, 1, ${width%256*257}, 0, 1, 32, ${size}L, 1 }`];function resources2({app,entry,icon},iconFile){
let numbers=versionNumbers(app.version).join(","),values={FileDescription:app.summary||app.name,ProductName:app.name,InternalName:entry,OriginalFilename:`${entry}\
.exe`,FileVersion:app.version,ProductVersion:app.version};return[`1 24 {
${manifest.split(`
`).map(line=>`  ${literal(`${line} `)}`).join(`,
`)}
}`,...fitsProgram(icon)?iconLines(iconFile,icon):[],"1 VERSIONINFO",`FILEVERSION ${numbers}`,`PRODUCTVERSION ${numbers}`,"FILEOS 0x40004","FILETYPE 1","{",'  BL\
OCK "StringFileInfo" { BLOCK "040904B0" {',...Object.entries(values).map(([name,value])=>`    VALUE "${name}", ${literal(value)}`),"  } }",'  BLOCK "VarFileInfo\
" { VALUE "Translation", 0x409, 1200 }',"}",""].join(`
`)}var[gcc,windres]=["x86_64-w64-mingw32-gcc","x86_64-w64-mingw32-windres"],home3="python",unneededHere2=[...unneeded,"include","libs","tcl","Scripts","Doc","Tools",
"*.lib","*.pdb","tcl8*.dll","tk8*.dll","pyshellext*"],windows={programs:[{name:gcc,debian:"gcc-mingw-w64-x86-64",otherwise:"Install mingw-w64"},{name:windres,debian:"\
binutils-mingw-w64-x86-64",otherwise:"Install mingw-w64"}],layout:({minor})=>({home:home3,library:`${home3}/Lib`,binaries:`${home3}/DLLs`,site:`${home3}/Lib/sit\
e-packages`,archive:`${home3}/python${minor.replace(".","")}.zip`}),launcher:entry=>`${entry}.exe`,vital:({sharedLibrary=""})=>posix5.join(home3,posix5.basename(
sharedLibrary)),python:(_,terminal)=>terminal?"python.exe":"pythonw.exe",isLibrary:"name.lower().endswith(('.pyd', '.dll'))",pip:({interpreter:{minor}})=>({install:[
"--platform","win_amd64","--implementation","cp","--python-version",minor]}),interpreter:({interpreter:{executable},bundle:bundle2})=>[{do:"copy",from:posix5.dirname(
executable),to:posix5.join(bundle2,home3),leaveOut:unneededHere2}],finish:place=>launcher2(place)};function launcher2(place){let{suite,bundle:bundle2,entry,work,
path,terminal,icon,interpreter:found}=place,at=name=>posix5.join(work,name),env={PATH:path},define=[`-DENTRY="${entry}"`,`-DLIBRARY="${posix5.basename(found.sharedLibrary??
"")}"`];return[...fitsProgram(icon)?[{do:"copy",from:icon.path,to:at("launcher.png")}]:[],{do:"write",path:at("launcher.rc"),text:resources2(place,"launcher.png")},
{do:"run",label:"windres (launcher)",argv:[windres,"--codepage=65001",at("launcher.rc"),at("launcher.o")],env,cwd:work,outputs:[at("launcher.o")]},{do:"run",label:"\
mingw (launcher)",argv:[gcc,"-Os","-s","-static-libgcc","-Wl,--no-insert-timestamp",...terminal?[]:["-mwindows","-DWINDOWED"],...define,"-o",at("launcher.exe"),
posix5.join(suite,"bundles/standalone/launcher-windows.c"),at("launcher.o"),"-lshell32"],env,cwd:work,outputs:[at("launcher.exe")]},{do:"copy",from:at("launcher\
.exe"),to:posix5.join(bundle2,windows.launcher(entry))}]}var systemOf=target=>({linux,windows,macos})[targetFacts(target).system],bundle={name:"standalone",doc:"Its own interpreter, every library and a native launcher\
 in one folder",targets:["linux-x86_64","linux-aarch64","windows-x86_64","macos-x86_64","macos-arm64"],interpreters:["standalone","host"],prunes:!0,requirements:"\
bundles/standalone/requirements.txt",programs:[...linux.programs,...windows.programs,...macos.programs],needed:target=>systemOf(target).programs,launcher:(entry,target)=>systemOf(
target).launcher(entry),vital:(interpreter2,target)=>systemOf(target).vital(interpreter2,target),loadEverything(interpreter2,at,target){let{layout,python,isLibrary}=systemOf(
target);return[inSystem(target,posix6.join(at,layout(interpreter2).home,python(interpreter2,!0))),"-IS","-c",loadAll(isLibrary),at]},steps(place){let system=systemOf(
place.target),layout=system.layout(place.interpreter);return[...system.interpreter(place),...pipInstall(place,posix6.join(place.bundle,layout.site),system.pip(place)),
...drop(place,layout),listPins({...place,bundle:posix6.join(place.bundle,layout.home,"..")}),...start(place,system,layout),...compile(place,layout),...system.finish(
place),...record(place,layout)]}},inSystem=(target,path)=>native(path,{platform:targetFacts(target).system==="windows"?"win32":"linux"}),drop=({bundle:bundle2,drop:patterns,
dropsElsewhere},{site})=>patterns?[{do:"drop-files",site:posix6.join(bundle2,site),patterns,...dropsElsewhere&&{elsewhere:dropsElsewhere}}]:[];function start(place,{
python},layout){let{bundle:bundle2,interpreter:interpreter2,keep,target,terminal}=place,{home:home4,library:library2,binaries,site,archive}=layout,inHome=path=>JSON.
stringify(inSystem(target,`/${path}`)),before=[`sys.path[:] = [sys.prefix + each for each in (${[library2,binaries,site,...keep?[archive]:[]].map(path=>inHome(posix6.
relative(home4,path))).join(", ")})]`,`sys.executable = sys.prefix + ${inHome(python(interpreter2,terminal))}`];return[{do:"write",path:posix6.join(bundle2,home4,
"start.py"),text:startScript(place,[...before,...keep?explainsLeftOut:[]])},...keep?[prune(place,layout,keep)]:[]]}var compile=(place,{library:library2,site})=>[
{...place.keep?compileSources(place,site,withoutSources(place)):compileSources(place,library2),beside:!0}],withoutSources=({keep,sources})=>keep!==void 0&&!sources,
record=(place,{site})=>place.keep?[{do:"record-site",site:posix6.join(place.bundle,site),sources:!withoutSources(place)}]:[],standalone_default=bundle;

return{default:standalone_default}})