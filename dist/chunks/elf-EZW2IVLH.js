import{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-EFOVLJ66.js";import"./chunk-E2Y2YZK7.js";import"./chunk-2A3HVRWH.js";
import"./chunk-D232D7MU.js";import"./chunk-SQ6OKIXB.js";export{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
