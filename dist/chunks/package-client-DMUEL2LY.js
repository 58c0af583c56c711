import{isForeign,packageClient,package_client_default}from"./chunk-O2NJXGJR.js";import"./chunk-DZJ4LXDU.js";import"./chunk-NKYESXVT.js";import"./chunk-5ZJ2U7QI.js";
import"./chunk-RWUYYUFN.js";import"./chunk-ONAT4ON6.js";import"./chunk-3IUSRTTP.js";import"./chunk-FFYFSFM2.js";import"./chunk-KQUC2HA2.js";
import"./chunk-WJZ3W5EA.js";import"./chunk-TTBEETV7.js";import"./chunk-OVMTO6N4.js";import"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";
import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
