import{verifyEnvironment}from"./chunk-T2QT3TZ5.js";import"./chunk-GUDZ5BCI.js";import"./chunk-XCUFFY5D.js";import"./chunk-R6HU2QDA.js";import"./chunk-QB4LWEMF.js";
import"./chunk-G3WI3LHK.js";import"./chunk-CWGAWYMJ.js";import"./chunk-OP5W7WX5.js";import"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";
import"./chunk-SQ6OKIXB.js";export{verifyEnvironment};
