import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel}from"./chunk-BKN4VB7F.js";import"./chunk-LIWUMDVM.js";import"./chunk-ORTGQU4B.js";
import"./chunk-KG2XQLG3.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";
import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel};
