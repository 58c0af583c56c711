import{MAX_SIZE,readToml}from"./chunk-HRSUXVNW.js";import"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{MAX_SIZE,readToml};
