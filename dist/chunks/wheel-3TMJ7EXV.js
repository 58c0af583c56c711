import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel}from"./chunk-2T6L4G3H.js";import"./chunk-3NOESXBM.js";import"./chunk-JHVNPP4R.js";
import"./chunk-WDV7DHGY.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";
import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel};
