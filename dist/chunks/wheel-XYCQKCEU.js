import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel}from"./chunk-C5VKUTMM.js";import"./chunk-FQ5JYPCW.js";import"./chunk-TFGBL4SK.js";
import"./chunk-ZMCSNLXI.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";
import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel};
