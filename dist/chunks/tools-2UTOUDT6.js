import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-NA3XYCKZ.js";import"./chunk-4VOQUUPV.js";import"./chunk-2L3QLKYM.js";
import"./chunk-OISAEOP5.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
