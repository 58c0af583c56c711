import{finishRelease,manifest_default,writeManifest}from"./chunk-BFHGSVFI.js";import"./chunk-SRZRGGR5.js";import"./chunk-N7DAP23K.js";import"./chunk-DTB5KGIO.js";
import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,writeManifest};
