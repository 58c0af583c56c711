import{publishServer,publish_server_default}from"./chunk-JSNVFPGN.js";import"./chunk-KUWCKIY3.js";import"./chunk-AVIJNEKX.js";import"./chunk-ZI3CV2ZW.js";
import"./chunk-D564DEGX.js";import"./chunk-GBF3677N.js";import"./chunk-P4XKO7KH.js";import"./chunk-2DM2Z4NX.js";import"./chunk-RUQQDMAU.js";
import"./chunk-HHSJFJ33.js";import"./chunk-R7MT2VP3.js";import"./chunk-KIR3YWXE.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
