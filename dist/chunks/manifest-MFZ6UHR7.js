import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-5DORZZXH.js";import"./chunk-XSB7PKS4.js";import"./chunk-IL7GYZEU.js";
import"./chunk-LUCGLUZW.js";import"./chunk-UBPMXWJF.js";import"./chunk-WDWCN3UG.js";import"./chunk-ZXEPAKPS.js";import"./chunk-TTBEETV7.js";
import"./chunk-642NC4D5.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
