import{manifestTable,planTable}from"./chunk-CEQ4JO7X.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{manifestTable,planTable};
