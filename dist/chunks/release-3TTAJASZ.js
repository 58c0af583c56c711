(function(__load,__later,__meta,require){"use strict";const {leaveOut,release_default,theLine}=__load("chunk-QNMHNGY4.js");__load("chunk-FW545KUK.js");__load("chunk-U442OSAE.js");__load("chunk-FCMBRZA2.js");__load("chunk-VPTQXFVU.js");__load("chunk-VAWUE3N6.js");__load("chunk-4QJJY7J7.js");__load("chunk-P5UIGTIO.js");__load("chunk-67Y2ABEE.js");__load("chunk-ZIR3JFL3.js");__load("chunk-LRWXQ6SM.js");__load("chunk-4G73AFNJ.js");__load("chunk-5YEWNCRT.js");__load("chunk-TMFJHJBQ.js");__load("chunk-Y2QIUU2N.js");__load("chunk-65IH24R2.js");__load("chunk-4Z46RP6O.js");__load("chunk-IWYTLUKT.js");__load("chunk-RN6R4JO2.js");__load("chunk-ZRS2OTMD.js");__load("chunk-5RT5IZ7V.js");__load("chunk-YP47G3JZ.js");__load("chunk-LNBVTT5C.js");__load("chunk-IAKVPOJB.js");__load("chunk-6RQJGTOA.js");__load("chunk-N2AJKIJ2.js");__load("chunk-MDWPDO2G.js");__load("chunk-E6H746QW.js");__load("chunk-XY66LNW6.js");__load("chunk-EZNIJ2SN.js");__load("chunk-H7UQIWU5.js");__load("chunk-BKSIYFDK.js");__load("chunk-X3XNOYI2.js");__load("chunk-Y7WGHY7U.js");__load("chunk-VITQDG6E.js");__load("chunk-MYOW3LLJ.js");__load("chunk-T7AWQR65.js");__load("chunk-AEX3O764.js");__load("chunk-Q7CJRUSI.js");__load("chunk-ZEFXBKTY.js");__load("chunk-AVBOFCDW.js");__load("chunk-YRIUWFOS.js");__load("chunk-2U7YDOEW.js");__load("chunk-ZNWYKZ4Q.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-363OTIDY.js");__load("chunk-TMAOWOGS.js");










return{default:release_default,leaveOut,theLine}})