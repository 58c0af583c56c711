import{archive,archiveOf,archivedFiles,extract}from"./chunk-U6AGVJR2.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";
import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{archive,archiveOf,archivedFiles,extract};
