import{askIndexes,askNow}from"./chunk-44PCQJ7C.js";import"./chunk-O3KRE3RU.js";import"./chunk-QCDK7H2Y.js";import"./chunk-LZZSTTK7.js";import"./chunk-ALDTNHXV.js";
import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,askNow};
