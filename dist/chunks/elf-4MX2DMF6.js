import{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-DPAGJFIG.js";import"./chunk-KLIJ3MK5.js";import"./chunk-67R5DMS3.js";
import"./chunk-UUTDISQW.js";import"./chunk-SQ6OKIXB.js";export{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
