import{loadPlan}from"./chunk-65ZSITW7.js";import"./chunk-7DUZQXHX.js";import"./chunk-URFQB733.js";import"./chunk-2Y5MLJOU.js";import"./chunk-EDUJ6HUR.js";
import"./chunk-U4VVJXHM.js";import"./chunk-74WZBINN.js";import"./chunk-XCKSHHOO.js";import"./chunk-JYHW3LPV.js";import"./chunk-RZVPB5QZ.js";
import"./chunk-ZOE3XYBJ.js";import"./chunk-ZXEPAKPS.js";import"./chunk-IQLHHSYY.js";import"./chunk-TTBEETV7.js";import"./chunk-FFYFSFM2.js";
import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
