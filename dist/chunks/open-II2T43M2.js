import{openImage}from"./chunk-B6GJ2L2I.js";import"./chunk-GGA3FK5H.js";import"./chunk-R63C7IWV.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";
import"./chunk-SQ6OKIXB.js";export{openImage};
