import{isImage,unpackImage}from"./chunk-WDT7E7OX.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{isImage,unpackImage};
