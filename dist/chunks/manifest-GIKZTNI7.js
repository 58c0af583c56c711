import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-6X5XJESB.js";import"./chunk-EDINZBJ3.js";import"./chunk-IL7GYZEU.js";
import"./chunk-RJKDGAH4.js";import"./chunk-FPO7GY2D.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
