import{gapsOf,parseTargets,pinProblems}from"./chunk-7QICK45K.js";import"./chunk-U4VVJXHM.js";import"./chunk-TDHFNJY5.js";import"./chunk-6IIOBXPS.js";
import"./chunk-2L3QLKYM.js";import"./chunk-OISAEOP5.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
