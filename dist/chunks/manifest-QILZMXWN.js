import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-4GKJ2PM5.js";import"./chunk-2MQR4JCK.js";import"./chunk-IL7GYZEU.js";
import"./chunk-WEDZFBF4.js";import"./chunk-I6SASLFR.js";import"./chunk-DVQ42KGM.js";import"./chunk-ZXEPAKPS.js";import"./chunk-TTBEETV7.js";
import"./chunk-OVMTO6N4.js";import"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
