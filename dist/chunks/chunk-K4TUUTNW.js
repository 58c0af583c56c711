(function(__load,__later,__meta,require){"use strict";const {compareVersions,normalizeVersion}=__load("chunk-6KOOX2ED.js");var heading=/^(#{1,3})\s+(?:version\s+|release\s+)?\[?v?(\d[^\s\]():,]*)/i,fence=/^\s*(?:```|~~~)/;function sectionOf(changelog,version){let lines=changelog.split(
/\r?\n/),code=insideFences(lines),levelAt=at=>code[at]?0:/^(#{1,6})\s/.exec(lines[at]??"")?.[1]?.length??0,start=lines.findIndex((line,at)=>!code[at]&&same(heading.
exec(line)?.[2],version));if(start<0)return;let length=lines.slice(start+1).findIndex((_,at)=>levelAt(start+1+at)>0&&levelAt(start+1+at)<=levelAt(start));return lines.
slice(start+1,length<0?void 0:start+1+length).join(`
`).replace(/(?:^|\n)(?:\[[^\]]+\]:\s*\S+\s*)+$/,"").trim()||void 0}var same=(a,version)=>a!==void 0&&normalizeVersion(a)!==void 0&&compareVersions(a,version)===
0;function insideFences(lines){let inside=!1;return lines.map(line=>fence.test(line)?(inside=!inside,!0):inside)}var changelogOf=(settings={})=>String(settings.
changelog??"CHANGELOG.md"),changelogMissing=(file,version)=>({code:"changelog-missing",fact:`${file} has no section of version ${version}`,fix:`Write one below \
## ${version}`,where:{key:"server.github-release.changelog"}});

return{sectionOf,changelogOf,changelogMissing}})