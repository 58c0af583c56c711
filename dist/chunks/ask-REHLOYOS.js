import{askIndexes,askNow}from"./chunk-KZZDKBIN.js";import"./chunk-3IUSRTTP.js";import"./chunk-FFYFSFM2.js";import"./chunk-FCA76EX2.js";import"./chunk-WJZ3W5EA.js";
import"./chunk-TTBEETV7.js";import"./chunk-HRSUXVNW.js";import"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,askNow};
