import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel}from"./chunk-444XRNRL.js";import"./chunk-VXY25ZDQ.js";import"./chunk-5EQZAG6E.js";
import"./chunk-RKM437N3.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";
import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel};
