(function(__load,__later,__meta,require){"use strict";const {publishServer,publish_server_default}=__load("chunk-W6CHUJSY.js");__load("chunk-AJN66FKE.js");__load("chunk-TOLUJOLF.js");__load("chunk-6KD7YQAQ.js");__load("chunk-CDFSTVKI.js");__load("chunk-SBYEPUKT.js");__load("chunk-JOBNM4V2.js");__load("chunk-CUTRZUFP.js");__load("chunk-D7ZE4RFK.js");__load("chunk-RN6R4JO2.js");__load("chunk-XK2UOUQF.js");__load("chunk-5BOCCXQH.js");__load("chunk-K4KIFFLM.js");__load("chunk-RRY3FFE2.js");__load("chunk-MDWPDO2G.js");__load("chunk-KZPQM55A.js");__load("chunk-DQVYIZX7.js");__load("chunk-NKWRJ7UU.js");__load("chunk-OIEONG3L.js");__load("chunk-UXN5UYHH.js");__load("chunk-AVBOFCDW.js");__load("chunk-3FXI6GEP.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-CVDB5H6R.js");__load("chunk-ART3ZIQD.js");






return{default:publish_server_default,publishServer}})