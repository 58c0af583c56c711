(function(__load,__later,__meta,require){"use strict";const {portable}=__load("chunk-ZF5VBO5P.js");__load("chunk-NJ4BNDKP.js");__load("chunk-IF5B5ALS.js");var standalone_default=portable("standalone","tar.gz",["linux-x86_64","linux-aarch64"]);

return{default:standalone_default}})