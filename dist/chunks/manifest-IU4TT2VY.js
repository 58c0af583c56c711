(function(__load,__later,__meta,require){"use strict";const {finishRelease,manifest_default,tellFeeds,writeManifest}=__load("chunk-5D25THFY.js");__load("chunk-MU4NNBRU.js");__load("chunk-EDW7AU45.js");__load("chunk-RN6R4JO2.js");__load("chunk-WBY742EY.js");__load("chunk-AOCPDWGI.js");__load("chunk-ZFAALGAB.js");__load("chunk-M7UOSV6F.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");



return{default:manifest_default,finishRelease,tellFeeds,writeManifest}})