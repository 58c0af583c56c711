import{gapsOf,parseTargets,pinProblems}from"./chunk-CLAXUS34.js";import"./chunk-U4VVJXHM.js";import"./chunk-PCZSQ3UO.js";import"./chunk-4ELY6KKD.js";
import"./chunk-3C3ZTAYI.js";import"./chunk-JIDGBLK2.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
