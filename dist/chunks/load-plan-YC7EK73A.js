import{loadPlan}from"./chunk-G7LW5PH2.js";import"./chunk-BSCTT3BF.js";import"./chunk-4NKJQTBH.js";import"./chunk-GRSFI2OP.js";import"./chunk-U4VVJXHM.js";
import"./chunk-CQCEETJH.js";import"./chunk-IYBHAVSS.js";import"./chunk-KLIY4MT7.js";import"./chunk-6AJEWU74.js";import"./chunk-KLIJ3MK5.js";
import"./chunk-67R5DMS3.js";import"./chunk-UUTDISQW.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
