import{cLibraryFiles,emptyRoot,furnish,insideRoot}from"./chunk-MTEY3GE3.js";import"./chunk-3BW3QABX.js";import"./chunk-L3IIY3U3.js";import"./chunk-ZOE3XYBJ.js";
import"./chunk-TTBEETV7.js";import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{cLibraryFiles,emptyRoot,furnish,insideRoot};
