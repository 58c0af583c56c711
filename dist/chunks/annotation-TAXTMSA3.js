import{annotation,locating}from"./chunk-CTRJBD43.js";import"./chunk-FJ2ZR5QA.js";import"./chunk-SQ6OKIXB.js";export{annotation,locating};
