(function(__load,__later,__meta,require){"use strict";const {finishRelease,manifest_default,tellFeeds,writeManifest}=__load("chunk-VAWUE3N6.js");__load("chunk-LRWXQ6SM.js");__load("chunk-IWYTLUKT.js");__load("chunk-RN6R4JO2.js");__load("chunk-ZRS2OTMD.js");__load("chunk-EZNIJ2SN.js");__load("chunk-H7UQIWU5.js");__load("chunk-MYOW3LLJ.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-363OTIDY.js");__load("chunk-TMAOWOGS.js");



return{default:manifest_default,finishRelease,tellFeeds,writeManifest}})