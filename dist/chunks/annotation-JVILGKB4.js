import{annotation,locating}from"./chunk-CMEZ2IA7.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{annotation,locating};
