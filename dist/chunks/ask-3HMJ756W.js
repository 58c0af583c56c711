import{askIndexes,askNow}from"./chunk-2BMKGDT4.js";import"./chunk-T3QOHU67.js";import"./chunk-FFYFSFM2.js";import"./chunk-B22HDF5R.js";import"./chunk-AU3MFGD5.js";
import"./chunk-TTBEETV7.js";import"./chunk-U5RUR7YT.js";import"./chunk-WNG5HVPW.js";import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{askIndexes,askNow};
