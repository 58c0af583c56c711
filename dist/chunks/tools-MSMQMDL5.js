import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-YEKQYAWQ.js";import"./chunk-FFYFSFM2.js";import"./chunk-HLBZ5SZP.js";
import"./chunk-TTBEETV7.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
