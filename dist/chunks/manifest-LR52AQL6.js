import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-PNWLCLMW.js";import"./chunk-AGJ5NKZJ.js";import"./chunk-IL7GYZEU.js";
import"./chunk-AJGBGDW5.js";import"./chunk-3C3ZTAYI.js";import"./chunk-JIDGBLK2.js";import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
