(function(__load,__later,__meta,require){"use strict";const {isForeign,packageClient,package_client_default}=__load("chunk-JADKGIXG.js");__load("chunk-4QJJY7J7.js");__load("chunk-N46LA6NE.js");__load("chunk-VBRFEPVA.js");__load("chunk-65IH24R2.js");__load("chunk-HM2CCKRM.js");__load("chunk-MDWPDO2G.js");__load("chunk-VKGES3S4.js");__load("chunk-WTEKJCUJ.js");__load("chunk-F72T4Q6W.js");__load("chunk-PC776ZS7.js");__load("chunk-BEWXTHMH.js");__load("chunk-NJ4BNDKP.js");__load("chunk-IF5B5ALS.js");




return{default:package_client_default,isForeign,packageClient}})