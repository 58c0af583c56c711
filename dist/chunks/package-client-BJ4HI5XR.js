(function(__load,__later,__meta,require){"use strict";const {isForeign,packageClient,package_client_default}=__load("chunk-JQA45A2Q.js");__load("chunk-4QJJY7J7.js");__load("chunk-536ROGN7.js");__load("chunk-SCSOUNEZ.js");__load("chunk-65IH24R2.js");__load("chunk-2UNWC657.js");__load("chunk-MDWPDO2G.js");__load("chunk-LZXLTWLF.js");__load("chunk-5UYHR7FI.js");__load("chunk-KCPSJLD7.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-45DHYGLZ.js");__load("chunk-JVSK2WZL.js");




return{default:package_client_default,isForeign,packageClient}})