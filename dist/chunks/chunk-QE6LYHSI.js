(function(__load,__later,__meta,require){"use strict";function versionNumbers(version){let[,release=""]=/^(?:v?\d+!)?v?(\d+(?:\.\d+)*)/i.exec(version)??[],[a=0,b=0,c=0,d=0]=release.split(".").map(part=>Math.min(Number(
part),65535));return[a,b,c,d]}

return{versionNumbers}})