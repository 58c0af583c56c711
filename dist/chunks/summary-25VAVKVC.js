import{manifestTable,planTable}from"./chunk-B6VTDGIB.js";import"./chunk-EHSD3CO3.js";import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";
import"./chunk-SQ6OKIXB.js";export{manifestTable,planTable};
