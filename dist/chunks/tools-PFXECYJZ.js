import{ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-34QLF6TY.js";import"./chunk-YAGYCI5K.js";import"./chunk-N7DAP23K.js";
import"./chunk-DTB5KGIO.js";import"./chunk-SQ6OKIXB.js";export{ensurePrograms,findPython,pythonVersion,toolEnvironment};
