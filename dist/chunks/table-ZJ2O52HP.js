import{escapeCell,markdownTable,renderTable}from"./chunk-JTYBU5J5.js";import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{escapeCell,markdownTable,renderTable};
