import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-DXY54QUU.js";import"./chunk-DXJF3GFS.js";import"./chunk-IL7GYZEU.js";
import"./chunk-IXVN3JQ2.js";import"./chunk-4NKJQTBH.js";import"./chunk-KLIY4MT7.js";import"./chunk-67R5DMS3.js";import"./chunk-UUTDISQW.js";
import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
