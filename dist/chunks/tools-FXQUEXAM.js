import{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-TOKMQBMQ.js";import"./chunk-FFYFSFM2.js";import"./chunk-P3CXBHN4.js";
import"./chunk-FPO7GY2D.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{completeMark,ensurePrograms,findPython,pythonVersion,toolEnvironment};
