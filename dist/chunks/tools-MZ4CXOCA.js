import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-GO554JX7.js";import"./chunk-YSIORGVI.js";import"./chunk-6LS5MOD2.js";
import"./chunk-7NI227LV.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
