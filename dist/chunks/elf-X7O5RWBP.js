import{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-AF6YZOJI.js";import"./chunk-AU3MFGD5.js";import"./chunk-TTBEETV7.js";
import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
