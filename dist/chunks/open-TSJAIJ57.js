import{openImage}from"./chunk-25LKHDGD.js";import"./chunk-GGA3FK5H.js";import"./chunk-R63C7IWV.js";import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";
import"./chunk-SQ6OKIXB.js";export{openImage};
