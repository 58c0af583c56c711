(function(__load,__later,__meta,require){"use strict";const {publishServer,publish_server_default}=__load("chunk-LZD3NYDQ.js");__load("chunk-IVBC5MD4.js");__load("chunk-WMDV4M2V.js");__load("chunk-LATOODQN.js");__load("chunk-PXNLHICO.js");__load("chunk-TL6P2MOO.js");__load("chunk-6QP2VCH7.js");__load("chunk-AWTKLLKF.js");__load("chunk-WER6SF5F.js");__load("chunk-RN6R4JO2.js");__load("chunk-GNA2V3AY.js");__load("chunk-3QVVW5DZ.js");__load("chunk-VWFSIZSH.js");__load("chunk-UWPJIDXE.js");__load("chunk-MDWPDO2G.js");__load("chunk-3L3WZ2U5.js");__load("chunk-WTOZHDZI.js");__load("chunk-HCOP55UE.js");__load("chunk-OQKMPZFZ.js");__load("chunk-TMFNCYWQ.js");__load("chunk-AVBOFCDW.js");__load("chunk-LQT2E435.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-QYSKFXCG.js");__load("chunk-FQGSO4RR.js");






return{default:publish_server_default,publishServer}})