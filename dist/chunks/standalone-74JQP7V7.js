(function(__load,__later,__meta,require){"use strict";const {portable}=__load("chunk-TPQGMEQL.js");__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");var standalone_default=portable("standalone","tar.gz",["linux-x86_64","linux-aarch64"]);

return{default:standalone_default}})