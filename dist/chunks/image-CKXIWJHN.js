import{isImage,unpackImage}from"./chunk-3Q3NVFSP.js";import"./chunk-WNG5HVPW.js";import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{isImage,unpackImage};
