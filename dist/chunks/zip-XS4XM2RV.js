(function(__load,__later,__meta,require){"use strict";const {portable}=__load("chunk-2NVIUC4Z.js");__load("chunk-363OTIDY.js");__load("chunk-TMAOWOGS.js");var zip_default=portable("zip","zip",["linux-x86_64","linux-aarch64","windows-x86_64"]);

return{default:zip_default}})