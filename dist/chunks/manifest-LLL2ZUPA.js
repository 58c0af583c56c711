import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-KID2G3LQ.js";import"./chunk-MKRGZPG4.js";import"./chunk-IL7GYZEU.js";
import"./chunk-YEJ7VLCE.js";import"./chunk-7DUZQXHX.js";import"./chunk-URFQB733.js";import"./chunk-XCKSHHOO.js";import"./chunk-ZXEPAKPS.js";
import"./chunk-TTBEETV7.js";import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
