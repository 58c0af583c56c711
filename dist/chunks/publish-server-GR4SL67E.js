(function(__load,__later,__meta,require){"use strict";const {publishServer,publish_server_default}=__load("chunk-QCMQG5A5.js");__load("chunk-TBSSDZZD.js");__load("chunk-FAKJK7AD.js");__load("chunk-UP43BZ4F.js");__load("chunk-DHHGJA3I.js");__load("chunk-RTWZ4A5D.js");__load("chunk-YC6ZSBAH.js");__load("chunk-7A7WRYTV.js");__load("chunk-FJIIDH4V.js");__load("chunk-RN6R4JO2.js");__load("chunk-JNJLUIHN.js");__load("chunk-BNJKSOPA.js");__load("chunk-DJWL2Z3T.js");__load("chunk-2UNWC657.js");__load("chunk-MDWPDO2G.js");__load("chunk-IR5JCIDZ.js");__load("chunk-G2DVT6PT.js");__load("chunk-LZXLTWLF.js");__load("chunk-5UYHR7FI.js");__load("chunk-KCPSJLD7.js");__load("chunk-AVBOFCDW.js");__load("chunk-HFEKK4YP.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-45DHYGLZ.js");__load("chunk-JVSK2WZL.js");






return{default:publish_server_default,publishServer}})