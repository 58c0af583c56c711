import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-74LKN7SC.js";import"./chunk-QNNVUSJK.js";import"./chunk-IL7GYZEU.js";
import"./chunk-IPXCWTHG.js";import"./chunk-CHIUK7VG.js";import"./chunk-T2NJ2ZFH.js";import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
