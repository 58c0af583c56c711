(function(__load,__later,__meta,require){"use strict";const {leaveOut,release_default,theLine}=__load("chunk-NSPTLYS6.js");__load("chunk-GEGQVPWS.js");__load("chunk-JADKGIXG.js");__load("chunk-IWHGTMQM.js");__load("chunk-K5MGG5WY.js");__load("chunk-DLSQPP6N.js");__load("chunk-4QJJY7J7.js");__load("chunk-N46LA6NE.js");__load("chunk-VBRFEPVA.js");__load("chunk-6TUJF434.js");__load("chunk-SW2632B3.js");__load("chunk-JN3IVM3I.js");__load("chunk-TX7G7QXK.js");__load("chunk-3KT6W5EK.js");__load("chunk-SHS5DUOU.js");__load("chunk-65IH24R2.js");__load("chunk-H5O2POZR.js");__load("chunk-VN3UBN4R.js");__load("chunk-RN6R4JO2.js");__load("chunk-7ORJXNL7.js");__load("chunk-NABU4QVI.js");__load("chunk-R3EYKLLN.js");__load("chunk-2LB3HFSL.js");__load("chunk-ZXZNDH4H.js");__load("chunk-AIZKPO37.js");__load("chunk-HM2CCKRM.js");__load("chunk-MDWPDO2G.js");__load("chunk-TKFYPHOS.js");__load("chunk-Z5PUJJBS.js");__load("chunk-S3FFYVPK.js");__load("chunk-BGBIXDCK.js");__load("chunk-U5GBSAYF.js");__load("chunk-UVVZAN77.js");__load("chunk-7WZP6YZP.js");__load("chunk-VITQDG6E.js");__load("chunk-VKGES3S4.js");__load("chunk-T7AWQR65.js");__load("chunk-WTEKJCUJ.js");__load("chunk-F72T4Q6W.js");__load("chunk-7BJMKKYA.js");__load("chunk-AVBOFCDW.js");__load("chunk-PY6OUHST.js");__load("chunk-MO3GKRVR.js");__load("chunk-3GT4JO7P.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-NJ4BNDKP.js");__load("chunk-IF5B5ALS.js");










return{default:release_default,leaveOut,theLine}})