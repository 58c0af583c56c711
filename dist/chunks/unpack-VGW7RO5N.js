import{unpackLayers}from"./chunk-KUSTLBKM.js";import"./chunk-2TWEIWMI.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";
import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{unpackLayers};
