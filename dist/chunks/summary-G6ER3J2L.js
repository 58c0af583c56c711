import{manifestTable,planTable}from"./chunk-45L6FAZ5.js";import"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";import"./chunk-SQ6OKIXB.js";export{manifestTable,planTable};
