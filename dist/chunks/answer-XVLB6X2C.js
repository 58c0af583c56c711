import{answer}from"./chunk-73RF2XIF.js";import"./chunk-LZZSTTK7.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{answer};
