import{answer}from"./chunk-N5OTOLAE.js";import"./chunk-ZOE3XYBJ.js";import"./chunk-ZXEPAKPS.js";import"./chunk-TTBEETV7.js";import"./chunk-6IOMZQNL.js";
import"./chunk-SQ6OKIXB.js";export{answer};
