(function(__load,__later,__meta,require){"use strict";const {publishServer,publish_server_default}=__load("chunk-SPM73DDI.js");__load("chunk-QCZLOQX3.js");__load("chunk-OXKYRQMB.js");__load("chunk-2DD6A5QV.js");__load("chunk-BKYVALOK.js");__load("chunk-XZEYDAAF.js");__load("chunk-TCCLRWX4.js");__load("chunk-VCUW2HQJ.js");__load("chunk-NTKHYWJT.js");__load("chunk-RN6R4JO2.js");__load("chunk-EDMRRGVN.js");__load("chunk-5B2EU2TA.js");__load("chunk-MZL7W2RN.js");__load("chunk-KFBYFIR6.js");__load("chunk-MDWPDO2G.js");__load("chunk-UY5HTT5R.js");__load("chunk-5MZGRS5J.js");__load("chunk-4CBFQ435.js");__load("chunk-QFNEISLL.js");__load("chunk-TBCJH2DJ.js");__load("chunk-AVBOFCDW.js");__load("chunk-OZIZDLSC.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-J7CQY22P.js");__load("chunk-U4XPKST6.js");






return{default:publish_server_default,publishServer}})