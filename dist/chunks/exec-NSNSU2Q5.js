import{exec,getExecOutput}from"./chunk-M27GNNKK.js";import"./chunk-SQ6OKIXB.js";export{exec,getExecOutput};
