import{gapsOf,parseTargets,pinProblems}from"./chunk-F5GNDRIB.js";import"./chunk-EFNDKTL5.js";import"./chunk-2DM2Z4NX.js";import"./chunk-R7MT2VP3.js";
import"./chunk-KIR3YWXE.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
