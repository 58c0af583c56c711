import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-MSTWS6EL.js";import"./chunk-ZAOK3EMG.js";import"./chunk-GJARQPQJ.js";
import"./chunk-KE43YM7J.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
