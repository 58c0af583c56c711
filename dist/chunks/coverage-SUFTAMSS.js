import{gapsOf,parseTargets,pinProblems}from"./chunk-NJQDYCF5.js";import"./chunk-U4VVJXHM.js";import"./chunk-KSP5M7N2.js";import"./chunk-OVMTO6N4.js";
import"./chunk-HRSUXVNW.js";import"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
