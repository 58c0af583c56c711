import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-4L5VSFXW.js";import"./chunk-W7YBXYCZ.js";import"./chunk-IL7GYZEU.js";
import"./chunk-QYBPE6NF.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
