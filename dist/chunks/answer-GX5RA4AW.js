import{answer}from"./chunk-34KRVDNK.js";import"./chunk-ZXEPAKPS.js";import"./chunk-HLBZ5SZP.js";import"./chunk-TTBEETV7.js";import"./chunk-FCGQJJIZ.js";
import"./chunk-SQ6OKIXB.js";export{answer};
