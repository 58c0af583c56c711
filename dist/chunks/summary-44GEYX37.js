import{manifestTable,planTable}from"./chunk-LUCGLUZW.js";import"./chunk-642NC4D5.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";
import"./chunk-SQ6OKIXB.js";export{manifestTable,planTable};
