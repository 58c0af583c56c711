import{consultIndexes,resolveRoles}from"./chunk-3BIZGANQ.js";import"./chunk-XCKSHHOO.js";import"./chunk-YPZDVZYU.js";import"./chunk-IQLHHSYY.js";
import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{consultIndexes,resolveRoles};
