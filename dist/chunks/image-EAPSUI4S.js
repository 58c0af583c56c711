import{isImage,unpackImage}from"./chunk-23FG3OQX.js";import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{isImage,unpackImage};
