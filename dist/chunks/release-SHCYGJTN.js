(function(__load,__later,__meta,require){"use strict";const {leaveOut,release_default,theLine}=__load("chunk-X5GSRQ5T.js");__load("chunk-ZPOK3PT4.js");__load("chunk-IBFDMN5N.js");__load("chunk-SPM73DDI.js");__load("chunk-QCZLOQX3.js");__load("chunk-OXKYRQMB.js");__load("chunk-4QJJY7J7.js");__load("chunk-QYZQZEQ3.js");__load("chunk-OW3CKVE6.js");__load("chunk-2DD6A5QV.js");__load("chunk-BKYVALOK.js");__load("chunk-BBB3GAA7.js");__load("chunk-XZEYDAAF.js");__load("chunk-TCCLRWX4.js");__load("chunk-VCUW2HQJ.js");__load("chunk-65IH24R2.js");__load("chunk-EPF32H2X.js");__load("chunk-NTKHYWJT.js");__load("chunk-RN6R4JO2.js");__load("chunk-EDMRRGVN.js");__load("chunk-BCDVXFGR.js");__load("chunk-D5MVHLDI.js");__load("chunk-WEEOB6RA.js");__load("chunk-5B2EU2TA.js");__load("chunk-MZL7W2RN.js");__load("chunk-KFBYFIR6.js");__load("chunk-MDWPDO2G.js");__load("chunk-2DI53CHZ.js");__load("chunk-MPJW25WV.js");__load("chunk-UY5HTT5R.js");__load("chunk-5MZGRS5J.js");__load("chunk-OJJ4QPDZ.js");__load("chunk-ASHF26Z4.js");__load("chunk-LMIIJQAA.js");__load("chunk-VITQDG6E.js");__load("chunk-4CBFQ435.js");__load("chunk-T7AWQR65.js");__load("chunk-QFNEISLL.js");__load("chunk-TBCJH2DJ.js");__load("chunk-EXDTG2LF.js");__load("chunk-AVBOFCDW.js");__load("chunk-C3ZGGJMG.js");__load("chunk-XJBQYPI4.js");__load("chunk-OZIZDLSC.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-J7CQY22P.js");__load("chunk-U4XPKST6.js");










return{default:release_default,leaveOut,theLine}})