(function(__load,__later,__meta,require){"use strict";const {finishRelease,manifest_default,tellFeeds,writeManifest}=__load("chunk-WMDV4M2V.js");__load("chunk-PXNLHICO.js");__load("chunk-WER6SF5F.js");__load("chunk-RN6R4JO2.js");__load("chunk-GNA2V3AY.js");__load("chunk-3L3WZ2U5.js");__load("chunk-WTOZHDZI.js");__load("chunk-HCOP55UE.js");__load("chunk-AVBOFCDW.js");__load("chunk-PC776ZS7.js");__load("chunk-QYSKFXCG.js");__load("chunk-FQGSO4RR.js");



return{default:manifest_default,finishRelease,tellFeeds,writeManifest}})