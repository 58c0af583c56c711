(function(__load,__later,__meta,require){"use strict";const {portable}=__load("chunk-CD4RRIVE.js");__load("chunk-QYSKFXCG.js");__load("chunk-FQGSO4RR.js");var zip_default=portable("zip","zip",["linux-x86_64","linux-aarch64","windows-x86_64"]);

return{default:zip_default}})