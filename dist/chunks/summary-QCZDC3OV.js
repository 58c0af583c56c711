import{manifestTable,planTable}from"./chunk-AJGBGDW5.js";import"./chunk-3C3ZTAYI.js";import"./chunk-JIDGBLK2.js";import"./chunk-SQ6OKIXB.js";export{manifestTable,planTable};
