import{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-RERHBJFR.js";import"./chunk-LNBZDIXN.js";import"./chunk-BEXE2GB7.js";
import"./chunk-WTQIBPFW.js";import"./chunk-SQ6OKIXB.js";export{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
