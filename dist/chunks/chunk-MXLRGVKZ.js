(function(__load,__later,__meta,require){"use strict";const {compareVersions,normalizeVersion}=__load("chunk-6KOOX2ED.js");var sameVersion=(a,b)=>normalizeVersion(a)!==void 0&&normalizeVersion(b)!==void 0&&compareVersions(a,b)===0;function tagDiffers(tag,{name,version}){let said=tag.
replace(new RegExp(`^(?:${name.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}[-_@/])?v?`,"i"),"");if(!sameVersion(said,version))return{code:"tag-differs",fact:`the tag \
is ${tag}, the version of the project ${version}`,fix:`Tag the commit that has this version, as v${version}`}}

return{sameVersion,tagDiffers}})