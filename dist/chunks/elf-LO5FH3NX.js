import{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-4XHSF6QD.js";import"./chunk-XGJPH6JJ.js";import"./chunk-AJ6A7I3I.js";
import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
