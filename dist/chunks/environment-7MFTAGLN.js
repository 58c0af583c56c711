import{verifyEnvironment}from"./chunk-PFMTJW2M.js";import"./chunk-SRZRGGR5.js";import"./chunk-AN3XZYGT.js";import"./chunk-NYGDDFIJ.js";import"./chunk-AYCOKKXH.js";
import"./chunk-N7DAP23K.js";import"./chunk-DTB5KGIO.js";import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
