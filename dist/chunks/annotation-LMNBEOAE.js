import{annotation,locating}from"./chunk-N4NYEJJS.js";import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{annotation,locating};
