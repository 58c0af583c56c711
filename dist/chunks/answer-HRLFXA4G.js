import{answer}from"./chunk-SCQKGL6U.js";import"./chunk-WKENGXKF.js";import"./chunk-3C3ZTAYI.js";import"./chunk-JIDGBLK2.js";import"./chunk-SQ6OKIXB.js";export{answer};
