import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-6AJEWU74.js";import"./chunk-KLIJ3MK5.js";import"./chunk-67R5DMS3.js";
import"./chunk-UUTDISQW.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
