import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-VRXXAEM4.js";import"./chunk-WKENGXKF.js";import"./chunk-3C3ZTAYI.js";
import"./chunk-JIDGBLK2.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
