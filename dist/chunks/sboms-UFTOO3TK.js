import{lockedBy,writeSboms}from"./chunk-QRNLRGP4.js";import"./chunk-HTXSOOAL.js";import"./chunk-YTAWVCBX.js";import"./chunk-ORTGQU4B.js";
import"./chunk-KG2XQLG3.js";import"./chunk-642NC4D5.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{lockedBy,writeSboms};
