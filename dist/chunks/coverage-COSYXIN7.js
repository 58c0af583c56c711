import{gapsOf,parseTargets,pinProblems}from"./chunk-HHX65SIJ.js";import"./chunk-U4VVJXHM.js";import"./chunk-N6GA4QIV.js";import"./chunk-B6CFSWCB.js";
import"./chunk-GJARQPQJ.js";import"./chunk-KE43YM7J.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
