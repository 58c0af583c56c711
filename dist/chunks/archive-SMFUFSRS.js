import{archive,archiveOf,archivedFiles,extract}from"./chunk-RTLOAGIR.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";
import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{archive,archiveOf,archivedFiles,extract};
