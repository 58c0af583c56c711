import{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel}from"./chunk-FNXXJVTV.js";import"./chunk-FZE4F6LK.js";import"./chunk-3KCL54ZV.js";
import"./chunk-4V342L5G.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-2L3QLKYM.js";import"./chunk-OISAEOP5.js";
import"./chunk-SQ6OKIXB.js";export{extensionModule,normalizeWheel,order,readWheel,unpackWheel,withSbom,writeWheel};
