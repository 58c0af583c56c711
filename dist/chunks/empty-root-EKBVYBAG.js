import{cLibraryFiles,emptyRoot,insideRoot}from"./chunk-VFCVRKLW.js";import"./chunk-DPAGJFIG.js";import"./chunk-L3IIY3U3.js";import"./chunk-KLIJ3MK5.js";
import"./chunk-67R5DMS3.js";import"./chunk-UUTDISQW.js";import"./chunk-SQ6OKIXB.js";export{cLibraryFiles,emptyRoot,insideRoot};
