(function(__load,__later,__meta,require){"use strict";const {portable}=__load("chunk-ZF5VBO5P.js");__load("chunk-NJ4BNDKP.js");__load("chunk-IF5B5ALS.js");var zip_default=portable("zip","zip",["linux-x86_64","linux-aarch64","windows-x86_64"]);

return{default:zip_default}})