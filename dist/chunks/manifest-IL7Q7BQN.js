import{finishRelease,manifest_default,writeManifest}from"./chunk-KUWCKIY3.js";import"./chunk-ZI3CV2ZW.js";import"./chunk-R7MT2VP3.js";import"./chunk-KIR3YWXE.js";
import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,writeManifest};
