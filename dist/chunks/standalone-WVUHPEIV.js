(function(__load,__later,__meta,require){"use strict";const {portable}=__load("chunk-2NVIUC4Z.js");__load("chunk-363OTIDY.js");__load("chunk-TMAOWOGS.js");var standalone_default=portable("standalone","tar.gz",["linux-x86_64","linux-aarch64"]);

return{default:standalone_default}})