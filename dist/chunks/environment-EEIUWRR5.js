import{verifyEnvironment}from"./chunk-G6DXELLD.js";import"./chunk-SZ4NKT4X.js";import"./chunk-VXO35PSY.js";import"./chunk-AN3XZYGT.js";import"./chunk-MHVF6U2V.js";
import"./chunk-2A3HVRWH.js";import"./chunk-D232D7MU.js";import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
