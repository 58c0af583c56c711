import{publishServer,publish_server_default}from"./chunk-UIUWHQVL.js";import"./chunk-PN463MHF.js";import"./chunk-KID2G3LQ.js";import"./chunk-ZVIYLMKN.js";
import"./chunk-MKRGZPG4.js";import"./chunk-IL7GYZEU.js";import"./chunk-YEJ7VLCE.js";import"./chunk-H4ZN7CSA.js";import"./chunk-KQUC2HA2.js";
import"./chunk-7DUZQXHX.js";import"./chunk-URFQB733.js";import"./chunk-XCKSHHOO.js";import"./chunk-RZVPB5QZ.js";import"./chunk-ZOE3XYBJ.js";
import"./chunk-ZXEPAKPS.js";import"./chunk-FMM4MNKO.js";import"./chunk-TTBEETV7.js";import"./chunk-FFYFSFM2.js";import"./chunk-MWDDLPWO.js";
import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
