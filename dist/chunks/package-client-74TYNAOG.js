(function(__load,__later,__meta,require){"use strict";const {isForeign,packageClient,package_client_default}=__load("chunk-3WGLMPF5.js");__load("chunk-4QJJY7J7.js");__load("chunk-Z7QKIEH2.js");__load("chunk-NKZCAE2O.js");__load("chunk-65IH24R2.js");__load("chunk-UWPJIDXE.js");__load("chunk-MDWPDO2G.js");__load("chunk-HCOP55UE.js");__load("chunk-OQKMPZFZ.js");__load("chunk-TMFNCYWQ.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-QYSKFXCG.js");__load("chunk-FQGSO4RR.js");




return{default:package_client_default,isForeign,packageClient}})