import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-HSRIZ5ED.js";import"./chunk-LNBZDIXN.js";import"./chunk-BEXE2GB7.js";
import"./chunk-WTQIBPFW.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
