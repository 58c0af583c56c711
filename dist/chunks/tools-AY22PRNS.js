import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-T3QOHU67.js";import"./chunk-FFYFSFM2.js";import"./chunk-AU3MFGD5.js";
import"./chunk-TTBEETV7.js";import"./chunk-WNG5HVPW.js";import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
