(function(__load,__later,__meta,require){"use strict";const {finishRelease,manifest_default,tellFeeds,writeManifest}=__load("chunk-FAKJK7AD.js");__load("chunk-DHHGJA3I.js");__load("chunk-FJIIDH4V.js");__load("chunk-RN6R4JO2.js");__load("chunk-JNJLUIHN.js");__load("chunk-IR5JCIDZ.js");__load("chunk-G2DVT6PT.js");__load("chunk-LZXLTWLF.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-45DHYGLZ.js");__load("chunk-JVSK2WZL.js");



return{default:manifest_default,finishRelease,tellFeeds,writeManifest}})