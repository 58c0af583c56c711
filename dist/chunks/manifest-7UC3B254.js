import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-F3OCM5DQ.js";import"./chunk-CXYXWIIZ.js";import"./chunk-L32NZM5F.js";
import"./chunk-34R6ASDZ.js";import"./chunk-N3QTZYUS.js";import"./chunk-SQNXQHJL.js";import"./chunk-K6PIB4P4.js";import"./chunk-P27VPY4N.js";
import"./chunk-ACDYI5NQ.js";import"./chunk-4KTZVMGX.js";import"./chunk-X62HNF2Z.js";import"./chunk-27FE4M6S.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
