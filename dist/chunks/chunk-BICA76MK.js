import{compareVersions,normalizeVersion}from"./chunk-MWDDLPWO.js";var heading=/^(#{1,3})\s+(?:version\s+|release\s+)?\[?v?(\d[^\s\]():,]*)/i;var fence=/^\s*(?:```|~~~)/;function sectionOf(changelog,version){const lines=changelog.
split(/\r?\n/);const code=insideFences(lines);const levelAt=at=>code[at]?0:/^(#{1,6})\s/.exec(lines[at]??"")?.[1]?.length??0;const start=lines.findIndex((line,at)=>!code[at]&&
same(heading.exec(line)?.[2],version));if(start<0)return void 0;const length=lines.slice(start+1).findIndex((_,at)=>levelAt(start+1+at)>0&&levelAt(start+1+at)<=
levelAt(start));const section=lines.slice(start+1,length<0?void 0:start+1+length);return section.join("\n").replace(/(?:^|\n)(?:\[[^\]]+\]:\s*\S+\s*)+$/,"").trim()||
void 0}var same=(a,version)=>a!==void 0&&normalizeVersion(a)!==void 0&&compareVersions(a,version)===0;function insideFences(lines){let inside=false;return lines.
map(line=>{if(!fence.test(line))return inside;inside=!inside;return true})}var changelogOf=(settings={})=>String(settings["changelog"]??"CHANGELOG.md");var changelogMissing=(file,version)=>({
code:"changelog-missing",fact:`${file} has no section of version ${version}`,fix:`Write one below ## ${version}`,where:{key:"server.github-release.changelog"}});export{sectionOf,changelogOf,changelogMissing};
