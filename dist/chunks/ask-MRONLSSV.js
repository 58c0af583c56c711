import{askIndexes,askNow}from"./chunk-XGFOXJ5T.js";import"./chunk-KLIY4MT7.js";import"./chunk-6AJEWU74.js";import"./chunk-KLIJ3MK5.js";import"./chunk-67R5DMS3.js";
import"./chunk-UUTDISQW.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,askNow};
