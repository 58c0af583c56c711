import{gapsOf,parseTargets,pinProblems}from"./chunk-AJNJL3NE.js";import"./chunk-U4VVJXHM.js";import"./chunk-AWOJ3KYP.js";import"./chunk-FPO7GY2D.js";
import"./chunk-FRYGJV7M.js";import"./chunk-3H6OWCOL.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{gapsOf,parseTargets,pinProblems};
