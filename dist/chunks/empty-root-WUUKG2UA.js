import{cLibraryFiles,emptyRoot,insideRoot}from"./chunk-P6BGIH55.js";import"./chunk-QPLOVE2E.js";import"./chunk-L3IIY3U3.js";import"./chunk-WKENGXKF.js";
import"./chunk-3C3ZTAYI.js";import"./chunk-JIDGBLK2.js";import"./chunk-SQ6OKIXB.js";export{cLibraryFiles,emptyRoot,insideRoot};
