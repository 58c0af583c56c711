import{cLibraryFiles,emptyRoot,insideRoot}from"./chunk-3OVHTEUH.js";import"./chunk-L3IIY3U3.js";import"./chunk-636RCSQQ.js";import"./chunk-HLBZ5SZP.js";
import"./chunk-TTBEETV7.js";import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{cLibraryFiles,emptyRoot,insideRoot};
