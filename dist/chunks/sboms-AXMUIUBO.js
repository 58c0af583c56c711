import{lockedBy,writeSboms}from"./chunk-4VQYKZZK.js";import"./chunk-NAI3RPIL.js";import"./chunk-DZ2O2HT7.js";import"./chunk-XGAYSSG3.js";
import"./chunk-DTFCN6K6.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{lockedBy,writeSboms};
