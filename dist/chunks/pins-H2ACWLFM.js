import{consultIndexes,resolveRoles}from"./chunk-ROMYTNPC.js";import"./chunk-VCOJXDL2.js";import"./chunk-642NC4D5.js";import"./chunk-GTWK7HVY.js";
import"./chunk-VCR33BPW.js";import"./chunk-FCGQJJIZ.js";import"./chunk-SQ6OKIXB.js";export{consultIndexes,resolveRoles};
