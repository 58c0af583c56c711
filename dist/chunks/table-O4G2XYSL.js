import{escapeCell,markdownTable,renderTable}from"./chunk-AWFMZXFJ.js";import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{escapeCell,markdownTable,renderTable};
