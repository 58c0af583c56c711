import{cLibraryFiles,emptyRoot,insideRoot}from"./chunk-QRFAS7YB.js";import"./chunk-OLAQOH6H.js";import"./chunk-L3IIY3U3.js";import"./chunk-4VOQUUPV.js";
import"./chunk-2L3QLKYM.js";import"./chunk-OISAEOP5.js";import"./chunk-SQ6OKIXB.js";export{cLibraryFiles,emptyRoot,insideRoot};
