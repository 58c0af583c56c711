import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-65G5PR3O.js";import"./chunk-GUDZ5BCI.js";import"./chunk-IL7GYZEU.js";
import"./chunk-45L6FAZ5.js";import"./chunk-TERQQP3V.js";import"./chunk-OP5W7WX5.js";import"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";
import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
