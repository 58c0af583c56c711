import{lockedBy,writeSboms}from"./chunk-KX2L6V7T.js";import"./chunk-D3CAD7D5.js";import"./chunk-DYXKKBU5.js";import"./chunk-KAV5OYLC.js";
import"./chunk-D44CGSBM.js";import"./chunk-CHIUK7VG.js";import"./chunk-T2NJ2ZFH.js";import"./chunk-SQ6OKIXB.js";export{lockedBy,writeSboms};
