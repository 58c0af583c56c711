import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel}from"./chunk-7AQC5HVO.js";import"./chunk-CPXFXZFO.js";import"./chunk-6S2U34DO.js";
import"./chunk-ZCREQQZM.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";
import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel};
