(function(__load,__later,__meta,require){"use strict";const {isForeign,packageClient,package_client_default}=__load("chunk-YI3SOEVV.js");__load("chunk-4QJJY7J7.js");__load("chunk-6M2HWXAB.js");__load("chunk-FLXVOYQJ.js");__load("chunk-65IH24R2.js");__load("chunk-RRY3FFE2.js");__load("chunk-MDWPDO2G.js");__load("chunk-NKWRJ7UU.js");__load("chunk-OIEONG3L.js");__load("chunk-UXN5UYHH.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-CVDB5H6R.js");__load("chunk-ART3ZIQD.js");




return{default:package_client_default,isForeign,packageClient}})