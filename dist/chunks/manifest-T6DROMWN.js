import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-OWDI3OTE.js";import"./chunk-G6KZDM4L.js";import"./chunk-IL7GYZEU.js";
import"./chunk-26FNH5HW.js";import"./chunk-2L3QLKYM.js";import"./chunk-OISAEOP5.js";import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
