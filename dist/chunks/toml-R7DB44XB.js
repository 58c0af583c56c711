import{MAX_SIZE,readToml}from"./chunk-IQLHHSYY.js";import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{MAX_SIZE,readToml};
