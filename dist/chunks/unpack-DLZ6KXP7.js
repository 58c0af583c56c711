import{unpackLayers}from"./chunk-FIDNI2ZV.js";import"./chunk-U6AGVJR2.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";
import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{unpackLayers};
