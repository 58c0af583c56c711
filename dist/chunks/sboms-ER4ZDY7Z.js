import{lockedBy,writeSboms}from"./chunk-WO54ZGPE.js";import"./chunk-XCUFFY5D.js";import"./chunk-R6HU2QDA.js";import"./chunk-XX6VGQSQ.js";
import"./chunk-CWGAWYMJ.js";import"./chunk-BEXE2GB7.js";import"./chunk-WTQIBPFW.js";import"./chunk-SQ6OKIXB.js";export{lockedBy,writeSboms};
