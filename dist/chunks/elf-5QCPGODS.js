import{gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-3LELUYUL.js";import"./chunk-BOBM7LL5.js";import"./chunk-7R22NK5Z.js";
import"./chunk-SQ6OKIXB.js";export{gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
