import{annotation,locating}from"./chunk-KNQBPLAI.js";import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{annotation,locating};
