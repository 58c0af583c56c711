import{consultIndexes,refuseByPolicy,resolveChoice,resolveRoles}from"./chunk-2DM2Z4NX.js";import"./chunk-R7MT2VP3.js";import"./chunk-KIR3YWXE.js";
import"./chunk-SQ6OKIXB.js";export{consultIndexes,refuseByPolicy,resolveChoice,resolveRoles};
