import{packageClient,package_client_default}from"./chunk-YMLRB3P4.js";import"./chunk-AVIJNEKX.js";import"./chunk-D564DEGX.js";import"./chunk-GBF3677N.js";
import"./chunk-TMTDK4Z4.js";import"./chunk-P4XKO7KH.js";import"./chunk-2DM2Z4NX.js";import"./chunk-RUQQDMAU.js";import"./chunk-HHSJFJ33.js";
import"./chunk-R7MT2VP3.js";import"./chunk-KIR3YWXE.js";import"./chunk-SQ6OKIXB.js";export{package_client_default as default,packageClient};
