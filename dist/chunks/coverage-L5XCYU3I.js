import{gapsOf,parseTargets,pinProblems}from"./chunk-GRSFI2OP.js";import"./chunk-U4VVJXHM.js";import"./chunk-CQCEETJH.js";import"./chunk-KLIY4MT7.js";
import"./chunk-67R5DMS3.js";import"./chunk-UUTDISQW.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
