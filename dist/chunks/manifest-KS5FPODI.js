import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-MF4IAV6A.js";import"./chunk-7VSTSDZX.js";import"./chunk-IL7GYZEU.js";
import"./chunk-CEQ4JO7X.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
