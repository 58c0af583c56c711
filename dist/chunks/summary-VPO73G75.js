import{manifestTable,planTable}from"./chunk-QYBPE6NF.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{manifestTable,planTable};
