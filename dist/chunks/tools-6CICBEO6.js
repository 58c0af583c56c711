import{ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-RUQQDMAU.js";import"./chunk-HHSJFJ33.js";import"./chunk-R7MT2VP3.js";
import"./chunk-KIR3YWXE.js";import"./chunk-SQ6OKIXB.js";export{ensurePrograms,findPython,pythonVersion,toolEnvironment};
