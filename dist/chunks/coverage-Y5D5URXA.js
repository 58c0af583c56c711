import{gapsOf,parseTargets,pinProblems}from"./chunk-CRQC7TZT.js";import"./chunk-DRP6WFHM.js";import"./chunk-UFYS7GIF.js";import"./chunk-353JX3JD.js";
import"./chunk-7R22NK5Z.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
