import{publishServer,publish_server_default}from"./chunk-PGXQYWXZ.js";import"./chunk-VP3ASUL6.js";import"./chunk-5LN6VR3K.js";import"./chunk-OF7DI7FP.js";
import"./chunk-N4G2DQZZ.js";import"./chunk-R5SALHKN.js";import"./chunk-RF5BLH34.js";import"./chunk-BWMX34S2.js";import"./chunk-DBPEB6SM.js";
import"./chunk-GO554JX7.js";import"./chunk-YSIORGVI.js";import"./chunk-6LS5MOD2.js";import"./chunk-7NI227LV.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
