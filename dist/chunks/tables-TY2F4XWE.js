import{foldedTable,problemsTable}from"./chunk-SWL77WDG.js";import"./chunk-GTCKC2WT.js";import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{foldedTable,problemsTable};
