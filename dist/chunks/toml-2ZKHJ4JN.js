import{MAX_SIZE,readToml}from"./chunk-FRYGJV7M.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{MAX_SIZE,readToml};
