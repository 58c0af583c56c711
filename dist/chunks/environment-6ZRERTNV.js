import{verifyEnvironment}from"./chunk-SYNZCCGF.js";import"./chunk-VPEZQIQ5.js";import"./chunk-KGU7EOGL.js";import"./chunk-F7B4FXBT.js";import"./chunk-5W5MQDIH.js";
import"./chunk-HTBT4CKH.js";import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
