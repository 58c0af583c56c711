import{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-3BW3QABX.js";import"./chunk-ZOE3XYBJ.js";import"./chunk-TTBEETV7.js";
import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
