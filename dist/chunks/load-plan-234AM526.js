import{loadPlan}from"./chunk-UPHJEZIL.js";import"./chunk-NG6JPPYC.js";import"./chunk-3IKB2J65.js";import"./chunk-FFYFSFM2.js";import"./chunk-JYHW3LPV.js";
import"./chunk-X7GN4BFZ.js";import"./chunk-B4PPBKWJ.js";import"./chunk-U4VVJXHM.js";import"./chunk-WK4C5B6R.js";import"./chunk-EHSD3CO3.js";
import"./chunk-UUYGFVQV.js";import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{loadPlan};
