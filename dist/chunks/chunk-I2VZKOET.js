(function(__load,__later,__meta,require){"use strict";const {normalizeName}=__load("chunk-6KOOX2ED.js");var packageName=({name})=>normalizeName(name),summaryOf=({app,identity})=>app.summary.replaceAll(/\s+/g," ").trim()||identity.name;function desktopEntry(place,exec,icon){
let{categories}=place.identity,types=mediaTypes(place.identity);return entryOf(place,`${exec}${opened(place)}`,icon,[["Categories",`${categories.join(";")};`],...types.
length>0?[["MimeType",`${types.join(";")};`]]:[]])}var autostartEntry=(place,exec,icon)=>entryOf(place,exec,icon,[["TryExec",exec]]),opened=({identity:{fileTypes,
urlSchemes}})=>urlSchemes.length>0?" %u":fileTypes.length>0?" %f":"",mediaTypes=({fileTypes,urlSchemes})=>[...new Set(fileTypes.map(({mime})=>mime)),...urlSchemes.
map(scheme=>`x-scheme-handler/${scheme}`)];function entryOf(place,exec,icon,more){let{name,terminal}=place.identity;return["[Desktop Entry]",...[["Type","Applic\
ation"],["Name",name],["Comment",summaryOf(place)],["Exec",exec],...icon?[["Icon",icon]]:[],["Terminal",String(terminal)],...more].map(([key,value=""])=>`${key}\
=${value.replaceAll("\\","\\\\")}`),""].join(`
`)}function themeIcon({identity:{icon,identifier}}){return icon?`usr/share/icons/hicolor/${icon.kind==="svg"?"scalable":`${icon.width}x${icon.height}`}/apps/${identifier}\
.${icon.kind}`:void 0}var treePrograms=[{name:"find",debian:"findutils",otherwise:"Install GNU findutils"},{name:"chmod",debian:"coreutils",otherwise:"Install GNU coreutils"}],settleTree=(tree,epoch)=>[
{do:"run",label:"chmod",argv:["chmod","--recursive","u=rwX,go=rX",tree],quiet:!0},{do:"run",label:"touch",argv:["find",tree,"-exec","touch","--no-dereference",`\
--date=@${epoch}`,"{}","+"],quiet:!0}];

return{packageName,summaryOf,desktopEntry,autostartEntry,mediaTypes,themeIcon,treePrograms,settleTree}})