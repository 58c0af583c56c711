(function(__load,__later,__meta,require){"use strict";const {publishServer,publish_server_default}=__load("chunk-FCMBRZA2.js");__load("chunk-VPTQXFVU.js");__load("chunk-VAWUE3N6.js");__load("chunk-ZIR3JFL3.js");__load("chunk-LRWXQ6SM.js");__load("chunk-5YEWNCRT.js");__load("chunk-TMFJHJBQ.js");__load("chunk-Y2QIUU2N.js");__load("chunk-IWYTLUKT.js");__load("chunk-RN6R4JO2.js");__load("chunk-ZRS2OTMD.js");__load("chunk-IAKVPOJB.js");__load("chunk-6RQJGTOA.js");__load("chunk-N2AJKIJ2.js");__load("chunk-MDWPDO2G.js");__load("chunk-EZNIJ2SN.js");__load("chunk-H7UQIWU5.js");__load("chunk-MYOW3LLJ.js");__load("chunk-AEX3O764.js");__load("chunk-Q7CJRUSI.js");__load("chunk-AVBOFCDW.js");__load("chunk-ZNWYKZ4Q.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-363OTIDY.js");__load("chunk-TMAOWOGS.js");






return{default:publish_server_default,publishServer}})