(function(__load,__later,__meta,require){"use strict";const {finishRelease,manifest_default,tellFeeds,writeManifest}=__load("chunk-DLSQPP6N.js");__load("chunk-SW2632B3.js");__load("chunk-VN3UBN4R.js");__load("chunk-RN6R4JO2.js");__load("chunk-7ORJXNL7.js");__load("chunk-S3FFYVPK.js");__load("chunk-BGBIXDCK.js");__load("chunk-VKGES3S4.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-NJ4BNDKP.js");__load("chunk-IF5B5ALS.js");



return{default:manifest_default,finishRelease,tellFeeds,writeManifest}})