(function(__load,__later,__meta,require){"use strict";const {portable}=__load("chunk-4E3M3S6G.js");__load("chunk-E55MP6UJ.js");__load("chunk-M2LKO33O.js");var zip_default=portable("zip","zip",["linux-x86_64","linux-aarch64","windows-x86_64"]);

return{default:zip_default}})