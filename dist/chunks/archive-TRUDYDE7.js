import{archive,archiveOf,archivedFiles,extract}from"./chunk-MJKUIPZ5.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";
import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{archive,archiveOf,archivedFiles,extract};
