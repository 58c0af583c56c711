import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-UD6O74ZA.js";import"./chunk-ETNYGRER.js";import"./chunk-IL7GYZEU.js";
import"./chunk-6LM6VDFK.js";import"./chunk-FFLJBLQO.js";import"./chunk-WRGIAFA2.js";import"./chunk-ZXEPAKPS.js";import"./chunk-TTBEETV7.js";
import"./chunk-ITQZR676.js";import"./chunk-WNG5HVPW.js";import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
