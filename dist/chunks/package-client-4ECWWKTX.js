import{isForeign,packageClient,package_client_default}from"./chunk-SD7JWRPB.js";import"./chunk-I626JVLA.js";import"./chunk-I6BSBL2K.js";import"./chunk-RWUYYUFN.js";
import"./chunk-EOYR3OVI.js";import"./chunk-TERQQP3V.js";import"./chunk-S4BCXZCW.js";import"./chunk-PI76T4WS.js";import"./chunk-RERHBJFR.js";
import"./chunk-OP5W7WX5.js";import"./chunk-HSRIZ5ED.js";import"./chunk-LNBZDIXN.js";import"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";
import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
