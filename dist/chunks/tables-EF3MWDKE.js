import{foldedTable,problemsTable}from"./chunk-XRR4J5QI.js";import"./chunk-GBCZIEKV.js";import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{foldedTable,problemsTable};
