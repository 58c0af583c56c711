import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-QCDK7H2Y.js";import"./chunk-LZZSTTK7.js";import"./chunk-ALDTNHXV.js";
import"./chunk-ZHAXY2GT.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
