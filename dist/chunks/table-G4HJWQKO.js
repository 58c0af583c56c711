import{escapeCell,markdownTable,renderTable}from"./chunk-GBCZIEKV.js";import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{escapeCell,markdownTable,renderTable};
