import{manifestTable,planTable}from"./chunk-DVQ42KGM.js";import"./chunk-OVMTO6N4.js";import"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";
import"./chunk-SQ6OKIXB.js";export{manifestTable,planTable};
