import{manifestTable,planTable}from"./chunk-WRGIAFA2.js";import"./chunk-ITQZR676.js";import"./chunk-WNG5HVPW.js";import"./chunk-XXPSTMHV.js";
import"./chunk-SQ6OKIXB.js";export{manifestTable,planTable};
