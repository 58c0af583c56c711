import{cLibraryFiles,emptyRoot,insideRoot}from"./chunk-KPJ5YGAX.js";import"./chunk-L3IIY3U3.js";import"./chunk-RHIQHEEJ.js";import"./chunk-P3CXBHN4.js";
import"./chunk-FPO7GY2D.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{cLibraryFiles,emptyRoot,insideRoot};
