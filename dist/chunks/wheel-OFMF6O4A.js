import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,writeWheel}from"./chunk-NOW5XXRY.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";
import"./chunk-7R22NK5Z.js";import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,writeWheel};
