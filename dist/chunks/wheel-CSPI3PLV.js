import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,writeWheel}from"./chunk-4XLCUIBX.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";
import"./chunk-KIR3YWXE.js";import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,writeWheel};
