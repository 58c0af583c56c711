import{buildCells}from"./chunk-BOVHI2YX.js";import"./chunk-IPPCF5LV.js";import"./chunk-ZERFNZKY.js";import"./chunk-PZGSYSTG.js";import"./chunk-JM7ZFZBT.js";
import"./chunk-N6GA4QIV.js";import"./chunk-A7QPBLRN.js";import"./chunk-IYBHAVSS.js";import"./chunk-PVDT73IC.js";import"./chunk-AN3XZYGT.js";
import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-B6CFSWCB.js";import"./chunk-MSTWS6EL.js";import"./chunk-ZAOK3EMG.js";
import"./chunk-GJARQPQJ.js";import"./chunk-KE43YM7J.js";import"./chunk-SQ6OKIXB.js";export{buildCells};
