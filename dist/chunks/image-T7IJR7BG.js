import{isImage,unpackImage}from"./chunk-ASOHLP5R.js";import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{isImage,unpackImage};
