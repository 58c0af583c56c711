import{MAX_SIZE,readToml}from"./chunk-FSSZLX73.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{MAX_SIZE,readToml};
