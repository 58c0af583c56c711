import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel}from"./chunk-JSPHJRUU.js";import"./chunk-JEZ4E25N.js";import"./chunk-WVGVC55U.js";
import"./chunk-OPHN5KRS.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-67R5DMS3.js";import"./chunk-UUTDISQW.js";
import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel};
