import{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-4ST7RWUY.js";import"./chunk-YSIORGVI.js";import"./chunk-6LS5MOD2.js";
import"./chunk-7NI227LV.js";import"./chunk-SQ6OKIXB.js";export{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
