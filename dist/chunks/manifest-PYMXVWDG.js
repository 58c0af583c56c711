import{finishRelease,manifest_default,writeManifest}from"./chunk-YIGVASVE.js";import"./chunk-U326AB47.js";import"./chunk-GJARQPQJ.js";import"./chunk-KE43YM7J.js";
import"./chunk-SQ6OKIXB.js";export{manifest_default as default,finishRelease,writeManifest};
