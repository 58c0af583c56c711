import{answer}from"./chunk-F22UU6DL.js";import"./chunk-ZXEPAKPS.js";import"./chunk-WJZ3W5EA.js";import"./chunk-TTBEETV7.js";import"./chunk-FJ2ZR5QA.js";
import"./chunk-SQ6OKIXB.js";export{answer};
