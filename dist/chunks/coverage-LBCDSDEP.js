import{gapsOf,parseTargets,pinProblems}from"./chunk-T2UMYBZK.js";import"./chunk-U4VVJXHM.js";import"./chunk-QB4LWEMF.js";import"./chunk-OP5W7WX5.js";
import"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
