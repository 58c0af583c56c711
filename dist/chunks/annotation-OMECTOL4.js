import{annotation,locating}from"./chunk-L2PY4GXY.js";import"./chunk-4RAVZSQ4.js";import"./chunk-SQ6OKIXB.js";export{annotation,locating};
