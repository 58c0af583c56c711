import{cLibraryFiles,emptyRoot,furnish,insideRoot}from"./chunk-XOBQXWT4.js";import"./chunk-L3IIY3U3.js";import"./chunk-AF6YZOJI.js";import"./chunk-AU3MFGD5.js";
import"./chunk-TTBEETV7.js";import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{cLibraryFiles,emptyRoot,furnish,insideRoot};
