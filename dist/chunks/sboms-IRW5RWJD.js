import{lockedBy,writeSboms}from"./chunk-KIULYHFC.js";import"./chunk-UP336X6R.js";import"./chunk-GTGSHRSL.js";import"./chunk-E52J7JQ6.js";
import"./chunk-U55CN4UI.js";import"./chunk-3C3ZTAYI.js";import"./chunk-JIDGBLK2.js";import"./chunk-SQ6OKIXB.js";export{lockedBy,writeSboms};
