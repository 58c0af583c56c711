import{ensurePrograms,findPython,pythonVersion,toolEnvironment}from"./chunk-RSPZUIIR.js";import"./chunk-ISFQDFIM.js";import"./chunk-KMVOUNI7.js";
import"./chunk-NO42NYTR.js";import"./chunk-SQ6OKIXB.js";export{ensurePrograms,findPython,pythonVersion,toolEnvironment};
