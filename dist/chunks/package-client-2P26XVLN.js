(function(__load,__later,__meta,require){"use strict";const {isForeign,packageClient,package_client_default}=__load("chunk-U442OSAE.js");__load("chunk-4QJJY7J7.js");__load("chunk-P5UIGTIO.js");__load("chunk-67Y2ABEE.js");__load("chunk-65IH24R2.js");__load("chunk-N2AJKIJ2.js");__load("chunk-MDWPDO2G.js");__load("chunk-MYOW3LLJ.js");__load("chunk-AEX3O764.js");__load("chunk-Q7CJRUSI.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-363OTIDY.js");__load("chunk-TMAOWOGS.js");




return{default:package_client_default,isForeign,packageClient}})