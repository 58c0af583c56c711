import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,writeWheel}from"./chunk-SMJHN3ME.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";
import"./chunk-NO42NYTR.js";import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,writeWheel};
