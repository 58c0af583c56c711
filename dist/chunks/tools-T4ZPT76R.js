import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-M4UXZEGG.js";import"./chunk-E2Y2YZK7.js";import"./chunk-2A3HVRWH.js";
import"./chunk-D232D7MU.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
