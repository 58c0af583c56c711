import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-RZVPB5QZ.js";import"./chunk-ZOE3XYBJ.js";import"./chunk-TTBEETV7.js";
import"./chunk-FFYFSFM2.js";import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
