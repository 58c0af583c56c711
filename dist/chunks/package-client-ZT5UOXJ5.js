import{isForeign,packageClient,package_client_default}from"./chunk-VETIQAGU.js";import"./chunk-66UIPFH4.js";import"./chunk-OF7DI7FP.js";import"./chunk-R5SALHKN.js";
import"./chunk-RF5BLH34.js";import"./chunk-U4VVJXHM.js";import"./chunk-TMFSEBDG.js";import"./chunk-BWMX34S2.js";import"./chunk-4ST7RWUY.js";
import"./chunk-DBPEB6SM.js";import"./chunk-GO554JX7.js";import"./chunk-YSIORGVI.js";import"./chunk-6LS5MOD2.js";import"./chunk-7NI227LV.js";
import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
