import{archive,archiveOf,archivedFiles,extract}from"./chunk-43AFUSU7.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";
import"./chunk-T2NJ2ZFH.js";import"./chunk-SQ6OKIXB.js";export{archive,archiveOf,archivedFiles,extract};
