import{loadPlan}from"./chunk-A6IBFYRM.js";import"./chunk-ZERFNZKY.js";import"./chunk-PZGSYSTG.js";import"./chunk-HHX65SIJ.js";import"./chunk-U4VVJXHM.js";
import"./chunk-N6GA4QIV.js";import"./chunk-IYBHAVSS.js";import"./chunk-B6CFSWCB.js";import"./chunk-MSTWS6EL.js";import"./chunk-ZAOK3EMG.js";
import"./chunk-GJARQPQJ.js";import"./chunk-KE43YM7J.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
