import{copySources,sourcePaths}from"./chunk-BK7EUDTE.js";import"./chunk-SQ6OKIXB.js";export{copySources,sourcePaths};
