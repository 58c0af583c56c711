(function(__load,__later,__meta,require){"use strict";const {leaveOut,release_default,theLine}=__load("chunk-4WERXFUR.js");__load("chunk-RWZ3R355.js");__load("chunk-BWNO4NXZ.js");__load("chunk-EIV6GMPA.js");__load("chunk-FX7NXRLP.js");__load("chunk-5D25THFY.js");__load("chunk-4QJJY7J7.js");__load("chunk-MLYYJDWY.js");__load("chunk-YRWLA72V.js");__load("chunk-Y5GWCNYF.js");__load("chunk-MU4NNBRU.js");__load("chunk-BAEVOYYF.js");__load("chunk-MDPUFZJL.js");__load("chunk-DWS2O5AF.js");__load("chunk-XET24ETR.js");__load("chunk-65IH24R2.js");__load("chunk-ZVWNAHF5.js");__load("chunk-EDW7AU45.js");__load("chunk-RN6R4JO2.js");__load("chunk-WBY742EY.js");__load("chunk-FYOA2AL2.js");__load("chunk-2UJ2FGYF.js");__load("chunk-Q6AZAFSX.js");__load("chunk-HBRWJQNY.js");__load("chunk-QVBHBBWX.js");__load("chunk-D7TKQ7KM.js");__load("chunk-MDWPDO2G.js");__load("chunk-O2YVF6WY.js");__load("chunk-XWWSYMMO.js");__load("chunk-AOCPDWGI.js");__load("chunk-ZFAALGAB.js");__load("chunk-6JOHKLZP.js");__load("chunk-O3O6J4D7.js");__load("chunk-D7EENNAC.js");__load("chunk-M7UOSV6F.js");__load("chunk-KHWDTX3Q.js");__load("chunk-NK4OB75C.js");__load("chunk-33XI55CY.js");__load("chunk-XPAESJQ7.js");__load("chunk-AVBOFCDW.js");__load("chunk-YMJY7Z5S.js");__load("chunk-U2ZZPPOW.js");__load("chunk-U4JCZRTN.js");__load("chunk-L42QLLCA.js");__load("chunk-XLRJELZQ.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");











return{default:release_default,leaveOut,theLine}})