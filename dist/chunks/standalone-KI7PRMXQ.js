(function(__load,__later,__meta,require){"use strict";const {portable}=__load("chunk-OM7ATNQF.js");__load("chunk-CVDB5H6R.js");__load("chunk-ART3ZIQD.js");var standalone_default=portable("standalone","tar.gz",["linux-x86_64","linux-aarch64"]);

return{default:standalone_default}})