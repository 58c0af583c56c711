(function(__load,__later,__meta,require){"use strict";const {publishServer,publish_server_default}=__load("chunk-EIV6GMPA.js");__load("chunk-FX7NXRLP.js");__load("chunk-5D25THFY.js");__load("chunk-Y5GWCNYF.js");__load("chunk-MU4NNBRU.js");__load("chunk-MDPUFZJL.js");__load("chunk-DWS2O5AF.js");__load("chunk-XET24ETR.js");__load("chunk-EDW7AU45.js");__load("chunk-RN6R4JO2.js");__load("chunk-WBY742EY.js");__load("chunk-HBRWJQNY.js");__load("chunk-QVBHBBWX.js");__load("chunk-D7TKQ7KM.js");__load("chunk-MDWPDO2G.js");__load("chunk-AOCPDWGI.js");__load("chunk-ZFAALGAB.js");__load("chunk-M7UOSV6F.js");__load("chunk-NK4OB75C.js");__load("chunk-33XI55CY.js");__load("chunk-AVBOFCDW.js");__load("chunk-L42QLLCA.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");






return{default:publish_server_default,publishServer}})