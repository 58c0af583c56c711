import{exec,getExecOutput}from"./chunk-XXFXXNZI.js";import"./chunk-SQ6OKIXB.js";export{exec,getExecOutput};
