import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-QO2EN4SJ.js";import"./chunk-XGJPH6JJ.js";import"./chunk-AJ6A7I3I.js";
import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
