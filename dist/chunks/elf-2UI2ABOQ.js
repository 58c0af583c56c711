import{gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip}from"./chunk-AAGJ5OCW.js";import"./chunk-PYHYL24P.js";import"./chunk-HTBT4CKH.js";
import"./chunk-SQ6OKIXB.js";export{gatherLibraries,isCLibrary,loaded,pointToLibraries,runPath,strip};
