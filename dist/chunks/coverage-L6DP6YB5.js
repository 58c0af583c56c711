import{gapsOf,parseTargets,pinProblems}from"./chunk-VUGCXN3X.js";import"./chunk-U4VVJXHM.js";import"./chunk-BKUHS6DJ.js";import"./chunk-J6SRWL6A.js";
import"./chunk-CHIUK7VG.js";import"./chunk-T2NJ2ZFH.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
