import{escapeCell,markdownTable,renderTable}from"./chunk-2Y4TUBJN.js";import"./chunk-SQ6OKIXB.js";export{escapeCell,markdownTable,renderTable};
