import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel}from"./chunk-6WIBL32K.js";import"./chunk-64NTGEWJ.js";import"./chunk-XGAYSSG3.js";
import"./chunk-DTFCN6K6.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";
import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel};
