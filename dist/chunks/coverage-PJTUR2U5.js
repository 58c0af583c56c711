import{gapsOf,parseTargets,pinProblems}from"./chunk-UROHGVSR.js";import"./chunk-U4VVJXHM.js";import"./chunk-BLTZQMQO.js";import"./chunk-ITQZR676.js";
import"./chunk-U5RUR7YT.js";import"./chunk-WNG5HVPW.js";import"./chunk-XXPSTMHV.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
