import{verifyEnvironment}from"./chunk-F36BZ3B2.js";import"./chunk-D3CAD7D5.js";import"./chunk-QNNVUSJK.js";import"./chunk-DYXKKBU5.js";import"./chunk-BKUHS6DJ.js";
import"./chunk-MP3LRQIM.js";import"./chunk-D44CGSBM.js";import"./chunk-J6SRWL6A.js";import"./chunk-CHIUK7VG.js";import"./chunk-T2NJ2ZFH.js";
import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
