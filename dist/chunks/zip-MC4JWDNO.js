(function(__load,__later,__meta,require){"use strict";const {portable}=__load("chunk-TPQGMEQL.js");__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");var zip_default=portable("zip","zip",["linux-x86_64","linux-aarch64","windows-x86_64"]);

return{default:zip_default}})