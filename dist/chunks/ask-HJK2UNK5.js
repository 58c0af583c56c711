import{askIndexes,askNow}from"./chunk-RC7RJ545.js";import"./chunk-OP5W7WX5.js";import"./chunk-HSRIZ5ED.js";import"./chunk-LNBZDIXN.js";import"./chunk-BEXE2GB7.js";
import"./chunk-WTQIBPFW.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,askNow};
