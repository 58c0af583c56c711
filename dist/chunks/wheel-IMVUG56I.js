import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel}from"./chunk-5OQEW5HV.js";import"./chunk-G3WI3LHK.js";import"./chunk-XX6VGQSQ.js";
import"./chunk-CWGAWYMJ.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";
import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel};
