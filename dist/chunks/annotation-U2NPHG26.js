import{annotation,locating}from"./chunk-BOCWXLXC.js";import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{annotation,locating};
