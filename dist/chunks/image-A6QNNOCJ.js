import{isImage,unpackImage}from"./chunk-UOUJSW3X.js";import"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{isImage,unpackImage};
