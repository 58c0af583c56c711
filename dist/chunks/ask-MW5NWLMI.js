import{askIndexes,askNow}from"./chunk-ST5ZQYHZ.js";import"./chunk-RZVPB5QZ.js";import"./chunk-ZOE3XYBJ.js";import"./chunk-YPZDVZYU.js";import"./chunk-IQLHHSYY.js";
import"./chunk-TTBEETV7.js";import"./chunk-FFYFSFM2.js";import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,askNow};
