import{verifyEnvironment}from"./chunk-53N6JMX2.js";import"./chunk-N4G2DQZZ.js";import"./chunk-TMFSEBDG.js";import"./chunk-AN3XZYGT.js";import"./chunk-DBPEB6SM.js";
import"./chunk-6LS5MOD2.js";import"./chunk-7NI227LV.js";import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
