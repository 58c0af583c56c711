import{loadPlan}from"./chunk-MFUTFS37.js";import"./chunk-O5S6YBTR.js";import"./chunk-R5SALHKN.js";import"./chunk-RLRGQDC2.js";import"./chunk-U4VVJXHM.js";
import"./chunk-TMFSEBDG.js";import"./chunk-IYBHAVSS.js";import"./chunk-DBPEB6SM.js";import"./chunk-GO554JX7.js";import"./chunk-YSIORGVI.js";
import"./chunk-6LS5MOD2.js";import"./chunk-7NI227LV.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
