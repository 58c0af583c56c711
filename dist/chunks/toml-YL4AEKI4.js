import{MAX_SIZE,readToml}from"./chunk-UUYGFVQV.js";import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{MAX_SIZE,readToml};
