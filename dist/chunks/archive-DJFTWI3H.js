import{archive,archiveOf,archivedFiles,extract}from"./chunk-7K24J7UO.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";
import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{archive,archiveOf,archivedFiles,extract};
