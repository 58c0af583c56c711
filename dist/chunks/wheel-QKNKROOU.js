import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel}from"./chunk-3RUTSPB5.js";import"./chunk-MP3LRQIM.js";import"./chunk-KAV5OYLC.js";
import"./chunk-D44CGSBM.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-CHIUK7VG.js";import"./chunk-T2NJ2ZFH.js";
import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel};
