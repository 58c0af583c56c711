import{publishServer,publish_server_default}from"./chunk-HIJUM2OE.js";import"./chunk-BQ5SBDMH.js";import"./chunk-4GKJ2PM5.js";import"./chunk-HFTLV3VX.js";
import"./chunk-2MQR4JCK.js";import"./chunk-IL7GYZEU.js";import"./chunk-WEDZFBF4.js";import"./chunk-I6SASLFR.js";import"./chunk-DVQ42KGM.js";
import"./chunk-ONAT4ON6.js";import"./chunk-SNQOHSR4.js";import"./chunk-ZXEPAKPS.js";import"./chunk-3IUSRTTP.js";import"./chunk-FFYFSFM2.js";
import"./chunk-KQUC2HA2.js";import"./chunk-WJZ3W5EA.js";import"./chunk-TTBEETV7.js";import"./chunk-OVMTO6N4.js";import"./chunk-G2YH3S6W.js";
import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
