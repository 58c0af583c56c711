import{verifyEnvironment}from"./chunk-LCSH2Z6U.js";import"./chunk-XSB7PKS4.js";import"./chunk-HTXSOOAL.js";import"./chunk-YTAWVCBX.js";import"./chunk-LIWUMDVM.js";
import"./chunk-KG2XQLG3.js";import"./chunk-BSRB36NQ.js";import"./chunk-642NC4D5.js";import"./chunk-GTWK7HVY.js";import"./chunk-VCR33BPW.js";
import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
