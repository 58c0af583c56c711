import{publishServer,publish_server_default}from"./chunk-G2FKUXUS.js";import"./chunk-S6CJMEU2.js";import"./chunk-BQ6Y4VVT.js";import"./chunk-5DORZZXH.js";
import"./chunk-XSB7PKS4.js";import"./chunk-IL7GYZEU.js";import"./chunk-LUCGLUZW.js";import"./chunk-UBPMXWJF.js";import"./chunk-WDWCN3UG.js";
import"./chunk-VHBJR5WR.js";import"./chunk-BVZOSVBV.js";import"./chunk-ZXEPAKPS.js";import"./chunk-YEKQYAWQ.js";import"./chunk-FFYFSFM2.js";
import"./chunk-HLBZ5SZP.js";import"./chunk-TTBEETV7.js";import"./chunk-642NC4D5.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";
import"./chunk-SQ6OKIXB.js";export{publish_server_default as default,publishServer};
