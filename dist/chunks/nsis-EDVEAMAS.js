(function(__load,__later,__meta,require){"use strict";const {versionNumbers}=__load("chunk-QE6LYHSI.js");const {escapeName,normalizeName}=__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");const {posix:posix2}=require("node:path");const {posix}=require("node:path");var literal=text=>`"${text.replaceAll(new RegExp("\\p{Cc}+","gu")," ").replaceAll(/[$"]/g,found=>found==="$"?dollar:'$\\"')}"`,dollar="${DOLLAR}";function associationLines({fileTypes,urlSchemes,autostart},about){let set=values=>Object.entries(values).map(([name,value])=>`  StrCpy $${name} ${literal(value)}`);
return[...fileTypes.length+urlSchemes.length>0?[...set({R0:about}),"  !insertmacro Choosable"]:[],...fileTypes.flatMap(({extension,name,mime})=>[...set({R0:`.${extension}`,
R1:name,R2:mime}),"  !insertmacro OpenFiles"]),...urlSchemes.flatMap(scheme=>[...set({R0:scheme}),"  !insertmacro OpenAddresses"]),...autostart?["  !insertmacro\
 StartAtLogin"]:[]]}var[uninstaller,listOfFiles]=["uninstall.exe","uninstall.txt"],folderName=name=>{let allowed=name.replaceAll(/[<>:"/\\|?*\p{Cc}]+/gu," ").replaceAll(/\s+/g," ").
replace(/^ +|[ .]+$/g,"");return!allowed||/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(allowed)?`${allowed}_`:allowed},windowsPath=path=>path.replaceAll("/","\\");
function foldersOf(paths){let above=path=>path==="."?[]:[path,...above(posix.dirname(path))],depth=path=>path.split("/").length;return[...new Set(paths.flatMap(
path=>above(posix.dirname(path))))].sort((a,b)=>depth(b)-depth(a)||(a<b?-1:1))}function fileList(files){let paths=files.map(({path})=>path);return[...paths,uninstaller,
listOfFiles,...foldersOf(paths).map(path=>`${path}/`)].map(line=>`${windowsPath(line)}\r
`).join("")}var fileLine=path=>path.includes("$")?`  File ${literal(`/oname=${posix.basename(path)}`)} "${path.replaceAll("$","${SIGN}")}"`:`  File ${literal(path)}`;
function payload(files,bundle){return files.flatMap(({path},index)=>{let folder=posix.dirname(path),enters=index===0||folder!==posix.dirname(files[index-1]?.path??
""),into=literal(`\\${windowsPath(folder)}`).slice(1);return[...enters?[`  SetOutPath "$INSTDIR\\.new${folder==="."?'"':into}`]:[],fileLine(posix.join(bundle,path))]})}
var numbers=version=>versionNumbers(version).join(".");function installerScript({app,identity,launcher,files},bundle){let{name,publisher}=identity,{version,summary,
license}=app,shown={ProductName:name,CompanyName:publisher,LegalCopyright:license??publisher,FileDescription:`${name} ${version}: ${summary||"setup"}`,FileVersion:version,
ProductVersion:version};return["Unicode true","Target amd64-unicode","SetCompressor /SOLID lzma",'!define DOLLAR "$$"','!define SIGN "$"',`Name ${literal(name)}\
 ${literal(name.replaceAll("&","&&"))}`,'OutFile "installer.exe"',`VIProductVersion "${numbers(version)}"`,`VIFileVersion "${numbers(version)}"`,...Object.entries(
shown).map(([key,value])=>`VIAddVersionKey "${key}" ${literal(value)}`),`!define KEY "${normalizeName(app.name).replaceAll(/[^a-z0-9-]+/g,"-")}"`,`!define LAUNC\
HER "${windowsPath(launcher)}"`,`!define SIZE ${Math.ceil(files.reduce((sum,{size})=>sum+size,0)/1024)}`,"!macro Texts",`  StrCpy $Title ${literal(name)}`,`  St\
rCpy $Version ${literal(version)}`,`  StrCpy $Publisher ${literal(publisher)}`,`  StrCpy $Folder ${literal(folderName(name))}`,"!macroend","!macro Payload",...payload(
files,bundle),"!macroend","!macro Associations",...associationLines(identity,summary||name),"!macroend",'!include "installer.nsh"',""].join(`
`)}var at="C:\\release-actions-proof",packager={name:"nsis",doc:"An installer for Windows, for one user or for all, made by NSIS",targets:["windows-x86_64"],programs:[
{name:"makensis",debian:"nsis",otherwise:"Install NSIS 3"}],file:(app,target)=>`${escapeName(app.name)}-${app.version}-${target}-setup.exe`,pack:place=>{let{bundle,
work,suite,output,epoch,files}=place,here=name=>posix2.join(work,name);return[...["installer.nsh","associations.nsh"].map(name=>({do:"copy",from:posix2.join(suite,
"packagers/nsis",name),to:here(name)})),{do:"write",path:here(listOfFiles),text:fileList(files),encoding:"utf-16le"},{do:"write",path:here("setup.nsi"),text:installerScript(
place,posix2.relative(work,bundle))},{do:"run",label:"makensis",argv:["makensis","-V2","-WX","-NOCD","-INPUTCHARSET","UTF8","setup.nsi"],cwd:work,env:{SOURCE_DATE_EPOCH:String(
epoch)},outputs:[here("installer.exe")]},{do:"copy",from:here("installer.exe"),to:output}]},open:({output,launcher})=>({install:[{label:"the installer",argv:[output,
"/S",`/D=${at}`],leaves:[`${at}\\${launcher}`,`${at}\\${uninstaller}`]}],at,remove:[{label:"the uninstaller",argv:[`${at}\\${uninstaller}`,"/S"],removes:[at]}]})},
nsis_default=packager;

return{default:nsis_default}})