import{annotation,locating}from"./chunk-LIY46SZD.js";import"./chunk-762T2WEZ.js";import"./chunk-SQ6OKIXB.js";export{annotation,locating};
