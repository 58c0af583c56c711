import{MAX_SIZE,readToml}from"./chunk-O3KRE3RU.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{MAX_SIZE,readToml};
