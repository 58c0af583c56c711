import{fitsIcns}from"./chunk-XBKF4OBR.js";import{unneeded}from"./chunk-QUMBGMNT.js";import{linuxTriple,zigCc}from"./chunk-U4IAC2KC.js";import{
versionNumbers}from"./chunk-DBTW3CG5.js";import{plist}from"./chunk-XPEMW4DS.js";import{listPins,pipInstall,startScript}from"./chunk-VMVQD5CW.js";
import"./chunk-A2ZZ45IY.js";import{programIn}from"./chunk-FFYFSFM2.js";import{bundleIdentifier,targetFacts}from"./chunk-MWDDLPWO.js";import{native}from"./chunk-6IOMZQNL.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?bundles/standalone/linux.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th"))}});var require_node_path2=__commonJS({"builtin:node:path?bundles/standalone/prune.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:p\
ath"))}});var require_node_path3=__commonJS({"builtin:node:path?bundles/standalone/system.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path"))}});var require_node_path4=__commonJS({"builtin:node:path?bundles/standalone/macos.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:p\
ath"))}});var require_node_path5=__commonJS({"builtin:node:path?bundles/standalone/windows.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:path"))}});var import_node_path3=__toESM(require_node_path(),1);var import_node_path=__toESM(require_node_path2(),1);var leftOut="python/left-out.txt";var prune=({interpreter:interpreter4,bundle:bundle2,suite,entry,epoch},{library:library2,
packages,keep})=>({do:"run",label:"prune the standard library",argv:[...[interpreter4.compiler,"-I","-X","no_debug_ranges",import_node_path.posix.join(suite,"bu\
ndles/standalone/prune.py")],...["--bundle",bundle2,"--shown",`/${entry}`,"--library",library2,"--packages",packages,"--start","python/start.py","--list",leftOut,
"--",...keep]],env:{PYTHONHASHSEED:"0",SOURCE_DATE_EPOCH:String(epoch)},quiet:true});var explainsLeftOut=["class LeftOut:","    def find_spec(name, path=None, t\
arget=None):",'        with open(sys.prefix + "/left-out.txt") as file:','            if name in file.read().split("\\n"):','                raise ModuleNotFoun\
dError(f"No module named {name!r}: this client was packed without it. Name it in client.keep of release.yaml, and pack it again", name=name)',"sys.meta_path.app\
end(LeftOut)"];var import_node_path2=__toESM(require_node_path3(),1);var loadAll=(chosen,load="from ctypes import CDLL as load")=>`
import os, sys
${load}
for folder, _, files in os.walk(sys.argv[1]):
    for name in sorted(files):
        if ${chosen}:
            load(os.path.join(folder, name))
`;var compileAll=(place,folder)=>({do:"run",label:"compileall",argv:[place.interpreter.compiler,"-I","-m","compileall","-q","-f","--invalidation-mode",place.asRecorded?
"checked-hash":"unchecked-hash","-s",native(place.bundle,place),"-p",`/${place.entry}`,native(import_node_path2.posix.join(place.bundle,folder),place)],env:{PYTHONHASHSEED:"\
0",SOURCE_DATE_EPOCH:String(place.epoch)}});var standardLibrary=({minor})=>`python/lib/python${minor}`;var site=interpreter4=>`${standardLibrary(interpreter4)}/site-packages`;var python=({minor})=>`python\
/bin/python${minor}`;var withoutCtypes=`
import _imp
from importlib.machinery import ModuleSpec
def load(path):
    try:
        _imp.create_dynamic(ModuleSpec("nothing", None, origin=path))
    except ImportError as error:
        if "PyInit_nothing" not in str(error):
            raise
`;var linux={programs:[{name:"strip",debian:"binutils",otherwise:"Install binutils"},{name:"ldd",debian:"libc-bin",otherwise:"Install the C library's own progra\
ms"}],launcher:entry=>`bin/${entry}`,vital:({libraries:[first]})=>first?`python/lib/${first}`:"",loadEverything:(interpreter4,at)=>[import_node_path3.posix.join(
at,python(interpreter4)),"-IS","-c",loadAll("'.so' in name",withoutCtypes),at],steps:place=>[...interpreter(place),...pipInstall(place,import_node_path3.posix.join(
place.bundle,site(place.interpreter)),{general:["--python",place.interpreter.executable]}),...drop(place),listPins(place),...start(place),...relocate(place),...compile(
place),...launcher(place)]};function interpreter({interpreter:found,bundle:bundle2}){const{executable,sharedLibrary}=found;return[{do:"copy",from:found.standardLibrary,
to:import_node_path3.posix.join(bundle2,standardLibrary(found)),leaveOut:unneeded},{do:"copy",from:executable,to:import_node_path3.posix.join(bundle2,python(found))},
...sharedLibrary?[{do:"copy",from:sharedLibrary,to:import_node_path3.posix.join(bundle2,"python/lib",import_node_path3.posix.basename(sharedLibrary))}]:[]]}var drop=({
bundle:bundle2,interpreter:found,drop:patterns})=>patterns?[{do:"drop-files",site:import_node_path3.posix.join(bundle2,site(found)),patterns}]:[];function relocate(place){
const{bundle:bundle2,tools,interpreter:found,asRecorded}=place;const libraries=import_node_path3.posix.join(bundle2,"python/lib");const patchelf=programIn(tools,
"patchelf",place);const left=asRecorded&&{leaveOut:import_node_path3.posix.join(bundle2,site(found))};return[{do:"gather-libraries",root:bundle2,libraries},{do:"\
strip",root:bundle2,...left},{do:"point-to-libraries",root:bundle2,libraries,patchelf,...left},...asRecorded?[{do:"run",label:"patchelf (interpreter)",argv:[patchelf,
"--force-rpath","--set-rpath","$ORIGIN/../lib",import_node_path3.posix.join(bundle2,python(found))],quiet:true}]:[]]}function start(place){const{interpreter:found,
bundle:bundle2,keep}=place;const path=`sys.path.append(sys.prefix + "/lib/python${found.minor}/site-packages")`;return[{do:"write",path:import_node_path3.posix.
join(bundle2,"python/start.py"),text:startScript(place,[path,...keep?explainsLeftOut:[]])},...keep?[prune(place,{library:standardLibrary(found),packages:site(found),
keep})]:[]]}function compile(place){const{interpreter:found,bundle:bundle2,keep}=place;return[compileAll(place,keep?site(found):standardLibrary(found)),...place.
asRecorded?[{do:"write",path:import_node_path3.posix.join(bundle2,"python/pyvenv.cfg"),text:`version = ${found.version}
`}]:[]]}function launcher(place){const{bundle:bundle2,interpreter:found,entry,work,target}=place;const made=import_node_path3.posix.join(work,"launcher");const flags=[
`-DENTRY="${entry}"`,`-DPYTHON="python${found.minor}"`];return[zigCc(place,{label:"launcher",triple:linuxTriple(target),flags,source:"bundles/standalone/launche\
r-linux.c",output:made}),{do:"copy",from:made,to:import_node_path3.posix.join(bundle2,linux.launcher(entry))}]}var import_node_path4=__toESM(require_node_path4(),1);function infoPlist({app,entry,identity},icon,oldest2){const identifier=bundleIdentifier(identity?.identifier??app.name);const name=identity?.name??app.name;return plist(
{CFBundleInfoDictionaryVersion:"6.0",CFBundlePackageType:"APPL",CFBundleDevelopmentRegion:"en",CFBundleIdentifier:identifier,CFBundleName:name,CFBundleDisplayName:name,
CFBundleExecutable:entry,CFBundleIconFile:icon,CFBundleShortVersionString:app.version,CFBundleVersion:versionNumbers(app.version).slice(0,3).join("."),LSMinimumSystemVersion:oldest2,
NSHighResolutionCapable:true,...opens(identifier,identity?.fileTypes??[]),...identity&&identity.urlSchemes.length>0&&{CFBundleURLTypes:[{CFBundleTypeRole:"Viewe\
r",CFBundleURLName:identifier,CFBundleURLSchemes:identity.urlSchemes}]}})}function opens(identifier,types){if(types.length===0)return{};const own=types.filter(type=>type.
own);const typeOf=({extension})=>`${identifier}.${bundleIdentifier(extension)}`;return{CFBundleDocumentTypes:types.map(type=>({CFBundleTypeName:type.name,CFBundleTypeRole:"\
Editor",LSHandlerRank:type.own?"Owner":"Alternate",...type.own?{LSItemContentTypes:[typeOf(type)]}:{CFBundleTypeExtensions:[type.extension],CFBundleTypeMIMETypes:[
type.mime]}})),...own.length>0&&{UTExportedTypeDeclarations:own.map(type=>({UTTypeIdentifier:typeOf(type),UTTypeDescription:type.name,UTTypeConformsTo:["public.\
data"],UTTypeTagSpecification:{"public.filename-extension":[type.extension],"public.mime-type":[type.mime]}}))}}}var resources="Contents/Resources";var home=`${resources}/python`;var standardLibrary2=({minor})=>`${home}/lib/python${minor}`;var python2=({minor})=>`${home}/b\
in/python${minor}`;var library=({sharedLibrary=""})=>import_node_path4.posix.basename(sharedLibrary);var oldest=({oldestSystem=""})=>oldestSystem;var unneededHere=[
...unneeded,"./include","./share","./lib/pkgconfig","./lib/tcl*","./lib/tk*","./lib/itcl*","./lib/thread*","./lib/libtcl*","./lib/libtk*","./lib/Tix*"];var macos={
programs:[],launcher:entry=>`Contents/MacOS/${entry}`,vital:interpreter4=>`${home}/lib/${library(interpreter4)}`,loadEverything:(interpreter4,at)=>[import_node_path4.posix.
join(at,python2(interpreter4)),"-IS","-c",loadAll("name.endswith(('.so', '.dylib'))"),at],steps:place=>[...interpreter2(place),...pipInstall(place,import_node_path4.posix.
join(place.bundle,`${standardLibrary2(place.interpreter)}/site-packages`),{install:forMacos(place)}),listPins({...place,bundle:import_node_path4.posix.join(place.
bundle,resources)}),...compile2(place),...launcher2(place),...description(place),{do:"examine-macos",root:place.bundle,target:place.target,oldest:oldest(place.interpreter)}]};
var forMacos=({interpreter:found,target})=>["--platform",`macosx_${oldest(found).split(".")[0]}_0_${targetFacts(target).machine}`,"--implementation","cp","--pyt\
hon-version",found.minor];function interpreter2({interpreter:found,bundle:bundle2}){const from=import_node_path4.posix.dirname(import_node_path4.posix.dirname(found.
executable));return[{do:"copy",from,to:import_node_path4.posix.join(bundle2,home),leaveOut:[...unneededHere,"./bin"]},{do:"copy",from:found.executable,to:import_node_path4.posix.
join(bundle2,python2(found))}]}function compile2(place){const{interpreter:found,bundle:bundle2}=place;const before=[`sys.path.append(sys.prefix + "/lib/python${found.
minor}/site-packages")`,`sys.executable = sys.prefix + "/bin/python${found.minor}"`];return[{do:"write",path:import_node_path4.posix.join(bundle2,home,"start.py"),
text:startScript(place,before)},compileAll(place,standardLibrary2(found))]}function launcher2(place){const{bundle:bundle2,interpreter:found,entry,work,target}=place;
const made=import_node_path4.posix.join(work,"launcher");const include=import_node_path4.posix.join(import_node_path4.posix.dirname(import_node_path4.posix.dirname(
found.executable)),`include/python${found.minor}`);const triple=`${target.replace("macos-","").replace("arm64","aarch64")}-macos.${oldest(found)}`;const flags=[
"-I",include,`-DENTRY="${entry}"`,`-DLIBRARY="${library(found)}"`];return[zigCc(place,{label:"launcher",triple,flags,source:"bundles/standalone/launcher-macos.c",
output:made}),{do:"copy",from:made,to:import_node_path4.posix.join(bundle2,macos.launcher(entry))}]}function description(place){const{bundle:bundle2,icon,interpreter:found}=place;
const named=fitsIcns(icon)?"icon.icns":void 0;return[...fitsIcns(icon)?[{do:"icns",from:icon.path,width:icon.width,to:import_node_path4.posix.join(bundle2,resources,
"icon.icns")}]:[],{do:"write",path:import_node_path4.posix.join(bundle2,"Contents/Info.plist"),text:infoPlist(place,named,oldest(found))}]}var import_node_path5=__toESM(require_node_path5(),1);var manifest=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
<trustInfo xmlns="urn:schemas-microsoft-com:asm.v3"><security><requestedPrivileges><requestedExecutionLevel level="asInvoker" uiAccess="false"/></requestedPrivi\
leges></security></trustInfo>
<compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1"><application><supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/></application></compati\
bility>
<application xmlns="urn:schemas-microsoft-com:asm.v3"><windowsSettings><longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPa\
thAware></windowsSettings></application>
</assembly>`;var literal=text=>`"${text.replaceAll(/[\p{Cc}\s]+/gu," ").replaceAll("\\","\\\\").replaceAll('"','""')}"`;var fitsProgram=icon=>icon!==void 0&&icon.
width<=256;var iconLines=(file,{width,size})=>[`1 3 "${file}"`,`1 14 { 0, 1, 1, ${width%256*257}, 0, 1, 32, ${size}L, 1 }`];function resources2({app,entry,icon},iconFile){
const numbers=versionNumbers(app.version).join(",");const values={FileDescription:app.summary||app.name,ProductName:app.name,InternalName:entry,OriginalFilename:`${entry}\
.exe`,FileVersion:app.version,ProductVersion:app.version};return[`1 24 {
${manifest.split("\n").map(line=>`  ${literal(`${line} `)}`).join(",\n")}
}`,...fitsProgram(icon)?iconLines(iconFile,icon):[],"1 VERSIONINFO",`FILEVERSION ${numbers}`,`PRODUCTVERSION ${numbers}`,"FILEOS 0x40004","FILETYPE 1","{",'  BL\
OCK "StringFileInfo" { BLOCK "040904B0" {',...Object.entries(values).map(([name,value])=>`    VALUE "${name}", ${literal(value)}`),"  } }",'  BLOCK "VarFileInfo\
" { VALUE "Translation", 0x409, 1200 }',"}",""].join("\n")}var[gcc,windres]=["x86_64-w64-mingw32-gcc","x86_64-w64-mingw32-windres"];var site2="python/Lib/site-packages";var unneededHere2=[...unneeded,"include","libs","t\
cl","Scripts","Doc","Tools","*.lib","*.pdb","tcl8*.dll","tk8*.dll","pyshellext*"];var windows={programs:[{name:gcc,debian:"gcc-mingw-w64-x86-64",otherwise:"Inst\
all mingw-w64"},{name:windres,debian:"binutils-mingw-w64-x86-64",otherwise:"Install mingw-w64"}],launcher:entry=>`${entry}.exe`,vital:({sharedLibrary=""})=>import_node_path5.posix.
join("python",import_node_path5.posix.basename(sharedLibrary)),loadEverything:(_,at)=>[`${at}\\python\\python.exe`,"-IS","-c",loadAll("name.lower().endswith(('.\
pyd', '.dll'))"),at],steps:place=>[...interpreter3(place),...pipInstall(place,import_node_path5.posix.join(place.bundle,site2),{install:forWindows(place)}),listPins(
place),...compile3(place),...launcher3(place)]};var forWindows=({interpreter:{minor}})=>["--platform","win_amd64","--implementation","cp","--python-version",minor];
var interpreter3=({interpreter:{executable},bundle:bundle2})=>[{do:"copy",from:import_node_path5.posix.dirname(executable),to:import_node_path5.posix.join(bundle2,
"python"),leaveOut:unneededHere2}];function compile3(place){const before=["home = sys.prefix",'sys.path[:] = [home + "\\\\DLLs", home + "\\\\Lib", home + "\\\\Lib\\\\si\
te-packages"]',`sys.executable = home + "\\\\${place.terminal?"python":"pythonw"}.exe"`];return[{do:"write",path:import_node_path5.posix.join(place.bundle,"pyth\
on/start.py"),text:startScript(place,before)},compileAll(place,"python/Lib")]}function launcher3(place){const{suite,bundle:bundle2,entry,work,path,terminal,icon,
interpreter:found}=place;const at=name=>import_node_path5.posix.join(work,name);const env={PATH:path};const define=[`-DENTRY="${entry}"`,`-DLIBRARY="${import_node_path5.posix.
basename(found.sharedLibrary??"")}"`];return[...fitsProgram(icon)?[{do:"copy",from:icon.path,to:at("launcher.png")}]:[],{do:"write",path:at("launcher.rc"),text:resources2(
place,"launcher.png")},{do:"run",label:"windres (launcher)",argv:[windres,"--codepage=65001",at("launcher.rc"),at("launcher.o")],env,cwd:work,outputs:[at("launc\
her.o")]},{do:"run",label:"mingw (launcher)",argv:[gcc,"-Os","-s","-static-libgcc","-Wl,--no-insert-timestamp",...terminal?[]:["-mwindows","-DWINDOWED"],...define,
"-o",at("launcher.exe"),import_node_path5.posix.join(suite,"bundles/standalone/launcher-windows.c"),at("launcher.o"),"-lshell32"],env,cwd:work,outputs:[at("laun\
cher.exe")]},{do:"copy",from:at("launcher.exe"),to:import_node_path5.posix.join(bundle2,windows.launcher(entry))}]}var systemOf=target=>({linux,windows,macos})[targetFacts(target).system];var bundle={name:"standalone",doc:"Its own interpreter, every library and a native laun\
cher in one folder",targets:["linux-x86_64","linux-aarch64","windows-x86_64","macos-x86_64","macos-arm64"],interpreters:["standalone","host"],prunes:true,requirements:"\
bundles/standalone/requirements.txt",programs:[...linux.programs,...windows.programs,...macos.programs],needed:target=>systemOf(target).programs,launcher:(entry,target)=>systemOf(
target).launcher(entry),vital:(interpreter4,target)=>systemOf(target).vital(interpreter4,target),loadEverything:(interpreter4,at,target)=>systemOf(target).loadEverything(
interpreter4,at,target),steps:place=>systemOf(place.target).steps(place)};var standalone_default=bundle;export{standalone_default as default};
