import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,writeWheel}from"./chunk-O7M4HSP6.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";
import"./chunk-DTB5KGIO.js";import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,writeWheel};
