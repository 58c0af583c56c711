import{lockedBy,writeSboms}from"./chunk-KYJZYWQN.js";import"./chunk-RFDSZ3DW.js";import"./chunk-BSR76MR5.js";import"./chunk-3KCL54ZV.js";
import"./chunk-4V342L5G.js";import"./chunk-2L3QLKYM.js";import"./chunk-OISAEOP5.js";import"./chunk-SQ6OKIXB.js";export{lockedBy,writeSboms};
