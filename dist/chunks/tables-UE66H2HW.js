import{foldedTable,problemsTable}from"./chunk-N6MMQC72.js";import"./chunk-AWFMZXFJ.js";import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{foldedTable,problemsTable};
