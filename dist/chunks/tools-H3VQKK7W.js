import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-3IUSRTTP.js";import"./chunk-FFYFSFM2.js";import"./chunk-WJZ3W5EA.js";
import"./chunk-TTBEETV7.js";import"./chunk-G2YH3S6W.js";import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
