import{finishRelease,manifest_default,writeManifest}from"./chunk-VP3ASUL6.js";import"./chunk-N4G2DQZZ.js";import"./chunk-6LS5MOD2.js";import"./chunk-7NI227LV.js";
import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,writeManifest};
