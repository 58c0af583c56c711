import{gapsOf,parseTargets,pinProblems}from"./chunk-KM4TCILA.js";import"./chunk-U4VVJXHM.js";import"./chunk-C7YKKULY.js";import"./chunk-FSSZLX73.js";
import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
