import{gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-2QLWSFVO.js";import"./chunk-ISFQDFIM.js";import"./chunk-NO42NYTR.js";
import"./chunk-SQ6OKIXB.js";export{gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
