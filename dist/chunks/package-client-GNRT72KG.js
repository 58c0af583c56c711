(function(__load,__later,__meta,require){"use strict";const {isForeign,packageClient,package_client_default}=__load("chunk-BWNO4NXZ.js");__load("chunk-4QJJY7J7.js");__load("chunk-MLYYJDWY.js");__load("chunk-YRWLA72V.js");__load("chunk-65IH24R2.js");__load("chunk-D7TKQ7KM.js");__load("chunk-MDWPDO2G.js");__load("chunk-M7UOSV6F.js");__load("chunk-NK4OB75C.js");__load("chunk-33XI55CY.js");__load("chunk-PC776ZS7.js");__load("chunk-OGDEHDNY.js");__load("chunk-6KOOX2ED.js");__load("chunk-COHJCBW2.js");




return{default:package_client_default,isForeign,packageClient}})