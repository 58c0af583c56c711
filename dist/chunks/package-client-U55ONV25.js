(function(__load,__later,__meta,require){"use strict";const {isForeign,packageClient,package_client_default}=__load("chunk-Y2YETEAM.js");__load("chunk-4QJJY7J7.js");__load("chunk-ROI74DUV.js");__load("chunk-WWMBCJD4.js");__load("chunk-65IH24R2.js");__load("chunk-LBUIPWEV.js");__load("chunk-MDWPDO2G.js");__load("chunk-G2PRXR6O.js");__load("chunk-HII4HGY6.js");__load("chunk-DNYJSOIE.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-E55MP6UJ.js");__load("chunk-M2LKO33O.js");




return{default:package_client_default,isForeign,packageClient}})