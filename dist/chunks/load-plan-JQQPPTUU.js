import{loadPlan}from"./chunk-GYNYMGV2.js";import"./chunk-IYP66PKM.js";import"./chunk-CLAXUS34.js";import"./chunk-U4VVJXHM.js";import"./chunk-PCZSQ3UO.js";
import"./chunk-IYBHAVSS.js";import"./chunk-4ELY6KKD.js";import"./chunk-VRXXAEM4.js";import"./chunk-WKENGXKF.js";import"./chunk-3C3ZTAYI.js";
import"./chunk-JIDGBLK2.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
