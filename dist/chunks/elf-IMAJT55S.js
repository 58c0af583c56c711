import{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-QPLOVE2E.js";import"./chunk-WKENGXKF.js";import"./chunk-3C3ZTAYI.js";
import"./chunk-JIDGBLK2.js";import"./chunk-SQ6OKIXB.js";export{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
