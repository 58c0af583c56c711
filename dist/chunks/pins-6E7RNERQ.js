import{consultIndexes,resolveRoles}from"./chunk-V57UBO3F.js";import"./chunk-FCA76EX2.js";import"./chunk-OVMTO6N4.js";import"./chunk-HRSUXVNW.js";
import"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{consultIndexes,resolveRoles};
