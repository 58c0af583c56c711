import{cLibraryFiles,emptyRoot,insideRoot}from"./chunk-HVGX7GCO.js";import"./chunk-LR7HD6O5.js";import"./chunk-L3IIY3U3.js";import"./chunk-LZZSTTK7.js";
import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{cLibraryFiles,emptyRoot,insideRoot};
