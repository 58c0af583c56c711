(function(__load,__later,__meta,require){"use strict";const {leaveOut,release_default,theLine}=__load("chunk-5O7BFUGL.js");__load("chunk-MXEWEYM3.js");__load("chunk-YI3SOEVV.js");__load("chunk-W6CHUJSY.js");__load("chunk-AJN66FKE.js");__load("chunk-TOLUJOLF.js");__load("chunk-4QJJY7J7.js");__load("chunk-6M2HWXAB.js");__load("chunk-FLXVOYQJ.js");__load("chunk-6KD7YQAQ.js");__load("chunk-CDFSTVKI.js");__load("chunk-OKJXAGKX.js");__load("chunk-SBYEPUKT.js");__load("chunk-JOBNM4V2.js");__load("chunk-CUTRZUFP.js");__load("chunk-65IH24R2.js");__load("chunk-RHWXP35Q.js");__load("chunk-D7ZE4RFK.js");__load("chunk-RN6R4JO2.js");__load("chunk-XK2UOUQF.js");__load("chunk-LOY34Z3L.js");__load("chunk-T7C5O4ME.js");__load("chunk-ZP7VVEPC.js");__load("chunk-5BOCCXQH.js");__load("chunk-K4KIFFLM.js");__load("chunk-RRY3FFE2.js");__load("chunk-MDWPDO2G.js");__load("chunk-VMOHOCYX.js");__load("chunk-63X6XXDT.js");__load("chunk-KZPQM55A.js");__load("chunk-DQVYIZX7.js");__load("chunk-IHCFSCCM.js");__load("chunk-2XOEDMGQ.js");__load("chunk-DAA2YLTN.js");__load("chunk-NKWRJ7UU.js");__load("chunk-KHWDTX3Q.js");__load("chunk-OIEONG3L.js");__load("chunk-UXN5UYHH.js");__load("chunk-H3UKDIDC.js");__load("chunk-AVBOFCDW.js");__load("chunk-U2LEK75Q.js");__load("chunk-SSFGOEWA.js");__load("chunk-W5UYJSHB.js");__load("chunk-3FXI6GEP.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-CVDB5H6R.js");__load("chunk-ART3ZIQD.js");










return{default:release_default,leaveOut,theLine}})