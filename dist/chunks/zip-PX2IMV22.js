(function(__load,__later,__meta,require){"use strict";const {portable}=__load("chunk-OM7ATNQF.js");__load("chunk-CVDB5H6R.js");__load("chunk-ART3ZIQD.js");var zip_default=portable("zip","zip",["linux-x86_64","linux-aarch64","windows-x86_64"]);

return{default:zip_default}})