import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-3IKB2J65.js";import"./chunk-FFYFSFM2.js";import"./chunk-X7GN4BFZ.js";
import"./chunk-EHSD3CO3.js";import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
