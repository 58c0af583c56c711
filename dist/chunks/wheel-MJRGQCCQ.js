import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel}from"./chunk-ZKE5R6DY.js";import"./chunk-DYY4XOCJ.js";import"./chunk-E52J7JQ6.js";
import"./chunk-U55CN4UI.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-3C3ZTAYI.js";import"./chunk-JIDGBLK2.js";
import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel};
