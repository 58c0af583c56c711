import{consultIndexes,resolveRoles}from"./chunk-R23SEHG3.js";import"./chunk-5LMNJEYU.js";import"./chunk-EHSD3CO3.js";import"./chunk-UUYGFVQV.js";
import"./chunk-BLKQ47IT.js";import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{consultIndexes,resolveRoles};
