(function(__load,__later,__meta,require){"use strict";const {publishServer,publish_server_default}=__load("chunk-IMUASJV3.js");__load("chunk-4P5GOOGD.js");__load("chunk-7ERBI2CE.js");__load("chunk-IN74X55E.js");__load("chunk-SPVCU5V7.js");__load("chunk-QEAS4HEI.js");__load("chunk-YHDTCTX6.js");__load("chunk-LQBXQPJ6.js");__load("chunk-XKB5R7OC.js");__load("chunk-RN6R4JO2.js");__load("chunk-UHAR7KJS.js");__load("chunk-UQZWN57O.js");__load("chunk-JB7KEGJ4.js");__load("chunk-LBUIPWEV.js");__load("chunk-MDWPDO2G.js");__load("chunk-7OE4ROEC.js");__load("chunk-4V2TRPO7.js");__load("chunk-G2PRXR6O.js");__load("chunk-HII4HGY6.js");__load("chunk-DNYJSOIE.js");__load("chunk-AVBOFCDW.js");__load("chunk-MKY2T5H7.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-E55MP6UJ.js");__load("chunk-M2LKO33O.js");






return{default:publish_server_default,publishServer}})