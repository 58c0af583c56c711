(function(__load,__later,__meta,require){"use strict";const {portable}=__load("chunk-6VCC2YFH.js");__load("chunk-45DHYGLZ.js");__load("chunk-JVSK2WZL.js");var zip_default=portable("zip","zip",["linux-x86_64","linux-aarch64","windows-x86_64"]);

return{default:zip_default}})