import{foldedTable,problemsTable}from"./chunk-S6LJPTSC.js";import"./chunk-2Y4TUBJN.js";import"./chunk-SQ6OKIXB.js";export{foldedTable,problemsTable};
