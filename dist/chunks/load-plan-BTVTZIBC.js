import{loadPlan}from"./chunk-C3SUK6WG.js";import"./chunk-UBPMXWJF.js";import"./chunk-WDWCN3UG.js";import"./chunk-ZYQHXJKO.js";import"./chunk-ZXEPAKPS.js";
import"./chunk-YEKQYAWQ.js";import"./chunk-FFYFSFM2.js";import"./chunk-JYHW3LPV.js";import"./chunk-HLBZ5SZP.js";import"./chunk-TTBEETV7.js";
import"./chunk-XCX36EXM.js";import"./chunk-U4VVJXHM.js";import"./chunk-BSRB36NQ.js";import"./chunk-642NC4D5.js";import"./chunk-GTWK7HVY.js";
import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
