(function(__load,__later,__meta,require){"use strict";const {portable}=__load("chunk-CD4RRIVE.js");__load("chunk-QYSKFXCG.js");__load("chunk-FQGSO4RR.js");var standalone_default=portable("standalone","tar.gz",["linux-x86_64","linux-aarch64"]);

return{default:standalone_default}})