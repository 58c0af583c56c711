import{isForeign,packageClient,package_client_default}from"./chunk-2RBU7DCI.js";import"./chunk-DZJ4LXDU.js";import"./chunk-XIE7YNCQ.js";import"./chunk-XM4MZLLX.js";
import"./chunk-RWUYYUFN.js";import"./chunk-DJUZAAQC.js";import"./chunk-T3QOHU67.js";import"./chunk-FFYFSFM2.js";import"./chunk-KQUC2HA2.js";
import"./chunk-AU3MFGD5.js";import"./chunk-TTBEETV7.js";import"./chunk-ITQZR676.js";import"./chunk-WNG5HVPW.js";import"./chunk-XXPSTMHV.js";
import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
