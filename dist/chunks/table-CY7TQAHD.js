import{escapeCell,markdownTable,renderTable}from"./chunk-GTCKC2WT.js";import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{escapeCell,markdownTable,renderTable};
