import{archive,archiveOf,archivedFiles,extract}from"./chunk-4OSIWGJA.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";import"./chunk-7NI227LV.js";
import"./chunk-SQ6OKIXB.js";export{archive,archiveOf,archivedFiles,extract};
