import{finishRelease,manifest_default,writeManifest}from"./chunk-AKIPKR3U.js";import"./chunk-SZ4NKT4X.js";import"./chunk-2A3HVRWH.js";import"./chunk-D232D7MU.js";
import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,writeManifest};
