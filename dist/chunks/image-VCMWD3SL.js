import{isImage,unpackImage}from"./chunk-VXNZCIHU.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{isImage,unpackImage};
