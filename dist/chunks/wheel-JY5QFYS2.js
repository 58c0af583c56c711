import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel}from"./chunk-X4AANXEH.js";import"./chunk-AR47IHN6.js";import"./chunk-LUSUHXFM.js";
import"./chunk-GMF77IBC.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-WNG5HVPW.js";import"./chunk-XXPSTMHV.js";
import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel};
