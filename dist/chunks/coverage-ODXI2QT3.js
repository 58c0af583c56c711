import{gapsOf,parseTargets,pinProblems}from"./chunk-XCX36EXM.js";import"./chunk-U4VVJXHM.js";import"./chunk-BSRB36NQ.js";import"./chunk-642NC4D5.js";
import"./chunk-GTWK7HVY.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
