import{ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-QFCW5W4P.js";import"./chunk-BOBM7LL5.js";import"./chunk-353JX3JD.js";
import"./chunk-7R22NK5Z.js";import"./chunk-SQ6OKIXB.js";export{ensurePrograms,findPython,pythonVersion,toolEnvironment};
