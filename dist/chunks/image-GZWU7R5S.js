import{isImage,unpackImage}from"./chunk-FEX4NVAB.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{isImage,unpackImage};
