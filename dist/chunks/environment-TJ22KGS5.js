import{verifyEnvironment}from"./chunk-D7Z2JI6E.js";import"./chunk-RFDSZ3DW.js";import"./chunk-G6KZDM4L.js";import"./chunk-BSR76MR5.js";import"./chunk-TDHFNJY5.js";
import"./chunk-FZE4F6LK.js";import"./chunk-4V342L5G.js";import"./chunk-6IIOBXPS.js";import"./chunk-2L3QLKYM.js";import"./chunk-OISAEOP5.js";
import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
