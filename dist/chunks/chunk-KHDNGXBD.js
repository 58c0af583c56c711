import{normalizeName}from"./chunk-BEXE2GB7.js";var packageName=({name})=>normalizeName(name);var summaryOf=({app,identity})=>app.summary.replaceAll(/\s+/g," ").trim()||identity.name;function desktopEntry({app,
identity},exec,icon){const{name,terminal,categories}=identity;const lines=[["Type","Application"],["Name",name],["Comment",summaryOf({app,identity})],["Exec",exec],
...icon?[["Icon",icon]]:[],["Terminal",String(terminal)],["Categories",`${categories.join(";")};`]];return["[Desktop Entry]",...lines.map(([key,value=""])=>`${key}\
=${value.replaceAll("\\","\\\\")}`),""].join("\n")}function themeIcon({identity:{icon,identifier}}){if(!icon)return void 0;const folder=icon.kind==="svg"?"scala\
ble":`${icon.width}x${icon.height}`;return`usr/share/icons/hicolor/${folder}/apps/${identifier}.${icon.kind}`}var treePrograms=[{name:"find",debian:"findutils",otherwise:"Install GNU findutils"},{name:"chmod",debian:"coreutils",otherwise:"Install GNU coreutils"}];var settleTree=(tree,epoch)=>[
{do:"run",label:"chmod",argv:["chmod","--recursive","u=rwX,go=rX",tree],quiet:true},{do:"run",label:"touch",argv:["find",tree,"-exec","touch","--no-dereference",
`--date=@${epoch}`,"{}","+"],quiet:true}];export{packageName,summaryOf,desktopEntry,themeIcon,treePrograms,settleTree};
