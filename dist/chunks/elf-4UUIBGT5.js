import{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-636RCSQQ.js";import"./chunk-HLBZ5SZP.js";import"./chunk-TTBEETV7.js";
import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
