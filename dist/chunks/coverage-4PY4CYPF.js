import{gapsOf,parseTargets,pinProblems}from"./chunk-RLRGQDC2.js";import"./chunk-U4VVJXHM.js";import"./chunk-TMFSEBDG.js";import"./chunk-DBPEB6SM.js";
import"./chunk-6LS5MOD2.js";import"./chunk-7NI227LV.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
