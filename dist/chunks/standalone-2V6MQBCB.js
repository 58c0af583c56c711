(function(__load,__later,__meta,require){"use strict";const {fitsIcns}=__load("chunk-YV3M4HUH.js");const {compileAll,seeded,unneeded}=__load("chunk-RHRW4QHI.js");const {linuxTriple,zigCc}=__load("chunk-IX5WC2TD.js");const {versionNumbers}=__load("chunk-QE6LYHSI.js");const {plist}=__load("chunk-56S4CLWG.js");const {listPins,otherModules,pipInstall,startScript}=__load("chunk-KZEEK77R.js");__load("chunk-HM5DETSA.js");const {programIn}=__load("chunk-BEWXTHMH.js");const {bundleIdentifier,targetFacts}=__load("chunk-NJ4BNDKP.js");const {native}=__load("chunk-IF5B5ALS.js");const {posix:posix3}=require("node:path");const {posix}=require("node:path");const {posix:posix2}=require("node:path");const {posix:posix4}=require("node:path");const {posix:posix5}=require("node:path");


var leftOut="python/left-out.txt",prune=({interpreter:interpreter4,bundle:bundle2,suite,entry,app},{library:library2,archive:archive2,packages,keep})=>({do:"run",
label:"prune the standard library",argv:[interpreter4.compiler,"-sB","-X","no_debug_ranges",posix.join(suite,"bundles/standalone/prune"),"--bundle",bundle2,"--s\
hown",`/${entry}`,"--library",library2,"--archive",archive2,"--packages",packages,"--start","python/start.py","--list",leftOut,...otherModules({app,entry}).map(
module=>`--other=${module}`),"--",...keep],...seeded,quiet:!0}),explainsLeftOut=["class LeftOut:","    def find_spec(name, path=None, target=None):",'        wi\
th open(sys.prefix + "/left-out.txt") as file:','            if name in file.read().split("\\n"):','                raise ModuleNotFoundError(f"No module named \
{name!r}: this client was packed without it. Name it in client.keep of release.yaml, and pack it again", name=name)',"sys.meta_path.append(LeftOut)"];var loadAll=(chosen,load="from ctypes import CDLL as load")=>`
import os, sys
${load}
for folder, _, files in os.walk(sys.argv[1]):
    for name in sorted(files):
        if ${chosen}:
            load(os.path.join(folder, name))
`,compileSources=(place,folder,alone=!1)=>compileAll({compiler:place.interpreter.compiler,folder:native(posix2.join(place.bundle,folder),place),root:native(place.
bundle,place),shown:`/${place.entry}`,mode:place.asRecorded?"checked-hash":"unchecked-hash",alone});var standardLibrary=({minor})=>`python/lib/python${minor}`,site=interpreter4=>`${standardLibrary(interpreter4)}/site-packages`,archive=({minor})=>`python/lib/py\
thon${minor.replace(".","")}.zip`,python=({minor})=>`python/bin/python${minor}`,withoutCtypes=`
import _imp
from importlib.machinery import ModuleSpec
def load(path):
    try:
        _imp.create_dynamic(ModuleSpec("nothing", None, origin=path))
    except ImportError as error:
        if "PyInit_nothing" not in str(error):
            raise
`,linux={programs:[{name:"strip",debian:"binutils",otherwise:"Install binutils"},{name:"ldd",debian:"libc-bin",otherwise:"Install the C library's own programs"}],
launcher:entry=>`bin/${entry}`,vital:({libraries:[first]})=>first?`python/lib/${first}`:"",loadEverything:(interpreter4,at)=>[posix3.join(at,python(interpreter4)),
"-IS","-c",loadAll("'.so' in name",withoutCtypes),at],steps:place=>[...interpreter(place),...pipInstall(place,posix3.join(place.bundle,site(place.interpreter)),
{general:["--python",place.interpreter.executable],beside:!0}),...drop(place),listPins(place),...start(place),...compile(place),...relocate(place),...launcher(place),
...record(place)]};function interpreter({interpreter:found,bundle:bundle2}){let{executable,sharedLibrary}=found;return[{do:"copy",from:executable,to:posix3.join(
bundle2,python(found))},...sharedLibrary?[{do:"copy",from:sharedLibrary,to:posix3.join(bundle2,"python/lib",posix3.basename(sharedLibrary))}]:[],{do:"copy",from:found.
standardLibrary,to:posix3.join(bundle2,standardLibrary(found)),leaveOut:unneeded}]}var drop=({bundle:bundle2,interpreter:found,drop:patterns})=>patterns?[{do:"d\
rop-files",site:posix3.join(bundle2,site(found)),patterns}]:[];function relocate(place){let{bundle:bundle2,tools,interpreter:found,asRecorded}=place,libraries=posix3.
join(bundle2,"python/lib"),patchelf=programIn(tools,"patchelf",place),left=asRecorded&&{leaveOut:posix3.join(bundle2,site(found))};return[{do:"gather-libraries",
root:bundle2,libraries},{do:"strip",root:bundle2,...left},{do:"point-to-libraries",root:bundle2,libraries,patchelf,...left},...asRecorded?[{do:"run",label:"patc\
helf (interpreter)",argv:[patchelf,"--force-rpath","--set-rpath","$ORIGIN/../lib",posix3.join(bundle2,python(found))],quiet:!0}]:[]]}function start(place){let{interpreter:found,
bundle:bundle2,keep}=place,path=`sys.path.append(sys.prefix + "/lib/python${found.minor}/site-packages")`;return[{do:"write",path:posix3.join(bundle2,"python/st\
art.py"),text:startScript(place,[path,...keep?["sys.path.append(sys.path.pop(0))",...explainsLeftOut]:[]])},...keep?[prune(place,{library:standardLibrary(found),
archive:archive(found),packages:site(found),keep})]:[]]}function compile(place){let{interpreter:found,bundle:bundle2,keep,entry,target}=place,flags=[`-DENTRY="${entry}\
"`,`-DPYTHON="python${found.minor}"`];return[{...keep?compileSources(place,site(found),withoutSources(place)):compileSources(place,standardLibrary(found)),beside:!0},
{...zigCc(place,{label:"launcher",triple:linuxTriple(target),flags,source:"bundles/standalone/launcher-linux.c",output:compiledLauncher(place)}),beside:!0},...place.
asRecorded?[{do:"write",path:posix3.join(bundle2,"python/pyvenv.cfg"),text:`version = ${found.version}
`}]:[]]}var withoutSources=({keep,sources})=>keep!==void 0&&!sources,record=place=>place.keep?[{do:"record-site",site:posix3.join(place.bundle,site(place.interpreter)),
sources:!withoutSources(place)}]:[],compiledLauncher=({work})=>posix3.join(work,"launcher"),launcher=place=>[{do:"copy",from:compiledLauncher(place),to:posix3.join(
place.bundle,linux.launcher(place.entry))}];function infoPlist({app,entry,identity},icon,oldest2){let identifier=bundleIdentifier(identity?.identifier??app.name),name=identity?.name??app.name;return plist(
{CFBundleInfoDictionaryVersion:"6.0",CFBundlePackageType:"APPL",CFBundleDevelopmentRegion:"en",CFBundleIdentifier:identifier,CFBundleName:name,CFBundleDisplayName:name,
CFBundleExecutable:entry,CFBundleIconFile:icon,CFBundleShortVersionString:app.version,CFBundleVersion:versionNumbers(app.version).slice(0,3).join("."),LSMinimumSystemVersion:oldest2,
NSHighResolutionCapable:!0,...opens(identifier,identity?.fileTypes??[]),...identity&&identity.urlSchemes.length>0&&{CFBundleURLTypes:[{CFBundleTypeRole:"Viewer",
CFBundleURLName:identifier,CFBundleURLSchemes:identity.urlSchemes}]}})}function opens(identifier,types){if(types.length===0)return{};let own=types.filter(type=>type.
own),typeOf=({extension})=>`${identifier}.${bundleIdentifier(extension)}`;return{CFBundleDocumentTypes:types.map(type=>({CFBundleTypeName:type.name,CFBundleTypeRole:"\
Editor",LSHandlerRank:type.own?"Owner":"Alternate",...type.own?{LSItemContentTypes:[typeOf(type)]}:{CFBundleTypeExtensions:[type.extension],CFBundleTypeMIMETypes:[
type.mime]}})),...own.length>0&&{UTExportedTypeDeclarations:own.map(type=>({UTTypeIdentifier:typeOf(type),UTTypeDescription:type.name,UTTypeConformsTo:["public.\
data"],UTTypeTagSpecification:{"public.filename-extension":[type.extension],"public.mime-type":[type.mime]}}))}}}var resources="Contents/Resources",home=`${resources}/python`,standardLibrary2=({minor})=>`${home}/lib/python${minor}`,python2=({minor})=>`${home}/bin/python${minor}`,
library=({sharedLibrary=""})=>posix4.basename(sharedLibrary),oldest=({oldestSystem=""})=>oldestSystem,unneededHere=[...unneeded,"./include","./share","./lib/pkg\
config","./lib/tcl*","./lib/tk*","./lib/itcl*","./lib/thread*","./lib/libtcl*","./lib/libtk*","./lib/Tix*"],macos={programs:[],launcher:entry=>`Contents/MacOS/${entry}`,
vital:interpreter4=>`${home}/lib/${library(interpreter4)}`,loadEverything:(interpreter4,at)=>[posix4.join(at,python2(interpreter4)),"-IS","-c",loadAll("name.end\
swith(('.so', '.dylib'))"),at],steps:place=>[...interpreter2(place),...pipInstall(place,posix4.join(place.bundle,`${standardLibrary2(place.interpreter)}/site-pa\
ckages`),{install:forMacos(place)}),listPins({...place,bundle:posix4.join(place.bundle,resources)}),...compile2(place),...launcher2(place),...description(place),
{do:"examine-macos",root:place.bundle,target:place.target,oldest:oldest(place.interpreter)}]},forMacos=({interpreter:found,target})=>["--platform",`macosx_${oldest(
found).split(".")[0]}_0_${targetFacts(target).machine}`,"--implementation","cp","--python-version",found.minor];function interpreter2({interpreter:found,bundle:bundle2}){
return[{do:"copy",from:posix4.dirname(posix4.dirname(found.executable)),to:posix4.join(bundle2,home),leaveOut:[...unneededHere,"./bin"]},{do:"copy",from:found.executable,
to:posix4.join(bundle2,python2(found))}]}function compile2(place){let{interpreter:found,bundle:bundle2}=place,before=[`sys.path.append(sys.prefix + "/lib/python${found.
minor}/site-packages")`,`sys.executable = sys.prefix + "/bin/python${found.minor}"`];return[{do:"write",path:posix4.join(bundle2,home,"start.py"),text:startScript(
place,before)},compileSources(place,standardLibrary2(found))]}function launcher2(place){let{bundle:bundle2,interpreter:found,entry,work,target}=place,made=posix4.
join(work,"launcher"),include=posix4.join(posix4.dirname(posix4.dirname(found.executable)),`include/python${found.minor}`),triple=`${target.replace("macos-","").
replace("arm64","aarch64")}-macos.${oldest(found)}`,flags=["-I",include,`-DENTRY="${entry}"`,`-DLIBRARY="${library(found)}"`];return[zigCc(place,{label:"launche\
r",triple,flags,source:"bundles/standalone/launcher-macos.c",output:made}),{do:"copy",from:made,to:posix4.join(bundle2,macos.launcher(entry))}]}function description(place){
let{bundle:bundle2,icon,interpreter:found}=place,named=fitsIcns(icon)?"icon.icns":void 0;return[...fitsIcns(icon)?[{do:"icns",from:icon.path,width:icon.width,to:posix4.
join(bundle2,resources,"icon.icns")}]:[],{do:"write",path:posix4.join(bundle2,"Contents/Info.plist"),text:infoPlist(place,named,oldest(found))}]}var manifest=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
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
`)}var[gcc,windres]=["x86_64-w64-mingw32-gcc","x86_64-w64-mingw32-windres"],site2="python/Lib/site-packages",unneededHere2=[...unneeded,"include","libs","tcl","Scr\
ipts","Doc","Tools","*.lib","*.pdb","tcl8*.dll","tk8*.dll","pyshellext*"],windows={programs:[{name:gcc,debian:"gcc-mingw-w64-x86-64",otherwise:"Install mingw-w6\
4"},{name:windres,debian:"binutils-mingw-w64-x86-64",otherwise:"Install mingw-w64"}],launcher:entry=>`${entry}.exe`,vital:({sharedLibrary=""})=>posix5.join("pyt\
hon",posix5.basename(sharedLibrary)),loadEverything:(_,at)=>[`${at}\\python\\python.exe`,"-IS","-c",loadAll("name.lower().endswith(('.pyd', '.dll'))"),at],steps:place=>[
...interpreter3(place),...pipInstall(place,posix5.join(place.bundle,site2),{install:forWindows(place)}),listPins(place),...compile3(place),...launcher3(place)]},
forWindows=({interpreter:{minor}})=>["--platform","win_amd64","--implementation","cp","--python-version",minor],interpreter3=({interpreter:{executable},bundle:bundle2})=>[
{do:"copy",from:posix5.dirname(executable),to:posix5.join(bundle2,"python"),leaveOut:unneededHere2}];function compile3(place){let before=["home = sys.prefix",'s\
ys.path[:] = [home + "\\\\DLLs", home + "\\\\Lib", home + "\\\\Lib\\\\site-packages"]',`sys.executable = home + "\\\\${place.terminal?"python":"pythonw"}.exe"`];
return[{do:"write",path:posix5.join(place.bundle,"python/start.py"),text:startScript(place,before)},compileSources(place,"python/Lib")]}function launcher3(place){
let{suite,bundle:bundle2,entry,work,path,terminal,icon,interpreter:found}=place,at=name=>posix5.join(work,name),env={PATH:path},define=[`-DENTRY="${entry}"`,`-D\
LIBRARY="${posix5.basename(found.sharedLibrary??"")}"`];return[...fitsProgram(icon)?[{do:"copy",from:icon.path,to:at("launcher.png")}]:[],{do:"write",path:at("l\
auncher.rc"),text:resources2(place,"launcher.png")},{do:"run",label:"windres (launcher)",argv:[windres,"--codepage=65001",at("launcher.rc"),at("launcher.o")],env,
cwd:work,outputs:[at("launcher.o")]},{do:"run",label:"mingw (launcher)",argv:[gcc,"-Os","-s","-static-libgcc","-Wl,--no-insert-timestamp",...terminal?[]:["-mwin\
dows","-DWINDOWED"],...define,"-o",at("launcher.exe"),posix5.join(suite,"bundles/standalone/launcher-windows.c"),at("launcher.o"),"-lshell32"],env,cwd:work,outputs:[
at("launcher.exe")]},{do:"copy",from:at("launcher.exe"),to:posix5.join(bundle2,windows.launcher(entry))}]}var systemOf=target=>({linux,windows,macos})[targetFacts(target).system],bundle={name:"standalone",doc:"Its own interpreter, every library and a native launcher\
 in one folder",targets:["linux-x86_64","linux-aarch64","windows-x86_64","macos-x86_64","macos-arm64"],interpreters:["standalone","host"],prunes:!0,requirements:"\
bundles/standalone/requirements.txt",programs:[...linux.programs,...windows.programs,...macos.programs],needed:target=>systemOf(target).programs,launcher:(entry,target)=>systemOf(
target).launcher(entry),vital:(interpreter4,target)=>systemOf(target).vital(interpreter4,target),loadEverything:(interpreter4,at,target)=>systemOf(target).loadEverything(
interpreter4,at,target),steps:place=>systemOf(place.target).steps(place)},standalone_default=bundle;

return{default:standalone_default}})