import{copySources,looseSources,sourcePaths}from"./chunk-IYBHAVSS.js";import"./chunk-SQ6OKIXB.js";export{copySources,looseSources,sourcePaths};
