import{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-OLAQOH6H.js";import"./chunk-4VOQUUPV.js";import"./chunk-2L3QLKYM.js";
import"./chunk-OISAEOP5.js";import"./chunk-SQ6OKIXB.js";export{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
