import{finishRelease,manifest_default,writeManifest}from"./chunk-6WUR43YN.js";import"./chunk-ZP2PKEPD.js";import"./chunk-353JX3JD.js";import"./chunk-7R22NK5Z.js";
import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,writeManifest};
