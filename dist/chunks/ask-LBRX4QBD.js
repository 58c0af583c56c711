import{askIndexes,askNow}from"./chunk-3KJJGQRS.js";import"./chunk-YEKQYAWQ.js";import"./chunk-FFYFSFM2.js";import"./chunk-VCOJXDL2.js";import"./chunk-HLBZ5SZP.js";
import"./chunk-TTBEETV7.js";import"./chunk-GTWK7HVY.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,askNow};
