import{foldedTable,problemsTable}from"./chunk-CHKWNJ54.js";import"./chunk-TJCA5T4N.js";import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{foldedTable,problemsTable};
