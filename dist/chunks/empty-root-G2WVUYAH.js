import{cLibraryFiles,emptyRoot,insideRoot}from"./chunk-5R5OXA5P.js";import"./chunk-RERHBJFR.js";import"./chunk-L3IIY3U3.js";import"./chunk-LNBZDIXN.js";
import"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";import"./chunk-SQ6OKIXB.js";export{cLibraryFiles,emptyRoot,insideRoot};
