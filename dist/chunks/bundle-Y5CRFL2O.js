import{makeBundle}from"./chunk-R46X7DLP.js";import"./chunk-I75U34HX.js";import"./chunk-5O2BICSI.js";import"./chunk-FRQVK5C6.js";import"./chunk-LZLSSLLZ.js";
import"./chunk-DQOOJFK6.js";import"./chunk-6FP5OXDV.js";import"./chunk-U4VVJXHM.js";import"./chunk-PCZSQ3UO.js";import"./chunk-QPLOVE2E.js";
import"./chunk-4ELY6KKD.js";import"./chunk-VRXXAEM4.js";import"./chunk-WKENGXKF.js";import"./chunk-3C3ZTAYI.js";import"./chunk-JIDGBLK2.js";
import"./chunk-SQ6OKIXB.js";export{makeBundle};
