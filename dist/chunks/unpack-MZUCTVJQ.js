import{unpackLayers}from"./chunk-IX2AWOU7.js";import"./chunk-7K24J7UO.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";
import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{unpackLayers};
