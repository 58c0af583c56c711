import{manifestTable,planTable}from"./chunk-IXVN3JQ2.js";import"./chunk-67R5DMS3.js";import"./chunk-UUTDISQW.js";import"./chunk-SQ6OKIXB.js";export{manifestTable,planTable};
