import{gapsOf,parseTargets,pinProblems}from"./chunk-B4PPBKWJ.js";import"./chunk-U4VVJXHM.js";import"./chunk-WK4C5B6R.js";import"./chunk-EHSD3CO3.js";
import"./chunk-UUYGFVQV.js";import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
