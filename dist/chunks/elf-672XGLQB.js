import{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-TWE7NXWL.js";import"./chunk-WJZ3W5EA.js";import"./chunk-TTBEETV7.js";
import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
