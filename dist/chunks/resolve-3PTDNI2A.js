import{checkTargets,writeOne}from"./chunk-GTWK7HVY.js";import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{checkTargets,writeOne};
