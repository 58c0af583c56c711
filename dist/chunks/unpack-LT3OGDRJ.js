import{unpackLayers}from"./chunk-YBDTLIAY.js";import"./chunk-5DPO4PVG.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";
import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{unpackLayers};
