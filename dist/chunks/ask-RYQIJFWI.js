import{askIndexes,askNow}from"./chunk-EA5YAHR3.js";import"./chunk-DBPEB6SM.js";import"./chunk-GO554JX7.js";import"./chunk-YSIORGVI.js";import"./chunk-6LS5MOD2.js";
import"./chunk-7NI227LV.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,askNow};
