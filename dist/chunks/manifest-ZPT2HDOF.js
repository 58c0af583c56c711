import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-U3JW7VHA.js";import"./chunk-4UJMUQBB.js";import"./chunk-IL7GYZEU.js";
import"./chunk-B6VTDGIB.js";import"./chunk-EHSD3CO3.js";import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
