import{loadPlan}from"./chunk-W4Y7KUKS.js";import"./chunk-YNGV7IFG.js";import"./chunk-OEQNRMS2.js";import"./chunk-U4VVJXHM.js";import"./chunk-DWOI3XBC.js";
import"./chunk-IYBHAVSS.js";import"./chunk-O3KRE3RU.js";import"./chunk-QCDK7H2Y.js";import"./chunk-LZZSTTK7.js";import"./chunk-ALDTNHXV.js";
import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
