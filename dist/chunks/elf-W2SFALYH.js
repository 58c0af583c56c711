import{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-LR7HD6O5.js";import"./chunk-LZZSTTK7.js";import"./chunk-ALDTNHXV.js";
import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
