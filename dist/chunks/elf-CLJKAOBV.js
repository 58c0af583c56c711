import{gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-DAUPW44O.js";import"./chunk-YAGYCI5K.js";import"./chunk-DTB5KGIO.js";
import"./chunk-SQ6OKIXB.js";export{gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
