import{foldedTable,problemsTable}from"./chunk-IWSZDZ72.js";import"./chunk-OECZWD4F.js";import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{foldedTable,problemsTable};
