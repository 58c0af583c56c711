import{escapeCell,markdownTable,renderTable}from"./chunk-OECZWD4F.js";import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{escapeCell,markdownTable,renderTable};
