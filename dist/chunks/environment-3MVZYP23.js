import{verifyEnvironment}from"./chunk-IG7PH3SL.js";import"./chunk-UP336X6R.js";import"./chunk-AGJ5NKZJ.js";import"./chunk-GTGSHRSL.js";import"./chunk-PCZSQ3UO.js";
import"./chunk-DYY4XOCJ.js";import"./chunk-U55CN4UI.js";import"./chunk-4ELY6KKD.js";import"./chunk-3C3ZTAYI.js";import"./chunk-JIDGBLK2.js";
import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
