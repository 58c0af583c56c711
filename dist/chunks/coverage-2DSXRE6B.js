import{gapsOf,parseTargets,pinProblems}from"./chunk-EDUJ6HUR.js";import"./chunk-U4VVJXHM.js";import"./chunk-74WZBINN.js";import"./chunk-XCKSHHOO.js";
import"./chunk-IQLHHSYY.js";import"./chunk-MWDDLPWO.js";import"./chunk-6IOMZQNL.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
