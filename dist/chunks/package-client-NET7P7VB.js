(function(__load,__later,__meta,require){"use strict";const {isForeign,packageClient,package_client_default}=__load("chunk-IBFDMN5N.js");__load("chunk-4QJJY7J7.js");__load("chunk-QYZQZEQ3.js");__load("chunk-OW3CKVE6.js");__load("chunk-65IH24R2.js");__load("chunk-KFBYFIR6.js");__load("chunk-MDWPDO2G.js");__load("chunk-4CBFQ435.js");__load("chunk-QFNEISLL.js");__load("chunk-TBCJH2DJ.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-J7CQY22P.js");__load("chunk-U4XPKST6.js");




return{default:package_client_default,isForeign,packageClient}})