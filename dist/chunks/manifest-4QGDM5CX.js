import{finishRelease,manifest_default,writeManifest}from"./chunk-QL6TY3Y5.js";import"./chunk-NFOAF24Z.js";import"./chunk-KMVOUNI7.js";import"./chunk-NO42NYTR.js";
import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,writeManifest};
