import{archive,archiveOf,archivedFiles,extract}from"./chunk-LJP5YNTW.js";import"./chunk-R63C7IWV.js";import"./chunk-4WV62QUD.js";import"./chunk-UJG7ZFIE.js";
import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{archive,archiveOf,archivedFiles,extract};
