import{finishRelease,manifest_default,tellFeeds,writeManifest}from"./chunk-IWIM7IZT.js";import"./chunk-PXA5P42I.js";import"./chunk-QSS3IGZG.js";
import"./chunk-34R6ASDZ.js";import"./chunk-65Q5DOVQ.js";import"./chunk-OOY4ZY7S.js";import"./chunk-6SN5LRZN.js";import"./chunk-MZHULVZT.js";
import"./chunk-ACDYI5NQ.js";import"./chunk-4KTZVMGX.js";import"./chunk-I5Y356ZD.js";import"./chunk-GOHV3YUB.js";export{manifest_default as default,finishRelease,tellFeeds,writeManifest};
