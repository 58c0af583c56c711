import{publishServer,publish_server_default}from"./chunk-W3UKQZYQ.js";import"./chunk-KETOJOCH.js";import"./chunk-UD6O74ZA.js";import"./chunk-2GZCETXR.js";
import"./chunk-ETNYGRER.js";import"./chunk-IL7GYZEU.js";import"./chunk-6LM6VDFK.js";import"./chunk-FFLJBLQO.js";import"./chunk-WRGIAFA2.js";
import"./chunk-DJUZAAQC.js";import"./chunk-NHPUGD7Y.js";import"./chunk-ZXEPAKPS.js";import"./chunk-T3QOHU67.js";import"./chunk-FFYFSFM2.js";
import"./chunk-KQUC2HA2.js";import"./chunk-AU3MFGD5.js";import"./chunk-TTBEETV7.js";import"./chunk-ITQZR676.js";import"./chunk-WNG5HVPW.js";
import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
