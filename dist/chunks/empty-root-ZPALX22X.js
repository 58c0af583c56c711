import{cLibraryFiles,emptyRoot,insideRoot}from"./chunk-BQZRLA2W.js";import"./chunk-4XHSF6QD.js";import"./chunk-L3IIY3U3.js";import"./chunk-XGJPH6JJ.js";
import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{cLibraryFiles,emptyRoot,insideRoot};
