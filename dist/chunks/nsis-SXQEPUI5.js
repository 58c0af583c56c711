import{versionNumbers}from"./chunk-DBTW3CG5.js";import{escapeName,normalizeName}from"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import{__commonJS,
__toESM}from"./chunk-SQ6OKIXB.js";var require_node_path=__commonJS({"builtin:node:path?packagers/nsis/index.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var require_node_path2=__commonJS({"builtin:node:path?packagers/nsis/script.ts"(exports,module){module.exports=Object.create(process.getBuiltinModule("node:path"))}});var import_node_path2=__toESM(require_node_path(),1);var import_node_path=__toESM(require_node_path2(),1);var literal=text=>`"${text.replaceAll(new RegExp("\\p{Cc}+","gu")," ").replaceAll(/[$"]/g,found=>found==="$"?dollar:'$\\"')}"`;var dollar="${DOLLAR}";function associationLines({fileTypes,urlSchemes,autostart},about){const set=values=>Object.entries(values).map(([name,value])=>`  StrCpy $${name} ${literal(value)}`);
return[...fileTypes.length+urlSchemes.length>0?[...set({R0:about}),"  !insertmacro Choosable"]:[],...fileTypes.flatMap(({extension,name,mime})=>[...set({R0:`.${extension}`,
R1:name,R2:mime}),"  !insertmacro OpenFiles"]),...urlSchemes.flatMap(scheme=>[...set({R0:scheme}),"  !insertmacro OpenAddresses"]),...autostart?["  !insertmacro\
 StartAtLogin"]:[]]}var[uninstaller,listOfFiles]=["uninstall.exe","uninstall.txt"];var folderName=name=>{const allowed=name.replaceAll(/[<>:"/\\|?*\p{Cc}]+/gu," ").replaceAll(/\s+/g,
" ").replace(/^ +|[ .]+$/g,"");return!allowed||/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(allowed)?`${allowed}_`:allowed};var windowsPath=path=>path.replaceAll(
"/","\\");function foldersOf(paths){const above=path=>path==="."?[]:[path,...above(import_node_path.posix.dirname(path))];const depth=path=>path.split("/").length;
return[...new Set(paths.flatMap(path=>above(import_node_path.posix.dirname(path))))].sort((a,b)=>depth(b)-depth(a)||(a<b?-1:1))}function fileList(files){const paths=files.
map(({path})=>path);const lines=[...paths,uninstaller,listOfFiles,...foldersOf(paths).map(path=>`${path}/`)];return lines.map(line=>`${windowsPath(line)}\r
`).join("")}var fileLine=path=>path.includes("$")?`  File ${literal(`/oname=${import_node_path.posix.basename(path)}`)} "${path.replaceAll("$","${SIGN}")}"`:`  \
File ${literal(path)}`;function payload(files,bundle){return files.flatMap(({path},index)=>{const folder=import_node_path.posix.dirname(path);const enters=index===
0||folder!==import_node_path.posix.dirname(files[index-1]?.path??"");const into=literal(`\\${windowsPath(folder)}`).slice(1);return[...enters?[`  SetOutPath "$I\
NSTDIR\\.new${folder==="."?'"':into}`]:[],fileLine(import_node_path.posix.join(bundle,path))]})}var numbers=version=>versionNumbers(version).join(".");function installerScript({
app,identity,launcher,files},bundle){const{name,publisher}=identity;const{version,summary,license}=app;const shown={ProductName:name,CompanyName:publisher,LegalCopyright:license??
publisher,FileDescription:`${name} ${version}: ${summary||"setup"}`,FileVersion:version,ProductVersion:version};return["Unicode true","Target amd64-unicode","Se\
tCompressor /SOLID lzma",'!define DOLLAR "$$"','!define SIGN "$"',`Name ${literal(name)} ${literal(name.replaceAll("&","&&"))}`,'OutFile "installer.exe"',`VIPro\
ductVersion "${numbers(version)}"`,`VIFileVersion "${numbers(version)}"`,...Object.entries(shown).map(([key,value])=>`VIAddVersionKey "${key}" ${literal(value)}`),
`!define KEY "${normalizeName(app.name).replaceAll(/[^a-z0-9-]+/g,"-")}"`,`!define LAUNCHER "${windowsPath(launcher)}"`,`!define SIZE ${Math.ceil(files.reduce((sum,{
size})=>sum+size,0)/1024)}`,"!macro Texts",`  StrCpy $Title ${literal(name)}`,`  StrCpy $Version ${literal(version)}`,`  StrCpy $Publisher ${literal(publisher)}`,
`  StrCpy $Folder ${literal(folderName(name))}`,"!macroend","!macro Payload",...payload(files,bundle),"!macroend","!macro Associations",...associationLines(identity,
summary||name),"!macroend",'!include "installer.nsh"',""].join("\n")}var at="C:\\release-actions-proof";var packager={name:"nsis",doc:"An installer for Windows, for one user or for all, made by NSIS",targets:["windows-x86_64"],programs:[
{name:"makensis",debian:"nsis",otherwise:"Install NSIS 3"}],file:(app,target)=>`${escapeName(app.name)}-${app.version}-${target}-setup.exe`,pack:place=>{const{bundle,
work,suite,output,epoch,files}=place;const here=name=>import_node_path2.posix.join(work,name);return[...["installer.nsh","associations.nsh"].map(name=>({do:"cop\
y",from:import_node_path2.posix.join(suite,"packagers/nsis",name),to:here(name)})),{do:"write",path:here(listOfFiles),text:fileList(files),encoding:"utf-16le"},
{do:"write",path:here("setup.nsi"),text:installerScript(place,import_node_path2.posix.relative(work,bundle))},{do:"run",label:"makensis",argv:["makensis","-V2",
"-WX","-NOCD","-INPUTCHARSET","UTF8","setup.nsi"],cwd:work,env:{SOURCE_DATE_EPOCH:String(epoch)},outputs:[here("installer.exe")]},{do:"copy",from:here("installe\
r.exe"),to:output}]},open:({output,launcher})=>({install:[{label:"the installer",argv:[output,"/S",`/D=${at}`],leaves:[`${at}\\${launcher}`,`${at}\\${uninstaller}`]}],
at,remove:[{label:"the uninstaller",argv:[`${at}\\${uninstaller}`,"/S"],removes:[at]}]})};var nsis_default=packager;export{nsis_default as default};
