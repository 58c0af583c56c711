import{annotation,locating}from"./chunk-4ACWAD7Y.js";import"./chunk-AJ6A7I3I.js";import"./chunk-FCKCLZQP.js";import"./chunk-SQ6OKIXB.js";export{annotation,locating};
