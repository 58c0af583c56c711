import{cLibraryFiles,emptyRoot,insideRoot}from"./chunk-DKUX2GZK.js";import"./chunk-BM6YMAHS.js";import"./chunk-L3IIY3U3.js";import"./chunk-X533UIBH.js";
import"./chunk-CHIUK7VG.js";import"./chunk-T2NJ2ZFH.js";import"./chunk-SQ6OKIXB.js";export{cLibraryFiles,emptyRoot,insideRoot};
