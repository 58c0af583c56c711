import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-AG7IB2VI.js";import"./chunk-NTFKMFUK.js";import"./chunk-N33QVXLN.js";
import"./chunk-34R6ASDZ.js";import"./chunk-JN6DDFSK.js";import"./chunk-RPHX6COW.js";import"./chunk-2X6AQG3F.js";import"./chunk-4KVNOEAL.js";
import"./chunk-ACDYI5NQ.js";import"./chunk-4KTZVMGX.js";import"./chunk-LUW3IR4I.js";import"./chunk-WQDJ3PFD.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
