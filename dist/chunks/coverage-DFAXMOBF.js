import{gapsOf,parseTargets,pinProblems}from"./chunk-UA673KH2.js";import"./chunk-U4VVJXHM.js";import"./chunk-VXO35PSY.js";import"./chunk-MHVF6U2V.js";
import"./chunk-2A3HVRWH.js";import"./chunk-D232D7MU.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
