import{isForeign,packageClient,package_client_default}from"./chunk-EGDOCB6N.js";import"./chunk-7Q553IJV.js";import"./chunk-I75U34HX.js";import"./chunk-RWUYYUFN.js";
import"./chunk-6FP5OXDV.js";import"./chunk-VRXXAEM4.js";import"./chunk-WKENGXKF.js";import"./chunk-3C3ZTAYI.js";import"./chunk-JIDGBLK2.js";
import"./chunk-SQ6OKIXB.js";export{package_client_default as default,isForeign,packageClient};
