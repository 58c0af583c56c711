import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel}from"./chunk-K7GHKXCL.js";import"./chunk-AN3XZYGT.js";import"./chunk-4WV62QUD.js";
import"./chunk-UJG7ZFIE.js";import"./chunk-6LS5MOD2.js";import"./chunk-7NI227LV.js";import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel};
