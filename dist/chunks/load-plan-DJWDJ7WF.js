import{loadPlan}from"./chunk-W5LUL63A.js";import"./chunk-VJMNIFQM.js";import"./chunk-GBF3677N.js";import"./chunk-F5GNDRIB.js";import"./chunk-EFNDKTL5.js";
import"./chunk-BK7EUDTE.js";import"./chunk-2DM2Z4NX.js";import"./chunk-RUQQDMAU.js";import"./chunk-HHSJFJ33.js";import"./chunk-R7MT2VP3.js";
import"./chunk-KIR3YWXE.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
