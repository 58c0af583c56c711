import{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-O5PNTKHY.js";import"./chunk-ZAOK3EMG.js";import"./chunk-GJARQPQJ.js";
import"./chunk-KE43YM7J.js";import"./chunk-SQ6OKIXB.js";export{elfFiles,gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
