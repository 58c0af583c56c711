import{normalizeName}from"./chunk-MWDDLPWO.js";var packageName=({name})=>normalizeName(name);var summaryOf=({app,identity})=>app.summary.replaceAll(/\s+/g," ").trim()||identity.name;function desktopEntry(place,exec,icon){
const{categories}=place.identity;const types=mediaTypes(place.identity);return entryOf(place,`${exec}${opened(place)}`,icon,[["Categories",`${categories.join(";")}\
;`],...types.length>0?[["MimeType",`${types.join(";")};`]]:[]])}var autostartEntry=(place,exec,icon)=>entryOf(place,exec,icon,[["TryExec",exec]]);var opened=({identity:{
fileTypes,urlSchemes}})=>urlSchemes.length>0?" %u":fileTypes.length>0?" %f":"";var mediaTypes=({fileTypes,urlSchemes})=>[...new Set(fileTypes.map(({mime})=>mime)),
...urlSchemes.map(scheme=>`x-scheme-handler/${scheme}`)];function entryOf(place,exec,icon,more){const{name,terminal}=place.identity;const lines=[["Type","Applic\
ation"],["Name",name],["Comment",summaryOf(place)],["Exec",exec],...icon?[["Icon",icon]]:[],["Terminal",String(terminal)],...more];return["[Desktop Entry]",...lines.
map(([key,value=""])=>`${key}=${value.replaceAll("\\","\\\\")}`),""].join("\n")}function themeIcon({identity:{icon,identifier}}){if(!icon)return void 0;const folder=icon.
kind==="svg"?"scalable":`${icon.width}x${icon.height}`;return`usr/share/icons/hicolor/${folder}/apps/${identifier}.${icon.kind}`}var treePrograms=[{name:"find",debian:"findutils",otherwise:"Install GNU findutils"},{name:"chmod",debian:"coreutils",otherwise:"Install GNU coreutils"}];var settleTree=(tree,epoch)=>[
{do:"run",label:"chmod",argv:["chmod","--recursive","u=rwX,go=rX",tree],quiet:true},{do:"run",label:"touch",argv:["find",tree,"-exec","touch","--no-dereference",
`--date=@${epoch}`,"{}","+"],quiet:true}];export{packageName,summaryOf,desktopEntry,autostartEntry,mediaTypes,themeIcon,treePrograms,settleTree};
