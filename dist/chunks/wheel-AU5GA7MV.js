import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel}from"./chunk-WM6YJEOD.js";import"./chunk-XPWOY2DX.js";import"./chunk-OCYC2H32.js";
import"./chunk-LQYOFGD4.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";
import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel};
