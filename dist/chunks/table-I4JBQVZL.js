import{markdownTable,renderTable}from"./chunk-XOW6GLUO.js";import"./chunk-SQ6OKIXB.js";export{markdownTable,renderTable};
