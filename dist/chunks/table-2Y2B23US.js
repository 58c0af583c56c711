import{escapeCell,markdownTable,renderTable}from"./chunk-TJCA5T4N.js";import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{escapeCell,markdownTable,renderTable};
