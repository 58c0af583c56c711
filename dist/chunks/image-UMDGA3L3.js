import{isImage,unpackImage}from"./chunk-6FJNUNQO.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{isImage,unpackImage};
