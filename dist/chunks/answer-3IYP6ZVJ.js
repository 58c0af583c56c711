import{answer}from"./chunk-BTJTIO5H.js";import"./chunk-LNBZDIXN.js";import"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";import"./chunk-SQ6OKIXB.js";export{answer};
