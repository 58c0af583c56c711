import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-W356GNDT.js";import"./chunk-X533UIBH.js";import"./chunk-CHIUK7VG.js";
import"./chunk-T2NJ2ZFH.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
