import{cLibraryFiles,emptyRoot,furnish,insideRoot}from"./chunk-FZ4PH7WH.js";import"./chunk-L3IIY3U3.js";import"./chunk-TWE7NXWL.js";import"./chunk-WJZ3W5EA.js";
import"./chunk-TTBEETV7.js";import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{cLibraryFiles,emptyRoot,furnish,insideRoot};
