import{answer}from"./chunk-JNLNQ4AP.js";import"./chunk-ZXEPAKPS.js";import"./chunk-AU3MFGD5.js";import"./chunk-TTBEETV7.js";import"./chunk-XXPSTMHV.js";
import"./chunk-SQ6OKIXB.js";export{answer};
