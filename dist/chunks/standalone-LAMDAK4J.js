(function(__load,__later,__meta,require){"use strict";const {portable}=__load("chunk-6VCC2YFH.js");__load("chunk-45DHYGLZ.js");__load("chunk-JVSK2WZL.js");var standalone_default=portable("standalone","tar.gz",["linux-x86_64","linux-aarch64"]);

return{default:standalone_default}})