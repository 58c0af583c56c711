import{verifyEnvironment}from"./chunk-U3V3UMCC.js";import"./chunk-ZI3CV2ZW.js";import"./chunk-AN3XZYGT.js";import"./chunk-EFNDKTL5.js";import"./chunk-2DM2Z4NX.js";
import"./chunk-R7MT2VP3.js";import"./chunk-KIR3YWXE.js";import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
