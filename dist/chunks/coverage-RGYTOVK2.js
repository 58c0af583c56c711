import{gapsOf,parseTargets,pinProblems}from"./chunk-OEQNRMS2.js";import"./chunk-U4VVJXHM.js";import"./chunk-DWOI3XBC.js";import"./chunk-O3KRE3RU.js";
import"./chunk-ALDTNHXV.js";import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
