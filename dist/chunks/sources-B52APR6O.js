import{copySources,looseSources,sourcePaths}from"./chunk-JYHW3LPV.js";import"./chunk-SQ6OKIXB.js";export{copySources,looseSources,sourcePaths};
