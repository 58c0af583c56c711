import{manifestTable,planTable}from"./chunk-YEJ7VLCE.js";import"./chunk-XCKSHHOO.js";import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";
import"./chunk-SQ6OKIXB.js";export{manifestTable,planTable};
