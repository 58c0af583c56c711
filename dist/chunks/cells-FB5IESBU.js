import{buildCells}from"./chunk-CK24ADR2.js";import"./chunk-6LNDRML4.js";import"./chunk-RYUJ4MJP.js";import"./chunk-H4ZN7CSA.js";import"./chunk-5OJWIZ6Y.js";
import"./chunk-MJKUIPZ5.js";import"./chunk-R63C7IWV.js";import"./chunk-7AQC5HVO.js";import"./chunk-CPXFXZFO.js";import"./chunk-6S2U34DO.js";
import"./chunk-ZCREQQZM.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-KQUC2HA2.js";import"./chunk-2Y5MLJOU.js";
import"./chunk-74WZBINN.js";import"./chunk-XCKSHHOO.js";import"./chunk-JYHW3LPV.js";import"./chunk-RZVPB5QZ.js";import"./chunk-ZOE3XYBJ.js";
import"./chunk-IQLHHSYY.js";import"./chunk-FMM4MNKO.js";import"./chunk-TTBEETV7.js";import"./chunk-FFYFSFM2.js";import"./chunk-MWDDLPWO.js";
import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{buildCells};
