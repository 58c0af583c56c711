import{gapsOf,parseTargets,pinProblems}from"./chunk-7V7GSIEZ.js";import"./chunk-NYGDDFIJ.js";import"./chunk-AYCOKKXH.js";import"./chunk-N7DAP23K.js";
import"./chunk-DTB5KGIO.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
