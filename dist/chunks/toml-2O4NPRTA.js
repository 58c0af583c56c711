import{MAX_SIZE,readToml}from"./chunk-B6CFSWCB.js";import"./chunk-GJARQPQJ.js";import"./chunk-KE43YM7J.js";import"./chunk-SQ6OKIXB.js";export{MAX_SIZE,readToml};
