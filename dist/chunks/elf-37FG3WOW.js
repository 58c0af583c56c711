import{gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-TMTDK4Z4.js";import"./chunk-HHSJFJ33.js";import"./chunk-KIR3YWXE.js";
import"./chunk-SQ6OKIXB.js";export{gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
